import type { Couple, Member } from '../domain.ts';
import { lastOrder, numberUpTo, readWhen, tellOwn, whenOf } from './read-members.ts';
import type { Reading } from './reading.ts';
import type { Structure } from './records.ts';

export interface ReadCouple {
  id: string;
  couple: Couple;
  record: Structure;
}

export interface ReadCouples {
  couples: ReadCouple[];
  /** Parents of whom the file says nothing but that they have children. */
  unnamed: { id: string; content: Member }[];
}

export function readCouples(reading: Reading): ReadCouples {
  const { records, people, newId, problems } = reading;
  const read: ReadCouples = { couples: [], unnamed: [] };
  const couplesOf = new Map<string, number>();
  for (const record of records.all) {
    if (record.tag !== 'FAM') continue;
    const [one, other = null] = partnersOf(record, reading);
    const id = newId();
    let first = one;
    if (first === undefined) {
      // Without parents and without children a family says nothing.
      if (!hasChildren(record, reading)) continue;
      problems.tell(record.line, 'parents-unknown');
      first = newId();
      read.unnamed.push({ id: first, content: nobody });
      people.add(first, nobody);
    }
    const before = Math.max(...[first, other].map((partner) => couplesOf.get(partner ?? '') ?? 0));
    for (const partner of [first, other]) if (partner !== null) couplesOf.set(partner, before + 1);
    read.couples.push({ id, couple: readCouple(record, first, other, before, reading), record });
  }
  return read;
}

const nobody: Member = {
  part: 'member',
  name: '',
  mark: 'somebody',
  born: null,
  died: null,
  hasDied: false,
  hasIllness: false,
  hasAddiction: false,
  note: '',
  personId: null,
};

const hasChildren = (record: Structure, { said }: Reading): boolean =>
  record.below.some(({ tag, pointer }) => tag === 'CHIL' && pointer !== '@VOID@') ||
  said.asChild.has(record) ||
  said.adopted.has(record);

/** The two partners, the first one first. Two husbands, or two wives, are two partners like any other. */
function partnersOf(record: Structure, { people, said, problems }: Reading): string[] {
  const first = record.below.find(({ tag }) => tag === '_KT_FIRST');
  const isWifeFirst = first?.text === 'WIFE';
  if (first && !isWifeFirst) tellOwn(first, problems);
  const partners: string[] = [];
  for (const tag of isWifeFirst ? ['WIFE', 'HUSB'] : ['HUSB', 'WIFE'])
    for (const structure of record.below) {
      if (structure.tag !== tag) continue;
      const id = people.pointedTo(structure);
      if (id === undefined) continue;
      if (partners.includes(id)) problems.tell(structure.line, 'partner-twice', { name: people.nameOf(id) });
      else if (partners.length === 2) problems.tell(structure.line, 'third-partner', { name: people.nameOf(id) });
      else partners.push(id);
    }
  for (const { memberId, structure } of said.asPartner.get(record) ?? []) {
    if (partners.includes(memberId)) continue;
    const isThird = partners.length === 2;
    problems.tell(structure.line, isThird ? 'third-partner' : 'one-sided', { name: people.nameOf(memberId) });
    if (!isThird) partners.push(memberId);
  }
  return partners;
}

function readCouple(
  record: Structure,
  one: string,
  other: string | null,
  before: number,
  { records, problems }: Reading,
): Couple {
  const event = (tag: string) => record.below.find((below) => below.tag === tag && below.text !== 'N');
  const own = (tag: string) => {
    const structure = record.below.find((below) => below.tag === tag);
    return structure ? whenOf(structure, records, problems) : null;
  };
  const marriage = event('MARR');
  const divorce = event('DIV') ?? event('ANUL');
  const separation = event('SEPA') ?? event('_SEPR') ?? record.below.find(isSeparation);
  const bond = divorce ? 'divorced' : separation ? 'separated' : marriage ? 'married' : 'together';
  const order = record.below.find(({ tag }) => tag === '_KT_ORDER');
  return {
    part: 'couple',
    one,
    other,
    bond,
    since: readWhen(marriage, records, problems) ?? own('_KT_SINCE'),
    until: readWhen(divorce ?? separation, records, problems) ?? own('_KT_UNTIL'),
    order: (order && numberUpTo(lastOrder, order, problems)) ?? Math.min(before, lastOrder),
  };
}

/** GEDCOM has no tag for it: an EVEN, of which TYPE says in words what happened. */
const isSeparation = ({ tag, text, below }: Structure): boolean =>
  tag === 'EVEN' &&
  [text, ...below.filter((one) => one.tag === 'TYPE').map((one) => one.text)].some((words) =>
    /separat|uit elkaar|van tafel en bed/i.test(words.slice(0, 200)),
  );
