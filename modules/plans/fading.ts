// How the helper steps back (Zwolle R17, source B): along the first two times, half of the time, the resident alone,
// and a phone call afterwards.

export const fadingStepIds = ['together', 'half', 'alone', 'phone'] as const;
export type FadingStepId = (typeof fadingStepIds)[number];

/** `from`: the day it is meant to begin; `reachedOn`: the day it came true. Days as `YYYY-MM-DD`. */
export interface FadingStep {
  step: FadingStepId;
  from: string | null;
  reachedOn: string | null;
}

/** In the order of stepping back, each step once; of a step named twice the last counts. */
export function inFadingOrder(steps: readonly FadingStep[]): FadingStep[] {
  return fadingStepIds.flatMap((id) => steps.findLast(({ step }) => step === id) ?? []);
}

/** Where the helper is now: the furthest step that came true, and the one to take next. Steps may be skipped. */
export function fadingNow(steps: readonly FadingStep[]): { at: FadingStep | null; next: FadingStep | null } {
  const ordered = inFadingOrder(steps);
  const furthest = ordered.findLastIndex(({ reachedOn }) => reachedOn !== null);
  return { at: ordered[furthest] ?? null, next: ordered[furthest + 1] ?? null };
}

/** The plan for stepping back in even strides: a week between the steps, the phone call two weeks after. */
export function usualFading(firstDay: string): FadingStep[] {
  const after = { together: 0, half: 14, alone: 21, phone: 35 } as const;
  return fadingStepIds.map((step) => ({ step, from: addDays(firstDay, after[step]), reachedOn: null }));
}

function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
