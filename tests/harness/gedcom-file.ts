import type { Version } from '../../modules/drawings/genogram/gedcom/lines.ts';
import { readGedcom, type ReadGedcom } from '../../modules/drawings/genogram/gedcom/read-gedcom.ts';

// GEDCOM files for the tests: each test writes the lines that it is about, between a head and a trailer that are right.

const heads: Record<Version, string[]> = {
  '5.5.1': ['0 HEAD', '1 SOUR TEST', '1 GEDC', '2 VERS 5.5.1', '2 FORM LINEAGE-LINKED', '1 CHAR UTF-8', '1 SUBM @U1@'],
  '7.0': ['0 HEAD', '1 GEDC', '2 VERS 7.0', '1 SOUR TEST', '1 NOTE a', '2 CONT b', '1 SUBM @U1@'],
};
const tail = ['0 @U1@ SUBM', '1 NAME Test', '0 TRLR'];

/** The line on which what a test writes begins: both heads are as long. */
export const firstLine = 8;

export const fileText = (version: Version, lines: readonly string[], end = '\n'): string =>
  [...heads[version], ...lines, ...tail].map((line) => line + end).join('');

/** A 5.5.1 file that says to be written in an encoding, in the bytes that are made of it. */
export const fileIn = (charset: string, lines: readonly string[]): string =>
  fileText('5.5.1', lines).replace('1 CHAR UTF-8', `1 CHAR ${charset}`);

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const byteForSign = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** Ids as the database has them, and as easy to tell apart. */
export function countingIds(): () => string {
  let count = 0;
  return () => `00000000-0000-7000-8000-${String((count += 1)).padStart(12, '0')}`;
}

export const readBytes = (bytes: Uint8Array): ReadGedcom => readGedcom(bytes, countingIds());
export const readText = (text: string): ReadGedcom => readBytes(utf8(text));
export const read = (lines: readonly string[], version: Version = '5.5.1'): ReadGedcom =>
  readText(fileText(version, lines));

/** What is told, without what every file of one or two people is told. */
export const toldOf = ({ problems }: ReadGedcom): [number, string][] =>
  problems.filter(({ id }) => id !== 'alone').map(({ line, id }) => [line, id]);
