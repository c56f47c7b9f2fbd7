import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDemoWhenEmpty } from '../../app/demo.ts';
import { verifyAudit } from '../../platform/audit/verify.ts';
import { writeAudit } from '../../platform/audit/audit.ts';
import { sealPending } from '../../platform/audit/seal.ts';
import { connect, type Db, type Tx } from '../../platform/db/connection.ts';
import { inScope } from '../../platform/db/viewer-transaction.ts';
import { FileStore } from '../../platform/files/file-store.ts';
import { freshDatabase } from '../../tests/harness/database.ts';
import { repeatDestructions, writeDestroyedList } from './destroyed-list.ts';
import { destroyPiece, type Doomed } from './destroy.ts';

// The fullest household of the demo goes, and then every column of every table is searched for it. What a table is made
// of is read from the catalogue: one that somebody adds is searched as well.

let owner: Db;
let app: Db;
beforeAll(async () => {
  const { appUrl, migratorUrl } = await freshDatabase();
  await loadDemoWhenEmpty(migratorUrl);
  owner = connect(migratorUrl, 2);
  app = connect(appUrl, 2);
});
afterAll(() => Promise.all([owner.destroy(), app.destroy()]));

async function fullestHousehold() {
  const { rows } = await sql<{ id: string; caseId: string; organisationId: string; accountId: string }>`
    select c.household_id as id, c.id as "caseId", c.organisation_id as "organisationId", c.opened_by as "accountId"
    from support_case c join fragment f on f.case_id = c.id group by c.organisation_id, c.id
    order by count(*) desc limit 1`.execute(owner);
  return rows[0]!;
}

const doomed = (id: string): Doomed => ({
  ...{
    kind: 'household',
    id,
    rule: 'wmo-file',
    startedOn: '2011-01-01',
    keptUntil: '2026-01-01',
    goesOn: '2026-01-02',
  },
});

const destroy = (home: { id: string; organisationId: string; accountId: string }, role = 'privacy') =>
  inScope(app, { organisationId: home.organisationId, role }, (tx) => destroyPiece(tx, home, doomed(home.id)));

/** Every row of the database as text, by table. */
async function everything(db: Db | Tx): Promise<Map<string, string[]>> {
  const { rows: tables } = await sql<{ name: string }>`select table_name::text as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE'`.execute(db);
  const all = new Map<string, string[]>();
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t`.execute(db);
    all.set(
      name,
      rows.map(({ row }) => row),
    );
  }
  return all;
}

const uuid = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;
const strings = (row: string) => row.match(/[^",{}()[\]\\]{18,}/g) ?? [];

test('nobody but the privacy officer can call it, and of another organisation nothing goes', async () => {
  const home = await fullestHousehold();
  expect(await destroy(home, 'coach')).toBeUndefined();
  expect(await destroy({ ...home, organisationId: randomUUID() })).toBeUndefined();
});

test('a crash in the middle leaves everything', async () => {
  const home = await fullestHousehold();
  const before = await everything(owner);
  const crashed = inScope(app, { organisationId: home.organisationId, role: 'privacy' }, async (tx) => {
    await destroyPiece(tx, home, doomed(home.id));
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
    await sql`select pg_terminate_backend(${rows[0]!.pid})`.execute(owner);
    await sql`select 1`.execute(tx);
  });
  await expect(crashed).rejects.toThrow();
  expect(await everything(owner)).toEqual(before);
});

test('what an older backup brings back goes once more at the next start', async () => {
  const home = await fullestHousehold();
  const folder = mkdtempSync(join(tmpdir(), 'kt-list-'));
  const list = join(folder, 'destroyed.list');
  const files = new FileStore(folder);
  const back = new Error('an older backup is put back');
  const putBack = owner.transaction().execute(async (tx) => {
    const { organisationId } = home;
    await sql.raw(`set local app.organisation_id = '${organisationId}'; set local app.role = 'privacy'`).execute(tx);
    await destroyPiece(tx, home, doomed(home.id));
    await writeDestroyedList(tx, list);
    throw back;
  });
  await expect(putBack).rejects.toBe(back);
  expect(await repeatDestructions(owner, app, files, list)).toBe(1);
  const { rows } = await sql`select from household where id = ${home.id}`.execute(owner);
  expect(rows).toEqual([]);
  const { rows: certificates } = await sql`select from destruction where repeated_at is not null`.execute(owner);
  expect(certificates).toHaveLength(1);
  expect(await repeatDestructions(owner, app, files, list)).toBe(0);
  expect(readFileSync(list, 'utf8')).not.toContain(home.id);
  rmSync(folder, { recursive: true });
});

test('no table keeps a row, an id or a sentence of it, and nothing else is touched', async () => {
  const home = await fullestHousehold();
  const { id, organisationId, accountId, caseId } = home;
  const look = { accountId, role: 'generalist', action: 'getCase', traceId: 'a'.repeat(32) } as const;
  const traces = { organisationId, objects: { caseId }, householdId: id, reason: 'Belde over wat er speelt', ...look };
  await owner.transaction().execute((tx) => writeAudit(tx, { ...traces, kind: 'read' }));
  const kept = JSON.stringify({ id, text: 'Wat hier stond was al eens geantwoord' });
  await sql`insert into idempotency_key (organisation_id, account_id, key, request_hash, status, reply, created_at)
    values (${organisationId}, ${accountId}, ${randomUUID()}, 'x', 200, ${kept}::jsonb, now())`.execute(owner);

  const before = await everything(owner);
  const destroyed = await destroy(home);
  const after = await everything(owner);

  const gone = new Map<string, string[]>();
  for (const [table, rows] of before) {
    const left = new Set(after.get(table));
    gone.set(
      table,
      rows.filter((row) => !left.has(row)),
    );
  }
  const lost = [...gone].filter(([table, rows]) => rows.length > 0 && !table.startsWith('audit_'));
  // What went is what the certificate says, and every household's history is long enough to prove something.
  expect(Object.fromEntries(lost.map(([table, rows]) => [table, rows.length]))).toEqual(destroyed?.certificate.counts);
  expect(lost.length).toBeGreaterThan(20);

  const left = [...after.values()].flat().join('\n');
  const rows = lost.flatMap(([, lostRows]) => lostRows);
  const ids = new Set(rows.flatMap((row) => row.match(uuid) ?? []));
  const elsewhere = new Set(
    [...before].flatMap(([table, all]) => {
      const went = new Set(gone.get(table));
      return all.filter((row) => !went.has(row)).flatMap((row) => [...(row.match(uuid) ?? []), ...strings(row)]);
    }),
  );
  const own = [...ids].filter((one) => !elsewhere.has(one));
  expect(own.length).toBeGreaterThan(50);
  expect(own.filter((one) => left.includes(one))).toEqual([]);
  for (const known of [id, caseId]) expect(left).not.toContain(known);
  const said = [...new Set(rows.flatMap(strings))].filter((one) => !elsewhere.has(one));
  expect(said.length).toBeGreaterThan(50);
  expect(said.filter((one) => left.includes(one))).toEqual([]);
  expect(left).not.toContain('Belde over wat er speelt');

  await sealPending(app);
  expect((await verifyAudit(owner)).flaws).toEqual([]);
});
