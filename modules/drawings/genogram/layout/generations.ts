import type { Kin } from './kin.ts';

/**
 * The row of everybody, oldest on top, counted per family that hangs together. Partners share a row and children stand
 * below their parents, whatever their ages: an aunt may be younger than her niece. Where data contradict (somebody is
 * their own grandparent, or has been the partner of a mother and her daughter) the later claim gives way, so that there
 * is always an answer.
 */
export function generationsOf(kin: Kin): { rows: number[]; families: number[][] } {
  const ranks = new Ranks(kin.people.length);
  for (const bond of ['born', 'adopted', 'foster']) {
    for (const { one, other, kids } of kin.unions) {
      for (const kid of kids) {
        const parents = [one, other].filter((parent) => parent !== -1);
        if (kid.bond === bond) ranks.putBelow(kid.person, parents);
      }
    }
  }
  for (const { one, other } of kin.unions) if (other !== -1) ranks.putBeside(one, other);
  const families = familiesOf(kin);
  const rows = ranks.rows();
  for (const family of families) {
    const top = Math.min(...family.map((person) => rows[person]!));
    for (const person of family) rows[person]! -= top;
  }
  return { rows, families };
}

/** Who hang together by couples and children. */
function familiesOf({ people, unions }: Kin): number[][] {
  const beside: number[][] = people.map(() => []);
  for (const { one, other, kids } of unions) {
    for (const person of [other, ...kids.map((kid) => kid.person)]) {
      if (person === -1) continue;
      beside[one]!.push(person);
      beside[person]!.push(one);
    }
  }
  const seen = new Set<number>();
  const families: number[][] = [];
  for (const start of people.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const family = [start];
    for (const person of family) {
      for (const next of beside[person]!) {
        if (seen.has(next)) continue;
        seen.add(next);
        family.push(next);
      }
    }
    families.push(family.toSorted((a, b) => a - b));
  }
  return families;
}

/** People who must share a row are one rank; between ranks there is only above and below, and never round in a circle. */
class Ranks {
  readonly #rankOf: number[];
  readonly #members: number[][];
  readonly #below: number[][];
  readonly #above: number[][];

  constructor(count: number) {
    this.#rankOf = Array.from({ length: count }, (_, index) => index);
    this.#members = this.#rankOf.map((index) => [index]);
    this.#below = this.#rankOf.map(() => []);
    this.#above = this.#rankOf.map(() => []);
  }

  putBelow(child: number, parents: readonly number[]): void {
    const low = this.#rankOf[child]!;
    const above = parents.map((parent) => this.#rankOf[parent]!);
    if (above.some((high) => this.#isBelow(high, low))) return;
    for (const high of above) this.#below[high]!.push(child);
    this.#above[low]!.push(...parents);
  }

  putBeside(one: number, other: number): void {
    const [a, b] = [this.#rankOf[one]!, this.#rankOf[other]!];
    if (a === b || this.#isBelow(a, b) || this.#isBelow(b, a)) return;
    for (const person of this.#members[b]!) this.#rankOf[person] = a;
    this.#members[a]!.push(...this.#members[b]!.splice(0));
    this.#below[a]!.push(...this.#below[b]!.splice(0));
    this.#above[a]!.push(...this.#above[b]!.splice(0));
  }

  /** Whether the first rank stands somewhere below the second. */
  #isBelow(rank: number, start: number): boolean {
    const seen = new Set([start]);
    for (const one of seen) {
      if (one === rank) return true;
      for (const person of this.#below[one]!) seen.add(this.#rankOf[person]!);
    }
    return false;
  }

  rows(): number[] {
    const ranks = [...this.#members.keys()].filter((rank) => this.#members[rank]!.length > 0);
    const down = (rank: number) => this.#below[rank]!.map((person) => this.#rankOf[person]!);
    const up = (rank: number) => this.#above[rank]!.map((person) => this.#rankOf[person]!);
    const rows = new Map<number, number>();
    const row = (rank: number) => rows.get(rank)!;
    // One step per line, from somebody on: right at once for most families, however they are told.
    for (const start of ranks) {
      if (rows.has(start)) continue;
      rows.set(start, 0);
      const waiting = [start];
      for (const rank of waiting) {
        for (const [next, step] of [...down(rank).map((r) => [r, 1]), ...up(rank).map((r) => [r, -1])]) {
          if (rows.has(next!)) continue;
          rows.set(next!, row(rank) + step!);
          waiting.push(next!);
        }
      }
    }
    // Where two ways do not give the same row, whoever is a child moves down.
    const oldestFirst = this.#oldestFirst(ranks, down);
    for (const rank of oldestFirst) rows.set(rank, Math.max(row(rank), ...up(rank).map((high) => row(high) + 1)));
    // And whoever can come nearer to most of their lines does.
    for (let round = 0; round < 3; round += 1) {
      for (const rank of oldestFirst.toReversed()) {
        const lowest = Math.min(...down(rank).map((low) => row(low) - 1));
        if (Number.isFinite(lowest) && down(rank).length >= up(rank).length) rows.set(rank, lowest);
      }
      for (const rank of oldestFirst) {
        const highest = Math.max(...up(rank).map((high) => row(high) + 1));
        if (Number.isFinite(highest) && up(rank).length > down(rank).length) rows.set(rank, highest);
      }
    }
    return this.#rankOf.map(row);
  }

  #oldestFirst(ranks: readonly number[], down: (rank: number) => number[]): number[] {
    const waitsFor = new Map(ranks.map((rank) => [rank, this.#above[rank]!.length]));
    const ready = ranks.filter((rank) => waitsFor.get(rank) === 0);
    for (const rank of ready) {
      for (const low of down(rank)) {
        const left = waitsFor.get(low)! - 1;
        waitsFor.set(low, left);
        if (left === 0) ready.push(low);
      }
    }
    return ready;
  }
}
