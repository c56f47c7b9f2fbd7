import type { Spot } from '../picture/spots.ts';

export const between = (a: number, b: number, part: number) => a + (b - a) * part;

/** Where everybody is on the way from one lay-out to another; who is in one of them only stands still. */
export const spotsBetween = (
  ids: readonly string[],
  [first, last]: readonly [ReadonlyMap<string, Spot>, ReadonlyMap<string, Spot>],
  part: number,
): Map<string, Spot> =>
  new Map(
    ids.map((id) => {
      const [a, b] = [first.get(id), last.get(id)];
      const [from, to] = [a ?? b ?? { x: 0, y: 0 }, b ?? a ?? { x: 0, y: 0 }];
      return [id, { x: between(from.x, to.x, part), y: between(from.y, to.y, part) }];
    }),
  );
