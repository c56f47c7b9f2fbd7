import type { Spot } from '../../picture/spots.ts';
import { words, type Mark, type PathMark } from '../../../../platform/picture/marks.ts';
import { nameLines } from '../../picture/name-lines.ts';
import { crossMark, signs } from '../../picture/signs.ts';
import type { Member } from '../domain.ts';
import type { FamilyMeasures } from '../measures.ts';
import { yearsOf } from '../when.ts';

// Somebody as plain marks (method/network/marks.ts), around their own spot.

const round = (value: number) => Math.round(value * 10) / 10;

/** The outline of a sign in corners, to fill a part of it. */
function cornersOf(mark: Member['mark'], r: number): Spot[] {
  switch (mark) {
    case 'woman':
      return Array.from({ length: 48 }, (_, index) => {
        const angle = (index / 24) * Math.PI;
        return { x: r * Math.cos(angle), y: r * Math.sin(angle) };
      });
    case 'somebody': {
      // Its corners are round.
      const [far, near] = [r - 3, r - 10];
      const quarter = spots([near, -r], [far, -far], [r, -near], [r, near], [far, far], [near, r]);
      return [...quarter, ...quarter.map(({ x, y }) => ({ x: -x, y: -y }))];
    }
    case 'man':
      return spots([-r, -r], [r, -r], [r, r], [-r, r]);
    case 'animal':
      return spots([0, -r - 3], [r + 3, 0], [0, r + 3], [-r - 3, 0]);
    case 'pregnancy':
      return spots([0, -r], [r + 1, r], [-r - 1, r]);
    case 'miscarriage':
      return spots([0, -r * 0.6], [r * 0.7, r * 0.6], [-r * 0.7, r * 0.6]);
  }
}

const spots = (...all: [number, number][]): Spot[] => all.map(([x, y]) => ({ x, y }));

/** What of a sign lies where `depth` is not below zero. */
function partOf(corners: readonly Spot[], depth: (spot: Spot) => number): Spot[] {
  return corners.flatMap((to, index) => {
    const from = corners.at(index - 1)!;
    const [a, b] = [depth(from), depth(to)];
    const cut = { x: from.x + ((to.x - from.x) * a) / (a - b), y: from.y + ((to.y - from.y) * a) / (a - b) };
    return [...(a < 0 !== b < 0 ? [cut] : []), ...(b >= 0 ? [to] : [])];
  });
}

const filled = (corners: readonly Spot[]): PathMark => ({
  kind: 'path',
  d: `M${corners.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}Z`,
  fill: 'filled',
});

type Sign = Pick<Member, 'mark' | 'hasDied' | 'hasIllness' | 'hasAddiction'>;

const border = { stroke: 'ink', width: 2 } as const;

/** A sign without a name; a second border: whose drawing this is. */
export function bareMember({ mark, hasDied, hasIllness, hasAddiction }: Sign, r: number, isWhose = false): Mark[] {
  const isFilled = hasIllness || hasAddiction;
  const corners = isFilled ? cornersOf(mark, r) : [];
  return [
    ...(isWhose
      ? [{ kind: 'path' as const, d: signs[mark](r + 6), fill: 'paper' as const, stroke: 'ink' as const, width: 2 }]
      : []),
    // A filled half lies between the sign and its border.
    { kind: 'path', d: signs[mark](r), fill: 'own', ...(isFilled ? {} : border) },
    ...(hasIllness ? [filled(partOf(corners, ({ x }) => -x))] : []),
    ...(hasAddiction ? [filled(partOf(corners, ({ y }) => y))] : []),
    ...(isFilled ? [{ kind: 'path' as const, d: signs[mark](r), ...border }] : []),
    ...(hasDied || mark === 'miscarriage' ? [crossMark(mark === 'miscarriage' ? r * 0.75 : r)] : []),
  ];
}

/** About half of how wide a text is. */
const halfOf = (text: string, size: number) => Math.round([...text].length * size * 0.28) + 2;

/** Somebody with their name and years below; where lines may cross them, on a ground of their own. */
export function memberMarks(
  member: Member,
  { sign, letters, line, longest, lines, years: yearsLine }: FamilyMeasures,
  { isWhose, isCrossed }: { isWhose: boolean; isCrossed: boolean },
): Mark[] {
  const names = member.name === '' ? [] : nameLines(member.name, longest, lines);
  const years = yearsOf(member);
  const small = Math.round(letters * 0.85);
  const written = [
    ...names.map((name, index) => ({ text: name, y: sign + 6 + letters + index * line, size: letters })),
    ...(years ? [{ text: years, y: sign + 6 + small + names.length * line, size: small }] : []),
  ];
  return [
    ...bareMember(member, sign, isWhose),
    ...written.flatMap(({ text, y, size }): Mark[] => {
      // A line of feeling to somebody behind does not run through the name.
      const half = halfOf(text, size);
      const top = y - Math.min(size, yearsLine) + 2;
      return [
        ...(isCrossed
          ? [{ kind: 'path' as const, d: `M${-half} ${top}H${half}V${y + 5}H${-half}Z`, fill: 'paper' as const }]
          : []),
        words(0, y, text, size, size === letters, size === letters ? 'ink' : 'soft'),
      ];
    }),
  ];
}
