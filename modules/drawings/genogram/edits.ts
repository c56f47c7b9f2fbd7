import type { Child, ChildBond, Couple, CoupleBond, FamilyPart, FeelingKind, Member } from './domain.ts';
import { Relatives, type PlacedChild, type PlacedCouple } from './relatives.ts';

// What one step changes in a family. Every function gives all that belongs to the step, so that it is undone as one.

export interface FamilyChange {
  partId: string;
  content: FamilyPart | null;
}

type NewId = () => string;

export const somebody = (mark: Member['mark'], more: Partial<Member> = {}): Member => ({
  ...{ part: 'member', name: '', mark, born: null, died: null, hasDied: false, hasIllness: false },
  ...{ hasAddiction: false, note: '', personId: null },
  ...more,
});

const put = (partId: string, content: FamilyPart): FamilyChange => ({ partId, content });
const gone = (partId: string): FamilyChange => ({ partId, content: null });
/** A part without the id that it is kept under. */
export const bare = <P extends FamilyPart>({ id: _, ...content }: P & { id: string }): P => content as unknown as P;

const next = (orders: readonly { order: number }[]) =>
  Math.min(99, Math.max(-1, ...orders.map(({ order }) => order)) + 1);

/** Two partners who are both there already. */
export function joinPartners(
  all: Relatives,
  one: string,
  other: string,
  bond: CoupleBond,
  newId: NewId,
): FamilyChange[] {
  if (one === other) return [];
  const known = all.couplesOf(one).find((couple) => all.partnerIn(couple, one)?.id === other);
  if (known) return [put(known.id, { ...bare(known), bond })];
  const order = next(all.couplesOf(one));
  return [put(newId(), { part: 'couple', one, other, bond, since: null, until: null, order })];
}

export function addPartner(
  all: Relatives,
  of: string,
  partner: Member,
  bond: CoupleBond,
  newId: NewId,
): FamilyChange[] {
  const id = newId();
  return [put(id, partner), ...joinPartners(all, of, id, bond, newId)];
}

/** The parents of somebody: both, or the one who is missing. Nothing when there are two. */
export function addParents(all: Relatives, of: string, newId: NewId, parents = [somebody('woman'), somebody('man')]) {
  const there = all.homeOf(of);
  if (there) return there.other === null ? addOther(all, there, parents, newId) : [];
  const ids = parents.map(() => newId());
  const couple = newId();
  return [
    ...parents.map((parent, index) => put(ids[index]!, parent)),
    put(couple, {
      ...{ part: 'couple', one: ids[0]!, other: ids[1] ?? null, bond: 'married', since: null, until: null, order: 0 },
    }),
    put(newId(), { part: 'child', coupleId: couple, memberId: of, bond: 'born', order: 0, twins: null }),
  ];
}

function addOther(all: Relatives, couple: PlacedCouple, parents: readonly Member[], newId: NewId): FamilyChange[] {
  const one = all.member(couple.one);
  const other = parents.find(({ mark }) => mark !== one?.mark) ?? parents[0]!;
  const id = newId();
  return [put(id, other), put(couple.id, { ...bare(couple), other: id })];
}

/**
 * A mother or a father, named. Who was drawn without a name gets this one; undefined when both are named already and
 * somebody has to say whose parent it is.
 */
export function addParent(all: Relatives, of: string, parent: Member, newId: NewId): FamilyChange[] | undefined {
  const there = all.homeOf(of);
  if (!there) return addParents(all, of, newId, [parent]);
  const nameless = all.partnersIn(there).filter(({ name }) => name === '');
  const same =
    nameless.find(({ mark }) => mark === parent.mark) ?? (parent.mark === 'somebody' ? nameless[0] : undefined);
  if (same) return [put(same.id, { ...bare(same), ...parent, mark: same.mark })];
  if (there.other === null) return addParents(all, of, newId, [parent]);
  return undefined;
}

/** A child of a couple, or of a lone parent who has none yet. */
export function addChild(
  all: Relatives,
  to: { coupleId: string } | { parent: string },
  child: Member,
  newId: NewId,
  bond: ChildBond = 'born',
): FamilyChange[] {
  const id = newId();
  const made: FamilyChange[] = [put(id, child)];
  let coupleId: string;
  if ('coupleId' in to) coupleId = to.coupleId;
  else {
    const lone = all.couplesOf(to.parent).find(({ other }) => other === null);
    coupleId = lone?.id ?? newId();
    const order = next(all.couplesOf(to.parent));
    if (!lone) {
      made.push(
        put(coupleId, {
          ...{ part: 'couple', one: to.parent, other: null, bond: 'together', since: null, until: null, order },
        }),
      );
    }
  }
  const order = next(all.childrenOf(coupleId));
  return [...made, put(newId(), { part: 'child', coupleId, memberId: id, bond, order, twins: null })];
}

