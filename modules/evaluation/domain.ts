// Looking back and following (method C17, C18; C 4.4, 4.5; B R14, R15): what came of it, and staying near for a while.
import type { phaseIds } from '../../method/ids.ts';

type Phase = (typeof phaseIds)[number];

export const experienceWays = ['in-person', 'phone', 'paper', 'link'] as const;
export type ExperienceWay = (typeof experienceWays)[number];

export const experienceStatuses = ['waiting', 'answered', 'expired', 'withdrawn'] as const;
export type ExperienceStatus = (typeof experienceStatuses)[number];

export const followUpWays = ['phone', 'home-visit', 'street', 'desk', 'message'] as const;
export type FollowUpWay = (typeof followUpWays)[number];

/** `not-reached` says nothing of the household: another moment is planned. */
export const followUpOutcomes = ['stable', 'worry', 'relapse', 'not-reached'] as const;
export type FollowUpOutcome = (typeof followUpOutcomes)[number];

export const followUpStatuses = ['done', 'cancelled', 'late', 'today', 'coming'] as const;
export type FollowUpStatus = (typeof followUpStatuses)[number];

/** Days that a link can be used. */
export const linkDays = 28;

/** Where asking for the experience stands at an instant (ISO). */
export function experienceStatus(
  asked: { answeredAt: string | null; withdrawnAt: string | null; expiresAt: string | null },
  now: string,
): ExperienceStatus {
  if (asked.answeredAt !== null) return 'answered';
  if (asked.withdrawnAt !== null) return 'withdrawn';
  return asked.expiresAt !== null && Date.parse(asked.expiresAt) <= Date.parse(now) ? 'expired' : 'waiting';
}

/** Where a moment of following stands on a day (`YYYY-MM-DD`). */
export function followUpStatus(
  moment: { day: string; doneAt: string | null; cancelledAt: string | null },
  today: string,
): FollowUpStatus {
  if (moment.doneAt !== null) return 'done';
  if (moment.cancelledAt !== null) return 'cancelled';
  if (moment.day === today) return 'today';
  return moment.day < today ? 'late' : 'coming';
}

/**
 * So many months later on the calendar; a day that month does not have becomes its last. `day` is YYYY-MM-DD.
 */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** A usual rhythm to propose: after one, three and six months. People choose their own. */
export const usualRhythm = (from: string): string[] => [1, 3, 6].map((months) => monthsLater(from, months));

/** Four weeks, every week: what keeps some households going (B R15). */
export const weeklyRhythm = (from: string): string[] =>
  [7, 14, 21, 28].map((days) =>
    new Date(Date.parse(`${from}T12:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10),
  );

interface Done {
  doneAt: string | null;
  outcome: FollowUpOutcome | null;
}

/**
 * Does the last we heard say that it is going wrong again, while nobody has taken it up? Then the case can be taken up
 * again at once. Not being reached does not undo what was heard before it.
 */
export function relapseAsksForAction(moments: readonly Done[], phase: Phase): boolean {
  if (phase !== 'monitoring' && phase !== 'closed') return false;
  const heard = moments
    .filter(({ doneAt, outcome }) => doneAt !== null && outcome !== null && outcome !== 'not-reached')
    .toSorted((a, b) => (a.doneAt ?? '').localeCompare(b.doneAt ?? ''));
  return heard.at(-1)?.outcome === 'relapse';
}

/** One answer to a question of method/, kept with the version of its words. */
export interface GivenAnswer {
  question: string;
  version: number;
  answer: string | null;
  words: string;
}

interface AskedQuestion {
  id: string;
  version: number;
  answers: readonly { id: string }[];
}

/** Index of the first answer that no published question knows, or that is given twice; -1 when all are known. */
export function unknownAnswer(given: readonly GivenAnswer[], questions: readonly AskedQuestion[]): number {
  return given.findIndex(({ question, version, answer }, index) => {
    if (given.findIndex((other) => other.question === question) !== index) return true;
    const asked = questions.find((one) => one.id === question && one.version === version);
    return !asked || (answer !== null && !asked.answers.some(({ id }) => id === answer));
  });
}

/** Left empty is not answered: what holds neither an answer nor words is not kept. */
export const answered = (given: readonly GivenAnswer[]): GivenAnswer[] =>
  given.filter(({ answer, words }) => answer !== null || words.trim() !== '');
