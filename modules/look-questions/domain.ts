// Questions about looking (issue "who looked"): something out of the ordinary is asked about, not held against somebody.
// There is no score and no order of people; each pattern says on its own what was seen.

/**
 * `own-name`: somebody in the household has the surname of who looked · `own-door`: it is at or near the door of who
 * looked · `many`: many households within an hour · `night`: in the night · `no-tie`: without a tie to the household, a
 * colleague of its team never · `no-trace`: opened again and again, and nothing was written.
 */
export const patterns = ['own-name', 'own-door', 'many', 'night', 'no-tie', 'no-trace'] as const;
export type Pattern = (typeof patterns)[number];

/** What may be chosen of a pattern: the number from which it is asked about; null for one that has none. */
interface Bounds {
  usual: number;
  lowest: number;
  highest: number;
}

export const boundsOf: Record<Pattern, Bounds | null> = {
  'own-name': null,
  // House numbers apart, at the same postcode: one postcode is some twenty doors of one street.
  'own-door': { usual: 10, lowest: 0, highest: 100 },
  // Households within an hour: a team meeting goes through some twenty.
  many: { usual: 30, lowest: 5, highest: 500 },
  // Looks in one night: one is a crisis or a diary that was forgotten.
  night: { usual: 3, lowest: 1, highest: 100 },
  // Tries that were refused on one day: one is a wrong link, two a mistake.
  'no-tie': { usual: 3, lowest: 1, highest: 100 },
  // Days within thirty on which it was opened.
  'no-trace': { usual: 5, lowest: 2, highest: 30 },
};

/** Night on the Dutch clock: from the first hour up to the second. */
export const night = { from: 23, until: 6 } as const;
/** Within how many minutes households are counted together. */
export const minutesOfMany = 60;
/** Over how many days somebody's returning is looked at. */
export const daysOfReturning = 30;
/** A question that is over goes after so many days: it says something about a worker, and not for ever. */
export const keptDays = 365;

/** A pattern as an organisation uses it. */
export interface Rule {
  pattern: Pattern;
  isOn: boolean;
  least: number | null;
}

export const usualRule = (pattern: Pattern): Rule => ({ pattern, isOn: true, least: boundsOf[pattern]?.usual ?? null });

/** The rules of an organisation: what it chose, and for the rest as the program came. */
export const rulesWith = (chosen: readonly Rule[]): Rule[] =>
  patterns.map((pattern) => chosen.find((rule) => rule.pattern === pattern) ?? usualRule(pattern));

/** May this number be chosen for this pattern? */
export function fitsBounds(pattern: Pattern, least: number | null): boolean {
  const bounds = boundsOf[pattern];
  return bounds === null ? least === null : least !== null && least >= bounds.lowest && least <= bounds.highest;
}

export const findings = ['fitting', 'agreed', 'not-right'] as const;
/** `fitting`: it was part of the work · `agreed`: not needed, and something was agreed · `not-right`: it should not have been. */
export type Finding = (typeof findings)[number];

export const questionStates = ['new', 'asked', 'answered', 'closed', 'set-aside'] as const;
export type QuestionState = (typeof questionStates)[number];

/** Where a question stands, from what happened to it. */
export function stateOf(question: {
  setAsideAt: string | null;
  askedAt: string | null;
  answeredAt: string | null;
  closedAt: string | null;
}): QuestionState {
  if (question.setAsideAt !== null) return 'set-aside';
  if (question.closedAt !== null) return 'closed';
  if (question.answeredAt !== null) return 'answered';
  return question.askedAt !== null ? 'asked' : 'new';
}
