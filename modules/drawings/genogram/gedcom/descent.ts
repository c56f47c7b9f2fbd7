import type { Couple } from '../domain.ts';
import type { ReadChild } from './read-children.ts';

/**
 * The links that make somebody their own ancestor: without them every line of descent ends. Looked for from each member
 * in turn, deep first and without recursion: a file can hold a line of a thousand generations.
 */
export function linksInCircle(
  memberIds: readonly string[],
  couples: ReadonlyMap<string, Pick<Couple, 'one' | 'other'>>,
  links: Iterable<ReadChild>,
): Set<ReadChild> {
  const linksFrom = new Map<string, ReadChild[]>();
  for (const link of links) {
    const couple = couples.get(link.child.coupleId);
    for (const parent of [couple?.one, couple?.other]) {
      if (parent === undefined || parent === null) continue;
      const known = linksFrom.get(parent);
      if (known) known.push(link);
      else linksFrom.set(parent, [link]);
    }
  }
  const found = new Set<ReadChild>();
  const state = new Map<string, 'on the way' | 'done'>();
  for (const start of memberIds) {
    if (state.has(start)) continue;
    const way = [{ id: start, next: 0 }];
    state.set(start, 'on the way');
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const link = linksFrom.get(here.id)?.[here.next];
      if (!link) {
        state.set(here.id, 'done');
        way.pop();
        continue;
      }
      here.next += 1;
      const childId = link.child.memberId;
      const known = state.get(childId);
      if (known === 'on the way') found.add(link);
      if (known !== undefined) continue;
      state.set(childId, 'on the way');
      way.push({ id: childId, next: 0 });
    }
  }
  return found;
}
