import type { Kin } from './kin.ts';

/** What may be chosen for a couple: on which side the partner comes, and beside whom the partner's family stands. */
export interface Choice {
  side: 'left' | 'right';
  /** Near: the family of the partner directly beside; out: outside of all brothers and sisters. */
  mode: 'near' | 'out';
}
export type Choices = ReadonlyMap<number, Partial<Choice>>;

interface Block {
  left: number[];
  body: number[];
  right: number[];
}

/**
 * Everybody of a family from left to right, all generations in one sequence, as somebody would tell it who goes through
 * the family branch by branch: a person, the children with a partner, the partner, and the family that the partner comes
 * from. Branches that are told one after the other do not cross in the drawing. Brothers and sisters always keep their
 * order.
 */
export function sequenceOf(kin: Kin, family: readonly number[], choices: Choices, start = family[0]!): number[] {
  const teller = new Teller(kin, choices);
  return [start, ...family].flatMap((person) => teller.group(person));
}

class Teller {
  readonly #kin: Kin;
  readonly #choices: Choices;
  readonly #isTold = new Set<number>();
  readonly #isCounted = new Set<number>();
  /** Children of a couple that were told before their parents. */
  readonly #ready = new Map<number, Block>();
  /** On which side of somebody their first told partner stands: the others come on the other side. */
  readonly #came = new Map<number, 'left' | 'right'>();

  constructor(kin: Kin, choices: Choices) {
    this.#kin = kin;
    this.#choices = choices;
  }

  /** All that was not told yet around somebody: brothers and sisters, and upwards from their parents. */
  group(person: number): number[] {
    if (this.#isTold.has(person)) return [];
    const { main } = this.#kin.people[person]!;
    if (main === -1) {
      this.#isTold.add(person);
      return whole(this.#person(person));
    }
    const told = this.#kids(main, person);
    const { one, other } = this.#kin.unions[main]!;
    const parents = [one, other].filter((parent) => parent !== -1 && !this.#isTold.has(parent));
    const unions = (parent: number) => this.#kin.people[parent]!.unions.length;
    const first = parents.length === 2 && unions(parents[1]!) > unions(parents[0]!) ? parents[1]! : parents[0];
    if (first === undefined || this.#isCounted.has(main)) return whole(told);
    this.#ready.set(main, told);
    return this.group(first);
  }

  /** The children who stand with this couple, each with what hangs on them. */
  #kids(union: number, also = -1): Block {
    const ready = this.#ready.get(union);
    this.#ready.delete(union);
    const kids = this.#kin.unions[union]!.kids.map(({ person }) => person).filter(
      (kid) => !this.#isTold.has(kid) && (kid === also || this.#kin.people[kid]!.main === union),
    );
    for (const kid of kids) this.#isTold.add(kid);
    // Outside on the right the family of the youngest one's partner comes first; on the left that of the eldest one's.
    const all: Block = ready ?? { left: [], body: [], right: [] };
    kids.forEach((kid, index) => {
      const { left, body, right } = this.#person(kid, kids.slice(0, index), kids.slice(index + 1));
      all.left.unshift(...left);
      all.body.push(...body);
      all.right.unshift(...right);
    });
    return all;
  }

  /** Somebody with partners, children, and the families of the partners. */
  #person(person: number, before: readonly number[] = [], after: readonly number[] = []): Block {
    const unions = this.#kin.people[person]!.unions.filter((union) => !this.#isCounted.has(union));
    for (const union of unions) this.#isCounted.add(union);
    const sides = this.#sides(person, unions, before, after);
    const came = this.#came.get(person);
    const right = this.#wings(person, sides.right, 'right', after);
    // The left is told in a mirror, from the middle outwards.
    const left = this.#wings(person, sides.left.toReversed(), 'left', before);
    const block: Block = { left: left.far, body: [...left.near, person, ...right.near], right: right.far };
    // What hangs on the eldest grandchild comes outside of all, unless something stands in between.
    const isOpenLeft = sides.left.length === 0 && came !== 'left';
    const isOpenRight = sides.right.length === 0 && came !== 'right';
    if (!isOpenLeft) block.body.splice(left.near.length + 1, 0, ...right.inner);
    else if (before.length === 0) block.left.push(...right.inner);
    else block.body.unshift(...right.inner);
    if (!isOpenRight) block.body.splice(left.near.length, 0, ...left.inner);
    else if (after.length === 0) block.right.unshift(...left.inner);
    else block.body.push(...left.inner);
    return block;
  }

  #partner(person: number, union: number): number {
    const { one, other } = this.#kin.unions[union]!;
    return one === person ? other : one;
  }

