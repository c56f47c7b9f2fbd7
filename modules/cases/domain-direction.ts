// Who steers (method C14; C 3.5): always the resident, with others beside; a take-over is short and explained.
import type { DirectionModel } from './domain.ts';

export interface DirectionDecision {
  model: DirectionModel;
  /** The last day of a take-over, YYYY-MM-DD; null when the resident steers. */
  until: string | null;
  explainedOn: readonly string[];
}

/** Is the worker steering now, or did the agreed time pass without a new look at it? `today` as YYYY-MM-DD. */
export function takeoverNow(decision: DirectionDecision | undefined, today: string): 'none' | 'running' | 'over' {
  if (!decision || decision.until === null) return 'none';
  return decision.until < today ? 'over' : 'running';
}

/** Explained today or before is done; after two weeks it is time to explain again (C 3.5: in consultation all along). */
export function explanationIsDue(decision: DirectionDecision, today: string): boolean {
  if (takeoverNow(decision, today) !== 'running') return false;
  const last = [...decision.explainedOn].sort().at(-1);
  if (last === undefined) return true;
  return (Date.parse(today) - Date.parse(last)) / 86_400_000 >= 14;
}
