import type { Child, Couple } from '../domain.ts';
import type { Spot } from '../../picture/spots.ts';
import { footOf, type FamilyMeasures } from '../measures.ts';
import type { Heights } from './heights.ts';
import { kidWay, partnerWay, type Ladder, type Net, type Ways } from './ladder.ts';
import { pinAt } from './pins.ts';
import type { Routes } from './routes.ts';

/** The line of a couple, from partner to partner; of a lone parent a short line down. */
export interface CoupleLine {
  id: string;
  bond: Couple['bond'];
  points: readonly Spot[];
  /** Where the slashes of separated and divorced go through the line. */
  slash: Spot;
  isUpright: boolean;
}

/** What the children of a couple share: from the line of the couple down to the bar, the bar, and down to a fork. */
export interface Stem {
  coupleId: string;
  lines: readonly (readonly Spot[])[];
}

/** The line of one child, from the bar or the fork down to their sign. */
export interface Descent {
  id: string;
  coupleId: string;
  memberId: string;
  bond: Child['bond'];
  points: readonly Spot[];
}

/** Between the lines of identical twins. */
export interface TwinBar {
  coupleId: string;
  from: Spot;
  to: Spot;
}

export interface Lines {
  couples: CoupleLine[];
  stems: Stem[];
  descents: Descent[];
  twinBars: TwinBar[];
}

export class Pen {
  readonly #ladder: Ladder;
  readonly #ways: Ways;
  readonly #routes: Routes;
  readonly #across: readonly number[];
  readonly #heights: Heights;
  readonly #measures: FamilyMeasures;
  /** The net that runs from one place to another, either way. */
  readonly #between = new Map<string, Net>();

  constructor(
    drawn: { ladder: Ladder; ways: Ways; routes: Routes; across: readonly number[] },
    heights: Heights,
    measures: FamilyMeasures,
  ) {
    this.#ladder = drawn.ladder;
    this.#ways = drawn.ways;
    this.#routes = drawn.routes;
    this.#across = drawn.across;
    this.#heights = heights;
    this.#measures = measures;
    for (const net of drawn.ladder.nets) {
      if (net.isHub) continue;
      const [a, b] = [...net.tops, ...net.bottoms] as [number, number];
      this.#between.set(`${net.union} ${a} ${b}`, net).set(`${net.union} ${b} ${a}`, net);
    }
  }

