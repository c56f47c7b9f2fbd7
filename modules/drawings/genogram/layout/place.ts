import type { FamilyMeasures } from '../measures.ts';
import type { Order, Standing } from './crossings.ts';
import type { Ladder } from './ladder.ts';
import { spread } from './spread.ts';
import { near } from './tracks.ts';

const rounds = 14;

/** How far everybody stands to the right: in their order, with room for all, parents above the middle of their children. */
export function placeAcross(ladder: Ladder, order: Order, room: Room): number[] {
  const across: number[] = [];
  const distances = order.map((row) => row.slice(1).map((place, index) => room.distance(row[index]!, place)));
  order.forEach((row, index) => {
    const wishes = row.map(() => ({ at: 0, weight: 1 }));
    spread(wishes, distances[index]!).forEach((at, rank) => (across[row[rank]!] = at));
  });
  const settle = (index: number, pull: Pull) => {
    const row = order[index]!;
    const wishes = wishesOf(row, pull, across, ladder, room);
    spread(wishes, distances[index]!).forEach((at, rank) => (across[row[rank]!] = at));
  };
  for (let round = 1; round <= rounds; round += 1) {
    // At the end everybody looks one way only, so that what can be straight is straight.
    const back = round === rounds ? 0.001 : 0.15;
    for (let row = 1; row < order.length; row += 1) settle(row, { up: 1, down: back });
    for (let row = order.length - 1; row >= 0; row -= 1) settle(row, { up: back, down: 1 });
  }
  straighten(ladder, across, room.lane);
  keepClear(ladder, order, across, room.lane);
  return across;
}

/** A passage has some room beside it: enough to take a small bend out of its line. */
function straighten({ kin, rowOf, nets }: Ladder, across: number[], room: number): void {
  const isPassage = (place: number | undefined): place is number => place !== undefined && place >= kin.people.length;
  const ways = nets.filter(({ isHub, bottoms, tops }) => !isHub && isPassage(tops[0]) && bottoms.length === 1);
  for (const { tops, bottoms } of ways.toSorted((a, b) => rowOf[b.tops[0]!]! - rowOf[a.tops[0]!]!)) {
    const to = across[bottoms[0]!]!;
    if (Math.abs(to - across[tops[0]!]!) < room) across[tops[0]!] = to;
  }
}

/**
 * A line that goes up, where data contradict, may not stand straight above or below anybody: the lines of both would lie
 * over each other.
 */
function keepClear({ kin, nets, rowOf }: Ladder, order: Order, across: number[], room: number): void {
  const upwards = new Set(nets.filter(({ isHub, tops }) => isHub && tops.length > 0).map(({ union }) => union));
  const passages = nets.flatMap(({ union, tops, bottoms }) => (upwards.has(union) ? [...tops, ...bottoms] : []));
  for (const place of new Set(passages)) {
    const row = rowOf[place]!;
    const others = [...(order[row - 1] ?? []), ...(order[row + 1] ?? [])].map((other) => across[other]!);
    if (place < kin.people.length) continue;
    const steps = [0, room, -room, room / 2, -room / 2].map((step) => across[place]! + step);
    across[place] = steps.find((at) => others.every((other) => Math.abs(other - at) >= near)) ?? across[place]!;
  }
}

/** How much the row above and the row below count. */
interface Pull {
  up: number;
  down: number;
}

/** What everybody takes, and the least between the middles of two neighbours. */
export class Room {
  readonly #ladder: Ladder;
  readonly #measures: FamilyMeasures;
  /** Of partners who stand beside each other: the couple. */
  readonly #beside = new Map<string, number>();
  readonly standing: Standing;

  constructor(ladder: Ladder, standing: Standing, measures: FamilyMeasures) {
    this.#ladder = ladder;
    this.#measures = measures;
    this.standing = standing;
    ladder.couples.forEach(({ ends: [one, other], union }, index) => {
      if (standing.run[index] === 'between') this.#beside.set(pairOf(one, other), union);
    });
  }

  get lane(): number {
    return this.#measures.lane;
  }

  half(place: number): number {
    const person = this.#ladder.kin.people[place];
    if (!person) return this.#measures.lane;
    return person.isNameless ? this.#measures.nameless : this.#measures.aside;
  }

