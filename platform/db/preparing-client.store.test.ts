import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/harness/database.ts';
import { runOnce } from '../../tests/harness/engine.ts';
import { connect, type Db } from './connection.ts';
import { inScope } from './viewer-transaction.ts';

let db: Db;
const [here, elsewhere] = [uuidv7(), uuidv7()];

beforeAll(async () => {
  const { appUrl, migratorUrl } = await freshDatabase();
  await runOnce(
    migratorUrl,
    `insert into organisation (organisation_id, name) values ('${here}', 'Hier'), ('${elsewhere}', 'Elders');
     insert into team (organisation_id, id, name) values
       ('${here}', '${uuidv7()}', 'Haven'), ('${elsewhere}', '${uuidv7()}', 'Ver')`,
  );
  // One connection: whoever comes next works with what was prepared for whoever was before.
  db = connect(appUrl, 1);
});
afterAll(() => db.destroy());

const teamsBut = (organisationId: string, but: string) =>
  inScope(db, { organisationId }, async (tx) => {
    const { rows } = await sql<{ name: string }>`select name from team where name <> ${but} order by name`.execute(tx);
    return rows.map(({ name }) => name);
  });
const prepared = async () => {
  const { rows } = await sql<{ uses: number }>`select generic_plans + custom_plans as uses from pg_prepared_statements
    where statement like 'select name from team where name <> %'`.execute(db);
  return rows;
};

test('a statement is prepared once, and shows each viewer their own rows however often it ran for another', async () => {
  // Six times, because from the sixth PostgreSQL may keep one plan for all.
  for (let turn = 0; turn < 6; turn += 1) expect(await teamsBut(here, 'Molen')).toEqual(['Haven']);
  for (let turn = 0; turn < 6; turn += 1) expect(await teamsBut(elsewhere, 'Molen')).toEqual(['Ver']);
  expect(await teamsBut(here, 'Haven')).toEqual([]);
  expect(await teamsBut(uuidv7(), 'Molen')).toEqual([]);
  expect(await prepared()).toEqual([{ uses: 14 }]);
});

test('a statement that failed leaves the connection as it was', async () => {
  const half = (text: string) => sql`select 1 / ${text}::int as half`.execute(db);
  await expect(half('0')).rejects.toThrow(/division by zero/);
  await expect(half('no number')).rejects.toThrow(/invalid input syntax/);
  expect((await half('1')).rows).toEqual([{ half: 1 }]);
});

test('more statements than are kept still get their answer', async () => {
  const answers: unknown[] = [];
  for (let which = 0; which < 1_010; which += 1) {
    const { rows } = await sql`select ${which}::int as ${sql.ref(`n${which}`)}`.execute(db);
    answers.push(Object.values(rows[0] as object)[0]);
  }
  expect(answers).toEqual(Array.from({ length: 1_010 }, (_, which) => which));
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from pg_prepared_statements`.execute(db);
  expect(rows[0]!.n).toBeLessThanOrEqual(1_000);
});
