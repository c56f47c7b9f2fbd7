import type { LifeEvent, Placed } from './domain.ts';

// In which order events stand. What has a time stands by it; what has none stands where the resident put it.

/** An event in its place, with when it began and ended as a number of years; null where that is not known. */
export interface InTime {
  event: Placed;
  from: number | null;
  until: number | null;
  /** Right of today: still to come, or hoped for. */
  isAhead: boolean;
}

/** The middle of what was told: of a year its summer, of a month its middle. */
export function yearOf(time: string): number {
  const [year = 0, month, day] = time.split('-').map(Number);
  if (month === undefined) return year + 0.5;
  return year + (month - 1 + ((day ?? 16) - 1) / 31) / 12;
}

/** When the person of this line was born; undefined when the line does not say so. */
const birthIn = (events: readonly LifeEvent[]): number | undefined => {
  const born = events.find(({ isBirth, from }) => isBirth && from !== null)?.from;
  return born ? yearOf(born) : undefined;
};

/**
 * The events in order, as seen on a day. An age counts from the birth when that stands on the line. An event without a
 * time stands right after the one with a time that was put before it, whatever the times of the others; so it goes
 * along when that one gets another time. What is hoped for stands behind today.
 */
export function inOrder(events: readonly Placed[], today: string): InTime[] {
  const birth = birthIn(events.toSorted(byRank));
  const placed = events.map((event) => inTime(event, birth, today));
  const past = placed.filter(({ isAhead }) => !isAhead);
  const ahead = placed.filter(({ isAhead }) => isAhead);
  return [...merged(past), ...merged(ahead)];
}

const byRank = (a: Placed, b: Placed) => a.rank - b.rank || (a.id < b.id ? -1 : 1);

function inTime(event: Placed, birth: number | undefined, today: string): InTime {
  const now = yearOf(today);
  const at = (time: string | null, age: number | null) => {
    if (time !== null) return yearOf(time);
    return age !== null && birth !== undefined ? birth + age + 0.5 : null;
  };
  const from = at(event.from, event.fromAge);
  const known = event.from;
  // "This year" is not ahead because its summer is: as precise as it was told, it is now.
  const isNow = known !== null && today.startsWith(known);
  const isAhead = from === null ? event.isHoped : isNow ? event.isHoped : from > now;
  const held = from === null || !isNow ? from : isAhead ? Math.max(from, now) : Math.min(from, now);
  const end = event.isOngoing ? now : at(event.until, event.untilAge);
  return { event, from: held, until: end === null || held === null ? null : Math.max(held, end), isAhead };
}

function merged(events: readonly InTime[]): InTime[] {
  const timed = events
    .filter(({ from }) => from !== null)
    .toSorted((a, b) => (a.from ?? 0) - (b.from ?? 0) || byRank(a.event, b.event));
  const byPlace = timed.toSorted((a, b) => byRank(a.event, b.event));
  const behind = new Map<InTime | undefined, InTime[]>();
  for (const one of events.filter(({ from }) => from === null).toSorted((a, b) => byRank(a.event, b.event))) {
    const before = byPlace.findLast((other) => byRank(other.event, one.event) < 0);
    behind.set(before, [...(behind.get(before) ?? []), one]);
  }
  return [...(behind.get(undefined) ?? []), ...timed.flatMap((one) => [one, ...(behind.get(one) ?? [])])];
}

/** The rank with which an event stands right behind another; behind nothing it stands first. */
export function rankBehind(events: readonly Placed[], before: Placed | undefined): number {
  const ranks = events.map(({ rank }) => rank).toSorted((a, b) => a - b);
  if (before === undefined) return (ranks[0] ?? 1) - 1;
  const next = ranks.find((rank) => rank > before.rank);
  return next === undefined ? before.rank + 1 : (before.rank + next) / 2;
}

/** The rank of what is put last. */
export const rankLast = (events: readonly Placed[]): number => Math.max(0, ...events.map(({ rank }) => rank)) + 1;
