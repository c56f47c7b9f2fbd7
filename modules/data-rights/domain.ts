// What residents may ask about their own data (AVG art. 12 and 15–21). Days are `YYYY-MM-DD`.
import { dayAfterTerm } from '../../platform/calendar/long-term.ts';

export const rightKinds = ['inspect', 'correct', 'erase', 'freeze', 'object'] as const;
/** `freeze` is "beperking van de verwerking" (art. 18); a *restricted household* is something else. */
export type RightKind = (typeof rightKinds)[number];

export const rightOutcomes = ['granted', 'partly', 'refused'] as const;
export type RightOutcome = (typeof rightOutcomes)[number];

/** The article of the AVG each rests on. */
export const articleOf: Record<RightKind, number> = { inspect: 15, correct: 16, erase: 17, freeze: 18, object: 21 };

/**
 * The last day to answer: one month after it was received, or three when it was made longer (art. 12 paragraph 3).
 */
export const dueOn = (receivedOn: string, isExtended: boolean): string =>
  dayAfterTerm(receivedOn, { unit: 'months', count: isExtended ? 3 : 1 });

/** After this answer nothing is written in the file: it is frozen, or the objection holds. */
export const freezes = (kind: RightKind, outcome: RightOutcome): boolean =>
  outcome !== 'refused' && (kind === 'freeze' || kind === 'object');

/**
 * Why a record is not erased: the law obliges to keep it (Wmo 2015 art. 5.3.4; AVG art. 17 paragraph 3 b), it is of or
 * about somebody else, or something that stays rests on it.
 */
export const staysReasons = ['law', 'others', 'rests-on-it'] as const;
export type StaysReason = (typeof staysReasons)[number];

/** A row of the database, by its columns. */
export type RecordRow = Readonly<Record<string, unknown>>;

/** Tables that are about somebody else than the resident. */
const ofOthers: readonly string[] = ['involved_helper', 'signal', 'drawing_part'];

/** Whether a record is of or about somebody else, so that a person decides whether it goes out (art. 15 paragraph 4). */
export function isOfThirdParty(table: string, row: RecordRow, personId: string): boolean {
  const isOther = (id: unknown) => typeof id === 'string' && id !== personId;
  if (ofOthers.includes(table) || row['voice'] === 'reporter') return true;
  // Who was asked to the table, and what was said of telling them, is about that guest.
  if (table === 'family_conference_guest') return row['person_id'] !== personId;
  if (table === 'person') return isOther(row['id']);
  return isOther(row['person_id']) || isOther(row['resident_id']) || isOther(row['names_person_id']);
}

const technical =
  /^(organisation_id|team_id|version|stamp|position|sealed_key|digest|.*_hash|.*_key|answers_version|entry_version)$/;

/** A record as it goes out: without what only the program needs. */
export const withoutTechnical = (row: RecordRow): Record<string, unknown> =>
  Object.fromEntries(Object.entries(row).filter(([column, value]) => !technical.test(column) && value !== null));

/** By what a record is named within its table. */
export const keyOf = (row: RecordRow): string =>
  typeof row['id'] === 'string'
    ? // Somebody keeps one id in every moment of a drawing; what is decided is decided for each moment.
      [row['drawing_id'], row['id']].filter((id) => typeof id === 'string').join('/')
    : Object.entries(row)
        .filter(
          ([column]) =>
            /(_id|^question|^domain|^area|^section)$/.test(column) && !/^(organisation|team)_id$/.test(column),
        )
        .map(([, value]) => String(value))
        .join('/');
