import { linkKey, type ReadChild } from './read-children.ts';
import { isYes, numberUpTo, type ReadMember } from './read-members.ts';
import type { Reading } from './reading.ts';
import { mostParts, type Structure } from './records.ts';

/**
 * Who are twins. Our own number says it of one couple at a time; else ASSO does, of two people, in words in 5.5.1 (RELA)
 * and as MULTIPLE in version 7 (ROLE). Twins have a couple of parents in common.
 */
export function readTwins(members: readonly ReadMember[], links: Map<string, ReadChild>, reading: Reading): void {
  const numbered = readNumbers(links, reading);
  const linksOf = Map.groupBy(links.values(), ({ child }) => child.memberId);
  const couples = Map.groupBy(links.values(), ({ child }) => child.coupleId);
  for (const { id, record } of members) {
    const asked = new Set<string>();
    for (const structure of record.below) {
      const words = structure.tag === 'ASSO' && structure.pointer !== '@VOID@' ? twinWords(structure) : undefined;
      const twinId = words === undefined ? undefined : reading.people.pointedTo(structure);
      if (words === undefined || twinId === undefined || asked.has(twinId)) continue;
      asked.add(twinId);
      const shared = (linksOf.get(id) ?? []).flatMap((mine): [ReadChild, ReadChild][] => {
        const theirs = links.get(linkKey(mine.child.coupleId, twinId));
        return theirs && theirs !== mine ? [[mine, theirs]] : [];
      });
      if (shared.length === 0)
        reading.problems.tell(structure.line, 'twins-apart', { name: reading.people.nameOf(id) });
      for (const [mine, theirs] of shared)
        if (!numbered.has(mine) && !numbered.has(theirs))
          join(mine, theirs, identical.test(words), couples.get(mine.child.coupleId) ?? [], reading.newId);
    }
  }
}

/** The children that have a number of ours, or say by it that they have none. */
function readNumbers(links: ReadonlyMap<string, ReadChild>, { newId, problems }: Reading): Set<ReadChild> {
  const groups = new Map<number, string>();
  const numbered = new Set<ReadChild>();
  for (const link of links.values()) {
    const own = (tag: string) => link.said?.below.find((one) => one.tag === tag);
    const twins = own('_KT_TWINS');
    const number = twins ? numberUpTo(mostParts, twins, problems) : null;
    if (number === null) continue;
    const group = groups.get(number) ?? newId();
    groups.set(number, group);
    link.child.twins = { group, isIdentical: isYes(own('_KT_IDENTICAL'), problems) };
    numbered.add(link);
  }
  return numbered;
}

const twin = /\b(twin|triplet|quadruplet|multiple)|(twee|drie|vier)ling/i;
const identical = /identical|monozygo|eeneiig/i;

/** The words that make an ASSO one of twins; undefined for any other. */
function twinWords({ below }: Structure): string | undefined {
  const role = below.find(({ tag }) => tag === 'ROLE' || tag === 'RELA');
  if (!role) return undefined;
  const phrases = role.below.filter(({ tag }) => tag === 'PHRASE').map(({ text }) => text.slice(0, 100));
  const words = [role.text.slice(0, 100), ...phrases].join(' ');
  return twin.test(words) ? words : undefined;
}

/** Twins of twins are one group; who is identical makes the whole group so. */
function join(
  one: ReadChild,
  other: ReadChild,
  isIdentical: boolean,
  siblings: readonly ReadChild[],
  newId: () => string,
): void {
  const groups = [one.child.twins?.group, other.child.twins?.group].filter((group) => group !== undefined);
  const [group = newId()] = groups;
  const wasIdentical = [one, other].some(({ child }) => child.twins?.isIdentical);
  // Both in this group already, and nothing new is said of it.
  if (groups.length === 2 && groups[0] === groups[1] && (wasIdentical || !isIdentical)) return;
  for (const link of siblings) {
    const isOfThem = link === one || link === other || groups.includes(link.child.twins?.group ?? '');
    if (isOfThem) link.child.twins = { group, isIdentical: isIdentical || wasIdentical };
  }
}
