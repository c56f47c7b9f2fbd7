import { expect, test } from 'vitest';
import { freeAngle, type Placed } from './domain.ts';
import type { Box, Spot } from '../picture/spots.ts';
import { boxOf, layOut, ringAt, ringNameBox } from './layout.ts';
import { narrow, wide } from './measures.ts';
import { nameLines } from '../picture/name-lines.ts';

const somebody = (id: number, more: Partial<Placed> = {}): Placed => ({
  ...{ id: `figure-${id}`, name: `Iemand ${id}`, role: '', mark: 'somebody', isFormal: false, hasDied: false },
  ...{ ring: 1, angle: 0, bond: 'thin', receives: [], gives: [], personId: null },
  ...more,
});

/** Pairs of figures, or a figure and the name of a ring, that lie over each other. */
function overlaps(figures: readonly Placed[], measures = wide): string[] {
  const { spots, radii } = layOut(figures, measures);
  const boxAt = (id: string, { left, right, top, bottom }: Box, { x, y }: Spot) => ({
    ...{ id, left: x + left, right: x + right, top: y + top, bottom: y + bottom },
  });
  const boxes = [
    ...figures.map((figure) => boxAt(figure.id, boxOf(figure, measures), spots.get(figure.id) ?? { x: NaN, y: NaN })),
    ...(measures.isFull ? radii.map((y, index) => boxAt(`ring ${index + 1}`, ringNameBox, { x: 0, y })) : []),
  ];
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.id} ${b.id}`),
  );
}

/** The same numbers every time. */
function chances(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
}

test('sixty people, thrown down five hundred times, never lie over each other', () => {
  for (let seed = 1; seed <= 500; seed += 1) {
    const chance = chances(seed);
    const figures = Array.from({ length: 60 }, (_, id) =>
      somebody(id, {
        ring: 1 + chance(4),
        angle: chance(360),
        name: chance(2) === 0 ? 'Anna' : 'Buurtkamer De Spil',
        receives: chance(2) === 0 ? ['company'] : [],
      }),
    );
    expect(overlaps(figures), `seed ${seed}`).toEqual([]);
    expect(overlaps(figures, narrow), `seed ${seed}, on a phone`).toEqual([]);
  }
});

test('sixty people on one ring at one angle all get a place, in the picture', () => {
  const figures = Array.from({ length: 60 }, (_, id) => somebody(id));
  expect(overlaps(figures)).toEqual([]);
  const { reach, spots } = layOut(figures);
  for (const { x, y } of spots.values()) expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThan(reach);
});

test('a ring begins outside of all who stand on the ring before it', () => {
  const figures = Array.from({ length: 20 }, (_, id) => somebody(id, { ring: 1 + (id % 4), angle: id * 18 }));
  const { radii, spots } = layOut(figures);
  const far = Math.max(
    ...figures
      .filter(({ ring }) => ring === 1)
      .map(({ id }) => Math.hypot(spots.get(id)?.x ?? 0, spots.get(id)?.y ?? 0)),
  );
  expect(radii[1]).toBeGreaterThan(far);
});

test('whoever has the ring to themselves stands where they were put, and is found there', () => {
  const { spots, radii } = layOut([somebody(1, { ring: 3, angle: 130 })]);
  expect(ringAt(spots.get('figure-1') ?? { x: 0, y: 0 }, radii)).toEqual({ ring: 3, angle: 130 });
});

test('somebody new comes in the widest gap', () => {
  const at = (angle: number) => somebody(angle, { ring: 2, angle });
  expect(freeAngle([at(0), at(90), at(180)], 2)).toBe(270);
  expect(freeAngle([at(350)], 2)).toBe(170);
});

test('a long name takes two lines, on a phone one, and says where it was cut', () => {
  expect(nameLines('Anna')).toEqual(['Anna']);
  expect(nameLines('Buurtkamer De Spil')).toEqual(['Buurtkamer', 'De Spil']);
  expect(nameLines('Woningbouwvereniging')).toEqual(['Woningbouwv…']);
  expect(nameLines('Buurtkamer De Spil', 9, 1)).toEqual(['Buurtkam…']);
});
