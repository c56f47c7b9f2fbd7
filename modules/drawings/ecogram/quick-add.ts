import { bonds, supportKinds } from '../../../method/network/bonds.ts';
import { current } from '../../../method/versions.ts';
import type { BondId, Figure, SupportId } from './domain.ts';
import { piecesOf, plainWord, readWho, ringIn, saysDied, saysFormal } from '../people/quick-who.ts';

/** Somebody as typed on one line; where on the ring is for the picture to say. */
export type Typed = Omit<Figure, 'angle' | 'personId'>;

const bondWords = current(bonds).flatMap(({ id, label, typed }) =>
  [label, ...typed].flatMap(({ nl, en }) => [nl, en].map((word): [string, BondId] => [plainWord(word), id])),
);
const supportWords = current(supportKinds).flatMap(({ id, label, typed, letter }) =>
  [label, ...typed]
    .flatMap(({ nl, en }) => [nl, en])
    .concat(letter)
    .map((word): [string, SupportId] => [plainWord(word), id]),
);
const receivesWords = ['krijg', 'krijgt', 'ontvangt', 'get', 'gets', 'receives'];
const givesWords = ['geef', 'geeft', 'give', 'gives'];

/**
 * Reads one line, such as "zus Anna, sterk, E M" or "buurman, dun, geeft koffie": first who it is, then in any order how
 * it is, what is received (E M G A, or in words), what is given, and how near. What is not understood is kept as part of
 * who it is: nothing that was typed is lost. Undefined for a line without a name.
 */
export function readLine(line: string): Typed | undefined {
  const [head = '', ...rest] = piecesOf(line);
  if (head === '') return undefined;
  const who = readWho(head);
  const said: Said = {
    receives: new Set(),
    gives: new Set(),
    hasDied: false,
    isFormal: who.isFormal,
    rest: [],
  };
  for (const piece of rest) if (piece !== '') readPiece(piece, said);
  const bond = said.bond ?? 'thin';
  return {
    name: who.name,
    role: [who.role, ...said.rest].filter(Boolean).join(', ').slice(0, 80),
    mark: who.mark,
    isFormal: said.isFormal,
    hasDied: said.hasDied,
    ring: said.ring ?? (said.isFormal ? 4 : bond === 'strong' ? 1 : said.bond === undefined ? 2 : 3),
    bond,
    receives: [...said.receives],
    gives: [...said.gives],
  };
}

interface Said {
  bond?: BondId;
  ring?: number;
  receives: Set<SupportId>;
  gives: Set<SupportId>;
  hasDied: boolean;
  isFormal: boolean;
  rest: string[];
}

/** One piece between commas: a whole expression, or kinds of support one after another. */
function readPiece(piece: string, said: Said): void {
  const text = plainWord(piece);
  const bond = bondWords.find(([word]) => word === text)?.[1];
  const ring = ringIn(piece);
  if (bond) said.bond = bond;
  else if (ring) said.ring = ring;
  else if (saysDied(piece)) said.hasDied = true;
  else if (saysFormal(piece)) said.isFormal = true;
  else if (!readSupports(text, said)) said.rest.push(piece);
}

function readSupports(text: string, said: Said): boolean {
  let into = said.receives;
  const found: [Set<SupportId>, SupportId][] = [];
  const whole = supportWords.find(([word]) => word === text)?.[1];
  if (whole) {
    said.receives.add(whole);
    return true;
  }
  for (const word of text.split(/[\s+&]+/)) {
    if (receivesWords.includes(word)) into = said.receives;
    else if (givesWords.includes(word)) into = said.gives;
    else if (word !== 'en' && word !== 'and') {
      const kind = supportWords.find(([known]) => known === word)?.[1];
      if (kind === undefined) return false;
      found.push([into, kind]);
    }
  }
  for (const [set, kind] of found) set.add(kind);
  return found.length > 0;
}
