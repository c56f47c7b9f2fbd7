import { expect, test } from 'vitest';
import { freshDatabase } from './database.ts';
import { runOnce } from './engine.ts';

test('every call gives an empty, migrated database of its own', async () => {
  const [one, other] = await Promise.all([freshDatabase(), freshDatabase()]);
  await runOnce(one.migratorUrl, "insert into schema_migration (name, hash) values ('only here', '')");
  const count = `select count(*)::int as n from schema_migration where name = 'only here'`;
  expect(await runOnce(one.migratorUrl, count)).toEqual([{ n: 1 }]);
  expect(await runOnce(other.migratorUrl, count)).toEqual([{ n: 0 }]);
});

test('the app role is held by row-level security, and cannot lift it', async () => {
  const { appUrl } = await freshDatabase();
  const role = 'select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole from pg_roles where rolname = current_user';
  expect(await runOnce(appUrl, role)).toEqual([
    { rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false },
  ]);
  await expect(runOnce(appUrl, 'create table mine (id int)')).rejects.toThrow(/permission denied/);
});

test('words beyond ASCII are letters to search and to likeness', async () => {
  const { migratorUrl } = await freshDatabase();
  await runOnce(migratorUrl, 'create extension if not exists pg_trgm');
  expect(await runOnce(migratorUrl, "select lower('ÇÉ') as low")).toEqual([{ low: 'çé' }]);
  expect(await runOnce(migratorUrl, "select cardinality(show_trgm('Ğü')) as pieces")).toEqual([{ pieces: 3 }]);
});