  /**
   * The partners on one side, from the middle outwards: what is near, what is far (beyond the brothers and sisters on
   * that side), and what would rather be on the other side of the person.
   */
  #wings(person: number, unions: readonly number[], side: 'left' | 'right', between: readonly number[]) {
    const join = (...parts: number[][]) => (side === 'right' ? parts : parts.toReversed()).flat();
    let [near, far, inner]: [number[], number[], number[]] = [[], [], []];
    unions.forEach((union, index) => {
      const kids = this.#kids(union);
      const [back, ahead] = side === 'right' ? [kids.left, kids.right] : [kids.right, kids.left];
      const { beside, beyond } = this.#family(person, union, side, between);
      if (index === 0) inner = back;
      else near = join(near, back);
      near = join(near, kids.body, beside);
      if (index === unions.length - 1 && between.length === 0) far = join(far, ahead);
      else near = join(near, ahead);
      far = join(far, beyond);
    });
    return { near, far, inner };
  }

  /** The partner with their family: beside the person, or beyond the brothers and sisters. */
  #family(person: number, union: number, side: 'left' | 'right', between: readonly number[]) {
    const partner = this.#partner(person, union);
    if (partner === -1 || this.#isTold.has(partner)) return { beside: [], beyond: [] };
    this.#came.set(partner, side === 'right' ? 'left' : 'right');
    const isFounder = this.#kin.people[partner]!.main === -1;
    const others = this.group(partner);
    if (isFounder) return { beside: others, beyond: [] };
    const families = between.filter((one) => this.#hasFamily(one)).length;
    const mode = this.#choices.get(union)?.mode ?? (families === 0 ? 'out' : 'near');
    return mode === 'out' ? { beside: [], beyond: others } : { beside: others, beyond: [] };
  }

  #hasFamily = (person: number) =>
    this.#kin.people[person]!.unions.some((union) => this.#kin.unions[union]!.kids.length > 0);

  /** Which partners come left and which right, from left to right: in their order. */
  #sides(person: number, unions: readonly number[], before: readonly number[], after: readonly number[]) {
    const came = this.#came.get(person);
    if (came === 'left') return { left: [], right: unions };
    if (came === 'right') return { left: unions, right: [] };
    if (unions.length === 0) return { left: [], right: [] };
    if (unions.length === 1) {
      const side = this.#choices.get(unions[0]!)?.side ?? this.#bestSide(person, unions[0]!, before, after);
      return side === 'left' ? { left: unions, right: [] } : { left: [], right: unions };
    }
    const chosen = unions.findIndex((union) => this.#choices.get(union)?.side === 'right');
    const splits = chosen === -1 ? Array.from({ length: unions.length - 1 }, (_, index) => index + 1) : [chosen];
    const ways = splits.map((at) => ({ left: unions.slice(0, at), right: unions.slice(at) }));
    const cost = ({ left, right }: { left: number[]; right: number[] }) =>
      this.#under(right) + this.#under(left.toReversed());
    return ways.reduce((best, way) => (cost(way) < cost(best) ? way : best));
  }

  /** How many lines to children are crossed when these partners stand one behind the other. */
  #under = (unions: readonly number[]) =>
    unions.reduce((sum, union, index) => {
      const hasKids = this.#kin.unions[union]!.kids.length > 0;
      return sum + (hasKids ? unions.length - 1 - index : 0);
    }, 0);

  #bestSide(person: number, union: number, before: readonly number[], after: readonly number[]): Choice['side'] {
    const partner = this.#partner(person, union);
    if (partner === -1) return 'right';
    const { main } = this.#kin.people[partner]!;
    if (main === -1 || this.#isTold.has(partner)) return 'right';
    const theirs = this.#kin.unions[main]!.kids.map((kid) => kid.person);
    const at = theirs.indexOf(partner);
    const families = (people: readonly number[]) => people.filter(this.#hasFamily).length;
    const right = Math.min(1, families(after)) + families(theirs.slice(0, at));
    const left = Math.min(1, families(before)) + families(theirs.slice(at + 1));
    if (left !== right) return left < right ? 'left' : 'right';
    return before.length + theirs.length - 1 - at < after.length + at ? 'left' : 'right';
  }
}

const whole = ({ left, body, right }: Block): number[] => [...left, ...body, ...right];