  distance(a: number, b: number): number {
    return this.half(a) + this.half(b) + this.#gap(a, b);
  }

  #gap(a: number, b: number): number {
    const { people, unions } = this.#ladder.kin;
    const { gap, partnerGap, familyGap } = this.#measures;
    const union = this.#beside.get(pairOf(a, b));
    if (union !== undefined) return unions[union]!.kids.length > 0 ? partnerGap : gap;
    const [one, other] = [people[a], people[b]];
    if (!one || !other) return gap / 2;
    const isNear = (one.main !== -1 && one.main === other.main) || one.unions.some((id) => other.unions.includes(id));
    return isNear ? gap : familyGap;
  }
}

const pairOf = (a: number, b: number) => `${Math.min(a, b)} ${Math.max(a, b)}`;

function wishesOf(row: readonly number[], pull: Pull, across: readonly number[], ladder: Ladder, room: Room) {
  const sums = new Map(row.map((place) => [place, { sum: 0, weight: 0 }]));
  const wish = (place: number, at: number, weight: number) => {
    const one = sums.get(place);
    if (!one) return;
    one.sum += at * weight;
    one.weight += weight;
  };
  const at = (place: number) => across[place]!;
  const middle = (places: readonly number[]) => {
    const all = places.map(at);
    return (Math.min(...all) + Math.max(...all)) / 2;
  };
  // Where the line to the children may begin: anywhere between the names of the two.
  const hubNear = (wish: number, ends: readonly number[]) => {
    const [left, right] = ends.toSorted((a, b) => at(a) - at(b)) as [number, number];
    const aside = room.distance(left, right) / 2;
    return Math.max(at(left) + aside, Math.min(at(right) - aside, wish));
  };
  const isHere = (place: number | undefined) => place !== undefined && sums.has(place);
  for (const { union, isHub, tops, bottoms } of ladder.nets) {
    if (bottoms.length === 0) continue;
    const couple = isHub ? ladder.coupleOf.get(union)! : -1;
    const [one, other] = couple === -1 ? [tops[0] ?? -1, -1] : ladder.couples[couple]!.ends;
    if (one === -1) continue;
    if (isHere(bottoms[0])) {
      // The children keep their distances and move together, but the more evenly they stand the better.
      const source = other === -1 ? at(one) : hubNear(middle(bottoms), [one, other]);
      const sorted = bottoms.toSorted((a, b) => at(a) - at(b));
      const step = sorted.length > 1 ? (at(sorted.at(-1)!) - at(sorted[0]!)) / (sorted.length - 1) : 0;
      const shift = source - middle(bottoms);
      sorted.forEach((kid, index) => {
        const even = source + (index - (sorted.length - 1) / 2) * step;
        wish(kid, (at(kid) + shift + even) / 2, pull.up);
      });
    }
    if (!isHere(one)) continue;
    const target = middle(bottoms);
    if (other === -1) wish(one, target, pull.down);
    else {
      const [left, right] = at(one) < at(other) ? [one, other] : [other, one];
      const apart = Math.max(
        room.distance(left, right),
        room.standing.run[couple] === 'below' ? at(right) - at(left) : 0,
      );
      wish(left, target - apart / 2, pull.down);
      wish(right, target + apart / 2, pull.down);
    }
  }
  // Partners come along with each other.
  ladder.couples.forEach(({ union, ends: [one, other] }, index) => {
    if (other === -1 || !isHere(one) || room.standing.run[index] !== 'between') return;
    if (pull.down > pull.up && ladder.kin.unions[union]!.kids.length > 0) return;
    const [left, right] = at(one) < at(other) ? [one, other] : [other, one];
    const apart = room.distance(left, right);
    const [a, b] = [{ ...sums.get(left)! }, { ...sums.get(right)! }];
    if (b.weight > 0) wish(left, b.sum / b.weight - apart, 0.3);
    if (a.weight > 0) wish(right, a.sum / a.weight + apart, 0.3);
  });
  return row.map((place) => {
    const { sum, weight } = sums.get(place)!;
    // Who has nobody to stand by stays.
    return weight === 0 ? { at: at(place), weight: 0.02 } : { at: sum / weight, weight };
  });
}
