// Where a worker's own help ends (method C19 and W6; sources B R10, C bijlage II): advice beside a case, never a lock.
import { contactFunctionIds } from '../../method/ids.ts';
import { limits } from '../../method/limits.ts';
import { current } from '../../method/versions.ts';

export type FunctionId = (typeof contactFunctionIds)[number];
export const functionIds = contactFunctionIds;

export const adviceLevels = ['do', 'consult', 'hand-over'] as const;
export type AdviceLevel = (typeof adviceLevels)[number];

/** Up to `doUpTo` do it yourself, up to `consultUpTo` ask someone along, above that hand over. */
export interface Threshold {
  doUpTo: number;
  consultUpTo: number;
}

/** What a figure says by a threshold. */
export function adviceFor(figure: number, { doUpTo, consultUpTo }: Threshold): AdviceLevel {
  if (figure <= doUpTo) return 'do';
  return figure <= consultUpTo ? 'consult' : 'hand-over';
}

/** Several figures about one topic: the heaviest advice counts. Null when no figure was given. */
export function heaviestAdvice(
  figures: Readonly<Record<string, number | null>>,
  thresholds: Readonly<Record<string, Threshold>>,
): AdviceLevel | null {
  let heaviest = -1;
  for (const [id, figure] of Object.entries(figures)) {
    const threshold = thresholds[id];
    if (figure === null || !threshold) continue;
    heaviest = Math.max(heaviest, adviceLevels.indexOf(adviceFor(figure, threshold)));
  }
  return adviceLevels[heaviest] ?? null;
}

/** Lines that are in order: consulting never begins before doing ends. */
export const isInOrder = ({ doUpTo, consultUpTo }: Threshold): boolean => doUpTo <= consultUpTo;

/** What the way of working gives a team to start from, by topic and threshold. */
export function startingThresholds(limitId: string): Record<string, Threshold> {
  const limit = current(limits).find(({ id }) => id === limitId);
  return Object.fromEntries(
    (limit?.thresholds ?? []).map(({ id, doUpTo, consultUpTo }) => [id, { doUpTo, consultUpTo }]),
  );
}

/** The lines of a team: its own, and for what it did not set those of the way of working. */
export function thresholdsOf(
  limitId: string,
  own: Readonly<Record<string, Threshold>> | null,
): Record<string, Threshold> {
  const start = startingThresholds(limitId);
  return Object.fromEntries(Object.entries(start).map(([id, line]) => [id, own?.[id] ?? line]));
}

/** The functions a cut can lie between: from telling somebody something to bringing it (C bijlage II, 7–16). */
export const cutFunctions = functionIds.slice(functionIds.indexOf('information'), functionIds.indexOf('delivery') + 1);

/** Who does which of these, given up to where the team goes. Earlier functions are always the team's. */
export function cutOf(untilFunction: FunctionId): { function: FunctionId; by: 'team' | 'other' }[] {
  const last = cutFunctions.indexOf(untilFunction);
  return cutFunctions.map((id, index) => ({ function: id, by: index <= last ? 'team' : 'other' }));
}
