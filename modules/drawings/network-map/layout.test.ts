import { expect, test } from 'vitest';
import { lifeAreaIds } from '../../../method/ids.ts';
import { doOverlap } from '../picture/spots.ts';
import type { OnMap } from './domain.ts';
import { boxAt, boxOf, cellAt, layOut, ringNameBox } from './layout.ts';
import { narrow, wide, type Measures } from './measures.ts';
import { drawMap } from './picture.ts';
import { angleOf, isInside, sectorsOf } from './sectors.ts';

const somebody = (id: number, more: Partial<OnMap> = {}): OnMap => ({
  ...{ id: `placed-${id}`, part: 'placed', name: `Iemand ${id}`, role: '', mark: 'somebody' },
  ...{ isFormal: false, hasDied: false, ring: 1, area: 'network', note: '', personId: null },
  ...more,
});

/** The same numbers every time. */
function chances(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

/** What is wrong with where people stand: over each other, out of their slice or off their circle. */
function flaws(placed: readonly OnMap[], slices: readonly OnMap['area'][], measures: Measures): string[] {
  const layout = layOut(placed, sectorsOf(slices, placed), measures);
  const spotOf = (one: OnMap) => layout.spots.get(one.id) ?? { x: NaN, y: NaN };
  const names = layout.ringNames.map((spot, ring) => ({ id: `name ${ring}`, box: ringNameBox, spot }));
  const taken = [...placed.map((one) => ({ id: one.id, box: boxOf(one, measures), spot: spotOf(one) })), ...names];
  const over = taken.flatMap((a, index) =>
    taken
      .slice(index + 1)
      .filter((b) => doOverlap(a.box, a.spot, b.box, b.spot))
      .map((b) => `${a.id} over ${b.id}`),
  );
  const astray = placed.flatMap((one) => {
    const spot = spotOf(one);
    const [band, away] = [layout.bands[one.ring - 1]!, Math.hypot(spot.x, spot.y)];
    const sector = layout.sectors.find(({ area }) => area === one.area)!;
    const isOnCircle = away - measures.sign >= band.from && away + measures.sign <= band.to;
    const angle = angleOf(spot);
    const isInSlice =
      angle >= sector.from && angle <= sector.to && isInside(boxAt(boxOf(one, measures), spot), sector, 0);
    return isOnCircle && isInSlice ? [] : [`${one.id} astray`];
  });
  return [...over, ...astray];
}

test('people thrown down three hundred times stand in their slice, on their circle, and never over each other', () => {
  for (let seed = 1; seed <= 300; seed += 1) {
    const chance = chances(seed);
    const slices = lifeAreaIds.slice(0, 1 + (seed % lifeAreaIds.length));
    const placed = Array.from({ length: 1 + chance(60) }, (_, id) =>
      somebody(id, {
        ring: 1 + chance(4),
        area: slices[chance(slices.length)]!,
        name: chance(2) === 0 ? 'Anna' : 'Buurtkamer De Spil',
      }),
    );
    expect(flaws(placed, slices, wide), `seed ${seed}`).toEqual([]);
    expect(flaws(placed, slices, narrow), `seed ${seed}, on a phone`).toEqual([]);
  }
});

test('three hundred in one slice on one circle all get a place', () => {
  const placed = Array.from({ length: 300 }, (_, id) => somebody(id));
  expect(flaws(placed, lifeAreaIds, wide)).toEqual([]);
});

test('who is put down where they stand, stays there', () => {
  const placed = Array.from({ length: 40 }, (_, id) =>
    somebody(id, { ring: 1 + (id % 4), area: lifeAreaIds[id % lifeAreaIds.length]! }),
  );
  const layout = layOut(placed, sectorsOf(lifeAreaIds, placed));
  for (const { id, ring, area } of placed) expect(cellAt(layout.spots.get(id)!, layout)).toEqual({ ring, area });
});

test('what is put down outside of all circles stands on the outermost', () => {
  const layout = layOut([], sectorsOf(['housing', 'day'], []));
  expect(cellAt({ x: 4000, y: 10 }, layout)).toEqual({ ring: 4, area: 'housing' });
  expect(cellAt({ x: -4000, y: 10 }, layout)).toEqual({ ring: 4, area: 'day' });
});

test('a slice with many is wider, and the others keep room', () => {
  const placed = Array.from({ length: 49 }, (_, id) => somebody(id));
  const widths = new Map(sectorsOf(lifeAreaIds, placed).map(({ area, from, to }) => [area, to - from]));
  expect(widths.get('network')).toBeGreaterThan(150);
  expect(widths.get('housing')).toBeGreaterThan(30);
});

test('the names of the slices are in sight, and stand clear of the circles', () => {
  const sectors = sectorsOf(lifeAreaIds, []);
  const around = { middle: 'Truus', rings: [], sliceName: () => 'Mensen om u heen' };
  const { frame, groups } = drawMap([], around, layOut([], sectors));
  const names = groups.filter(({ what }) => what === 'slice').flatMap(({ marks }) => marks);
  const written = names.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
  expect(written).toHaveLength(5);
  for (const { x, y, size, text } of written) {
    const half = text.length * size * 0.28;
    expect(x - half).toBeGreaterThan(frame.x);
    expect(x + half).toBeLessThan(frame.x + frame.width);
    expect(y).toBeGreaterThan(frame.y);
    expect(y).toBeLessThan(frame.y + frame.height);
  }
});
