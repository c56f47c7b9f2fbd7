import { forksOf, type Fork } from './forks.ts';
import type { Ladder, Net } from './ladder.ts';
import { footPins, headPins, pinAt } from './pins.ts';
import type { Room } from './place.ts';
import { highOf, lowOf, near, tracksOf, wrongAbove, type Wire } from './tracks.ts';

/** Everything about the lines but their heights: where they run across, and on which track. */
export interface Routes {
  foot: ReadonlyMap<string, number>;
  head: ReadonlyMap<string, number>;
  /** Where the line to the children begins, by union. */
  hub: ReadonlyMap<number, number>;
  forks: ReadonlyMap<number, readonly Fork[]>;
  /** By corridor: how many tracks for lines of couples, and below those for lines to children. */
  corridors: { upper: number; lower: number }[];
  /** The track of the line of a couple below others, by union; and of a net. */
  upperTrack: ReadonlyMap<number, number>;
  lowerTrack: ReadonlyMap<Net, number>;
  wireOf: ReadonlyMap<Net, Wire>;
}

/** So far from the middle a line still reaches the head, also of a circle. */
const aside = 9;

export function routesOf(ladder: Ladder, across: readonly number[], room: Room): Routes {
  const { standing } = room;
  const foot = footPins(ladder, standing, across);
  // Where the line to the children is to begin, more or less: as near to above them as the line of the couple goes.
  const source = (union: number) => {
    const [one, other] = ladder.couples[ladder.coupleOf.get(union)!]!.ends;
    if (other === -1) return foot.get(pinAt(union, one))!;
    const kids = ladder.nets.find((net) => net.isHub && net.union === union)!.bottoms.map((kid) => across[kid]!);
    const [low, high] = [across[one]!, across[other]!].toSorted((a, b) => a - b) as [number, number];
    if (standing.run[ladder.coupleOf.get(union)!] === 'between' || kids.length === 0) return (low + high) / 2;
    return Math.max(low, Math.min(high, (Math.min(...kids) + Math.max(...kids)) / 2));
  };
  const head = headPins(ladder, across, source);
  const hub = new Map<number, number>();
  const upperTrack = new Map<number, number>();
  const lowerTrack = new Map<Net, number>();
  const wireOf = new Map<Net, Wire>();
  const forks = new Map(ladder.couples.map(({ union }) => [union, forksOf(ladder, union, head)]));
  const corridors: Routes['corridors'] = [];
  for (let corridor = 0; corridor <= ladder.height; corridor += 1) {
    const nets = ladder.nets.filter((net) => net.corridor === corridor);
    const bottomsOf = (net: Net) => {
      const twins = net.isHub ? forks.get(net.union)! : [];
      const single = net.bottoms.filter((place) => !twins.some(({ people }) => people.includes(place)));
      return [...single.map((place) => head.get(pinAt(net.union, place))!), ...twins.map(({ at }) => at)];
    };
    const topsOf = (net: Net) => net.tops.map((place) => foot.get(pinAt(net.union, place)) ?? across[place]!);
    for (const net of nets) wireOf.set(net, { union: net.union, tops: topsOf(net), bottoms: bottomsOf(net) });
    const wires = () => nets.map((net) => wireOf.get(net)!);
    const couples = [...ladder.couples.entries()].filter(([, { row }]) => row === corridor - 1);
    const netOf = new Map(nets.filter(({ isHub }) => isHub).map((net) => [net.union, net]));
    // Who have a fixed place first; what can choose looks for a place between them.
    for (const [index, { union, ends }] of couples) {
      if (standing.run[index] === 'below') continue;
      const wire = wireOf.get(netOf.get(union)!)!;
      const at = standing.run[index] === 'alone' ? foot.get(pinAt(union, ends[0]))! : betweenHub(ends, wire, wires());
      hub.set(union, at);
      wire.tops.push(at);
      comeDownStraight(netOf.get(union)!, wire, at, wires());
    }
    const lines: Wire[] = [];
    const below = couples.filter(([index]) => standing.run[index] === 'below');
    const pinsOf = ([, { union, ends }]: (typeof couples)[number]) =>
      ends.map((end) => foot.get(pinAt(union, end))!).toSorted((a, b) => a - b) as [number, number];
    const allPins = below.flatMap(pinsOf);
    for (const couple of below) {
      const { union } = couple[1];
      const wire = wireOf.get(netOf.get(union)!)!;
      const pins = pinsOf(couple);
      const isUsed = wire.bottoms.length + wire.tops.length > 0;
      const others = below.filter((one) => one !== couple).map(pinsOf);
      const at = isUsed ? belowHub(pins, wire, wires(), allPins, others) : (pins[0] + pins[1]) / 2;
      hub.set(union, at);
      if (isUsed) wire.tops.push(at);
      lines.push({ union, tops: pins, bottoms: isUsed ? [at] : [] });
    }
    const upper = tracksOf(lines);
    lines.forEach(({ union }, index) => upperTrack.set(union, upper[index]!));
    const lower = tracksOf(wires());
    nets.forEach((net, index) => lowerTrack.set(net, lower[index]!));
    corridors.push({ upper: 1 + Math.max(-1, ...upper), lower: 1 + Math.max(-1, ...lower) });
  }
  return { foot, head, hub, forks, corridors, upperTrack, lowerTrack, wireOf };

  /** An only child who stands nearly below gets a straight line, a little beside the middle of the head. */
  function comeDownStraight({ union, bottoms, tops }: Net, wire: Wire, at: number, all: readonly Wire[]): void {
    const [only, second] = bottoms;
    if (only === undefined || only >= ladder.kin.people.length || second !== undefined || tops.length > 0) return;
    const lines = ladder.nets.filter((net) => net.bottoms.includes(only)).length;
    if (lines > 1 || Math.abs(across[only]! - at) > aside) return;
    const foreign = all.filter((other) => other !== wire).flatMap((other) => [...other.tops, ...other.bottoms]);
    if (foreign.some((other) => Math.abs(other - at) < near)) return;
    head.set(pinAt(union, only), at);
    wire.bottoms = [at];
  }

  /** In the room between two partners: above the middle of the children where that can be, and not above a line of others. */
  function betweenHub(ends: readonly [number, number], wire: Wire, all: readonly Wire[]): number {
    const [left, right] = across[ends[0]]! < across[ends[1]]! ? ends : [ends[1], ends[0]];
    const low = across[left]! + room.half(left) + 2;
    const high = across[right]! - room.half(right) - 2;
    const children = wire.bottoms.length === 0 ? low + high : Math.min(...wire.bottoms) + Math.max(...wire.bottoms);
    const wish = Math.min(high, Math.max(low, children / 2));
    const foreign = all
      .filter(({ union }) => union !== wire.union)
      .flatMap(({ bottoms, tops }) => [...bottoms, ...tops]);
    return freeNear(wish, low, high, foreign);
  }
}

