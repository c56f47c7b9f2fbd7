import type { Placed } from './domain.ts';
import type { InTime } from './order.ts';

/** A question that a line raises, about one of its events. */
export interface Finding {
  id: 'through' | 'again' | 'came';
  event: Placed;
}

const hard = -2;

/**
 * What one may ask about a line, worked out on the spot and kept nowhere: what helped through a hard time, whether that
 * is still there, and how it went with what was hoped for. Of each kind one, the latest: they open a conversation.
 */
export function findingsIn(events: readonly InTime[]): Finding[] {
  const past = events.filter(({ isAhead }) => !isAhead).map(({ event }) => event);
  const untold = past.findLast(({ feeling, helped, isHoped }) => feeling <= hard && helped === '' && !isHoped);
  const helped = past.slice(0, -1).findLast((event) => event.feeling < 0 && event.helped !== '');
  const isHardNow = (past.at(-1)?.feeling ?? 0) < 0;
  const due = past.findLast(({ isHoped }) => isHoped);
  return [
    ...(untold ? [{ id: 'through' as const, event: untold }] : []),
    ...(helped && isHardNow ? [{ id: 'again' as const, event: helped }] : []),
    ...(due ? [{ id: 'came' as const, event: due }] : []),
  ];
}
