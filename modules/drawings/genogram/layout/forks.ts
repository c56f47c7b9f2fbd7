import type { Ladder } from './ladder.ts';
import { pinAt } from './pins.ts';

/** Twins (or more) of one couple who stand on one row: their lines fork from one point. */
export interface Fork {
  people: readonly number[];
  at: number;
  isIdentical: boolean;
}

export function forksOf({ kin, nets }: Ladder, union: number, head: ReadonlyMap<string, number>): Fork[] {
  const reached = nets.find((net) => net.isHub && net.union === union)?.bottoms ?? [];
  const twins = kin.unions[union]!.kids.filter(({ twins: group, person }) => group && reached.includes(person));
  return [...Map.groupBy(twins, (kid) => kid.twins!.group).values()].flatMap((group): Fork[] => {
    if (group.length < 2) return [];
    const people = group.map(({ person }) => person);
    const heads = people.map((person) => head.get(pinAt(union, person))!);
    const at = (Math.min(...heads) + Math.max(...heads)) / 2;
    return [{ people, at, isIdentical: group.some((kid) => kid.twins!.isIdentical) }];
  });
}