/** A brother or sister, of the same parents. Who has none drawn gets two without a name. */
export function addSibling(
  all: Relatives,
  of: string,
  sibling: Member,
  newId: NewId,
  twins: { isIdentical: boolean } | null = null,
): FamilyChange[] {
  const parents = all.homeOf(of) ? [] : addParents(all, of, newId);
  const link = all.parentsOf(of).find(({ coupleId }) => coupleId === all.homeOf(of)?.id);
  const made = parents.findLast(({ content }) => content?.part === 'child');
  const own = link ? { partId: link.id, content: bare(link) } : made;
  if (own?.content?.part !== 'child') return [];
  const { coupleId } = own.content;
  const id = newId();
  const order = link ? next(all.childrenOf(coupleId)) : 1;
  const group = twins && { group: own.content.twins?.group ?? newId(), ...twins };
  return [
    ...parents.filter((change) => change !== made || !group),
    ...(group ? [put(own.partId, { ...own.content, twins: group })] : []),
    put(id, group ? { ...sibling, born: sibling.born ?? all.member(of)?.born ?? null } : sibling),
    put(newId(), { part: 'child', coupleId, memberId: id, bond: 'born', order, twins: group }),
  ];
}

/** Twins with a brother or sister of the same parents; null: no longer. */
export function setTwins(
  all: Relatives,
  childId: string,
  twin: { of: string; isIdentical: boolean } | null,
  newId: NewId,
): FamilyChange[] {
  const child = all.family.children.find(({ id }) => id === childId);
  if (!child) return [];
  const siblings = all.childrenOf(child.coupleId);
  const left = siblings.filter(
    ({ id, twins }) => id !== childId && twins !== null && twins.group === child.twins?.group,
  );
  // Of two twins the other is none either any more.
  const loose =
    left.length === 1 && left[0]!.id !== twin?.of ? [put(left[0]!.id, { ...bare(left[0]!), twins: null })] : [];
  if (!twin) return [put(childId, { ...bare(child), twins: null }), ...loose];
  const other = siblings.find(({ id }) => id === twin.of);
  if (!other || other.id === childId) return [];
  const group = other.twins?.group ?? child.twins?.group ?? newId();
  const twins = { group, isIdentical: twin.isIdentical };
  const both = siblings.filter(({ id, twins: known }) => id === other.id || id === childId || known?.group === group);
  return [
    ...both.map((one) => put(one.id, { ...bare(one), twins })),
    ...loose.filter(({ partId }) => partId !== other.id),
  ];
}

/** One place earlier or later among the children of a couple, or among the couples of somebody. */
export function reorder(inOrder: readonly (PlacedCouple | PlacedChild)[], id: string, by: 1 | -1): FamilyChange[] {
  const from = inOrder.findIndex((one) => one.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= inOrder.length) return [];
  const moved = [...inOrder];
  [moved[from], moved[to]] = [moved[to]!, moved[from]!];
  return moved.flatMap((one, order) =>
    one.order === order ? [] : [put(one.id, { ...(bare(one) as Couple | Child), order: Math.min(99, order) })],
  );
}

/** In a home that is there, in a new one, or in none. */
export function putInHome(
  all: Relatives,
  memberId: string,
  home: { id: string } | { name: string } | null,
  newId: NewId,
): FamilyChange[] {
  const into = home && 'id' in home ? home.id : null;
  const out = all.homesOf(memberId).flatMap((one) => {
    if (one.id === into) return [];
    const memberIds = one.memberIds.filter((id) => id !== memberId);
    return [memberIds.length === 0 ? gone(one.id) : put(one.id, { ...bare(one), memberIds })];
  });
  if (home && 'name' in home) return [...out, put(newId(), { part: 'home', name: home.name, memberIds: [memberId] })];
  const known = all.family.homes.find(({ id }) => id === into);
  if (!known || known.memberIds.includes(memberId) || known.memberIds.length >= 40) return out;
  return [...out, put(known.id, { ...bare(known), memberIds: [...known.memberIds, memberId] })];
}

/** How it is between two; null: no line. */
export function setFeeling(
  all: Relatives,
  from: string,
  to: string,
  feeling: FeelingKind | null,
  newId: NewId,
): FamilyChange[] {
  if (from === to) return [];
  const [known, ...double] = all.feelingsOf(from).filter((one) => one.from === to || one.to === to);
  if (feeling === null) return [known, ...double].flatMap((one) => (one ? [gone(one.id)] : []));
  if (known) return known.feeling === feeling ? [] : [put(known.id, { ...bare(known), feeling })];
  return [put(newId(), { part: 'feeling', from, to, feeling })];
}
