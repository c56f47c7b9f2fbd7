import type { Child, Family, Member, When } from '../domain.ts';
import { writeDate } from './dates.ts';
import type { Version } from './lines.ts';
import type { LineWriter } from './write-lines.ts';
import type { Xrefs } from './xrefs.ts';

type MemberOf = Family['members'][number];

/** The slash keeps surnames apart in GEDCOM and nothing else; this one looks like it and is another sign. */
const likeASlash = '\u2215';

export function writeMembers(lines: LineWriter, family: Family, xrefs: Xrefs, version: Version): void {
  const children = family.couples.flatMap(({ id }) => xrefs.childrenOf(id));
  const childrenBy = Map.groupBy(children, ({ memberId }) => memberId);
  const couplesOf = new Map<string, string[]>();
  for (const { id, one, other } of family.couples)
    for (const partner of [one, other])
      if (partner !== null) couplesOf.set(partner, [...(couplesOf.get(partner) ?? []), id]);
  for (const member of family.members) {
    lines.record(xrefs.ofMember(member.id), 'INDI');
    writeName(lines, member.name);
    writeMark(lines, member.mark);
    writeEvent(lines, 'BIRT', member.born, version);
    if (member.hasDied) writeEvent(lines, 'DEAT', member.died, version, 'Y');
    for (const child of childrenBy.get(member.id) ?? []) writeChildOf(lines, child, xrefs, version);
    for (const coupleId of couplesOf.get(member.id) ?? []) lines.pointer(1, 'FAMS', xrefs.ofCouple(coupleId));
    for (const child of childrenBy.get(member.id) ?? []) writeTwin(lines, child, xrefs, version);
    writeRest(lines, member);
  }
}

function writeName(lines: LineWriter, name: string): void {
  if (name === '') return;
  // Which part of it is the surname nobody said, so none is marked as such.
  lines.text(1, 'NAME', name.replaceAll('/', likeASlash));
  if (name.includes('/')) lines.text(1, '_KT_NAME', name);
}

function writeMark(lines: LineWriter, mark: Member['mark']): void {
  lines.text(1, 'SEX', mark === 'woman' ? 'F' : mark === 'man' ? 'M' : 'U');
  if (mark === 'animal' || mark === 'pregnancy' || mark === 'miscarriage') lines.text(1, '_KT_MARK', mark);
}

/** An event with its date; without one only where something is said by it that happened (Y). */
export function writeEvent(
  lines: LineWriter,
  tag: 'BIRT' | 'DEAT' | 'MARR',
  when: When | null,
  version: Version,
  otherwise = '',
): void {
  const date = when && writeDate(when, version);
  if (!date && otherwise === '') return;
  lines.text(1, tag, date ? '' : otherwise);
  if (date) lines.text(2, 'DATE', date);
}

const pedigrees: Record<Child['bond'], string> = { born: 'birth', adopted: 'adopted', foster: 'foster' };

function writeChildOf(lines: LineWriter, child: Child, xrefs: Xrefs, version: Version): void {
  const { coupleId, memberId, bond, order, twins } = child;
  lines.pointer(1, 'FAMC', xrefs.ofCouple(coupleId));
  lines.text(2, 'PEDI', version === '7.0' ? pedigrees[bond].toUpperCase() : pedigrees[bond]);
  const place = xrefs.childrenOf(coupleId).findIndex((one) => one.memberId === memberId);
  if (order !== place) lines.text(2, '_KT_ORDER', String(order));
  if (!twins) return;
  lines.text(2, '_KT_TWINS', String(xrefs.numberOfTwins(twins.group)));
  if (twins.isIdentical) lines.text(2, '_KT_IDENTICAL', 'Y');
}

/** Each of a group points to the next, and the last to the first: two of them point to each other. */
function writeTwin(lines: LineWriter, { coupleId, memberId, twins }: Child, xrefs: Xrefs, version: Version): void {
  if (!twins) return;
  const group = xrefs.childrenOf(coupleId).filter((one) => one.twins?.group === twins.group);
  const next = group[(group.findIndex((one) => one.memberId === memberId) + 1) % group.length];
  if (!next || next.memberId === memberId) return;
  lines.pointer(1, 'ASSO', xrefs.ofMember(next.memberId));
  if (version === '7.0') lines.text(2, 'ROLE', 'MULTIPLE');
  else lines.text(2, 'RELA', twins.isIdentical ? 'Identical twin' : 'Twin');
}

function writeRest(lines: LineWriter, { note, hasIllness, hasAddiction }: MemberOf): void {
  if (note !== '') lines.text(1, 'NOTE', note);
  if (hasIllness) lines.text(1, '_KT_ILLNESS', 'Y');
  if (hasAddiction) lines.text(1, '_KT_ADDICTION', 'Y');
}
