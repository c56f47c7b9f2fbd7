import type { Child, Couple, Family } from '../domain.ts';

// The family by number, because the lay-out asks thousands of times who belongs to whom.

export interface Person {
  id: string;
  name: string;
  isNameless: boolean;
  hasYears: boolean;
  /** The couples that this person is a partner in, in their order. */
  unions: number[];
  /** Of the couples this person is a child of: the one among whose children they stand; -1 when there is none. */
  main: number;
}

export interface Kid {
  id: string;
  person: number;
  bond: Child['bond'];
  twins: Child['twins'];
}

/** A couple, or a lone parent: then `other` is -1. */
export interface Union {
  id: string;
  one: number;
  other: number;
  bond: Couple['bond'];
  /** The eldest first. */
  kids: readonly Kid[];
}

export interface Kin {
  people: readonly Person[];
  unions: readonly Union[];
}

const nearness = ['born', 'adopted', 'foster'] as const;

export function kinOf({ members, couples, children }: Family): Kin {
  const numbers = new Map(members.map(({ id }, index) => [id, index]));
  const numberOf = (id: string | null) => (id === null ? undefined : numbers.get(id)) ?? -1;
  const childrenOf = Map.groupBy(children, ({ coupleId }) => coupleId);
  const unions = couples.map(({ id, one, other, bond }): Union => {
    const kids = inOrder(childrenOf.get(id) ?? [], (child) => members[numberOf(child.memberId)]?.born?.at ?? null);
    return { id, one: numberOf(one), other: numberOf(other), bond, kids: kids.map((kid) => toKid(kid, numberOf)) };
  });
  const people = members.map((member): Person => ({
    ...{ id: member.id, name: member.name, isNameless: member.name === '', unions: [], main: -1 },
    hasYears: member.born !== null || member.died !== null,
  }));
  const inTime = couples.map((_, index) => index);
  inTime.sort((a, b) => compareCouples(couples[a]!, couples[b]!) || a - b);
  for (const index of inTime) {
    const { one, other } = unions[index]!;
    for (const partner of [one, other]) people[partner]?.unions.push(index);
  }
  for (const bond of nearness) {
    unions.forEach(({ kids }, index) => {
      for (const kid of kids) {
        const person = people[kid.person]!;
        if (kid.bond === bond && person.main === -1) person.main = index;
      }
    });
  }
  return { people, unions };
}

const toKid = (child: Family['children'][number], numberOf: (id: string) => number): Kid => ({
  ...{ id: child.id, person: numberOf(child.memberId), bond: child.bond, twins: child.twins },
});

/** By the day they came together where both are known, else by their order. */
function compareCouples(a: Couple, b: Couple): number {
  if (a.since && b.since && a.since.at !== b.since.at) return a.since.at < b.since.at ? -1 : 1;
  return a.order - b.order;
}

/**
 * Children by birth. Who has no date of birth keeps the place that their order gives; the others change places among
 * themselves. Twins stand together.
 */
function inOrder<C extends Pick<Child, 'order' | 'twins'>>(
  children: readonly C[],
  bornAt: (child: C) => string | null,
) {
  const placed = children.toSorted((a, b) => a.order - b.order);
  const dated = placed.filter((child) => bornAt(child) !== null);
  dated.sort((a, b) => (bornAt(a)! < bornAt(b)! ? -1 : bornAt(a)! > bornAt(b)! ? 1 : 0));
  const byBirth = placed.map((child) => (bornAt(child) === null ? child : dated.shift()!));
  const groups = Map.groupBy(byBirth, (child) => child.twins?.group ?? child);
  return [...groups.values()].flat();
}
