import { decodeAnsel } from './ansel.ts';
import { readHead } from './head.ts';
import type { Problems } from './problems.ts';

/** What programs call Windows-1252, or the part of it that they know. */
const windowsNames = /^(ansi|windows|ibm[ _-]?windows|(windows|cp)?[ -]?1252|iso[ -]?8859[ -]?1|latin[ -]?1)$/i;
const unicodeNames = /^(utf[ -]?8|unicode|utf[ -]?16)$/i;

/**
 * The text of a file. A byte order mark decides; else what the head says, unless the bytes say otherwise: a file that is
 * valid UTF-8 and more than ASCII is UTF-8, whatever it is called, because nothing else looks like that by chance.
 */
export function decode(bytes: Uint8Array, problems: Problems): string {
  const marked = byMark(bytes);
  if (marked) return checked(bytes, marked, problems);
  const head = readHead(new TextDecoder('latin1').decode(bytes.subarray(0, 100_000)));
  if (bytes.every((byte) => byte < 0x80)) return new TextDecoder('latin1').decode(bytes);
  const said = head.charset ?? '';
  const isVersion7 = head.version?.startsWith('7') ?? false;
  if (isUtf8(bytes)) {
    if (!isVersion7 && said !== '' && !unicodeNames.test(said))
      problems.tell(head.charsetLine, 'encoding-other', { said });
    return new TextDecoder().decode(bytes);
  }
  if (/^ansel$/i.test(said)) return told(decodeAnsel(bytes), problems);
  if (windowsNames.test(said)) return new TextDecoder('windows-1252').decode(bytes);
  if (isVersion7 || isMostlyUtf8(bytes)) return checked(bytes, 'utf-8', problems);
  const isKnown = unicodeNames.test(said) || /^ascii$/i.test(said);
  problems.tell(head.charsetLine, isKnown ? 'encoding-other' : 'encoding-unknown', { said });
  return new TextDecoder('windows-1252').decode(bytes);
}

function byMark(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  // A file begins with the digit 0: next to a zero byte it is UTF-16 of which the mark was lost.
  if ((a === 0xff && b === 0xfe) || (a === 0x30 && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x30)) return 'utf-16be';
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** More signs that are right than wrong: a few broken ones do not make another encoding of it. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const wrong = text.split('\uFFFD').length - 1;
  const right = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return right > wrong;
}

function checked(bytes: Uint8Array, encoding: string, problems: Problems): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return told(new TextDecoder(encoding).decode(bytes), problems);
  }
}

/** Tells once where the first sign stands that could not be read: after that one is warned. */
function told(text: string, problems: Problems): string {
  const at = text.indexOf('\uFFFD');
  if (at !== -1) problems.tell(text.slice(0, at).split(/\r\n|\n|\r/).length, 'character-unknown');
  return text;
}
