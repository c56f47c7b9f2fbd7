import type { Tx } from '../../platform/db/connection.ts';
import { indexForSearch, type SearchEntry } from '../../platform/search/search-entry.ts';
import type { SignalTables } from './tables.ts';

const start = (text: string) => (text.length > 160 ? `${text.slice(0, 160)}…` : text);

/** How signals are found: by whom and where they are about, and by what was said. All of them, or those of `ids`. */
export async function signalSearchEntries(
  tx: Tx,
  organisationId: string,
  ids?: readonly string[],
): Promise<SearchEntry[]> {
  let query = tx
    .withTables<SignalTables>()
    .selectFrom('signal')
    .selectAll()
    .where('organisationId', '=', organisationId);
  if (ids) query = query.where('id', 'in', ids);
  const rows = await query.execute();
  return rows.map((signal) => ({
    kind: 'signal',
    entityId: signal.id,
    teamId: signal.teamId,
    householdId: null,
    takenBy: signal.takenBy,
    title: signal.personName ?? signal.address ?? signal.place ?? start(signal.text),
    detail: [signal.address, signal.place, start(signal.text)].filter(Boolean).join(' · '),
    text: signal.text,
    born: null,
  }));
}

/** Brings what can be found of one signal up to date; part of the write that made or changed it. */
export const indexSignal = async (tx: Tx, organisationId: string, id: string): Promise<void> =>
  indexForSearch(tx, organisationId, await signalSearchEntries(tx, organisationId, [id]));
