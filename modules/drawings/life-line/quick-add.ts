import { areaIn } from '../life-areas.ts';
import { bareEvent, endsBeforeItBegins, isTime, type LifeEvent } from './domain.ts';
import { feelingIn } from './feeling-words.ts';
import { isFarYear, readTime } from './quick-time.ts';

/** What is wrong with a line: a year far away, a day that does not exist, or a period that ends before it begins. */
export type LineProblem = 'year' | 'day' | 'period';

const plain = (text: string) => text.trim().toLowerCase();
const turningWords = ['keerpunt', 'kantelpunt', 'omslag', 'alles anders', 'turning point', 'changed everything'];
const hoped = /^(?:hoop|wens|toekomst|ik hoop(?: op| dat)?|hope|wish|future|i hope(?: for| that)?)(?:\s*:\s*|\s+|$)/i;
const helped = /^(?:wat hielp|hielp|hulp|dankzij|helped|what helped|thanks to)(?:\s*:\s*|\s+)(?=\S)/i;
const withWhom = /^(?:samen met|met|together with|with)\s+(?=\S)/i;
const born = /^(?:ik (?:ben|werd) |i was )?(?:geboren|born)(?: (?:in|te|op|aan|bij|at|on|near|by) .+)?$/i;

/**
 * Reads one line, such as "1998 getrouwd met Henk, mooi" or "12 jaar: vader overleden, heel zwaar": first when, as far as
 * that is said, then what, and behind commas in any order how good or hard it was, with whom, what helped, a life area,
 * and whether it was a turning point. What is not understood is kept with what happened: nothing that was typed is lost.
 * Undefined for a line that says nothing.
 */
export function readLine(line: string): LifeEvent | LineProblem | undefined {
  // What comes true later may stand in front of the year: "hoop: 2028 weer werken".
  const isWish = hoped.test(line.trim());
  const { time, rest } = readTime(line.trim().replace(hoped, ''));
  const [head = '', ...pieces] = rest.split(/[,;]/).map((piece) => piece.trim());
  const times = [time.from, time.until].filter((at) => at !== null);
  // A number of four figures with nothing behind it is what happened and not when.
  if (head === '' && pieces.every((piece) => piece === '')) return nameOnly(line, isWish);
  if (times.some(isFarYear)) return 'year';
  if (times.some((at) => !isTime(at))) return 'day';
  if (endsBeforeItBegins(time)) return 'period';
  const said: LifeEvent = { ...bareEvent, ...time, isHoped: isWish };
  const kept = pieces.filter((piece) => piece !== '' && !readPiece(piece, said));
  const whole = [head, ...kept].filter(Boolean).join(', ');
  if (whole === '') return nameOnly(line, isWish);
  const isBirth = born.test(head) && !isWish;
  return named({ ...said, isBirth }, whole);
}

const nameOnly = (line: string, isHoped: boolean): LifeEvent | undefined => {
  const name = line.replace(/[,;]\s*$/, '').trim();
  return name === '' ? undefined : named({ ...bareEvent, isHoped }, name);
};

/** A name that is too long stands whole in the note. */
const named = (event: LifeEvent, name: string): LifeEvent =>
  [...name].length <= 120 && name.length <= 120
    ? { ...event, name: name.charAt(0).toUpperCase() + name.slice(1) }
    : {
        ...event,
        name: `${name.charAt(0).toUpperCase()}${name.slice(1, 119).trim()}…`,
        note: [name, event.note].filter(Boolean).join('\n').slice(0, 600),
      };

/** One piece behind a comma; false when it is not understood. */
function readPiece(piece: string, said: LifeEvent): boolean {
  const text = plain(piece);
  const feeling = feelingIn(text);
  const area = areaIn(text);
  if (feeling !== undefined) said.feeling = feeling;
  else if (area) said.area = area;
  else if (turningWords.includes(text)) said.isTurningPoint = true;
  else if (hoped.test(piece) && piece.replace(hoped, '') === '') said.isHoped = true;
  else if (helped.test(piece) && said.helped === '' && piece.length <= 300) said.helped = piece.replace(helped, '');
  else if (withWhom.test(piece) && said.who === '' && piece.length <= 80) said.who = piece.replace(withWhom, '');
  // What helped may be several things.
  else if (said.helped !== '' && said.helped.length + piece.length < 298) said.helped += `, ${piece}`;
  else return false;
  return true;
}
