import { sql } from 'kysely';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { SearchTables } from '../../platform/search/search-entry.ts';
import type { Found } from './api.ts';
import type { Asked } from './domain.ts';

/** How alike a typed word and a word of a name must be, in trigrams: letters changed about, or two wrong in a long name. */
const alikeEnough = 0.45;

/**
 * What fits, best first. Every typed word must be found: as the beginning of a word, as nearly a word, or by its Dutch
 * stem in the longer text; a birth date must be the same. A host finds only the own signals.
 */
export async function findEntries(tx: Tx, viewer: Viewer, asked: Asked, limit: number): Promise<Found[]> {
  if (asked.words.length === 0 && !asked.born) return [];
  let query = tx
    .withTables<SearchTables>()
    .selectFrom('searchEntry')
    .select(['kind', 'entityId', 'householdId', 'title', 'detail', 'born'])
    .select(caseOfHousehold.as('caseId'))
    .where('organisationId', '=', viewer.organisationId);
  if (viewer.role === 'host') query = query.where('kind', '=', 'signal').where('takenBy', '=', viewer.accountId);
  if (asked.born) query = query.where('born', '=', asked.born);
  for (const word of asked.words) query = query.where(fits(word));
  return query.orderBy(closeness(asked), 'desc').orderBy('title').limit(limit).execute();
}

/** The case of the household: one at a time. */
const caseOfHousehold = sql<string | null>`(select c.id from support_case c
  where c.organisation_id = search_entry.organisation_id and c.household_id = search_entry.household_id
  order by c.opened_at desc limit 1)`;

const beginsWord = (word: string) => sql<boolean>`(' ' || plain) like ${`% ${word}%`}`;

/** Words in which one letter may be wrong. In a shorter one it makes another name, in a number another door. */
const mayBeWrong = /^\p{L}{4,60}$/u;

/** One letter wrong, left out or too many, anywhere in a word. */
const oneLetterOff = (word: string) =>
  mayBeWrong.test(word)
    ? sql<boolean>`exists (select from unnest(string_to_array(plain, ' ')) as one
        where length(one) between length(${word}) - 1 and length(${word}) + 1 and levenshtein(one, ${word}) <= 1)`
    : sql<boolean>`false`;

function fits(word: string) {
  return sql<boolean>`(${beginsWord(word)}
    or ${oneLetterOff(word)}
    or strict_word_similarity(${word}, plain) >= ${alikeEnough}
    or words @@ plainto_tsquery('dutch', ${word}))`;
}

/** Words at the beginning of a name count most, then likeness; people before households, cases and signals. */
function closeness({ words }: Asked) {
  const whole = words.join(' ');
  const starts = words.length
    ? sql.join(
        words.map((word) => sql`(${beginsWord(word)})::int`),
        sql` + `,
      )
    : sql`0`;
  return sql<number>`${starts} + similarity(${whole}, plain)
    + case kind when 'person' then 0.3 when 'household' then 0.2 when 'case' then 0.1 else 0 end`;
}
