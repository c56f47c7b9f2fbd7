import { nearnesses } from '../../../method/network/bonds.ts';
import { current } from '../../../method/versions.ts';
import type { FigureMark } from './domain.ts';
import { roleWords } from './role-words.ts';

// What every line says in the same way: who it is, and how near.

export const plainWord = (text: string) => text.trim().toLowerCase();

/** What stands between commas. */
export const piecesOf = (line: string): string[] => line.split(/[,;]/).map((piece) => piece.trim());

const ringWords = new Map<string, number>([
  ...current(nearnesses).flatMap(({ ring, label }) =>
    [label.nl, label.en].map((word): [string, number] => [plainWord(word), ring]),
  ),
  ...([
    ['ver weg', 4],
    ['ver', 4],
    ['far away', 4],
    ['far', 4],
    ['bekende', 3],
    ['acquaintance', 3],
  ] as const),
]);
/** How near somebody stands, in a word; undefined for another word. */
export const ringIn = (piece: string): number | undefined => ringWords.get(plainWord(piece));

const diedWords = ['overleden', 'dood', 'died', 'deceased'];
const formalWords = ['hulp', 'werk', 'beroep', 'professional', 'formeel', 'formal'];
export const saysDied = (piece: string) => diedWords.includes(plainWord(piece));
export const saysFormal = (piece: string) => formalWords.includes(plainWord(piece));

/** "zus Anna" is Anna, a sister; what is no role is a name. */
export function readWho(head: string): { name: string; role: string; mark: FigureMark; isFormal: boolean } {
  const [first = '', ...others] = head.split(/\s+/);
  const known = roleWords.get(plainWord(first));
  const isNamed = known !== undefined && others.length > 0;
  return {
    name: (isNamed ? others.join(' ') : head).slice(0, 80),
    role: isNamed ? first : '',
    mark: known?.mark ?? 'somebody',
    isFormal: known?.isFormal ?? false,
  };
}
