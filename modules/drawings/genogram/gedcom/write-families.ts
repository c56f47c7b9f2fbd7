import type { Family, When } from '../domain.ts';
import { writeDate } from './dates.ts';
import type { ExtensionTag } from './extension-tags.ts';
import type { Version } from './lines.ts';
import type { LineWriter } from './write-lines.ts';
import { writeEvent } from './write-members.ts';
import type { Xrefs } from './xrefs.ts';

type CoupleOf = Family['couples'][number];

export function writeFamilies(lines: LineWriter, family: Family, xrefs: Xrefs, version: Version): void {
  const marks = new Map(family.members.map(({ id, mark }) => [id, mark]));
  for (const couple of family.couples) {
    lines.record(xrefs.ofCouple(couple.id), 'FAM');
    writePartners(lines, couple, xrefs, marks);
    writeBond(lines, couple, version);
    lines.text(1, '_KT_ORDER', String(couple.order));
    for (const { memberId } of xrefs.childrenOf(couple.id)) lines.pointer(1, 'CHIL', xrefs.ofMember(memberId));
  }
}

/** A man is the husband and a woman the wife, as every program expects; of two alike the first is the husband. */
function writePartners(
  lines: LineWriter,
  { one, other }: CoupleOf,
  xrefs: Xrefs,
  marks: ReadonlyMap<string, string>,
): void {
  const [first, second] = [marks.get(one), marks.get(other ?? '')];
  const isWifeFirst = (first === 'woman' && second !== 'woman') || (second === 'man' && first !== 'man');
  const [husband, wife] = isWifeFirst ? [other, one] : [one, other];
  if (husband !== null) lines.pointer(1, 'HUSB', xrefs.ofMember(husband));
  if (wife !== null) lines.pointer(1, 'WIFE', xrefs.ofMember(wife));
  if (isWifeFirst && husband !== null) lines.text(1, '_KT_FIRST', 'WIFE');
}

function writeBond(lines: LineWriter, { bond, since, until }: CoupleOf, version: Version): void {
  const own = (tag: ExtensionTag, when: When | null) => {
    const date = when && writeDate(when, version);
    if (date) lines.text(1, tag, date);
  };
  if (bond === 'married' || bond === 'divorced') writeEvent(lines, 'MARR', since, version, 'Y');
  else own('_KT_SINCE', since);
  if (bond === 'divorced') writeEnd(lines, 'DIV', 'Divorce', until, version);
  else if (bond === 'separated') writeEnd(lines, 'EVEN', 'Separation', until, version);
  else own('_KT_UNTIL', until);
  if (bond === 'together') lines.text(1, '_KT_TOGETHER', 'Y');
}

/** TYPE says what happened, also to who does not know the tag; 5.5.1 has no Y to say that a divorce did. */
function writeEnd(lines: LineWriter, tag: 'DIV' | 'EVEN', type: string, until: When | null, version: Version): void {
  const date = until && writeDate(until, version);
  lines.text(1, tag);
  lines.text(2, 'TYPE', type);
  if (date) lines.text(2, 'DATE', date);
}
