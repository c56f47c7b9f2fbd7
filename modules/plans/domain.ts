// The plan (method C12, C13): what somebody wants, and who does what about it, light to heavy.
import { frameIds } from '../../method/ids.ts';

/** The four frames of solutions, from light to heavy. */
export const frames = frameIds;
export type Frame = (typeof frames)[number];

/** The frames that the household and the people around it carry. */
const informalFrames: readonly Frame[] = ['own-strength', 'social-network'];
export const isInformal = (frame: Frame): boolean => informalFrames.includes(frame);

export const goalEventKinds = ['partly-reached', 'reached', 'let-go', 'taken-up-again'] as const;
export type GoalEventKind = (typeof goalEventKinds)[number];

export const goalStatuses = ['open', 'partly-reached', 'reached', 'let-go'] as const;
export type GoalStatus = (typeof goalStatuses)[number];

/** Where a goal stands, read from what became of it (oldest first). */
export function goalStatus(events: readonly { kind: GoalEventKind }[]): GoalStatus {
  const last = events.at(-1)?.kind;
  return last === undefined || last === 'taken-up-again' ? 'open' : last;
}

/** What may happen to a goal next. */
export function possibleGoalEvents(status: GoalStatus): GoalEventKind[] {
  switch (status) {
    case 'open':
      return ['reached', 'partly-reached', 'let-go'];
    case 'partly-reached':
      return ['reached', 'let-go', 'taken-up-again'];
    case 'reached':
    case 'let-go':
      return ['taken-up-again'];
  }
}

/** Is somebody still working on it? */
export const isAlive = (status: GoalStatus): boolean => status === 'open' || status === 'partly-reached';

/** Days are `YYYY-MM-DD`. Without `since` a solution has not begun; on the day it ends it is no longer in force. */
export interface Lasting {
  frame: Frame;
  since: string | null;
  endedOn: string | null;
}

export const isInForce = ({ since, endedOn }: Lasting, day: string): boolean =>
  since !== null && since <= day && (endedOn === null || endedOn > day);

/** The solutions in force on a day, counted by frame; informal is what own strength and the network carry. */
export interface Arrangement {
  on: string;
  counts: Record<Frame, number>;
  total: number;
  informal: number;
  formal: number;
}

export function arrangementAt(solutions: readonly Lasting[], day: string): Arrangement {
  const counts: Record<Frame, number> = {
    'own-strength': 0,
    'social-network': 0,
    'general-provision': 0,
    'individual-provision': 0,
  };
  let informal = 0;
  const inForce = solutions.filter((solution) => isInForce(solution, day));
  for (const { frame } of inForce) {
    counts[frame] += 1;
    if (isInformal(frame)) informal += 1;
  }
  return { on: day, counts, total: inForce.length, informal, formal: inForce.length - informal };
}

/** The first day on which anything was in force; null when nothing ever was. */
export function firstDayInForce(solutions: readonly Lasting[]): string | null {
  return solutions.reduce<string | null>(
    (first, { since }) => (since !== null && (first === null || since < first) ? since : first),
    null,
  );
}

/**
 * The lightest frame nobody has thought of yet for a goal, to ask about quietly. Never the heaviest: what is needed
 * there is arranged when it is needed, not because a box is empty (C 2.2.3).
 */
export function lightestUntried(solutions: readonly { frame: Frame }[]): Frame | null {
  const tried = new Set(solutions.map(({ frame }) => frame));
  return frames.find((frame) => !tried.has(frame) && frame !== 'individual-provision') ?? null;
}

/** Puts solutions light to heavy; within a frame they keep the order they were given. */
export function lightToHeavy<T extends { frame: Frame }>(solutions: readonly T[]): T[] {
  return frames.flatMap((frame) => solutions.filter((solution) => solution.frame === frame));
}

/** Who does something: a resident, somebody around them, a volunteer, a worker of the team, or another helper. */
export const actorKinds = ['resident', 'network', 'volunteer', 'worker', 'helper'] as const;
export type ActorKind = (typeof actorKinds)[number];

export const agreementAnswers = ['agreed', 'not-agreed'] as const;
export type AgreementAnswer = (typeof agreementAnswers)[number];
export const agreementWays = ['in-person', 'paper', 'phone', 'digital'] as const;
export type AgreementWay = (typeof agreementWays)[number];

/** Eighteen and older; somebody whose birth date is not known counts as an adult. Days as `YYYY-MM-DD`. */
export function isAdult(birthDate: string | null, today: string): boolean {
  if (birthDate === null) return true;
  return `${Number(birthDate.slice(0, 4)) + 18}${birthDate.slice(4)}` <= today;
}

/** The newest answer of each person (answers oldest first). */
export function newestAnswers<T extends { personId: string }>(answers: readonly T[]): T[] {
  return [...new Map(answers.map((answer) => [answer.personId, answer])).values()];
}

/** Writes of a plan that wait for a connection go out one after another. */
export const planGroup = (caseId: string): string => `plan/${caseId}`;
