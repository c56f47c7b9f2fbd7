import type { Mark, Picture } from '../../../platform/picture/marks.ts';

// What was drawn by hand on a surface.

/** The surface in units of its own; what is drawn is kept in these. */
export const surfaceFrame = { x: 0, y: 0, width: 1000, height: 600 };

/** A stroke as a path: one touch is a dot. */
export function strokePath(stroke: readonly number[]): string {
  const points = Array.from({ length: Math.floor(stroke.length / 2) }, (_, index) =>
    [stroke[index * 2], stroke[index * 2 + 1]].join(' '),
  );
  return points.length === 1 ? `M${points[0]}l0.1 0` : `M${points.join('L')}`;
}

/** A hand draws many points close by: those that a line without them passes within this distance are left out. */
const near = 2;

/** The same stroke with fewer points (after Ramer, Douglas and Peucker), so that it stays small. */
export function simplified(stroke: readonly number[]): number[] {
  const count = Math.floor(stroke.length / 2);
  const at = (index: number) => ({ x: stroke[index * 2] ?? 0, y: stroke[index * 2 + 1] ?? 0 });
  const kept = new Set([0, count - 1]);
  const open: [number, number][] = [[0, count - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    const [a, b] = [at(from), at(to)];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    let furthest = { index: -1, far: near };
    for (let index = from + 1; index < to; index += 1) {
      const { x, y } = at(index);
      const far =
        length === 0
          ? Math.hypot(x - a.x, y - a.y)
          : Math.abs((b.x - a.x) * (a.y - y) - (a.x - x) * (b.y - a.y)) / length;
      if (far > furthest.far) furthest = { index, far };
    }
    if (furthest.index < 0) continue;
    kept.add(furthest.index);
    open.push([from, furthest.index], [furthest.index, to]);
  }
  return [...kept]
    .toSorted((a, b) => a - b)
    .flatMap((index) => {
      const { x, y } = at(index);
      return [Math.round(x), Math.round(y)];
    });
}

/** What was drawn, as a picture. */
export const surfacePicture = (strokes: readonly (readonly number[])[]): Picture => ({
  frame: surfaceFrame,
  groups: [
    {
      ...{ id: 'strokes', what: 'strokes', x: 0, y: 0 },
      marks: [
        {
          kind: 'path',
          d: 'M2 2H998V598H2Z',
          stroke: 'ring',
          width: 2,
        } satisfies Mark,
        ...strokes.map((stroke): Mark => ({ kind: 'path', d: strokePath(stroke), stroke: 'ink', width: 5 })),
      ],
    },
  ],
});
