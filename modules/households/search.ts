import type { Tx } from '../../platform/db/connection.ts';
import { indexForSearch, type SearchEntry } from '../../platform/search/search-entry.ts';
import { addressLine, fullName } from './domain.ts';
import type { HouseholdTables } from './tables.ts';

/** How households and their people are found: by name, address and birth date. All of them, or those of `ids`. */
export async function householdSearchEntries(
  tx: Tx,
  organisationId: string,
  ids?: readonly string[],
): Promise<SearchEntry[]> {
  const db = tx.withTables<HouseholdTables>();
  let query = db.selectFrom('household').selectAll().where('organisationId', '=', organisationId);
  if (ids) query = query.where('id', 'in', ids);
  const households = await query.execute();
  if (households.length === 0) return [];
  const people = await db
    .selectFrom('person')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where(
      'householdId',
      'in',
      households.map(({ id }) => id),
    )
    .execute();

  const homes = new Map(households.map((household) => [household.id, household]));
  const entries: SearchEntry[] = households.map((household) => ({
    ...place(household),
    kind: 'household',
    entityId: household.id,
    title: household.name,
    text: household.headline ?? '',
    born: null,
  }));
  for (const person of people) {
    const home = homes.get(person.householdId);
    if (!home) continue;
    entries.push({
      ...place(home),
      kind: 'person',
      entityId: person.id,
      title: fullName(person),
      alias: [person.called, person.partnerFamilyName, person.familyName].filter(Boolean).join(' '),
      text: '',
      born: person.birthDate,
    });
  }
  return entries;
}

const place = (household: Omit<HouseholdTables['household'], 'version'>) => ({
  teamId: household.teamId,
  householdId: household.id,
  takenBy: null,
  detail: [addressLine(household), household.postcode, household.city].filter(Boolean).join(', '),
});

/** Brings what can be found of one household and its people up to date; part of the write that made or changed them. */
export const indexHousehold = async (tx: Tx, organisationId: string, id: string): Promise<void> =>
  indexForSearch(tx, organisationId, await householdSearchEntries(tx, organisationId, [id]));
