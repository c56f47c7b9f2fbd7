import { memberMarks, type Member, type When } from '../domain.ts';
import { readDate } from './dates.ts';
import type { Problems } from './problems.ts';
import type { Records, Structure } from './records.ts';
import { fitted, longestName, longestNote, nameOf, notesOf } from './texts.ts';

/** Somebody of the file, with the id that they get here. */
export interface ReadMember {
  id: string;
  member: Member;
  record: Structure;
}

export function readMembers(records: Records, newId: () => string, problems: Problems): ReadMember[] {
  return records.all
    .filter(({ tag }) => tag === 'INDI')
    .map((record) => ({ id: newId(), member: readMember(record, records, problems), record }));
}

function readMember(record: Structure, records: Records, problems: Problems): Member {
  const first = (tag: string) => record.below.find((one) => one.tag === tag);
  const name = readName(record, problems);
  const death = record.below.filter(({ tag }) => tag === 'DEAT');
  const note = fitted(notesOf(record, records.byXref, problems), longestNote);
  if (note.isCut) problems.tell(record.line, 'note-cut', { name });
  if (note.hadSigns) problems.tell(record.line, 'signs-removed', { name });
  return {
    part: 'member',
    name,
    mark: readMark(first('_KT_MARK'), first('SEX'), problems),
    born: readWhen(first('BIRT'), records, problems),
    died: readWhen(death[0], records, problems),
    // 5.5.1 asks for Y where nothing else is known; that somebody was buried says as much.
    hasDied: record.below.some(({ tag }) => tag === 'DEAT' || tag === 'BURI' || tag === 'CREM'),
    hasIllness: isYes(first('_KT_ILLNESS'), problems),
    hasAddiction: isYes(first('_KT_ADDICTION'), problems),
    note: note.text,
    // The file came from elsewhere: nobody in it is somebody of a household here until a worker says so.
    personId: null,
  };
}

function readName(record: Structure, problems: Problems): string {
  const own = record.below.find(({ tag }) => tag === '_KT_NAME');
  const structure = record.below.find(({ tag }) => tag === 'NAME');
  const name = fitted(own?.text ?? (structure ? nameOf(structure) : ''), longestName);
  const { line } = own ?? structure ?? record;
  if (name.isCut) problems.tell(line, 'name-cut', { name: name.text });
  if (name.hadSigns) problems.tell(line, 'signs-removed', { name: name.text });
  return name.text;
}

const bySex = new Map<string, Member['mark']>([
  ['M', 'man'],
  ['F', 'woman'],
  ['X', 'somebody'],
  ['U', 'somebody'],
  ['N', 'somebody'],
  ['', 'somebody'],
]);

function readMark(own: Structure | undefined, sex: Structure | undefined, problems: Problems): Member['mark'] {
  if (own) {
    const mark = memberMarks.find((one) => one === own.text);
    if (mark) return mark;
    tellOwn(own, problems);
  }
  const mark = bySex.get(sex?.text.trim().toUpperCase() ?? '');
  if (sex && !mark) problems.tell(sex.line, 'sex-unknown', { value: sex.text });
  return mark ?? 'somebody';
}

/** The date of an event, as far as it is told and can be read. */
export function readWhen(event: Structure | undefined, records: Records, problems: Problems): When | null {
  const date = event?.below.find(({ tag }) => tag === 'DATE');
  return date ? whenOf(date, records, problems) : null;
}

/** A structure of which the value is a date. A date in words only (7.0 PHRASE) is told as one that cannot be read. */
export function whenOf(date: Structure, { version }: Records, problems: Problems): When | null {
  const { when, problem } = readDate(date.text, version);
  const phrase = date.below.find(({ tag }) => tag === 'PHRASE')?.text ?? '';
  if (problem !== null) problems.tell(date.line, problem, { value: date.text });
  else if (when === null && phrase !== '') problems.tell(date.line, 'date-unreadable', { value: phrase });
  return when;
}

export function isYes(own: Structure | undefined, problems: Problems): boolean {
  if (!own) return false;
  if (own.text !== 'Y') tellOwn(own, problems);
  return own.text === 'Y';
}

/** As far as `order` in domain.ts goes; what comes later stands in the order of the file. */
export const lastOrder = 99;

/** A whole number up to a bound; null, and told, for anything else. */
export function numberUpTo(most: number, own: Structure, problems: Problems): number | null {
  if (/^\d{1,6}$/.test(own.text) && Number(own.text) <= most) return Number(own.text);
  tellOwn(own, problems);
  return null;
}

/** What stands under a tag of ours and is not what we would write there. */
export const tellOwn = ({ line, tag, text, pointer }: Structure, problems: Problems): void =>
  problems.tell(line, 'own-tag-unreadable', { tag, value: pointer ?? text });
