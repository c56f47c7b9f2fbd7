import type { Mark } from '../../../platform/picture/marks.ts';
import type { Spot } from '../picture/spots.ts';
import type { Knowing } from './domain.ts';

// The lines of a sociogram: between two who know each other, and what goes over and back.

const round = (value: number) => Math.round(value * 10) / 10;
const placeOf = ({ x, y }: Spot) => `${round(x)} ${round(y)}`;

/** A curve by its ends and what it bends to. */
type Curve = readonly [Spot, Spot, Spot, Spot];

/** A place on a curve, so far aside of it. */
function along([a, b, c, d]: Curve, part: number, aside: number): Spot {
  const rest = 1 - part;
  const mix = (axis: 'x' | 'y') =>
    rest ** 3 * a[axis] + 3 * rest ** 2 * part * b[axis] + 3 * rest * part ** 2 * c[axis] + part ** 3 * d[axis];
  const way = (axis: 'x' | 'y') =>
    rest ** 2 * (b[axis] - a[axis]) + 2 * rest * part * (c[axis] - b[axis]) + part ** 2 * (d[axis] - c[axis]);
  const [dx, dy] = [way('x'), way('y')];
  const length = Math.hypot(dx, dy) || 1;
  return { x: mix('x') - (dy / length) * aside, y: mix('y') + (dx / length) * aside };
}

const polyline = (curve: Curve, steps: number, aside: (step: number) => number) =>
  `M${Array.from({ length: steps + 1 }, (_, step) => placeOf(along(curve, step / steps, aside(step)))).join('L')}`;

/** Two who know each other: one line, two lines when they are close, a zigzag when there is tension. */
export function knowsMarks(how: Knowing, curve: Curve): Mark[] {
  const [from, , , to] = curve;
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const line = (d: string, width = 2.5): Mark => ({ kind: 'path', d, stroke: 'feeling', width });
  const dot = ({ x, y }: Spot): Mark => ({
    ...{ kind: 'path', d: `M${round(x + 5)} ${round(y)}a5 5 0 1 1 -10 0a5 5 0 1 1 10 0Z`, fill: 'feeling' },
  });
  const smooth = Math.max(12, Math.round(length / 12));
  const marks =
    how === 'close'
      ? [line(polyline(curve, smooth, () => 3.5)), line(polyline(curve, smooth, () => -3.5))]
      : how === 'tension'
        ? [zigzag(curve, Math.max(6, 2 * Math.round(length / 20)), line)]
        : [line(polyline(curve, smooth, () => 0))];
  return [...marks, dot(from), dot(to)];
}

const zigzag = (curve: Curve, turns: number, line: (d: string) => Mark): Mark =>
  line(polyline(curve, turns, (step) => (step === 0 || step === turns ? 0 : step % 2 === 0 ? 6 : -6)));

/** A plus or a minus in a circle; neither is told by its colour alone. */
export function signMark({ x, y }: Spot, isPlus: boolean, r = 10): Mark[] {
  const arm = r * 0.55;
  const [tone, ground] = isPlus ? (['gives', 'gives-soft'] as const) : (['costs', 'costs-soft'] as const);
  return [
    {
      ...{ kind: 'path', d: `M${round(x + r)} ${round(y)}a${r} ${r} 0 1 1 ${-2 * r} 0a${r} ${r} 0 1 1 ${2 * r} 0Z` },
      ...{ fill: ground, stroke: tone, width: 2 },
    },
    {
      kind: 'path',
      d: `M${round(x - arm)} ${round(y)}h${round(2 * arm)}${isPlus ? `M${round(x)} ${round(y - arm)}v${round(2 * arm)}` : ''}`,
      ...{ stroke: tone, width: 2.5 },
    },
  ];
}

interface Tie {
  /** The edge of the card, and the middle with its radius. */
  from: Spot;
  middle: Spot;
  radius: number;
  gives: boolean;
  costs: boolean;
}

/** What the contact gives goes to the middle, what it costs goes out from it; nothing told yet is one thin line. */
export function tieMarks({ from, middle, radius, gives, costs }: Tie): Mark[] {
  const both = gives && costs ? 12 : 0;
  /** From the edge of the card to the edge of the middle, both a little higher or lower. */
  const wayOf = (aside: number) => {
    const begin = { x: from.x, y: from.y + aside };
    const [dx, dy] = [middle.x - begin.x, middle.y + aside - begin.y];
    const length = Math.hypot(dx, dy);
    const [ux, uy] = [dx / length, dy / length];
    const at = (far: number, beside = 0): Spot => ({
      x: begin.x + ux * far - uy * beside,
      y: begin.y + uy * far + ux * beside,
    });
    return { at, length: length - radius };
  };
  if (!gives && !costs) {
    const { at, length } = wayOf(0);
    return [{ kind: 'path', d: `M${placeOf(at(0))}L${placeOf(at(length))}`, stroke: 'ring', width: 2 }];
  }
  const way = (isPlus: boolean, aside: number): Mark[] => {
    const { at, length } = wayOf(aside);
    const [tip, back] = isPlus ? [length, length - 14] : [0, 14];
    return [
      {
        kind: 'path',
        d: `M${placeOf(at(isPlus ? 0 : 12))}L${placeOf(at(length - (isPlus ? 12 : 0)))}`,
        ...{ stroke: isPlus ? 'gives' : 'costs', width: 3 },
        ...(isPlus ? {} : { dash: [7, 5] }),
      },
      {
        kind: 'path',
        d: `M${placeOf(at(tip))}L${placeOf(at(back, 7))}L${placeOf(at(back, -7))}Z`,
        fill: isPlus ? 'gives' : 'costs',
      },
      ...signMark(at(Math.min(34, length / 2)), isPlus),
    ];
  };
  return [...(gives ? way(true, -both) : []), ...(costs ? way(false, both) : [])];
}
