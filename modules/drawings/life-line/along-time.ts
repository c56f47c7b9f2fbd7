import type { InTime } from './order.ts';

/** Something that has a place on the way from first to last: an event, or today. */
export interface Stop {
  /** The event; null for today. */
  one: InTime | null;
  /** As a number of years; between others where it is not known. */
  key: number;
}

/** Events in order with today among them, each with a time: what has none stands evenly between its neighbours. */
export function stopsOf(events: readonly InTime[], now: number): Stop[] {
  const past = events.filter(({ isAhead }) => !isAhead);
  const ahead = events.filter(({ isAhead }) => isAhead);
  const known = [
    ...past.map((one) => ({ one, key: one.from })),
    { one: null, key: now },
    ...ahead.map((one) => ({ one, key: one.from })),
  ];
  return known.map(({ one, key }, index) => ({ one, key: key ?? between(known, index) }));
}

function between(known: readonly { key: number | null }[], index: number): number {
  let before = index - 1;
  while (before >= 0 && known[before]?.key === null) before -= 1;
  let after = index + 1;
  while (after < known.length && known[after]?.key === null) after += 1;
  const [from, to] = [known[before]?.key ?? null, known[after]?.key ?? null];
  if (from === null) return (to ?? 0) - (after - index);
  if (to === null) return from + (index - before);
  return from + ((to - from) * (index - before)) / (after - before);
}

/** Where a time lies, when these times lie at these places; straight between them and beyond them. */
export function placing(stops: readonly { key: number; at: number }[]): (key: number) => number {
  return (key) => {
    const next = stops.findIndex((stop) => stop.key > key);
    const [before, after] = next < 0 ? [stops.at(-1), undefined] : [stops[next - 1], stops[next]];
    if (!before) return after?.at ?? 0;
    if (!after) return before.at;
    return before.at + ((key - before.key) / (after.key - before.key)) * (after.at - before.at);
  };
}

const steps = [1, 2, 5, 10, 20, 25, 50];

/** Round years to write along the line, from the first time that is known: no more than fit, none too near another. */
export function yearsAlong(
  stops: readonly { one: InTime | null; key: number; at: number }[],
  most: number,
  apart: number,
): { at: number; year: number }[] {
  const first = stops.find(({ one }) => one?.from != null)?.key;
  const last = stops.at(-1)?.key;
  if (first === undefined || last === undefined) return [];
  const step = steps.find((size) => (last - first) / size <= most) ?? 100;
  const at = placing(stops);
  const all: { at: number; year: number }[] = [];
  for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
    const place = at(year);
    if (place - (all.at(-1)?.at ?? Number.NEGATIVE_INFINITY) >= apart) all.push({ at: place, year });
  }
  return all;
}

/** The end of a period that goes on after everything else. */
export const latestOf = (stops: readonly Stop[]): number =>
  Math.max(...stops.map(({ key, one }) => Math.max(key, one?.until ?? key)));
