import type { Child } from '../domain.ts';
import type { SaidOfFamily } from './family-links.ts';
import type { ReadCouple } from './read-couples.ts';
import { lastOrder, numberUpTo } from './read-members.ts';
import type { Reading } from './reading.ts';
import type { Structure } from './records.ts';

/** A child of a couple, and where the file says so. */
export interface ReadChild {
  id: string;
  child: Child;
  line: number;
  /** What the child itself says of it (FAMC), with PEDI and what we put there. */
  said: Structure | null;
  isBondSaid: boolean;
}

export const linkKey = (coupleId: string, memberId: string): string => `${coupleId}/${memberId}`;

/** The children of every couple, by couple and member. */
export function readChildren(couples: readonly ReadCouple[], reading: Reading): Map<string, ReadChild> {
  const links = new Map<string, ReadChild>();
  for (const couple of couples) readChildrenOf(couple, links, reading);
  for (const couple of couples)
    for (const said of reading.said.adopted.get(couple.record) ?? []) readAdoption(couple, said, links, reading);
  readBareAdoptions(links, reading);
  return links;
}

function readChildrenOf({ id: coupleId, record }: ReadCouple, links: Map<string, ReadChild>, reading: Reading): void {
  const { people, problems, said } = reading;
  let place = 0;
  for (const structure of record.below) {
    if (structure.tag !== 'CHIL') continue;
    const memberId = people.pointedTo(structure);
    if (memberId === undefined) continue;
    const key = linkKey(coupleId, memberId);
    if (links.has(key)) problems.tell(structure.line, 'child-twice', { name: people.nameOf(memberId) });
    else links.set(key, newLink(coupleId, memberId, place++, structure.line, reading));
  }
  for (const { memberId, structure } of said.asChild.get(record) ?? []) {
    const key = linkKey(coupleId, memberId);
    let link = links.get(key);
    if (!link) {
      problems.tell(structure.line, 'one-sided', { name: people.nameOf(memberId) });
      link = newLink(coupleId, memberId, place++, structure.line, reading);
      links.set(key, link);
    }
    // Version 7 lets somebody point to one family more than once; the first counts.
    if (link.said === null) readDetails(link, structure, reading);
  }
}

function newLink(coupleId: string, memberId: string, place: number, line: number, { newId }: Reading): ReadChild {
  const order = Math.min(place, lastOrder);
  const child: Child = { part: 'child', coupleId, memberId, bond: 'born', order, twins: null };
  return { id: newId(), child, line, said: null, isBondSaid: false };
}

const byPedigree = new Map<string, Child['bond']>([
  ['BIRTH', 'born'],
  ['ADOPTED', 'adopted'],
  ['FOSTER', 'foster'],
]);

function readDetails(link: ReadChild, said: Structure, { problems }: Reading): void {
  link.said = said;
  const pedigree = said.below.find(({ tag }) => tag === 'PEDI');
  const bond = byPedigree.get(pedigree?.text.trim().toUpperCase() ?? '');
  if (pedigree && !bond) problems.tell(pedigree.line, 'pedigree-unknown', { value: pedigree.text });
  if (bond) {
    link.child.bond = bond;
    link.isBondSaid = true;
  }
  const order = said.below.find(({ tag }) => tag === '_KT_ORDER');
  const number = order ? numberUpTo(lastOrder, order, problems) : null;
  if (number !== null) link.child.order = number;
}

/** An adoption that names the family. The family need not name the child: this says enough. */
function readAdoption(
  { id: coupleId }: ReadCouple,
  { memberId, structure }: SaidOfFamily,
  links: Map<string, ReadChild>,
  reading: Reading,
): void {
  const key = linkKey(coupleId, memberId);
  const link = links.get(key) ?? newLink(coupleId, memberId, lastOrder, structure.line, reading);
  links.set(key, link);
  if (link.isBondSaid) return;
  link.child.bond = 'adopted';
  link.isBondSaid = true;
}

/** An adoption that names no family is about the only one there is of which nothing else is said. */
function readBareAdoptions(links: ReadonlyMap<string, ReadChild>, { said, people, problems }: Reading): void {
  if (said.adoptedSomewhere.size === 0) return;
  const linksOf = Map.groupBy(links.values(), ({ child }) => child.memberId);
  for (const [memberId, line] of said.adoptedSomewhere) {
    const all = linksOf.get(memberId) ?? [];
    const [first, ...more] = all.filter(({ isBondSaid }) => !isBondSaid);
    if (all.some(({ child }) => child.bond === 'adopted')) continue;
    if (first && more.length === 0) first.child.bond = 'adopted';
    else problems.tell(line, 'adoption-unclear', { name: people.nameOf(memberId) });
  }
}
