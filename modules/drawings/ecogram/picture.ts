import { current } from '../../../method/versions.ts';
import { supportKinds } from '../../../method/network/bonds.ts';
import type { BondId, Figure, Placed, SupportId } from './domain.ts';
import { boxOf, layOut, ringNameBox, type Layout } from './layout.ts';
import type { Measures } from './measures.ts';
import { nameHalf, namedSign } from '../people/sign-marks.ts';
import { middleMarks } from '../picture/middle-marks.ts';
import type { Spot } from '../picture/spots.ts';
import { aroundMiddle, words, type Group, type Mark, type Picture } from '../../../platform/picture/marks.ts';
import { nameLines } from '../picture/name-lines.ts';
import { signs } from '../picture/signs.ts';

// The ecogram as plain marks.

type What = 'ring' | 'ring-name' | 'line' | 'figure' | 'middle';

export interface EcogramDrawn extends Picture<What> {
  layout: Layout;
}

const supportLetters = new Map(current(supportKinds).map(({ id, letter }) => [id, letter]));
const letterOf = (id: SupportId) => supportLetters.get(id) ?? '';

/** Somebody around their own spot. */
function figureMarks(figure: Figure, measures: Measures): Mark[] {
  const { sign, line, longest, lines, isFull } = measures;
  const under = sign + 19 + nameLines(figure.name, longest, lines).length * line;
  return [...namedSign(figure, measures), ...(isFull ? supportMarks(figure, under) : [])];
}

/** A letter in a full circle is received, in an open one given. */
export function supportMarks({ receives, gives }: Pick<Figure, 'receives' | 'gives'>, y: number): Mark[] {
  const all = [...receives.map((id) => ({ id, isFull: true })), ...gives.map((id) => ({ id, isFull: false }))];
  const step = Math.min(21, 128 / Math.max(1, all.length));
  return all.flatMap(({ id, isFull }, index) => {
    const x = (index - (all.length - 1) / 2) * step;
    const r = Math.min(9.5, step / 2);
    const d = `M${x + r} ${y}A${r} ${r} 0 1 1 ${x - r} ${y}A${r} ${r} 0 1 1 ${x + r} ${y}Z`;
    const circle: Mark = { kind: 'path', d, fill: isFull ? 'ink' : 'paper', stroke: 'ink', width: 1.5 };
    return [circle, words(x, y + r * 0.5, letterOf(id), r * 1.4, true, isFull ? 'paper' : 'ink')];
  });
}

const round = (value: number) => Math.round(value * 10) / 10;

/** The line from the middle to somebody; each kind has a form of its own. */
export function lineMarks(figure: Figure, { x, y }: Spot, measures: Measures): Mark[] {
  const { bond, receives, gives } = figure;
  const { middle, sign, letters, longest, lines } = measures;
  const length = Math.hypot(x, y);
  const [ux, uy] = [x / length, y / length];
  // Of who stands above the middle the name comes first; where it leaves no room the line runs under it.
  const { bottom } = boxOf(figure, measures);
  const half = nameHalf(nameLines(figure.name, longest, lines), letters);
  const name = uy < 0 ? Math.min(half / Math.abs(ux), bottom / -uy) : 0;
  const [from, sighted, near] = [middle + 6, length - sign - 12, length - name - 4];
  const to = near - from < 12 ? sighted : Math.min(sighted, near);
  if (to - from < 12) return [];
  // Towards who receives most.
  return lineAlong(bond, { ux, uy, from, to }, receives.length > gives.length);
}

/** A line on its own, to say what it means. */
export const bareLine = (bond: BondId): Mark[] => lineAlong(bond, { ux: 1, uy: 0, from: -36, to: 36 }, false);

interface Way {
  ux: number;
  uy: number;
  from: number;
  to: number;
}

function lineAlong(bond: BondId, { ux, uy, from, to }: Way, isInwards: boolean): Mark[] {
  const at = (along: number, aside = 0) => `${round(ux * along - uy * aside)} ${round(uy * along + ux * aside)}`;
  const line = (d: string, width = 2): Mark => ({ kind: 'path', d, stroke: 'soft', width });
  switch (bond) {
    case 'strong':
      return [line(`M${at(from, 3.5)}L${at(to, 3.5)}M${at(from, -3.5)}L${at(to, -3.5)}`, 2.5)];
    case 'thin':
      return [line(`M${at(from)}L${at(to)}`, 1.5)];
    case 'strained': {
      const turns = Math.max(4, Math.round((to - from) / 9));
      const points = Array.from({ length: turns + 1 }, (_, index) =>
        at(from + ((to - from) * index) / turns, index === 0 || index === turns ? 0 : index % 2 === 0 ? 6 : -6),
      );
      return [line(`M${points.join('L')}`)];
    }
    case 'broken': {
      const half = (from + to) / 2;
      const bars = `M${at(half - 6, 9)}L${at(half - 6, -9)}M${at(half + 6, 9)}L${at(half + 6, -9)}`;
      return [line(`M${at(from)}L${at(half - 6)}M${at(half + 6)}L${at(to)}${bars}`)];
    }
    case 'one-way': {
      const [tip, back] = isInwards ? [from + 6, from + 20] : [to, to - 14];
      const head: Mark = { kind: 'path', d: `M${at(tip)}L${at(back, 7)}L${at(back, -7)}Z`, fill: 'soft' };
      return [line(`M${at(from)}L${at(to)}`), head];
    }
  }
}

/** What a ring means, on the ring; whatever runs there is left open around the words. */
function ringNameMarks(name: string): Mark[] {
  const { left, right, top, bottom } = ringNameBox;
  return [
    { kind: 'path', d: `M${left} ${top}H${right}V${bottom}H${left}Z`, fill: 'paper' },
    words(0, 5, name, 16, false, 'soft'),
  ];
}

/** What stands in the middle, and what the rings are called, from near to far. */
export interface Around {
  middle: string;
  rings: readonly string[];
}

/** The whole picture: rings, lines, people, and the middle on top. */
export function drawPicture(
  figures: readonly Placed[],
  { middle, rings }: Around,
  layout = layOut(figures),
): EcogramDrawn {
  const { measures } = layout;
  const spotOf = ({ id }: Placed) => layout.spots.get(id) ?? { x: 0, y: 0 };
  const ring = (r: number, index: number): Group<What> => ({
    ...{ id: `ring-${index + 1}`, what: 'ring', x: 0, y: 0 },
    marks: [{ kind: 'path', d: signs.woman(r), stroke: 'ring', width: 1.5, dash: [2, 6] }],
  });
  const ringName = (r: number, index: number): Group<What> => ({
    ...{ id: `ring-${index + 1}`, what: 'ring-name', x: 0, y: r },
    marks: ringNameMarks(rings[index] ?? ''),
  });
  return {
    layout,
    frame: aroundMiddle(layout.reach),
    groups: [
      ...layout.radii.map(ring),
      ...figures.map((one): Group<What> => ({
        id: one.id,
        what: 'line',
        x: 0,
        y: 0,
        marks: lineMarks(one, spotOf(one), measures),
      })),
      ...(measures.isFull ? layout.radii.map(ringName) : []),
      ...figures.map((one): Group<What> => ({
        id: one.id,
        what: 'figure',
        ...spotOf(one),
        marks: figureMarks(one, measures),
      })),
      { id: 'middle', what: 'middle', x: 0, y: 0, marks: middleMarks(middle, measures) },
    ],
  };
}
