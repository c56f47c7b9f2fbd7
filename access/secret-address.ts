import { sql } from 'kysely';
import type { Tx } from '../platform/db/connection.ts';
import { matchKey } from '../platform/match-key.ts';
import type { Vault } from '../platform/vault/vault.ts';

// The address of somebody who must not be found: out of its place and out of its copies, sealed.

/** The household whose address it is, and its case. */
export interface SecretHome {
  organisationId: string;
  teamId: string;
  householdId: string;
  caseId: string;
}

export interface SecretAddress {
  street: string | null;
  houseNumber: string | null;
  postcode: string | null;
  city: string | null;
}

/** What was taken out, so that the index for finding is brought up to date. */
export interface Touched {
  signalIds: string[];
}

type Columns = Record<string, string | null>;
interface Copy {
  table: 'household' | 'signal' | 'appointment' | 'conversation' | 'family_conference';
  id: string;
  columns: Columns;
}

const place = (organisationId: string, rowId: string) => ({
  organisationId,
  table: 'hidden_value',
  column: 'sealed',
  rowId,
});

/** As the database compares it: no capitals, spaces or punctuation. */
const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');

const bareColumn = (column: string) => sql`regexp_replace(lower(${sql.ref(column)}), '[^a-z0-9]', '', 'g')`;

/** Is the address of this household sealed away? */
export async function isAddressSecret(tx: Tx, organisationId: string, householdId: string): Promise<boolean> {
  const { rows } = await sql`select from hidden_value where organisation_id = ${organisationId}
    and row_id = ${householdId}`.execute(tx);
  return rows.length > 0;
}

/** Seals the address of a household and every copy of it that has a field of its own, in the caller's transaction. */
export async function hideAddress(tx: Tx, vault: Vault, home: SecretHome): Promise<Touched> {
  const copies = await findCopies(tx, home);
  await sealCopies(tx, vault, home, copies);
  await forgetAnswers(tx, marksOf(copies));
  return { signalIds: copies.filter(({ table }) => table === 'signal').map(({ id }) => id) };
}

/**
 * Seals another address in the place of the one that is sealed: it stands open nowhere, not for a moment. A meeting that
 * was planned at the new door before anybody said that it is theirs is sealed as well. False when nothing was sealed.
 */
export async function replaceAddress(tx: Tx, vault: Vault, home: SecretHome, next: SecretAddress): Promise<boolean> {
  const { organisationId, householdId } = home;
  const columns: Columns = { ...next, addressKey: matchKey(`${next.street ?? ''} ${next.houseNumber ?? ''}`) ?? null };
  const sealed = await vault.seal(tx, place(organisationId, householdId), JSON.stringify(columns));
  const { rows } = await sql`update hidden_value set sealed = ${sealed} where organisation_id = ${organisationId}
    and row_id = ${householdId} returning row_id`.execute(tx);
  if (rows.length === 0) return false;
  await sealCopies(tx, vault, home, await findMeetings(tx, home, columns));
  await forgetAnswers(tx, marksOf([{ table: 'household', id: householdId, columns }]));
  return true;
}

async function sealCopies(tx: Tx, vault: Vault, home: SecretHome, copies: readonly Copy[]): Promise<void> {
  for (const { table, id, columns } of copies) {
    const sealed = await vault.seal(tx, place(home.organisationId, id), JSON.stringify(columns));
    await sql`insert into hidden_value (organisation_id, row_id, team_id, household_id, table_name, sealed)
      values (${home.organisationId}, ${id}, ${home.teamId}, ${home.householdId}, ${table}, ${sealed})`.execute(tx);
    await put(tx, home.organisationId, {
      table,
      id,
      columns: Object.fromEntries(Object.keys(columns).map((key) => [key, null])),
    });
  }
}

async function forgetAnswers(tx: Tx, marks: readonly string[]): Promise<void> {
  for (const mark of marks) await sql`select forget_kept_answers(${`%${mark}%`})`.execute(tx);
}

