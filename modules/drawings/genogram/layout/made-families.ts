import type { Family } from '../domain.ts';

// Families for the tests: made up by chance, the same ones every time.

/** The same numbers every time. */
export function chances(seed: number) {
  let state = (seed * 2654435761 + 12345) >>> 0;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
}

export type Chance = ReturnType<typeof chances>;

export class FamilyMaker {
  readonly #members: Family['members'][number][] = [];
  readonly #couples: Family['couples'][number][] = [];
  readonly #children: Family['children'][number][] = [];
  readonly #chance: Chance;

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  get count(): number {
    return this.#members.length;
  }

  somebody(more: Partial<Family['members'][number]> = {}): string {
    const id = more.id ?? `p${this.#members.length}`;
    this.#members.push({
      ...{ id, part: 'member', name: id, mark: 'somebody', born: null, died: null, hasDied: false, hasIllness: false },
      ...{ hasAddiction: false, note: '', personId: null },
      ...more,
    });
    return id;
  }

  couple(one: string, other: string | null, order = 0, bond: Family['couples'][number]['bond'] = 'married'): string {
    const id = `c${this.#couples.length}`;
    this.#couples.push({ id, part: 'couple', one, other, bond, since: null, until: null, order });
    return id;
  }

  child(coupleId: string, memberId: string, order: number, more: Partial<Family['children'][number]> = {}): void {
    const id = `${coupleId}-${memberId}`;
    if (this.#children.some((child) => child.id === id)) return;
    this.#children.push({ id, part: 'child', coupleId, memberId, bond: 'born', order, twins: null, ...more });
  }

  /** So many children, now and then twins, foster children or a child that was not born. */
  children(coupleId: string, count: number): string[] {
    const twinsAt = count > 1 && this.#chance(5) === 0 ? this.#chance(count - 1) : -1;
    return Array.from({ length: count }, (_, index) => {
      const isTwin = index === twinsAt || index === twinsAt + 1;
      const isUnborn = !isTwin && this.#chance(12) === 0;
      const memberId = this.somebody(isUnborn ? { name: '', mark: 'miscarriage' } : {});
      const bond = isTwin || this.#chance(8) > 0 ? 'born' : this.#chance(2) === 0 ? 'foster' : 'adopted';
      const twins = isTwin && twinsAt >= 0 ? { group: `${coupleId}-t`, isIdentical: this.#chance(2) === 0 } : null;
      this.child(coupleId, memberId, index, { bond, twins });
      return memberId;
    });
  }

  /** The parts in an order that says nothing. */
  done(more: Partial<Family> = {}): Family {
    const shuffled = <T>(all: readonly T[]): T[] => {
      const left = [...all];
      return all.map(() => left.splice(this.#chance(left.length), 1)[0]!);
    };
    return {
      ...{ members: shuffled(this.#members), couples: shuffled(this.#couples), children: shuffled(this.#children) },
      ...{ feelings: [], homes: [], ...more },
    };
  }
}

/**
 * A family that can be drawn without a crossing, because it is told from left to right: families whose youngest marries
 * the eldest of the next, of whom everybody may have partners from outside, one on each side, with children of each.
 */
export function tellableFamily(chance: Chance, most = 60): Family {
  const make = new FamilyMaker(chance);
  const isFull = () => make.count >= most;

  /** Partners from outside and their children; `free` says on which sides there is room for them. */
  function descend(person: string, depth: number, free: { left: boolean; right: boolean }, order = 10) {
    if (isFull() || depth === 0) return;
    if (free.left && chance(4) === 0) outsider(person, depth, order - 5, chance(4));
    if (free.left && free.right && chance(8) === 0) outsider(person, 0, order, 0);
    if (free.right && chance(3) > 0) outsider(person, depth, order + 5, chance(4));
  }

  function outsider(person: string, depth: number, order: number, children: number) {
    const partner = chance(8) === 0 && children > 0 && depth > 0 ? null : make.somebody();
    const couple = make.couple(person, partner, order, chance(3) === 0 ? 'divorced' : 'married');
    for (const child of make.children(couple, children)) descend(child, depth - 1, { left: true, right: true });
    // The partner had somebody before.
    if (partner !== null && depth > 0 && chance(5) === 0) {
      const before = make.couple(partner, make.somebody(), order - 1, 'divorced');
      for (const child of make.children(before, chance(3))) descend(child, depth - 1, { left: true, right: true });
    }
  }

  /** Parents of somebody who stands at an end: all brothers and sisters are on the other side. */
  function climb(person: string, end: 'left' | 'right', height: number) {
    if (height === 0 || isFull()) return;
    const [father, mother] = [make.somebody(), make.somebody()];
    const couple = make.couple(father, mother, 10);
    const count = 1 + chance(4);
    const own = end === 'left' ? count - 1 : 0;
    for (let index = 0; index < count; index += 1) {
      const child = index === own ? person : make.somebody();
      make.child(couple, child, index);
      if (index !== own) descend(child, 2, { left: true, right: true });
    }
    climb(end === 'left' ? father : mother, end, height - 1);
  }

  const families = 1 + chance(3);
  let youngest: string | null = null;
  for (let index = 0; index < families; index += 1) {
    const [one, other] = [make.somebody(), make.somebody()];
    const couple = make.couple(one, other, 10);
    const children = make.children(couple, 1 + chance(4));
    const isLast = index === families - 1;
    if (youngest !== null) {
      const joined = make.couple(
        ...(chance(2) === 0 ? ([youngest, children[0]!] as const) : ([children[0]!, youngest] as const)),
        10,
      );
      for (const child of make.children(joined, chance(4))) descend(child, 2, { left: true, right: true });
    }
    children.forEach((child, at) => {
      const left = at > 0 || index === 0;
      const right = at < children.length - 1 || isLast;
      // One who marries into both neighbours has no room left.
      descend(child, 2, { left, right });
    });
    if (index === 0) climb(one, 'left', chance(3));
    if (isLast && index > 0) climb(other, 'right', chance(3));
    youngest = children.at(-1)!;
  }
  return make.done();
}

/** A family in which anybody may be anything of anybody: cousins marry, children have two homes, data contradict. */
export function wildFamily(chance: Chance, people: number, isContradictory = false): Family {
  const make = new FamilyMaker(chance);
  const ids = Array.from({ length: people }, () => make.somebody(chance(9) === 0 ? { name: '' } : {}));
  const ages = ids.map(() => chance(4));
  const anybody = () => chance(people);
  const couples = 1 + chance(Math.max(2, Math.ceil(people * 0.6)));
  for (let index = 0; index < couples; index += 1) {
    const one = anybody();
    const others = ids
      .keys()
      .filter((id) => id !== one && (isContradictory || ages[id] === ages[one]))
      .toArray();
    const other = others[chance(others.length + 1)];
    const couple = make.couple(ids[one]!, other === undefined ? null : ids[other]!, chance(4));
    const below = ids
      .keys()
      .filter((id) => id !== one && id !== other && (isContradictory || ages[id]! > ages[one]!))
      .toArray();
    for (let order = chance(4); order > 0 && below.length > 0; order -= 1) {
      const bond = chance(4) === 0 ? 'foster' : 'born';
      make.child(couple, ids[below[chance(below.length)]!]!, order, { bond });
    }
  }
  const homes = Array.from({ length: chance(4) }, (_, index) => ({
    ...{ id: `h${index}`, part: 'home' as const, name: 'thuis' },
    memberIds: [...new Set(Array.from({ length: chance(6) }, () => ids[anybody()]!))],
  }));
  return make.done({ homes });
}