  draw(): Lines {
    const lines: Lines = { couples: [], stems: [], descents: [], twinBars: [] };
    this.#ladder.couples.forEach(({ union }, index) => {
      const { points, from } = this.#couple(index);
      const { id, bond } = this.#ladder.kin.unions[union]!;
      lines.couples.push({ id, bond, points, ...slashOn(points, this.#routes.hub.get(union)!) });
      this.#children(union, from, lines);
    });
    return lines;
  }

  #foot(place: number): number {
    const person = this.#ladder.kin.people[place];
    const y = this.#heights.rows[this.#ladder.rowOf[place]!]!;
    return person ? y + footOf(person, this.#measures) : y;
  }

  #couple(index: number): { points: Spot[]; from: Spot } {
    const { union, row, ends } = this.#ladder.couples[index]!;
    const [one, other] = ends;
    const { sign } = this.#measures;
    const y = this.#heights.rows[row]!;
    const hub = this.#routes.hub.get(union)!;
    const pin = (place: number) => this.#routes.foot.get(pinAt(union, place)) ?? this.#across[place]!;
    if (other === -1) {
      // It ends above all other lines.
      const start = { x: hub, y: this.#foot(one) };
      return { points: [start, { x: hub, y: this.#heights.upper(row + 1, 0) - 4 }], from: start };
    }
    const [way, back] = ends.map((end) => this.#comingDown(union, end)) as [Spot[], Spot[]];
    if (this.#isBetween(union)) {
      const side = Math.sign(this.#across[other]! - this.#across[one]!);
      const edge = (place: number, inwards: number) =>
        this.#across[place]! + (place < this.#ladder.kin.people.length ? inwards * sign : 0);
      const points = [...way, { x: edge(one, side), y }, { x: edge(other, -side), y }, ...back.toReversed()];
      return { points, from: { x: hub, y } };
    }
    const low = this.#heights.upper(row + 1, this.#routes.upperTrack.get(union)!);
    const leg = (place: number) => [
      { x: pin(place), y: this.#foot(place) },
      { x: pin(place), y: low },
    ];
    const points = [...way, ...leg(one), ...leg(other).toReversed(), ...back.toReversed()];
    return { points: cornersOf(points), from: { x: hub, y: low } };
  }

  #isBetween = (union: number) => !this.#routes.upperTrack.has(union);

  /** From a partner who stands higher, down to the row of the couple. */
  #comingDown(union: number, end: number): Spot[] {
    const { one, other } = this.#ladder.kin.unions[union]!;
    const person = [one, other].find((partner) => this.#ways.get(partnerWay(union, partner))?.includes(end));
    if (person === undefined) return [];
    const x = this.#routes.foot.get(pinAt(union, person)) ?? this.#across[person]!;
    const start = { x, y: this.#foot(person) };
    return [start, ...this.#along(union, [person, ...this.#ways.get(partnerWay(union, person))!], x)];
  }

  /** The corners of a line that goes from place to place, beginning at the given `x`. */
  #along(union: number, places: readonly number[], start: number): Spot[] {
    let x = start;
    return places.slice(1).flatMap((place, index) => {
      const net = this.#between.get(`${union} ${places[index]} ${place}`)!;
      const to = this.#routes.head.get(pinAt(union, place)) ?? this.#across[place]!;
      if (to === x) return [];
      const y = this.#heights.lower(net.corridor, this.#routes.lowerTrack.get(net)!);
      const corners = [
        { x, y },
        { x: to, y },
      ];
      x = to;
      return corners;
    });
  }

  #children(union: number, from: Spot, lines: Lines): void {
    const { id: coupleId, kids } = this.#ladder.kin.unions[union]!;
    if (kids.length === 0) return;
    const [ladder, routes, heights, measures] = [this.#ladder, this.#routes, this.#heights, this.#measures];
    const net = ladder.nets.find((one) => one.isHub && one.union === union)!;
    const y = heights.lower(net.corridor, routes.lowerTrack.get(net)!);
    const { tops, bottoms } = routes.wireOf.get(net)!;
    const ends = [...tops, ...bottoms];
    const stem: Spot[][] = [[from, { x: from.x, y }]];
    const [low, high] = [Math.min(...ends), Math.max(...ends)];
    if (high > low)
      stem.push([
        { x: low, y },
        { x: high, y },
      ]);
    const headOf = (person: number) => {
      const x = routes.head.get(pinAt(union, person))!;
      // Beside the middle a circle begins a little lower.
      const lower = measures.sign - Math.sqrt(Math.max(0, measures.sign ** 2 - (x - this.#across[person]!) ** 2));
      return { x, y: heights.rows[ladder.rowOf[person]!]! - measures.sign + lower };
    };
    const forks = routes.forks.get(union)!;
    for (const { people, at, isIdentical } of forks) {
      const head = headOf(people[0]!);
      const fork = { x: at, y: head.y - measures.drop + 6 };
      stem.push([{ x: at, y }, fork]);
      if (!isIdentical) continue;
      const half = (person: number) => ({ x: (headOf(person).x + at) / 2, y: (head.y + fork.y) / 2 });
      lines.twinBars.push({ coupleId, from: half(people[0]!), to: half(people.at(-1)!) });
    }
    lines.stems.push({ coupleId, lines: stem });
    kids.forEach((kid, index) => {
      const fork = forks.find(({ people }) => people.includes(kid.person));
      const way = this.#ways.get(kidWay(union, index)) ?? [];
      const head = headOf(kid.person);
      const x = fork?.at ?? (way[0] === undefined ? head.x : this.#across[way[0]]!);
      const start = { x, y: fork ? head.y - measures.drop + 6 : y };
      const points = [start, ...(way.length > 0 ? this.#along(union, [...way, kid.person], x) : []), head];
      const memberId = ladder.kin.people[kid.person]!.id;
      lines.descents.push({ id: kid.id, coupleId, memberId, bond: kid.bond, points });
    });
  }
}

/** Without the points where a line goes straight on. */
const cornersOf = (points: readonly Spot[]): Spot[] =>
  points.filter(({ x, y }, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before || !after) return true;
    return !((before.x === x && x === after.x) || (before.y === y && y === after.y));
  });

/** On the longest level part of the line, between its left end and where the children begin. */
function slashOn(points: readonly Spot[], hub: number): { slash: Spot; isUpright: boolean } {
  const parts = points.slice(1).map((to, index) => ({ from: points[index]!, to }));
  const level = parts
    .filter(({ from, to }) => from.y === to.y && from.x !== to.x)
    .toSorted((a, b) => Math.abs(b.to.x - b.from.x) - Math.abs(a.to.x - a.from.x))[0];
  const { from, to } = level ?? parts[0]!;
  if (!level) return { slash: { x: from.x, y: (from.y + to.y) / 2 }, isUpright: true };
  const left = Math.min(from.x, to.x);
  const right = hub - left > 24 ? hub : Math.max(from.x, to.x);
  return { slash: { x: (left + right) / 2, y: from.y }, isUpright: false };
}
