import { expect, test } from 'vitest';
import { freshDatabase } from '../../tests/harness/database.ts';
import { runOnce } from '../../tests/harness/engine.ts';
import { schemaFindings } from './migration-schema.ts';

const { migratorUrl } = await freshDatabase();

/** What the lint says of a table of this shape, with a policy unless the case is about that. */
async function findings(body: string, { after = '', free = [] as string[] } = {}): Promise<string[]> {
  const policy = 'alter table probe enable row level security; create policy p on probe using (true);';
  await runOnce(migratorUrl, `drop table if exists probe; create table probe (${body}); ${policy} ${after}`);
  const found = await schemaFindings(migratorUrl, free);
  return found.filter((finding) => finding.startsWith('probe')).map((finding) => finding.replace(/^probe\w*: /, ''));
}

const id = 'organisation_id uuid not null, id uuid not null';

test('a table in good order passes', async () => {
  const whole = `${id}, signal_id uuid, primary key (organisation_id, id), unique (organisation_id, signal_id),
    foreign key (organisation_id, signal_id) references signal`;
  expect(await findings(whole, { after: 'create unique index on probe (organisation_id, id, signal_id)' })).toEqual([]);
});

test.each([
  [id, '', /has no primary key/],
  [`${id}, primary key (id, organisation_id)`, '', /primary key does not begin/],
  [`${id}, primary key (organisation_id, id), unique (id)`, '', /unique constraint does not begin/],
  [`${id}, primary key (organisation_id, id)`, 'create unique index on probe (id)', /unique index does not begin/],
  [
    `${id}, primary key (organisation_id, id)`,
    "create unique index on probe ((id::text || 'x'))",
    /unique index does not/,
  ],
  [
    `${id}, primary key (organisation_id, id), foreign key (id, organisation_id) references probe (organisation_id, id)`,
    '',
    /foreign key does not begin/,
  ],
  [`${id}, primary key (organisation_id, id), exclude using btree (id with =)`, '', /exclusion constraint/],
  [`${id}, n bigint generated always as identity, primary key (organisation_id, id)`, '', /identity column/],
  [`${id}, n bigserial, primary key (organisation_id, id)`, '', /sequence/],
  [`${id}, primary key (organisation_id, id)`, 'alter table probe disable row level security', /security is off/],
  [`${id}, primary key (organisation_id, id)`, 'drop policy p on probe', /without a policy/],
  [
    `${id}, primary key (organisation_id, id)`,
    "create function touch() returns trigger language plpgsql as 'begin return new; end'; create trigger t before insert on probe for each row execute function touch()",
    /t: trigger/,
  ],
])('%s %s is found', async (body, after, expected) => {
  expect(await findings(body, { after })).toContainEqual(expect.stringMatching(expected));
});

test('a table without an organisation passes when it is declared so, and only while it is there', async () => {
  expect(await findings('name text primary key')).toHaveLength(1);
  expect(await findings('name text primary key', { free: ['probe'] })).toEqual([]);
  expect(await schemaFindings(migratorUrl, ['long_gone'])).toContain(
    'long_gone: is declared organisation-free, but there is no such table',
  );
});
