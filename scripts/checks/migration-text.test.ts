import { expect, test } from 'vitest';
import { commandsOf, migrationTextFindings, organisationFreeTables } from './migration-text.ts';

test.each([
  'create temp table t (a int)',
  'create temporary view v as select 1',
  'set session statement_timeout = 5',
  "select set_config('app.organisation_id', '1', true)",
  "select set_config('app.organisation_id', '1', false)",
  'select pg_advisory_lock(1)',
  'notify changes',
  'create sequence s',
  'create table t (id bigserial)',
  'create table t (id bigint generated always as identity)',
  'create trigger t before insert on a execute function f()',
  'create constraint trigger t after insert on a execute function f()',
  'alter table a add constraint c exclude using gist (room with =)',
])('%s is found, with its line', (sql) => {
  expect(migrationTextFindings('0001.sql', `-- first line\n${sql};\n`)).toEqual([
    expect.stringMatching(/^0001\.sql:2: /),
  ]);
});

test('words in comments and in texts are not commands', () => {
  const sql = "-- no trigger, no serial\n/* create\ntrigger */ insert into t values ('listen up, it''s a serial');\n";
  expect(migrationTextFindings('0001.sql', sql)).toEqual([]);
  expect(commandsOf(sql).split('\n')).toHaveLength(sql.split('\n').length);
});

test('settings of the transaction are fine', () => {
  expect(migrationTextFindings('0001.sql', 'set local statement_timeout = 5;')).toEqual([]);
});

test('a table is free of an organisation only with a reason', () => {
  const sql = '-- organisation-free: sign_in_name — found before we know whose it is\n-- organisation-free: other\n';
  expect(organisationFreeTables(sql)).toEqual(['sign_in_name']);
});
