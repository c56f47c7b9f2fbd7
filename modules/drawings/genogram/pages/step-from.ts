import type { Spot } from '../../picture/spots.ts';

type Generations = readonly { ids: readonly string[] }[];

/** Who is reached with an arrow key; undefined for another key, and the same person at the edge. */
export function stepFrom(
  id: string,
  key: string,
  generations: Generations,
  spots: ReadonlyMap<string, Spot>,
): string | undefined {
  const row = generations.findIndex(({ ids }) => ids.includes(id));
  const ids = generations[row]?.ids ?? [];
  switch (key) {
    case 'ArrowLeft':
    case 'ArrowRight':
      return ids[ids.indexOf(id) + (key === 'ArrowLeft' ? -1 : 1)] ?? id;
    case 'ArrowUp':
    case 'ArrowDown': {
      const next = generations[row + (key === 'ArrowUp' ? -1 : 1)]?.ids ?? [];
      const away = (other: string) => Math.abs(spots.get(other)!.x - spots.get(id)!.x);
      return next.toSorted((a, b) => away(a) - away(b))[0] ?? id;
    }
    default:
      return undefined;
  }
}
