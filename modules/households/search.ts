import type { Tx } from '../../platform/db/connection.ts';
import type { SearchEntry } from '../../platform/search/search-entry.ts';
import { addressLine, fullName } from './domain.ts';
import type { HouseholdTables } from './tables.ts';

type WithCase = HouseholdTables & { supportCase: { organisationId: string; id: string; householdId: string } };

/** How households and their people are found: by name, address and birth date. All of them, or those of `ids`. */
export async function householdSearchEntries(
  tx: Tx,
  organisationId: string,
  ids?: readonly string[],
): Promise<SearchEntry[]> {
  const db = tx.withTables<WithCase>();
  let query = db
    .selectFrom('household')
    .leftJoin('supportCase', (join) =>
      join
        .onRef('supportCase.organisationId', '=', 'household.organisationId')
        .onRef('supportCase.householdId', '=', 'household.id'),
    )
    .selectAll('household')
    .select('supportCase.id as caseId')
    .where('household.organisationId', '=', organisationId);
  if (ids) query = query.where('household.id', 'in', ids);
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

type Home = HouseholdTables['household'] & { version: unknown; caseId: string | null };

const place = (household: Omit<Home, 'version'>) => ({
  teamId: household.teamId,
  householdId: household.id,
  caseId: household.caseId,
  takenBy: null,
  detail: [addressLine(household), household.postcode, household.city].filter(Boolean).join(', '),
});
