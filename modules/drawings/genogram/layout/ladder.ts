import type { Guest } from './aside.ts';
import type { Kin } from './kin.ts';

/**
 * A family on its rows. Between the rows run nets of lines, each of one couple. A line that must come past a row without
 * ending there has a place of its own in that row: a passage, numbered on from the people.
 */
export interface Ladder {
  kin: Kin;
  /** How many rows; the nets of corridor `n` run above row `n`, the last below them all. */
  height: number;
  /** The row of every person and passage. */
  rowOf: number[];
  /** The row of each couple (-1 when it is of another family), and who or what stands there for its two partners. */
  couples: { union: number; row: number; ends: readonly [number, number] }[];
  /** Which of the couples a union is. */
  coupleOf: Map<number, number>;
  nets: Net[];
  /** The nets by corridor. */
  netsIn: readonly (readonly Net[])[];
  /** By row the couples in it: first those without children, because nothing has to come past their line. */
  couplesIn: readonly (readonly number[])[];
  /** Who stand with this family without belonging to it; they get a place when the order of the others is known. */
  guests: readonly Guest[];
}

export interface Net {
  union: number;
  corridor: number;
  /** Begins at the line of the couple itself. */
  isHub: boolean;
  /** What it reaches in the row above, and in the row below. */
  tops: number[];
  bottoms: number[];
}

/** The passages of a line to a child, or to a partner, in the order in which the line goes. */
export type Ways = Map<string, readonly number[]>;
export const kidWay = (union: number, kid: number) => `${union} kid ${kid}`;
export const partnerWay = (union: number, person: number) => `${union} partner ${person}`;

export function ladderOf(
  kin: Kin,
  family: readonly number[],
  rows: readonly number[],
  guests: readonly Guest[] = [],
): { ladder: Ladder; ways: Ways } {
  const rowOf = [...rows];
  const ways: Ways = new Map();
  const nets: Net[] = [];
  const couples: Ladder['couples'] = [];
  const isHere = new Set(family);
  const passages = (from: number, to: number) => {
    const step = from <= to ? 1 : -1;
    return Array.from({ length: Math.abs(to - from) + 1 }, (_, index) => rowOf.push(from + index * step) - 1);
  };
  /** From place to place, each on the row below the one before. */
  const runDown = (union: number, places: readonly number[]) => {
    places.slice(1).forEach((place, index) => {
      const above = places[index]!;
      nets.push({ union, corridor: rowOf[place]!, isHub: false, tops: [above], bottoms: [place] });
    });
  };
  kin.unions.forEach(({ one, other, kids }, union) => {
    if (!isHere.has(one)) return;
    const row = Math.max(rowOf[one]!, other === -1 ? 0 : rowOf[other]!);
    const end = (person: number) => {
      if (person === -1 || rowOf[person] === row) return person;
      const way = passages(rowOf[person]! + 1, row);
      ways.set(partnerWay(union, person), way);
      runDown(union, [person, ...way]);
      return way.at(-1)!;
    };
    const hub: Net = { union, corridor: row + 1, isHub: true, tops: [], bottoms: [] };
    couples.push({ union, row, ends: [end(one), end(other)] });
    nets.push(hub);
    kids.forEach(({ person }, kid) => {
      const at = rowOf[person]!;
      if (at === row + 1) hub.bottoms.push(person);
      else if (at > row) {
        const way = passages(row + 1, at - 1);
        ways.set(kidWay(union, kid), way);
        hub.bottoms.push(way[0]!);
        runDown(union, [...way, person]);
      } else {
        // Only where data contradict: the line goes up past the rows, and comes down on the child from above.
        const way = passages(row, at);
        ways.set(kidWay(union, kid), way);
        hub.tops.push(way[0]!);
        runDown(union, way.toReversed());
        nets.push({ union, corridor: at, isHub: false, tops: [], bottoms: [way.at(-1)!, person] });
      }
    });
  });
  const coupleOf = new Map(couples.map(({ union }, index) => [union, index]));
  const height = 1 + Math.max(...family.map((person) => rowOf[person]!));
  const netsIn = Array.from({ length: height + 1 }, (_, corridor) => nets.filter((net) => net.corridor === corridor));
  const hasKids = (couple: number) => Number(kin.unions[couples[couple]!.union]!.kids.length > 0);
  const childlessFirst = [...couples.keys()].toSorted((a, b) => hasKids(a) - hasKids(b) || a - b);
  const couplesIn = Array.from({ length: height }, (_, row) =>
    childlessFirst.filter((one) => couples[one]!.row === row),
  );
  return { ladder: { kin, height, rowOf, couples, coupleOf, nets, netsIn, couplesIn, guests }, ways };
}

/** The places of a family by row, in the order of the sequence; a passage stands where its line is going. */
export function rowsOf({ kin, height, rowOf }: Ladder, ways: Ways, sequence: readonly number[]): number[][] {
  const rows: number[][] = Array.from({ length: height }, () => []);
  const rank = new Map(sequence.map((person, index) => [person, index]));
  const places: { place: number; at: number }[] = sequence.map((place, at) => ({ place, at }));
  for (const [name, way] of ways) {
    const [union, what, which] = name.split(' ');
    const { one, other, kids } = kin.unions[Number(union)]!;
    const isKid = what === 'kid';
    const goal = isKid ? kids[Number(which)]!.person : Number(which) === one ? other : one;
    // Beside the goal, on the side from which the line comes.
    const start = rank.get(isKid ? one : Number(which)) ?? 0;
    const at = rank.get(goal) ?? 0;
    for (const place of way) places.push({ place, at: at + (start < at ? -0.5 : 0.5) });
  }
  places.sort((a, b) => a.at - b.at || a.place - b.place);
  for (const { place } of places) rows[rowOf[place]!]!.push(place);
  return rows;
}
