import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealedColumns } from '../../app/sealed-columns.ts';
import { keepBsn, lookUpBsn, openBsn } from '../../modules/bsn/api.ts';
import { addWmoEvent, reportNeed } from '../../modules/applications/api.ts';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type World } from '../../tests/harness/world.ts';
import { keyFilePath, newMasterKey, readKeyFile, writeKeyFile } from './key-file.ts';
import type { MasterKey } from './master-key.ts';
import { openMasterKey } from './open-master-key.ts';
import { openVault } from './open-vault.ts';
import { countSealed, rotateDataKeys } from './rotate-data-keys.ts';
import { exchangeKeyFile } from './rotate-master-key.ts';
import { Vault } from './vault.ts';

const number = '999990019';
const settings = { DATA_DIR: mkdtempSync(join(tmpdir(), 'kt-rotate-')) };
const path = keyFilePath(settings.DATA_DIR);
let master: MasterKey;
let world: World;
const homes: Awaited<ReturnType<typeof settleCase>>[] = [];

beforeAll(async () => {
  writeKeyFile(path, [newMasterKey()]);
  master = await openMasterKey(settings, async () => true);
  world = await buildWorld({ vault: new Vault(master) });
  for (let at = 0; at < 3; at++) {
    const home = await settleCase(world);
    homes.push(home);
    const { body } = await world.ask('generalist', reportNeed, {
      params: { caseId: home.caseId },
      body: { personId: home.personId, subject: 'Hulp', reportedOn: '2026-01-05' },
    });
    await world.ask('generalist', addWmoEvent, {
      params: { caseId: home.caseId, applicationId: body.id },
      body: { kind: 'applied', onDay: '2026-03-09', version: 1 },
    });
    const kept = await world.ask('generalist', keepBsn, {
      params: home,
      body: { bsn: number, groundId: body.id, reason: 'Aanvraag' },
    });
    expect(kept.status).toBe(200);
  }
});
afterAll(() => rmSync(settings.DATA_DIR, { recursive: true, force: true }));

/** Everything opens and is found: for the program that works on, and for one that starts now. */
async function allReadable(): Promise<void> {
  for (const home of homes) {
    const { body } = await world.ask('generalist', openBsn, { params: home, body: { purpose: 'identity' } });
    expect(body).toEqual({ bsn: number });
  }
  expect((await world.ask('generalist', lookUpBsn, { body: { bsn: number } })).body.found).toHaveLength(3);
  const fresh = await openVault(world.owner, settings);
  const { rows } = await sql<{ organisationId: string; personId: string; sealed: Buffer }>`
    select organisation_id, person_id, sealed from person_bsn`.execute(world.owner);
  for (const { organisationId, personId, sealed } of rows) {
    const place = { organisationId, table: 'person_bsn', column: 'sealed', rowId: personId };
    expect(await world.owner.transaction().execute((tx) => fresh.open(tx, place, sealed))).toBe(number);
  }
}

const states = async () =>
  (await sql<{ state: string }>`select state from data_key order by version`.execute(world.owner)).rows.map(
    ({ state }) => state,
  );

/** Stops after the step with this number; true when it came to the end before that. */
async function runUntil(step: number, work: (told: () => void) => Promise<void>): Promise<boolean> {
  let steps = 0;
  try {
    await work(() => {
      if (++steps === step) throw new Error('stopped here');
    });
    return true;
  } catch (error) {
    expect((error as Error).message).toBe('stopped here');
    return false;
  }
}

// One row in a batch: every row is a step at which it can stop.
const dataKeys = (told: () => void) =>
  rotateDataKeys({ owner: world.owner, vault: new Vault(master), columns: sealedColumns, batch: 1, told });

test('new data keys: stopped after any step everything opens, and the next run finishes', async () => {
  for (let step = 1; !(await runUntil(step, dataKeys)); step++) {
    await allReadable();
    await dataKeys(() => undefined);
    expect((await states()).slice(0, -1).every((state) => state === 'destroyed')).toBe(true);
    await allReadable();
  }
  const after = await states();
  expect(after.at(-1)).toBe('current');
  expect(after.length).toBeGreaterThan(5);
  const { rows } = await sql`select from data_key where state = 'destroyed' and wrapped is not null`.execute(
    world.owner,
  );
  expect(rows).toEqual([]);
});

test('a new master key: stopped after any step everything opens, and at the end only the new one is there', async () => {
  const first = readFileSync(path, 'utf8').trim();
  const exchange = (told: () => void) => exchangeKeyFile(world.owner, master, path, told);
  for (let step = 1; !(await runUntil(step, exchange)); step++) {
    await allReadable();
    await exchange(() => undefined);
    await allReadable();
  }
  expect(readKeyFile(path)).toHaveLength(1);
  expect(readFileSync(path, 'utf8')).not.toContain(first);
});

test('counts what it would do, and changes nothing', async () => {
  const before = await states();
  expect(await countSealed(world.owner, sealedColumns)).toEqual([
    { organisationId: world.viewers.generalist.organisationId, values: 3 },
  ]);
  expect(await states()).toEqual(before);
});

test('knows every column of bytes in the database: sealed, an index of it, or never sealed', async () => {
  const neverSealed = [
    'audit_chain.commitment',
    'audit_chain.hash',
    'audit_rewrite.new_commitment',
    'audit_rewrite.old_commitment',
    'data_key.wrapped',
    'passkey.public_key',
  ];
  const { rows } = await sql<{ place: string }>`select table_name || '.' || column_name as place
    from information_schema.columns where table_schema = 'public' and data_type = 'bytea'`.execute(world.owner);
  const known = sealedColumns.flatMap(({ table, column, lookup }) =>
    [column, ...(lookup ? [lookup] : [])].map((one) => `${table}.${one}`),
  );
  const isOfRetention = (place: string) => place.endsWith('.mark') || place.endsWith('.key');
  expect(
    rows
      .map(({ place }) => place)
      .filter((place) => ![...known, ...neverSealed].includes(place) && !isOfRetention(place)),
  ).toEqual([]);
});
