import type { Child, Couple, Family, Feeling, Home, Member } from './domain.ts';
import { kinOf } from './layout/kin.ts';

export type PlacedMember = Member & { id: string };
export type PlacedCouple = Couple & { id: string };
export type PlacedChild = Child & { id: string };

/** A family by who belongs to whom, in the order in which it is drawn. */
export class Relatives {
  readonly family: Family;
  readonly #members: ReadonlyMap<string, PlacedMember>;
  readonly #couples: ReadonlyMap<string, PlacedCouple>;
  readonly #couplesOf = new Map<string, PlacedCouple[]>();
  readonly #childrenOf = new Map<string, PlacedChild[]>();
  readonly #parentsOf: ReadonlyMap<string, PlacedChild[]>;
  readonly #feelingsOf = new Map<string, (Feeling & { id: string })[]>();

  constructor(family: Family) {
    this.family = family;
    this.#members = new Map(family.members.map((member) => [member.id, member]));
    this.#couples = new Map(family.couples.map((couple) => [couple.id, couple]));
    const kin = kinOf(family);
    const links = new Map(family.children.map((child) => [child.id, child]));
    for (const { id, kids } of kin.unions) {
      this.#childrenOf.set(
        id,
        kids.map((kid) => links.get(kid.id)!),
      );
    }
    for (const { id, unions } of kin.people) {
      this.#couplesOf.set(
        id,
        unions.map((index) => family.couples[index]!),
      );
    }
    this.#parentsOf = Map.groupBy(family.children, ({ memberId }) => memberId);
    for (const feeling of family.feelings) {
      for (const id of [feeling.from, feeling.to]) {
        this.#feelingsOf.set(id, [...(this.#feelingsOf.get(id) ?? []), feeling]);
      }
    }
  }

  member = (id: string): PlacedMember | undefined => this.#members.get(id);
  couple = (id: string): PlacedCouple | undefined => this.#couples.get(id);
  /** The couples that somebody is a partner in, or a lone parent; the first one first. */
  couplesOf = (id: string): readonly PlacedCouple[] => this.#couplesOf.get(id) ?? [];
  /** The eldest first. */
  childrenOf = (coupleId: string): readonly PlacedChild[] => this.#childrenOf.get(coupleId) ?? [];
  /** How somebody is the child of whom. */
  parentsOf = (id: string): readonly PlacedChild[] => this.#parentsOf.get(id) ?? [];
  feelingsOf = (id: string): readonly (Feeling & { id: string })[] => this.#feelingsOf.get(id) ?? [];
  homesOf = (id: string): readonly (Home & { id: string })[] =>
    this.family.homes.filter(({ memberIds }) => memberIds.includes(id));
  /** With whom somebody is in a couple; undefined for a lone parent. */
  partnerIn = ({ one, other }: Couple, id: string): PlacedMember | undefined =>
    this.#members.get((one === id ? other : one) ?? '');
  /** Who is or are the parents in a couple. */
  partnersIn = ({ one, other }: Couple): PlacedMember[] =>
    [one, other].flatMap((id) => (id === null ? [] : (this.#members.get(id) ?? [])));
  /** The parents somebody was born to, or else those they grew up with. */
  homeOf(id: string): PlacedCouple | undefined {
    const links = this.parentsOf(id);
    const link = links.find(({ bond }) => bond === 'born') ?? links.find(({ bond }) => bond === 'adopted') ?? links[0];
    return link && this.#couples.get(link.coupleId);
  }
}
