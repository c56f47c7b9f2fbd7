import { sql } from 'kysely';
import type { Tx } from '../../platform/db/connection.ts';
import type { AskedCase, AskedSince } from '../retention/domain.ts';
import { silentCases } from './store.ts';

/** Cases that are asked about, or will be: nothing of them goes, but they are in sight of who looks after what is kept. */
export async function casesAsked(tx: Tx, { organisationId, day, term }: AskedSince): Promise<AskedCase[]> {
  const silent = await silentCases(tx, organisationId, day, term, sql<boolean>`true`);
  return silent.map(({ householdId, teamId, name, coordinatorId, lastOn, askedOn }) => ({
    ...{ householdId, teamId, title: name, coordinatorId, lastOn, askedOn },
  }));
}
