import type { Tx } from '../platform/db/connection.ts';
import type { HouseholdSubject } from './policies/household.ts';

type HouseholdFacts = {
  household: { organisationId: string; id: string; teamId: string };
};

/** What the rules ask of a household, for routes below `/households/:householdId`; undefined when it is not in sight. */
export async function householdSubject(at: {
  tx: Tx;
  viewer: { organisationId: string };
  params: { householdId: string };
}): Promise<HouseholdSubject | undefined> {
  const row = await at.tx
    .withTables<HouseholdFacts>()
    .selectFrom('household')
    .select(['id', 'teamId'])
    .where('organisationId', '=', at.viewer.organisationId)
    .where('id', '=', at.params.householdId)
    .executeTakeFirst();
  return row && { householdId: row.id, teamId: row.teamId };
}
