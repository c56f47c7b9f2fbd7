import type { Family } from './domain.ts';
import { bare, type FamilyChange } from './edits.ts';
import { Relatives } from './relatives.ts';

/**
 * Somebody out of the drawing, with all that would say nothing without them: their links, feelings and place in a home,
 * a couple without a second partner or children, and who stood there without a name only to tie others together.
 */
export function takeOut(all: Relatives, memberId: string): FamilyChange[] {
  const changes = new Map<string, FamilyChange>();
  let left = all.family;
  const leave = [memberId];
  for (const id of leave) {
    left = without(left, id, (change) => changes.set(change.partId, change));
    leave.push(...uselessIn(left, all).filter((one) => !leave.includes(one)));
  }
  return [...changes.values()];
}

function without(family: Family, id: string, change: (one: FamilyChange) => void): Family {
  const take = ({ id: partId }: { id: string }) => change({ partId, content: null });
  const parts = <P extends { id: string }>(all: readonly P[], isGone: (part: P) => boolean): P[] =>
    all.filter((part) => {
      if (!isGone(part)) return true;
      take(part);
      return false;
    });
  const members = parts(family.members, (member) => member.id === id);
  const ofOthers = parts(family.children, (child) => child.memberId === id);
  const hasChildren = (coupleId: string) => ofOthers.some((child) => child.coupleId === coupleId);
  const couples = parts(
    family.couples.map((couple) => {
      if (couple.one !== id && couple.other !== id) return couple;
      const stays = couple.one === id ? couple.other : couple.one;
      return { ...couple, one: stays ?? id, other: null };
    }),
    ({ id: coupleId, one, other }) => one === id || (other === null && !hasChildren(coupleId)),
  );
  for (const couple of couples) {
    const before = family.couples.find((one) => one.id === couple.id)!;
    if (before.one !== couple.one || before.other !== couple.other)
      change({ partId: couple.id, content: bare(couple) });
  }
  const isThere = new Set(couples.map((couple) => couple.id));
  const children = parts(ofOthers, ({ coupleId }) => !isThere.has(coupleId));
  const feelings = parts(family.feelings, ({ from, to }) => from === id || to === id);
  const homes = parts(
    family.homes.map((home) => {
      if (!home.memberIds.includes(id)) return home;
      const now = { ...home, memberIds: home.memberIds.filter((one) => one !== id) };
      if (now.memberIds.length > 0) change({ partId: home.id, content: bare(now) });
      return now;
    }),
    ({ memberIds }) => memberIds.length === 0,
  );
  return { members, couples, children, feelings, homes };
}

const says = ({ name, note, born, died, personId }: Family['members'][number]) =>
  name !== '' || note !== '' || born !== null || died !== null || personId !== null;

/**
 * Nameless and tied to nobody any more, but tied before: they stood there for the others. A couple is a tie when it has
 * children or one of the two has a name.
 */
function uselessIn({ members, couples, children, feelings, homes }: Family, before: Relatives): string[] {
  const isKnown = new Set(members.filter(says).map(({ id }) => id));
  const isTied = new Set([
    ...couples
      .filter(
        ({ id, one, other }) =>
          isKnown.has(one) || isKnown.has(other ?? '') || children.some(({ coupleId }) => coupleId === id),
      )
      .flatMap(({ one, other }) => [one, other]),
    ...children.map(({ memberId }) => memberId),
    ...feelings.flatMap(({ from, to }) => [from, to]),
    ...homes.flatMap(({ memberIds }) => memberIds),
  ]);
  return members
    .filter(({ id }) => !isKnown.has(id) && !isTied.has(id))
    .filter(({ id }) => before.couplesOf(id).length > 0 || before.parentsOf(id).length > 0)
    .map(({ id }) => id);
}