/** The place nearest to what is wished that keeps away from the lines of others, if there is one. */
function freeNear(wish: number, low: number, high: number, taken: readonly number[]): number {
  const around = taken.flatMap((at) => [at - near, at + near]).filter((at) => at >= low && at <= high);
  const places = [wish, ...around.toSorted((a, b) => Math.abs(a - wish) - Math.abs(b - wish))];
  return places.find((at) => taken.every((other) => Math.abs(other - at) >= near)) ?? wish;
}

function belowHub(
  [low, high]: readonly [number, number],
  wire: Wire,
  all: readonly Wire[],
  pins: readonly number[],
  lines: readonly (readonly [number, number])[],
): number {
  const others = all.filter(({ union }) => union !== wire.union);
  const taken = [...others.flatMap(({ tops }) => tops), ...pins];
  const ends = wire.bottoms;
  const wish = ends.length > 0 ? (Math.min(...ends) + Math.max(...ends)) / 2 : (low + high) / 2;
  const [from, to] = [low + near, high - near];
  const stops = [low, ...taken.filter((at) => at > low && at < high).toSorted((a, b) => a - b), high];
  const middles = stops.slice(1).map((at, index) => (at + stops[index]!) / 2);
  const foreign = [...taken, ...others.flatMap(({ bottoms }) => bottoms)];
  const tried = [wish, ...middles].map((at) => freeNear(Math.min(to, Math.max(from, at)), from, to, foreign));
  const wrong = (at: number) => {
    const trial = { ...wire, tops: [...wire.tops, at] };
    let sum = taken.some((other) => Math.abs(other - at) < near) ? 50 : 0;
    for (const other of others) {
      if (highOf(other) < lowOf(trial) || lowOf(other) > highOf(trial)) continue;
      sum += Math.min(wrongAbove(trial, other), wrongAbove(other, trial));
    }
    for (const [a, b] of lines) if (at > a && at < b && b - a > high - low) sum += 1;
    return sum * 10_000 + Math.abs(at - wish);
  };
  return tried.reduce((best, at) => (wrong(at) < wrong(best) ? at : best));
}
