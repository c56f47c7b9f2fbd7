import type { Box, Spot } from '../picture/spots.ts';
import type { Family } from './domain.ts';
import { guestsOf } from './layout/aside.ts';
import { drawIn } from './layout/drawing.ts';
import { generationsOf } from './layout/generations.ts';
import { heightsOf } from './layout/heights.ts';
import { homesOf, type HomeOutline } from './layout/homes.ts';
import { kinOf, type Kin } from './layout/kin.ts';
import { ladderOf } from './layout/ladder.ts';
import { Pen, type Lines } from './layout/lines.ts';
import { orderOf } from './layout/order.ts';
import { familyBox, wide, type FamilyMeasures } from './measures.ts';

export type { HomeOutline } from './layout/homes.ts';
export type { CoupleLine, Descent, Stem, TwinBar } from './layout/lines.ts';

export interface GenogramLayout extends Lines {
  measures: FamilyMeasures;
  /** The middle of everybody's sign. */
  spots: ReadonlyMap<string, Spot>;
  /** The row of everybody, the oldest generation on top. */
  rows: ReadonlyMap<string, number>;
  homes: readonly HomeOutline[];
  extent: Box;
}

/** Where everybody stands and every line runs. The same family gives the same lay-out. */
export function layOutFamily(family: Family, measures: FamilyMeasures = wide): GenogramLayout {
  const kin = kinOf(family);
  const { rows, families } = generationsOf(kin);
  const { guests, aside } = guestsOf(kin, family, families);
  const isLone = new Set([...aside, ...guests.map(({ person }) => person)]);
  let edge = 0;
  const drawn = families
    .filter(([first]) => !isLone.has(first!))
    .map((people) => {
      const own = guests.filter(({ beside }) => people.includes(beside[0]!));
      const { ladder, ways } = ladderOf(kin, people, rows, own);
      const order = orderOf(kin, people, ladder, ways);
      const one = drawIn(ladder, ways, order, measures, edge);
      for (const { person } of own) rows[person] = ladder.rowOf[person]!;
      // Families stand beside each other.
      edge = one.end + measures.familyGap * 2;
      return { ...one, people: [...people, ...own.map(({ person }) => person)] };
    });
  const height = Math.max(1, ...drawn.map(({ ladder }) => ladder.height));
  const spotsAside = standAside(aside, kin, drawn.length > 0 ? height : Math.ceil(Math.sqrt(aside.length / 3)), edge);
  const corridors = drawn.map(({ routes }) => routes.corridors);
  const empty = Array.from({ length: 2 + Math.max(0, ...spotsAside.map(({ row }) => row)) }, () => ({
    upper: 0,
    lower: 0,
  }));
  const heights = heightsOf([...corridors, empty], measures);
  const lines: Lines = { couples: [], stems: [], descents: [], twinBars: [] };
  const spots = new Map<string, Spot>();
  for (const one of drawn) {
    for (const person of one.people) {
      spots.set(kin.people[person]!.id, { x: one.across[person]!, y: heights.rows[rows[person]!]! });
    }
    const own = new Pen(one, heights, measures).draw();
    lines.couples.push(...own.couples);
    lines.stems.push(...own.stems);
    lines.descents.push(...own.descents);
    lines.twinBars.push(...own.twinBars);
  }
  for (const { person, row, x } of spotsAside) {
    rows[person] = row;
    spots.set(kin.people[person]!.id, { x, y: heights.rows[row]! });
  }
  const rowOf = new Map(kin.people.map(({ id }, index) => [id, rows[index]!]));
  const homes = homesOf(family, spots, rowOf, measures);
  return { ...lines, measures, spots, rows: rowOf, homes, extent: extentOf(kin, spots, lines, homes, measures) };

  /** Who belongs to nobody stand on the right, in columns as high as the family. */
  function standAside(people: readonly number[], { people: all }: Kin, high: number, from: number) {
    const width = people.some((person) => !all[person]!.isNameless) ? measures.aside : measures.nameless;
    return people.map((person, index) => ({
      ...{ person, row: index % high, x: from + width + Math.floor(index / high) * (2 * width + measures.gap) },
    }));
  }
}

const margin = 16;

function extentOf(
  { people }: Kin,
  spots: ReadonlyMap<string, Spot>,
  lines: Lines,
  homes: readonly HomeOutline[],
  measures: FamilyMeasures,
): Box {
  const corners = [
    ...people.flatMap(({ id, isNameless }) => {
      const { x, y } = spots.get(id)!;
      const { left, right, top, bottom } = familyBox(isNameless, measures);
      return [
        { x: x + left, y: y + top },
        { x: x + right, y: y + bottom },
      ];
    }),
    ...[...lines.couples, ...lines.descents].flatMap(({ points }) => points),
    ...lines.stems.flatMap((stem) => stem.lines.flat()),
    ...homes.flatMap(({ outlines }) => outlines.flat()),
  ];
  if (corners.length === 0) return { left: -margin, right: margin, top: -margin, bottom: margin };
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  return {
    ...{ left: Math.min(...xs) - margin, right: Math.max(...xs) + margin },
    ...{ top: Math.min(...ys) - margin, bottom: Math.max(...ys) + margin },
  };
}
