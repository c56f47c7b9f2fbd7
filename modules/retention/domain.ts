// How long what is kept (AVG art. 5 lid 1 e; Wmo 2015 art. 5.3.4). A rule says from when and for how long; a piece is what
// goes as a whole. Days are `YYYY-MM-DD` on the calendar of Amsterdam.
import { dayAfterTerm, type LongTerm } from '../../platform/calendar/long-term.ts';
import { addDays } from '../../platform/calendar/dutch-holidays.ts';

/** What can be destroyed as a whole: the file of a household with all that hangs on it, or one thing of its own. */
export const pieceKinds = ['household', 'signal', 'first-contact', 'application'] as const;
export type PieceKind = (typeof pieceKinds)[number];

/**
 * Records within a file that may be erased because a resident asks it (AVG art. 17): what was brought or said along the
 * way. What the municipality decided, agreed or arranged stays for its term (Wmo 2015 art. 5.3.4).
 */
export const erasableKinds = ['attachment', 'fragment', 'case-view', 'stage-of-change', 'standing', 'drawing'] as const;
export type ErasableKind = (typeof erasableKinds)[number];

/** The kind of an erasable record by its table. */
export const erasableTables: Readonly<Record<string, ErasableKind>> = {
  attachment: 'attachment',
  fragment: 'fragment',
  case_view: 'case-view',
  stage_of_change: 'stage-of-change',
  standing: 'standing',
  drawing: 'drawing',
};

/** Everything that leaves a certificate. */
export const destroyedKinds = [...pieceKinds, ...erasableKinds] as const;
export type DestroyedKind = (typeof destroyedKinds)[number];

/** By what rule a record went that a resident asked to erase. */
export const erasedOnRequest = 'erased-on-request';

