import type { Structure } from './records.ts';
import type { Problems } from './problems.ts';

/** As long as `Line` in domain.ts lets a name and a note be. */
export const longestName = 80;
export const longestNote = 200;
/** Far more than is kept: what comes after it is not even looked at. */
const looksAt = 2000;

/** A text that fits on one line, and what happened to it. */
export interface FittedText {
  text: string;
  isCut: boolean;
  /** Signs that cannot be seen stood in it: zero bytes, control characters. */
  hadSigns: boolean;
}

/** The pieces that say something, with a space between. */
const joined = (pieces: readonly string[]): string =>
  pieces
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '')
    .join(' ');

const unseen = /[\p{Cc}\p{Cs}]/gu;
const graphemes = new Intl.Segmenter('nl', { granularity: 'grapheme' });

/** One line, without signs that cannot be seen, and cut between two letters where it is too long. */
export function fitted(text: string, longest: number): FittedText {
  const oneLine = joined(text.slice(0, looksAt).split(/[\n\r\t\u2028\u2029]/));
  const seen = oneLine.replace(unseen, '').trim();
  const hadSigns = oneLine.search(unseen) !== -1;
  if (seen.length <= longest) return { text: seen, isCut: text.length > looksAt, hadSigns };
  let end = 0;
  for (const { segment, index } of graphemes.segment(seen.slice(0, longest + 1))) {
    if (index + segment.length > longest - 1) break;
    end = index + segment.length;
  }
  return { text: `${seen.slice(0, end).trimEnd()}…`, isCut: true, hadSigns };
}

/**
 * The name as it is said. GEDCOM puts slashes around the surname (5.5.1 NAME_PERSONAL); where NAME holds nothing the pieces
 * below it do, and what somebody is called stands behind it, unless it is in it already.
 */
export function nameOf(structure: Structure): string {
  const piece = (tag: string) =>
    joined((structure.below.find((one) => one.tag === tag)?.text ?? '').slice(0, looksAt).split(','));
  const whole = structure.text.slice(0, looksAt);
  const said = whole.includes('/') ? joined(whole.split('/')) : whole.trim();
  const name = said === '' ? joined([piece('GIVN'), piece('SPFX'), piece('SURN')]) : said;
  const called = piece('NICK');
  if (called === '' || ` ${name.replaceAll(/["“”()]/g, ' ')} `.includes(` ${called} `)) return name;
  return name === '' ? called : `${name} (${called})`;
}

/** The notes of a structure, written out or pointed to, one after the other. */
export function notesOf(structure: Structure, byXref: ReadonlyMap<string, Structure>, problems: Problems): string {
  const texts: string[] = [];
  let length = 0;
  for (const note of structure.below) {
    if (note.tag !== 'NOTE' && note.tag !== 'SNOTE') continue;
    const text = noteText(note, byXref, problems).slice(0, looksAt).trim();
    if (text === '') continue;
    texts.push(text);
    length += text.length;
    // A file can point to one long note a hundred thousand times.
    if (length > looksAt) break;
  }
  return texts.join(' / ');
}

function noteText(note: Structure, byXref: ReadonlyMap<string, Structure>, problems: Problems): string {
  if (note.pointer === null) return note.text;
  if (note.pointer === '@VOID@') return '';
  const record = byXref.get(note.pointer);
  if (record?.tag === 'NOTE' || record?.tag === 'SNOTE') return record.text;
  problems.tell(note.line, record ? 'pointer-wrong' : 'pointer-nowhere', { xref: note.pointer });
  return '';
}
