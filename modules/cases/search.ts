import type { Tx } from '../../platform/db/connection.ts';
import { indexForSearch, type SearchEntry } from '../../platform/search/search-entry.ts';
import type { CaseTables } from './tables.ts';

type WithHome = CaseTables & { household: { organisationId: string; id: string; name: string } };

/** How cases are found: by what was asked, and what lay behind it. All of them, or those of `ids`. */
export async function caseSearchEntries(
  tx: Tx,
  organisationId: string,
  ids?: readonly string[],
): Promise<SearchEntry[]> {
  let query = tx
    .withTables<WithHome>()
    .selectFrom('supportCase')
    .innerJoin('household', (join) =>
      join
        .onRef('household.organisationId', '=', 'supportCase.organisationId')
        .onRef('household.id', '=', 'supportCase.householdId'),
    )
    .select(['supportCase.id', 'supportCase.teamId', 'supportCase.householdId', 'household.name'])
    .select(['entryText', 'request', 'underlyingRequest'])
    .where('supportCase.organisationId', '=', organisationId);
  if (ids) query = query.where('supportCase.id', 'in', ids);
  const rows = await query.execute();
  return rows.map((row) => ({
    kind: 'case',
    entityId: row.id,
    teamId: row.teamId,
    householdId: row.householdId,
    takenBy: null,
    title: row.name,
    detail: row.request ?? row.entryText ?? '',
    text: [row.entryText, row.request, row.underlyingRequest].filter(Boolean).join(' '),
    born: null,
  }));
}

/** Brings what can be found of one case up to date; part of the write that made or changed it. */
export const indexCase = async (tx: Tx, organisationId: string, id: string): Promise<void> =>
  indexForSearch(tx, organisationId, await caseSearchEntries(tx, organisationId, [id]));
