import { areaIn, type LifeAreaId } from '../life-areas.ts';
import { piecesOf, plainWord, readWho, ringIn, saysDied, saysFormal } from '../people/quick-who.ts';
import { areaOf } from './areas-of-roles.ts';
import type { Placed } from './domain.ts';

/** Shorter than the areas are called, as one types them. */
const shortWords: readonly [string, LifeAreaId][] = [
  ['huis', 'housing'],
  ['home', 'housing'],
  ['zorg', 'health'],
  ['care', 'health'],
  ['mensen', 'network'],
  ['people', 'network'],
  ['familie', 'network'],
  ['family', 'network'],
  ['dag', 'day'],
  ['day', 'day'],
  ['vrije tijd', 'day'],
  ['free time', 'day'],
];

/**
 * Reads one line, such as "buurman Ali, dichtbij, wonen": first who it is, then in any order how near and in which slice.
 * What is not understood is kept beside them: nothing that was typed is lost. Undefined for a line without a name.
 */
export function readLine(line: string): Placed | undefined {
  const [head = '', ...rest] = piecesOf(line);
  if (head === '') return undefined;
  const who = readWho(head);
  const notes: string[] = [];
  let ring: number | undefined;
  let area: LifeAreaId | undefined;
  let { isFormal } = who;
  let hasDied = false;
  for (const piece of rest) {
    const [near, slice] = [ringIn(piece), sliceIn(piece)];
    if (near !== undefined) ring = near;
    else if (slice !== undefined) area = slice;
    else if (saysDied(piece)) hasDied = true;
    else if (saysFormal(piece)) isFormal = true;
    else if (piece !== '') notes.push(piece);
  }
  return {
    ...{ part: 'placed', ...who, isFormal, hasDied, personId: null },
    ring: ring ?? (isFormal ? 4 : 2),
    // "huisarts" alone is a name and says where it belongs as well.
    area: area ?? areaOf(who),
    note: notes.join(', ').slice(0, 300),
  };
}

const sliceIn = (piece: string) => areaIn(piece) ?? shortWords.find(([word]) => word === plainWord(piece))?.[1];
