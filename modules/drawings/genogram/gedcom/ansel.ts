// ANSEL (ANSI/NISO Z39.47), the signs of GEDCOM before Unicode, with the few that GEDCOM 5.5.1 added in its appendix C.

/** From a first byte on, the signs of a row; a space stands for a byte that means nothing. */
const rows: readonly [number, string][] = [
  [0x8d, '\u200D\u200C'],
  [0xa1, 'ŁØĐÞÆŒʹ·♭®±ƠƯʼ'],
  [0xb0, 'ʻłøđþæœʺı£ð ơư□■'],
  [0xc0, '°ℓ℗©♯¿¡ß€'],
  [0xcd, 'eoß'],
];

/** What is put on the letter that follows, from byte E0 on. The hooks of F8 are a half ring, and FC is that of GEDCOM. */
const marks =
  '\u0309\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030C\u030A\uFE20\uFE21\u0315\u030B\u0310' +
  '\u0327\u0328\u0323\u0324\u0325\u0333\u0332\u0326\u031C\u032E\uFE22\uFE23\u0338 \u0313';

const signs = new Map<number, string>();
for (let byte = 0; byte < 0x80; byte += 1) signs.set(byte, String.fromCharCode(byte));
for (const [from, row] of rows)
  for (const [index, sign] of [...row].entries()) if (sign !== ' ') signs.set(from + index, sign);
for (const [index, mark] of [...marks].entries()) if (mark !== ' ') signs.set(0xe0 + index, mark);

const anyMark = `[${marks.replace(' ', '')}]`;
/** Marks that stand on nothing. Looked for from the first of a row only: a file can hold a million of them in a row. */
const markAlone = new RegExp(`(?<!${anyMark})${anyMark}+(?=[\\r\\n]|$)`, 'gu');
/**
 * In ANSEL what is put on a letter comes before it. A program that cuts a long line may cut between the two: the letter
 * is then the first of the CONC that follows.
 */
const markFirst = new RegExp(`(${anyMark}+)((?:[\\r\\n]+ *\\d{1,2} CONC )?)([^\\r\\n])`, 'gu');
/** No letter of any language has more on it; to put a million in order takes hours. */
const mostMarks = 8;

/** The text of an ANSEL file in composed form (NFC); what means nothing becomes U+FFFD. */
export function decodeAnsel(bytes: Uint8Array): string {
  const pieces: string[] = [];
  // In pieces of a bounded size: a string that grows by one sign five million times is slow to read afterwards.
  for (let from = 0; from < bytes.length; from += 8192)
    pieces.push(Array.from(bytes.subarray(from, from + 8192), (byte) => signs.get(byte) ?? '\uFFFD').join(''));
  return pieces
    .join('')
    .replace(markAlone, (alone, at: number, whole: string) => (continues(whole, at + alone.length) ? alone : '\uFFFD'))
    .replace(markFirst, (_, on: string, between: string, letter: string) => between + letter + on.slice(0, mostMarks))
    .normalize('NFC');
}

const continues = (text: string, at: number): boolean =>
  /^[\r\n]+ *\d{1,2} CONC [^\r\n]/u.test(text.slice(at, at + 20));
