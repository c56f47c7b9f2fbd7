import { indexHousehold } from '../modules/households/search.ts';
import { indexSignal } from '../modules/signals/search.ts';
import type { Tx } from '../platform/db/connection.ts';

/** Brings what can be found of a household and of its signals up to date, when its address became secret or open. */
export async function findAgain(
  tx: Tx,
  organisationId: string,
  { householdId, signalIds }: { householdId: string; signalIds: readonly string[] },
): Promise<void> {
  await indexHousehold(tx, organisationId, householdId);
  for (const id of signalIds) await indexSignal(tx, organisationId, id);
}
