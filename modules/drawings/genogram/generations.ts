import type { GenogramLayout } from './layout.ts';

/** Everybody from the oldest generation down, each from left to right. */
export function generationsOf({ rows, spots }: Pick<GenogramLayout, 'rows' | 'spots'>) {
  const byRow = Map.groupBy(rows.keys(), (id) => rows.get(id)!);
  return [...byRow]
    .toSorted(([a], [b]) => a - b)
    .map(([, ids], index) => ({
      number: index + 1,
      ids: ids.toSorted((a, b) => spots.get(a)!.x - spots.get(b)!.x),
    }));
}
