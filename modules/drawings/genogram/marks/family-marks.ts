import type { Spot } from '../../picture/spots.ts';
import { words, type Mark, type PathMark } from '../../../../platform/picture/marks.ts';
import { nameLines } from '../../picture/name-lines.ts';
import type { CoupleBond } from '../domain.ts';
import type { CoupleLine, Descent, HomeOutline, Stem, TwinBar } from '../layout.ts';
import type { FamilyMeasures } from '../measures.ts';

// The lines of a family as plain marks (method/network/family-lines.ts).

const round = (value: number) => Math.round(value * 10) / 10;
const through = (points: readonly Spot[]) => `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`;
const line = (d: string, more: Partial<PathMark> = {}): PathMark => ({
  ...{ kind: 'path', d, stroke: 'ink', width: 2 },
  ...more,
});

/** The slashes of who went apart, through the line at this spot. */
function slashes({ x, y }: Spot, isUpright: boolean, count: number): PathMark[] {
  const at = Array.from({ length: count }, (_, index) => (index - (count - 1) / 2) * 8);
  const d = at.map((aside) =>
    isUpright
      ? `M${round(x - 9)} ${round(y + aside + 5)}L${round(x + 9)} ${round(y + aside - 5)}`
      : `M${round(x + aside - 5)} ${round(y + 9)}L${round(x + aside + 5)} ${round(y - 9)}`,
  );
  return count === 0 ? [] : [line(d.join(''))];
}

const slashCount: Record<CoupleBond, number> = { married: 0, together: 0, separated: 1, divorced: 2 };

/** Of a lone parent only the way down to the children is left, and that says nothing of a partner. */
export function coupleMarks({ bond, points, slash, isUpright }: Omit<CoupleLine, 'id'>, isLone = false): Mark[] {
  if (isLone) return [line(through(points))];
  return [
    line(through(points), bond === 'together' ? { dash: [7, 5] } : {}),
    ...slashes(slash, isUpright, slashCount[bond]),
  ];
}

/** The same way, a little to its side. */
function beside(points: readonly Spot[], by: number): Spot[] {
  const asides = points.slice(1).map((to, index) => {
    const from = points[index]!;
    const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    return { x: (-(to.y - from.y) / length) * by, y: ((to.x - from.x) / length) * by };
  });
  return points.map(({ x, y }, index) => {
    const [before, after] = [asides[index - 1], asides[index]];
    const both = before && after && (before.x !== after.x || before.y !== after.y);
    const [a, b] = both ? [before, after] : [after ?? before!, { x: 0, y: 0 }];
    return { x: x + a.x + b.x, y: y + a.y + b.y };
  });
}

export function descentMarks({ bond, points }: Pick<Descent, 'bond' | 'points'>): Mark[] {
  switch (bond) {
    case 'born':
      return [line(through(points))];
    case 'foster':
      return [line(through(points), { dash: [2, 5], width: 2.5 })];
    case 'adopted':
      return [line(through(points)), line(through(beside(points, -6)), { dash: [5, 4], width: 1.5 })];
  }
}

export const stemMarks = ({ lines }: Stem): Mark[] => lines.map((points) => line(through(points)));

export const twinBarMarks = ({ from, to }: Pick<TwinBar, 'from' | 'to'>): Mark[] => [line(through([from, to]))];

export const homeMarks = ({ outlines }: Pick<HomeOutline, 'outlines'>): Mark[] => [
  line(outlines.map((points) => `${through(points)}Z`).join(''), { stroke: 'middle', width: 1.5, dash: [10, 4] }),
];

/** The name of a home on its lower edge, where no signs stand. */
export function homeNameMarks(
  { outlines }: Pick<HomeOutline, 'outlines'>,
  name: string,
  { letters }: FamilyMeasures,
): Mark[] {
  const [corner] = outlines.flat().toSorted((a, b) => b.y - a.y || a.x - b.x);
  if (!corner || name === '') return [];
  const [shown = ''] = nameLines(name, 14, 1);
  const size = Math.round(letters * 0.8);
  const wide = round([...shown].length * size * 0.55 + 6);
  const ground = `M${round(corner.x + 8)} ${round(corner.y - size / 2)}h${wide}v${size}h${-wide}Z`;
  return [
    { kind: 'path', d: ground, fill: 'paper' },
    { ...words(corner.x + 11, corner.y + size * 0.35, shown, size, false, 'middle'), isFromLeft: true },
  ];
}
