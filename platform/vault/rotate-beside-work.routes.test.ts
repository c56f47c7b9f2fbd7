import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sealedColumns } from '../../app/sealed-columns.ts';
import { addWmoEvent, reportNeed } from '../../modules/applications/api.ts';
import { keepBsn, listBsn, lookUpBsn, openBsn } from '../../modules/bsn/api.ts';
import { changeSecretAddress, openSecretAddress, restrictHousehold } from '../../modules/restrictions/api.ts';
import { emptyDatabase } from '../../tests/harness/database.ts';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type World } from '../../tests/harness/world.ts';
import { makeBackup } from '../backup/make-backup.ts';
import { restoreBackup } from '../backup/restore-backup.ts';
import { connect } from '../db/connection.ts';
import { keyFilePath, newMasterKey, readKeyFile, writeKeyFile } from './key-file.ts';
import type { MasterKey } from './master-key.ts';
import { openMasterKey } from './open-master-key.ts';
import { openVault } from './open-vault.ts';
import { rotateDataKeys } from './rotate-data-keys.ts';
import { exchangeKeyFile } from './rotate-master-key.ts';
import { Vault } from './vault.ts';

// Keys are exchanged while people work on, and in a database that came back from a backup.

const folder = mkdtempSync(join(tmpdir(), 'kt-rotate-beside-'));
const settings = { DATA_DIR: folder };
const path = keyFilePath(folder);
const numbers = ['999990019', '999990020', '999990032', '999990044', '999990056'];
let master: MasterKey;
let world: World;
const homes: { home: Awaited<ReturnType<typeof settleCase>>; groundId: string }[] = [];

beforeAll(async () => {
  writeKeyFile(path, [newMasterKey()]);
  master = await openMasterKey(settings, async () => true);
  world = await buildWorld({ vault: new Vault(master) });
  for (let at = 0; at < 4; at++) {
    const home = await settleCase(world);
    const params = { caseId: home.caseId };
    const need = { personId: home.personId, subject: 'Hulp', reportedOn: '2026-01-05' };
    const { body } = await world.ask('generalist', reportNeed, { params, body: need });
    await world.ask('generalist', addWmoEvent, {
      params: { ...params, applicationId: body.id },
      body: { kind: 'applied', onDay: '2026-03-09', version: 1 },
    });
    homes.push({ home, groundId: body.id });
    expect((await keep(at, numbers[0]!, null)).status).toBe(200);
  }
  const hidden = { kind: 'secret-address', reason: 'Niet vinden' } as const;
  expect((await world.ask('generalist', restrictHousehold, { params: homes[0]!.home, body: hidden })).status).toBe(201);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const keep = (at: number, bsn: string, version: number | null) =>
  world.ask('generalist', keepBsn, {
    params: homes[at]!.home,
    body: { bsn, groundId: homes[at]!.groundId, reason: 'Aanvraag', version },
  });
const opened = async (at: number) =>
  (await world.ask('generalist', openBsn, { params: homes[at]!.home, body: { purpose: 'identity' } })).body.bsn;

test('beside eight at work no write fails, none is lost, and everything opens and is found', async () => {
  let going = true;
  const last = numbers.map(() => '');
  let streets = 0;
  const failed: number[] = [];
  const writer = async (at: number) => {
    for (let turn = 0; going; turn++) {
      const { body } = await world.ask('generalist', listBsn, { params: homes[at]!.home });
      const bsn = numbers[turn % numbers.length]!;
      const { status } = await keep(at, bsn, body.people[0]!.kept!.version);
      if (status === 200) last[at] = bsn;
      else failed.push(status);
    }
  };
  const reader = async (at: number) => {
    while (going) if (!numbers.includes(await opened(at))) failed.push(0);
  };
  const mover = async () => {
    for (let version = 1; going; version++) {
      const body = { street: `Stilte ${version}`, reason: 'Verhuisd', version };
      const { status } = await world.ask('generalist', changeSecretAddress, { params: homes[0]!.home, body });
      if (status === 200) streets = version;
      else failed.push(status);
    }
  };
  const work = Promise.all([writer(0), writer(1), writer(2), reader(0), reader(1), reader(2), reader(3), mover()]);
  const rotation = { owner: world.owner, vault: new Vault(master), columns: sealedColumns, batch: 1 };
  for (let turn = 0; turn < 3; turn++) await rotateDataKeys({ ...rotation, told: () => undefined });
  await exchangeKeyFile(world.owner, master, path, () => undefined);
  going = false;
  await work;

  expect(failed).toEqual([]);
  expect(streets).toBeGreaterThan(2);
  for (const at of [0, 1, 2]) expect(await opened(at)).toBe(last[at]);
  const { body } = await world.ask('generalist', openSecretAddress, {
    params: homes[0]!.home,
    body: { reason: 'Huisbezoek' },
  });
  expect(body.street).toBe(`Stilte ${streets}`);
  const { rows } = await sql<{ state: string }>`select state from data_key order by version`.execute(world.owner);
  expect(rows.map(({ state }) => state)).toEqual(['destroyed', 'destroyed', 'destroyed', 'current']);
  for (const at of [0, 1, 2, 3]) {
    const found = (await world.ask('generalist', lookUpBsn, { body: { bsn: await opened(at) } })).body.found;
    expect(found.map(({ householdId }) => householdId)).toContain(homes[at]!.home.householdId);
  }
});

test('a backup that was put back is rotated with its own key and the new one, and the old one may go', async () => {
  const before = readKeyFile(path)!;
  const wanted = [await opened(0), await opened(1), await opened(2), await opened(3)];
  const [key, file, url] = [await generateX25519Identity(), join(folder, 'one.backup'), await emptyDatabase()];
  const filesDir = join(folder, 'no-files');
  await makeBackup({ url: world.ownerUrl, filesDir }, file, [await identityToRecipient(key)]);
  // Meanwhile the keys of the original went on: those of the backup are another, older set.
  await rotateDataKeys({ owner: world.owner, vault: new Vault(master), columns: sealedColumns, told: () => undefined });
  await exchangeKeyFile(world.owner, master, path, () => undefined);
  await restoreBackup({ url, filesDir }, file, key);

  const owner = connect(url, 2);
  try {
    const newest = readKeyFile(path)![0]!;
    await expect(openVault(owner, settings)).rejects.toMatchObject({ failure: 'wrong-master-key' });
    const place = { DATA_DIR: mkdtempSync(join(folder, 'restored-')) };
    writeKeyFile(keyFilePath(place.DATA_DIR), [newest, ...before]);
    const both = await openMasterKey(place, async () => true);
    await rotateDataKeys({ owner, vault: new Vault(both), columns: sealedColumns, told: () => undefined });
    writeKeyFile(keyFilePath(place.DATA_DIR), [newest]);
    const vault = await openVault(owner, place);
    const { rows } = await sql<{ organisationId: string; personId: string; sealed: Buffer }>`
      select organisation_id, person_id, sealed from person_bsn`.execute(owner);
    const values = await owner.transaction().execute(async (tx) => {
      const all: string[] = [];
      for (const { organisationId, personId: rowId, sealed } of rows) {
        all.push(await vault.open(tx, { organisationId, table: 'person_bsn', column: 'sealed', rowId }, sealed));
      }
      return all;
    });
    expect(values.sort()).toEqual(wanted.sort());
    const { rows: homesHidden } = await sql`select from hidden_value`.execute(owner);
    expect(homesHidden).toHaveLength(1);
  } finally {
    await owner.destroy();
  }
});
