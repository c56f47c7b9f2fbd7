import { caseSearchEntries } from '../modules/cases/search.ts';
import { householdSearchEntries } from '../modules/households/search.ts';
import { signalSearchEntries } from '../modules/signals/search.ts';
import type { Tx } from '../platform/db/connection.ts';
import { indexForSearch } from '../platform/search/search-entry.ts';

/** Makes the whole index of an organisation anew; a write of a room keeps its own part up to date. */
export async function indexOrganisation(tx: Tx, organisationId: string): Promise<void> {
  for (const entriesOf of [householdSearchEntries, caseSearchEntries, signalSearchEntries]) {
    await indexForSearch(tx, organisationId, await entriesOf(tx, organisationId));
  }
}
