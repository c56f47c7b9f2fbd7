import { sql } from 'kysely';
import type { Tx } from '../db/connection.ts';
import { plainText } from './plain-text.ts';
import type { SearchKind } from './search-kinds.ts';

/** What can be found of one thing, in the words people would use for it. */
export interface SearchEntry {
  kind: SearchKind;
  entityId: string;
  teamId: string;
  householdId: string | null;
  takenBy: string | null;
  /** How it is called in a list: "Ans Sterk-de Bruin". */
  title: string;
  /** A second line: address, or the beginning of what was said. */
  detail: string;
  /** Further names it is known by; compared, not shown. */
  alias?: string;
  /** Longer text, found by Dutch word forms. */
  text: string;
  /** Birth date, YYYY-MM-DD. */
  born: string | null;
}

export type SearchTables = {
  searchEntry: Omit<SearchEntry, 'alias' | 'text'> & { organisationId: string; plain: string; words: string };
};

/** Puts things in the index, or brings what is there up to date. In the transaction of the write itself. */
export async function indexForSearch(tx: Tx, organisationId: string, entries: readonly SearchEntry[]): Promise<void> {
  for (const { alias = '', text, ...entry } of entries) {
    const words = sql<string>`to_tsvector('dutch', ${[entry.title, entry.detail, alias, text].join(' ')})`;
    const row = { ...entry, organisationId, plain: plainText(`${entry.title} ${alias} ${entry.detail}`), words };
    await tx
      .withTables<SearchTables>()
      .insertInto('searchEntry')
      .values(row)
      .onConflict((on) => on.columns(['organisationId', 'kind', 'entityId']).doUpdateSet(row))
      .execute();
  }
}
