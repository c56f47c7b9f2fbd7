import type { Standing } from './crossings.ts';
import type { Ladder } from './ladder.ts';

const apart = 12;

/** Where a line leaves the foot of somebody: the middle when it is the only one, else a place of its own beside it. */
export const pinAt = (union: number, place: number) => `${union} ${place}`;

/**
 * Lines to partners on the left leave on the left, those to the furthest partner nearest to the middle: so none has to
 * come through another. A lone parent's line is in the middle.
 */
export function footPins({ couples, nets, kin }: Ladder, standing: Standing, across: readonly number[]) {
  const leaving = new Map<number, { union: number; goal: number; kids: number }[]>();
  const middleOf = (union: number) => {
    const kids = nets.find((net) => net.isHub && net.union === union)?.bottoms ?? [];
    return kids.reduce((sum, kid) => sum + across[kid]!, 0) / Math.max(1, kids.length);
  };
  const leave = (place: number, union: number, goal: number) => {
    leaving.set(place, [...(leaving.get(place) ?? []), { union, goal, kids: middleOf(union) }]);
  };
  couples.forEach(({ union, ends: [one, other] }, index) => {
    const run = standing.run[index];
    if (run === 'alone') leave(one, union, across[one]!);
    if (run !== 'below') return;
    leave(one, union, across[other]!);
    leave(other, union, across[one]!);
  });
  for (const { union, isHub, tops } of nets) {
    const [top] = tops;
    if (!isHub && top !== undefined && top < kin.people.length) leave(top, union, across[top]!);
  }
  const pins = new Map<string, number>();
  for (const [place, lines] of leaving) {
    const here = across[place]!;
    const sideOf = (goal: number) => Math.sign(goal - here);
    lines.sort((a, b) => sideOf(a.goal) - sideOf(b.goal) || b.goal - a.goal || a.kids - b.kids || a.union - b.union);
    lines.forEach(({ union }, index) => {
      pins.set(pinAt(union, place), here + (index - (lines.length - 1) / 2) * Math.min(apart, 60 / lines.length));
    });
  }
  return pins;
}

/** Where a line comes down on the head of somebody. Only who is the child of several couples has more than one. */
export function headPins({ nets }: Ladder, across: readonly number[], from: (union: number) => number) {
  const coming = Map.groupBy(
    nets.flatMap(({ union, corridor, tops, bottoms }) =>
      bottoms.map((place) => ({ place, union, corridor, source: across[tops[0] ?? -1] ?? from(union) })),
    ),
    ({ place }) => place,
  );
  const pins = new Map<string, number>();
  for (const [place, lines] of coming) {
    lines.sort((a, b) => a.source - b.source || a.union - b.union);
    lines.forEach(({ union }, index) => {
      pins.set(
        pinAt(union, place),
        across[place]! + (index - (lines.length - 1) / 2) * Math.min(apart, 36 / lines.length),
      );
    });
  }
  return pins;
}
