import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bareEvent, type Placed } from './domain.ts';
import { layOut } from './layout.ts';
import { lying, close, upright, type Measures } from './measures.ts';
import { inOrder } from './order.ts';
import { around, overlap, type Box } from './places.ts';
import { whenWords } from './words.ts';

const today = '2026-11-29';

const time = fc.oneof(
  fc.integer({ min: 1890, max: 2100 }).map(String),
  fc.integer({ min: 2020, max: 2027 }).map(String),
  fc
    .tuple(fc.integer({ min: 1950, max: 2030 }), fc.integer({ min: 1, max: 12 }))
    .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`),
);
const line = fc
  .array(
    fc.record({
      name: fc.constantFrom(
        'Verhuisd',
        'Getrouwd met Henk',
        'Een heel lange naam van een gebeurtenis',
        'Woningbouwvereniging',
      ),
      feeling: fc.integer({ min: -3, max: 3 }),
      from: fc.option(time),
      length: fc.option(fc.integer({ min: 0, max: 40 })),
      fromAge: fc.option(fc.integer({ min: 0, max: 90 })),
      isHoped: fc.boolean(),
      isOngoing: fc.boolean(),
      isTurningPoint: fc.boolean(),
    }),
    { maxLength: 80 },
  )
  .map((all) =>
    all.map(({ length, from, ...one }, rank): Placed => {
      const until = from !== null && length !== null ? String(Math.min(2100, Number(from.slice(0, 4)) + length)) : null;
      return { ...bareEvent, ...one, from, until, rank, id: `event-${String(rank).padStart(2, '0')}` };
    }),
  );

/** Everything that is wrong with the places of a line. */
function wrongIn(events: readonly Placed[], measures: Measures): string[] {
  const ordered = inOrder(events, today);
  const layout = layOut(ordered, { today, whenOf: ({ event }) => whenWords(event, 'en', 'short') }, measures);
  const { frame, spots, labels, bars } = layout;
  const inFrame = ({ left, right, top, bottom }: Box) =>
    left >= frame.x && right <= frame.x + frame.width && top >= frame.y && bottom <= frame.y + frame.height;
  const signs = [...spots].map(([id, spot]) => ({ id, box: around(spot, measures.radius) }));
  const named = [...labels].map(([id, box]) => ({ id, box }));
  const along = ordered.map(({ event }) => {
    const spot = spots.get(event.id)!;
    return measures.isUpright ? spot.y : spot.x;
  });
  const wrong: string[] = [];
  if (labels.size !== events.length || spots.size !== events.length) wrong.push('somebody is missing');
  along.forEach((at, index) => at > (along[index - 1] ?? -1) || wrong.push(`order at ${index}`));
  named.forEach((one, index) => {
    for (const other of named.slice(index + 1))
      if (overlap(one.box, other.box)) wrong.push(`${one.id} over ${other.id}`);
    for (const other of signs) if (overlap(one.box, other.box)) wrong.push(`words ${one.id} over sign ${other.id}`);
  });
  signs.forEach((one, index) => {
    for (const other of signs.slice(index + 1))
      if (overlap(one.box, other.box)) wrong.push(`sign ${one.id} over ${other.id}`);
  });
  for (const { id, box } of [...named, ...signs]) if (!inFrame(box)) wrong.push(`${id} outside`);
  for (const [id, { to }] of bars) if (!inFrame(around(to, 4))) wrong.push(`bar ${id} outside`);
  const aheadAt = ordered.findIndex(({ isAhead }) => isAhead);
  if (aheadAt >= 0 && along[aheadAt]! <= layout.today) wrong.push('what is to come stands before today');
  return wrong;
}

test.each([
  ['lying', lying],
  ['close', close],
  ['upright', upright],
])(
  'three hundred lives, %s: no words over words or signs, all in the frame, in the order of time',
  (_, measures) => {
    fc.assert(
      fc.property(line, (events) => {
        expect(wrongIn(events, measures)).toEqual([]);
      }),
      { numRuns: 300, seed: 1998 },
    );
  },
  60_000,
);

test('the same events give the same picture, whatever their order came in', () => {
  const events = ['1990', '1985', '2001'].map((from, rank): Placed => ({
    ...bareEvent,
    name: from,
    from,
    rank,
    id: `event-${rank}`,
  }));
  const spots = (all: readonly Placed[]) => [...layOut(inOrder(all, today), { today, whenOf: () => '' }).spots];
  expect(spots(events.toReversed())).toEqual(spots(events));
});

test('years stand where the events of that time stand', () => {
  const events = ['1960', '1980', '2020'].map((from, rank): Placed => ({
    ...bareEvent,
    name: from,
    from,
    rank,
    id: from,
    feeling: 2,
  }));
  const { years, spots } = layOut(inOrder(events, today), { today, whenOf: () => '' });
  expect(years.length).toBeGreaterThan(3);
  for (const { year, at } of years) {
    expect(at > spots.get('1980')!.x).toBe(year > 1980);
    expect(at > spots.get('2020')!.x).toBe(year > 2020);
  }
});