export const ruleIds = [
  'wmo-file',
  'youth-file',
  'silent-case',
  'household-without-case',
  'withdrawn-application',
  'first-contact',
  'signal',
  'audit',
  'sign-in',
  'kept-answers',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** Rules by which a person lets a piece go; the others are asked about, end by themselves or with their subject. */
export const pieceRuleIds = [
  'wmo-file',
  'youth-file',
  'household-without-case',
  'withdrawn-application',
  'first-contact',
  'signal',
] as const satisfies readonly RuleId[];
export type PieceRuleId = (typeof pieceRuleIds)[number];

export interface RetentionRule {
  id: RuleId;
  /**
   * `confirmed`: a person lets it go · `asked`: nothing goes, a person is asked · `with-subject`: stays, and the subject becomes a pseudonym when the file goes ·
   * `by-itself`: the program takes it away.
   */
  way: 'confirmed' | 'asked' | 'with-subject' | 'by-itself';
  /** Null where it follows its subject. */
  term: LongTerm | null;
  /** Law and article, or why where no law says it. The sentence about it is in the messages. */
  source: string;
  /** May an organisation choose another term? One that the law sets cannot be chosen. */
  isConfigurable: boolean;
  isOn: boolean;
  /** May an organisation turn it on and off? */
  isOptional: boolean;
}

const fixed = { isConfigurable: false, isOn: true, isOptional: false } as const;
const chosen = { isConfigurable: true, isOn: true, isOptional: false, source: 'AVG art. 5 lid 1 e' } as const;

export const retentionRules: readonly RetentionRule[] = [
  // From the last day on which something was written in a closed file.
  { id: 'wmo-file', way: 'confirmed', term: { unit: 'years', count: 15 }, source: 'Wmo 2015 art. 5.3.4', ...fixed },
  // Prepared for teams that also give youth help: off until an organisation turns it on; then it counts for files with
  // a member under eighteen on that last day.
  {
    ...{ id: 'youth-file', way: 'confirmed', term: { unit: 'years', count: 20 }, source: 'Jeugdwet art. 7.3.8' },
    ...{ isConfigurable: false, isOn: false, isOptional: true },
  },
  // An open case that nobody writes in: its coordinator is asked whether it goes on. It never goes by this rule.
  { id: 'silent-case', way: 'asked', term: { unit: 'months', count: 6 }, ...chosen },
  { id: 'household-without-case', way: 'confirmed', term: { unit: 'years', count: 1 }, ...chosen },
  // As long as somebody could still object (Awb art. 6:7).
  {
    id: 'withdrawn-application',
    way: 'confirmed',
    term: { unit: 'weeks', count: 6 },
    source: 'Awb art. 6:7',
    ...fixed,
  },
  { id: 'first-contact', way: 'confirmed', term: { unit: 'years', count: 1 }, ...chosen },
  { id: 'signal', way: 'confirmed', term: { unit: 'years', count: 1 }, ...chosen },
  { id: 'audit', way: 'with-subject', term: null, source: 'NEN 7513; AVG art. 5 lid 2', ...fixed },
  { id: 'sign-in', way: 'by-itself', term: null, source: 'AVG art. 5 lid 1 e', ...fixed },
  { id: 'kept-answers', way: 'by-itself', term: { unit: 'weeks', count: 8 }, source: 'AVG art. 5 lid 1 e', ...fixed },
];

/** What an organisation chose of a rule. */
export interface RuleChoice {
  rule: string;
  isOn: boolean;
  term: LongTerm;
}

/** The rules as they are for one organisation: what it may not choose stays as the law says. */
export function rulesWith(choices: readonly RuleChoice[]): RetentionRule[] {
  return retentionRules.map((rule) => {
    const choice = choices.find((one) => one.rule === rule.id);
    if (!choice) return rule;
    return {
      ...rule,
      isOn: rule.isOptional ? choice.isOn : rule.isOn,
      term: rule.isConfigurable ? choice.term : rule.term,
    };
  });
}

/** A piece as its room states it. */
export interface RetainedPiece {
  kind: PieceKind;
  id: string;
  rule: PieceRuleId;
  teamId: string;
  householdId: string | null;
  /** How the team knows it: the name of the household, or the first words. */
  title: string;
  /** The last day on which something happened to it; its term begins then. */
  startedOn: string;
}

export interface KeptUntil {
  /** The last day it is kept. */
  keptUntil: string;
  /** The first day it may go. */
  goesOn: string;
}

/**
 * Until when something is kept. What happened on the first day is kept for the whole term, so the day with the same
 * number is the last one; it goes on the day after, and not a day earlier.
 */
export function keptUntil(startedOn: string, term: LongTerm): KeptUntil {
  const last = dayAfterTerm(startedOn, term);
  return { keptUntil: last, goesOn: addDays(last, 1) };
}

/** Whether something that began on this day may go by `day`. */
export const isPast = (startedOn: string, term: LongTerm, day: string): boolean =>
  keptUntil(startedOn, term).goesOn <= day;

/** How far ahead it is shown what will go. */
export const shownAhead: LongTerm = { unit: 'months', count: 3 };

/** A hold keeps a piece as long as its last day has not passed and nobody lifted it. */
export const isHeld = (hold: { until: string; liftedAt: string | null }, day: string): boolean =>
  hold.liftedAt === null && hold.until >= day;

/** How long a hold may last at most before somebody weighs it again. */
export const longestHold: LongTerm = { unit: 'years', count: 2 };

/** What a room is asked for: pieces that began by the day of their rule, all of them or the one of `id`. */
export interface KeptSince {
  organisationId: string;
  /** A rule that is off has no day. */
  startedBy: Partial<Record<PieceRuleId, string>>;
  id?: string;
}

/** By when something must have begun to be able to go by `day`; so roughly that it is never too early a day. */
export function startedAtLatest(term: LongTerm, day: string): string {
  const shortest = { weeks: 7, months: 28, years: 365 }[term.unit];
  return addDays(day, -shortest * term.count);
}

/** What the room of silent cases is asked for: those that are asked about by `day`. */
export interface AskedSince {
  organisationId: string;
  day: string;
  term: LongTerm;
}

/** An open case in which nobody wrote for long. */
export interface AskedCase {
  householdId: string;
  teamId: string;
  title: string;
  coordinatorId: string | null;
  /** The last day on which somebody wrote in it, and the first on which is asked. */
  lastOn: string;
  askedOn: string;
}

/** The pieces that go by `day`, with until when they are kept; the first to go in front. */
export function goingBy(
  pieces: readonly RetainedPiece[],
  rules: readonly RetentionRule[],
  day: string,
): (RetainedPiece & KeptUntil)[] {
  return pieces
    .flatMap((piece) => {
      const rule = rules.find(({ id }) => id === piece.rule);
      return rule?.isOn && rule.term ? [{ ...piece, ...keptUntil(piece.startedOn, rule.term) }] : [];
    })
    .filter(({ goesOn }) => goesOn <= day)
    .sort((a, b) => (a.goesOn === b.goesOn ? (a.id < b.id ? -1 : 1) : a.goesOn < b.goesOn ? -1 : 1));
}
