import type { Spot } from '../../picture/spots.ts';
import type { Mark } from '../../../../platform/picture/marks.ts';
import type { FeelingKind } from '../domain.ts';
import { curveAt, type Curve } from './feeling-ways.ts';

// A line of feeling in its own form; the form says it without the colour.

const round = (value: number) => Math.round(value * 10) / 10;

interface Step extends Spot {
  /** Across the line, one unit long. */
  aside: Spot;
}

/** Steps of about the same length along a curve. */
function stepsAlong(curve: Curve, step: number): Step[] {
  const fine = Array.from({ length: 121 }, (_, index) => curveAt(curve, index / 120));
  const lengths = [0];
  fine.slice(1).forEach((to, index) => {
    lengths.push(lengths[index]! + Math.hypot(to.x - fine[index]!.x, to.y - fine[index]!.y));
  });
  const whole = lengths.at(-1)!;
  const count = Math.max(4, Math.round(whole / step));
  let at = 1;
  return Array.from({ length: count + 1 }, (_, index) => {
    while (at < fine.length - 1 && lengths[at]! < (whole * index) / count) at += 1;
    const [a, b] = [fine[at - 1]!, fine[at]!];
    const size = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const here = index === 0 ? a : b;
    return { ...here, aside: { x: -(b.y - a.y) / size, y: (b.x - a.x) / size } };
  });
}

const shifted = ({ x, y, aside }: Step, by: number) => `${round(x + aside.x * by)} ${round(y + aside.y * by)}`;
const path = (d: string, width = 2, dash?: readonly number[]): Mark => ({
  ...{ kind: 'path', d, stroke: 'feeling', width },
  ...(dash ? { dash } : {}),
});
const smooth = (curve: Curve, by = 0) =>
  `M${stepsAlong(curve, 8)
    .map((step) => shifted(step, by))
    .join('L')}`;
const zigzag = (curve: Curve, by = 0) => {
  const steps = stepsAlong(curve, 7);
  const turn = (index: number) => (index === 0 || index === steps.length - 1 ? 0 : index % 2 === 0 ? 4 : -4);
  return `M${steps.map((step, index) => shifted(step, by + turn(index))).join('L')}`;
};

export function feelingMarks(feeling: FeelingKind, curve: Curve): Mark[] {
  switch (feeling) {
    case 'close':
      return [path(smooth(curve, 2.5) + smooth(curve, -2.5))];
    case 'very-close':
      return [path(smooth(curve, 4.5) + smooth(curve) + smooth(curve, -4.5))];
    case 'distant':
      return [path(smooth(curve), 2.5, [2, 6])];
    case 'conflict':
      return [path(zigzag(curve))];
    case 'close-conflict':
      return [path(zigzag(curve, 4) + zigzag(curve, -4), 1.75)];
    case 'cut-off': {
      const steps = stepsAlong(curve, 6);
      const half = Math.floor(steps.length / 2);
      const part = (from: number, to: number) =>
        `M${steps
          .slice(from, to)
          .map((step) => shifted(step, 0))
          .join('L')}`;
      const bar = (step: Step) => `M${shifted(step, 8)}L${shifted(step, -8)}`;
      return [path(part(0, half) + part(half + 1, steps.length) + bar(steps[half - 1]!) + bar(steps[half + 1]!))];
    }
  }
}
