import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutFamily } from './layout.ts';
import { guestsOf } from './layout/aside.ts';
import { isOutOfOrder } from './layout/cost.ts';
import { drawIn, linesIn } from './layout/drawing.ts';
import { crossingsOf, lostIn, outOfOrder, outOfPlace, overlapsOf, wrongHomes } from './layout/flaws.ts';
import { generationsOf } from './layout/generations.ts';
import { kinOf } from './layout/kin.ts';
import { ladderOf, rowsOf } from './layout/ladder.ts';
import { chances, tellableFamily, wildFamily } from './layout/made-families.ts';
import type { Family } from './domain.ts';
import { narrow, wide } from './measures.ts';

const seeds = fc.integer({ min: 1, max: 1_000_000 });
/** The same families every time. */
const always = (numRuns: number) => ({ numRuns, seed: 20261129 });

test('a family that can be told from left to right is drawn without a crossing', () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const family = tellableFamily(chances(seed));
      const layout = layOutFamily(family);
      expect(crossingsOf(layout)).toEqual({ crossings: 0, over: [] });
      expect(overlapsOf(family, layout)).toEqual([]);
      expect(lostIn(family, layout)).toEqual([]);
      expect(outOfPlace(family, layout)).toEqual([]);
      expect(outOfOrder(family, layout)).toEqual([]);
    }),
    always(500),
  );
});

test('whatever people are of each other, nobody lies over anybody, and no line over another', () => {
  fc.assert(
    fc.property(seeds, fc.integer({ min: 2, max: 30 }), fc.boolean(), (seed, people, isNarrow) => {
      const family = wildFamily(chances(seed), people);
      const layout = layOutFamily(family, isNarrow ? narrow : wide);
      expect(overlapsOf(family, layout)).toEqual([]);
      expect(crossingsOf(layout).over).toEqual([]);
      expect(lostIn(family, layout)).toEqual([]);
      expect(outOfPlace(family, layout)).toEqual([]);
      expect(wrongHomes(family, layout)).toEqual([]);
    }),
    always(500),
  );
});

test('data that contradict are drawn as well: nobody and no line lies over another, and nobody is lost', () => {
  fc.assert(
    fc.property(seeds, fc.integer({ min: 2, max: 16 }), (seed, people) => {
      const family = wildFamily(chances(seed), people, true);
      const layout = layOutFamily(family);
      expect(overlapsOf(family, layout)).toEqual([]);
      expect(crossingsOf(layout).over).toEqual([]);
      expect(lostIn(family, layout)).toEqual([]);
      expect(wrongHomes(family, layout)).toEqual([]);
    }),
    always(500),
  );
});

test('no order of a small family crosses less than the one that is drawn', () => {
  let [looked, tooMany] = [0, 0];
  fc.assert(
    fc.property(seeds, fc.integer({ min: 4, max: 9 }), (seed, people) => {
      const family = wildFamily(chances(seed), people);
      const { crossings } = crossingsOf(layOutFamily(family));
      // Less than none is not possible, so there is nothing to look for.
      if (crossings === 0) return;
      const least = leastCrossings(family);
      if (least === undefined) tooMany += 1;
      else {
        looked += 1;
        expect(crossings).toBeLessThanOrEqual(least);
      }
    }),
    always(500),
  );
  expect(looked).toBeGreaterThan(40);
  expect(tooMany).toBeLessThan(looked / 10);
});

/** Draws every order within the generations; nothing where there are more than can be drawn in a test. */
function leastCrossings(family: Family): number | undefined {
  const kin = kinOf(family);
  const { rows, families } = generationsOf(kin);
  const { guests, aside } = guestsOf(kin, family, families);
  let sum = 0;
  for (const people of families) {
    if (people.some((person) => aside.includes(person) || guests.some((guest) => guest.person === person))) continue;
    const own = guests.filter(({ beside }) => people.includes(beside[0]!));
    const { ladder, ways } = ladderOf(kin, people, rows, own);
    const all = rowsOf(ladder, ways, people).map((row) => ordersOf(row).filter((one) => !isOutOfOrder(ladder, one)));
    if (all.reduce((product, { length }) => product * length, 1) > 3000) return undefined;
    const orders = all.reduce<number[][][]>(
      (done, row) => done.flatMap((before) => row.map((one) => [...before, one])),
      [[]],
    );
    const none = { measures: wide, spots: new Map(), rows: new Map(), homes: [], extent: nowhere };
    sum += Math.min(
      ...orders.map((order) => crossingsOf({ ...none, ...linesIn(drawIn(ladder, ways, order, wide), wide) }).crossings),
    );
  }
  return sum;
}

const nowhere = { left: 0, right: 0, top: 0, bottom: 0 };

function ordersOf(places: readonly number[]): number[][] {
  if (places.length < 2) return [[...places]];
  if (places.length > 7) return Array.from({ length: 5000 }, () => [...places]);
  return places.flatMap((place, index) => ordersOf(places.toSpliced(index, 1)).map((rest) => [place, ...rest]));
}