/** Puts everything back where it was. */
export async function showAddress(tx: Tx, vault: Vault, home: SecretHome): Promise<Touched> {
  const { organisationId, householdId } = home;
  const { rows } = await sql<{ table: Copy['table']; id: string; sealed: Buffer }>`delete from hidden_value
    where organisation_id = ${organisationId} and household_id = ${householdId}
    returning table_name as table, row_id as id, sealed`.execute(tx);
  for (const { table, id, sealed } of rows) {
    const columns = JSON.parse(await vault.open(tx, place(organisationId, id), sealed)) as Columns;
    await put(tx, organisationId, { table, id, columns });
  }
  return { signalIds: rows.filter(({ table }) => table === 'signal').map(({ id }) => id) };
}

/** The address itself; undefined when it is not sealed. Whoever calls has decided that it may be seen. */
export async function readAddress(tx: Tx, vault: Vault, home: SecretHome): Promise<SecretAddress | undefined> {
  const { rows } = await sql<{ sealed: Buffer }>`select sealed from hidden_value
    where organisation_id = ${home.organisationId} and row_id = ${home.householdId}`.execute(tx);
  if (!rows[0]) return undefined;
  const columns = JSON.parse(
    await vault.open(tx, place(home.organisationId, home.householdId), rows[0].sealed),
  ) as Columns;
  return {
    street: columns.street ?? null,
    houseNumber: columns.houseNumber ?? null,
    postcode: columns.postcode ?? null,
    city: columns.city ?? null,
  };
}

async function put(tx: Tx, organisationId: string, { table, id, columns }: Copy): Promise<void> {
  const sets = Object.entries(columns).map(([column, value]) => sql`${sql.ref(column)} = ${value}`);
  await sql`update ${sql.table(table)} set ${sql.join(sets)} where organisation_id = ${organisationId}
    and id = ${id}`.execute(tx);
}

/** By what a kept answer is known to hold the address: the door, and the postcode. */
function marksOf(copies: readonly Copy[]): string[] {
  const marks = copies.flatMap(({ table, columns: { street, houseNumber, postcode, address } }) =>
    table === 'household' ? [`${street ?? ''}${houseNumber ?? ''}`, street, postcode] : [address],
  );
  return [...new Set(marks.map((mark) => bare(mark ?? '')).filter((mark) => mark.length > 3))];
}

/** The household, the signals that became part of its case, and the meetings that are at its door. */
async function findCopies(tx: Tx, at: SecretHome): Promise<Copy[]> {
  const { organisationId, householdId, caseId } = at;
  const { rows: homes } = await sql<{ columns: Columns }>`select jsonb_build_object('street', street,
      'houseNumber', house_number, 'postcode', postcode, 'city', city, 'addressKey', address_key) as columns
    from household where organisation_id = ${organisationId} and id = ${householdId}`.execute(tx);
  const home = homes[0]?.columns ?? {};
  const { rows: signals } = await sql<{ id: string; columns: Columns }>`select s.id,
      jsonb_build_object('address', s.address, 'addressKey', s.address_key) as columns
    from signal s where s.organisation_id = ${organisationId} and s.address is not null
      and ${caseId}::uuid = (select e.case_id from signal_event e where e.organisation_id = s.organisation_id
        and e.signal_id = s.id and e.kind in ('linked', 'reopened') order by e.at desc, e.id desc limit 1)`.execute(tx);
  const copies: Copy[] = [{ table: 'household', id: householdId, columns: home }];
  for (const { id, columns } of signals) copies.push({ table: 'signal', id, columns });
  return [...copies, ...(await findMeetings(tx, at, home))];
}

async function findMeetings(tx: Tx, { organisationId, caseId }: SecretHome, home: Columns): Promise<Copy[]> {
  const door = bare(`${home.street ?? ''}${home.houseNumber ?? ''}`);
  if (door === '') return [];
  const copies: Copy[] = [];
  for (const table of ['appointment', 'conversation', 'family_conference'] as const) {
    const { rows } = await sql<{ id: string; place: string }>`select id, place from ${sql.table(table)}
      where organisation_id = ${organisationId} and case_id = ${caseId}
        and ${bareColumn('place')} like ${`%${door}%`}`.execute(tx);
    for (const row of rows) copies.push({ table, id: row.id, columns: { place: row.place } });
  }
  return copies;
}
