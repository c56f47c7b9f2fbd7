import type { FamilyPart } from '../domain.ts';
import { linksInCircle } from './descent.ts';
import { decode } from './encoding.ts';
import { saidOfFamilies } from './family-links.ts';
import type { Version } from './lines.ts';
import { People } from './people.ts';
import { Problems, type GedcomProblem } from './problems.ts';
import { readChildren } from './read-children.ts';
import { readCouples } from './read-couples.ts';
import { readMembers, type ReadMember } from './read-members.ts';
import { readOwnRecords } from './read-own-records.ts';
import { readTwins } from './read-twins.ts';
import type { Reading } from './reading.ts';
import { mostParts, readRecords, type Records } from './records.ts';

export interface ReadGedcom {
  /** Nothing came in, and the problems say why. Else they say what was left out or not understood. */
  isRefused: boolean;
  /** Null when the file is refused. */
  version: Version | null;
  parts: { id: string; content: FamilyPart }[];
  problems: GedcomProblem[];
}

export const mostMegabytes = 5;

/**
 * Reads a GEDCOM file, version 5.5.1 or 7.0, as the parts of a genogram. Ids are all new: what a file calls somebody has
 * no meaning outside of it. Never throws, whatever the bytes are.
 */
export function readGedcom(bytes: Uint8Array, newId: () => string): ReadGedcom {
  const problems = new Problems();
  const records = recordsOf(bytes, problems);
  const parts = records ? partsOf(records, newId, problems) : [];
  if (!records || problems.isRefused) return { isRefused: true, version: null, parts: [], problems: problems.all() };
  return { isRefused: false, version: records.version, parts, problems: problems.all() };
}

function recordsOf(bytes: Uint8Array, problems: Problems): Records | undefined {
  if (bytes.length === 0) problems.refuse(0, 'empty');
  else if (bytes.length > mostMegabytes * 1024 * 1024) problems.refuse(0, 'too-large', { limit: mostMegabytes });
  // A GEDZIP holds the file together with photos. PK, 3, 4 is how every zip begins.
  else if ([0x50, 0x4b, 3, 4].every((byte, index) => bytes[index] === byte)) problems.refuse(0, 'zip');
  else {
    const text = decode(bytes, problems);
    if (text.trim() !== '') return readRecords(text, problems);
    problems.refuse(0, 'empty');
  }
  return undefined;
}

function partsOf(records: Records, newId: () => string, problems: Problems): ReadGedcom['parts'] {
  const members = readMembers(records, newId, problems);
  if (members.length === 0) problems.tell(0, 'nobody');
  const people = new People(members, records, problems);
  const reading: Reading = { records, people, said: saidOfFamilies(members, records, people), newId, problems };
  const { couples, unnamed } = readCouples(reading);
  const links = readChildren(couples, reading);
  // Before the work that looks at all of them together.
  if (members.length + couples.length + links.size > mostParts) {
    problems.refuse(0, 'too-many-parts', { limit: mostParts });
    return [];
  }
  const coupleById = new Map(couples.map(({ id, couple }) => [id, couple]));
  const circle = linksInCircle(
    members.map(({ id }) => id),
    coupleById,
    links.values(),
  );
  for (const { line, child } of circle) problems.tell(line, 'own-ancestor', { name: people.nameOf(child.memberId) });
  for (const [key, link] of links) if (circle.has(link)) links.delete(key);
  readTwins(members, links, reading);
  const parts: ReadGedcom['parts'] = [
    ...members.map(({ id, member }) => ({ id, content: member })),
    ...unnamed,
    ...couples.map(({ id, couple }) => ({ id, content: couple })),
    ...[...links.values()].map(({ id, child }) => ({ id, content: child })),
    ...readOwnRecords(reading),
  ];
  tellWhoIsAlone(members, parts, problems);
  return parts;
}

/** Somebody whom nothing refers to stands in the drawing by themselves: a worker wants to know before they look. */
function tellWhoIsAlone(members: readonly ReadMember[], parts: ReadGedcom['parts'], problems: Problems): void {
  const meant = new Set<string | null>();
  for (const { content } of parts)
    if (content.part === 'couple') meant.add(content.one).add(content.other);
    else if (content.part === 'child') meant.add(content.memberId);
    else if (content.part === 'feeling') meant.add(content.from).add(content.to);
    else if (content.part === 'home') for (const id of content.memberIds) meant.add(id);
  for (const { id, member, record } of members)
    if (!meant.has(id)) problems.tell(record.line, 'alone', { name: member.name });
}
