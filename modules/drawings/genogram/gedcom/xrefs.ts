import type { Family } from '../domain.ts';

type Child = Family['children'][number];

/** What the members and couples of a family are called in the file, and who belongs to which. */
export class Xrefs {
  readonly #members: ReadonlyMap<string, string>;
  readonly #couples: ReadonlyMap<string, string>;
  readonly #twins = new Map<string, number>();
  readonly #childrenOf: ReadonlyMap<string, readonly Child[]>;

  constructor({ members, couples, children }: Family) {
    this.#members = new Map(members.map(({ id }, index) => [id, `@I${index + 1}@`]));
    this.#couples = new Map(couples.map(({ id }, index) => [id, `@F${index + 1}@`]));
    const bornOf = new Map(members.map(({ id, born }) => [id, born?.at ?? '']));
    this.#childrenOf = new Map(
      [...Map.groupBy(children, ({ coupleId }) => coupleId)].map(([coupleId, all]) => [coupleId, inOrder(all, bornOf)]),
    );
    // Numbered in the order of the file, so that it is the same file again once it was read.
    for (const { twins } of couples.flatMap(({ id }) => this.childrenOf(id)))
      if (twins && !this.#twins.has(twins.group)) this.#twins.set(twins.group, this.#twins.size);
  }

  ofMember(id: string): string {
    return this.#members.get(id) ?? '@VOID@';
  }

  ofCouple(id: string): string {
    return this.#couples.get(id) ?? '@VOID@';
  }

  /** The children of a couple from the first born to the last. */
  childrenOf(coupleId: string): readonly Child[] {
    return this.#childrenOf.get(coupleId) ?? [];
  }

  numberOfTwins(group: string): number {
    return this.#twins.get(group) ?? 0;
  }
}

/** By birth where it is known of all of them, which is what GEDCOM asks for, else in the order of the drawing. */
function inOrder(children: readonly Child[], bornOf: ReadonlyMap<string, string>): readonly Child[] {
  const born = (child: Child) => bornOf.get(child.memberId) ?? '';
  const areAllKnown = children.every((child) => born(child) !== '');
  return children.toSorted((a, b) => {
    if (!areAllKnown || born(a) === born(b)) return a.order - b.order;
    return born(a) < born(b) ? -1 : 1;
  });
}
