import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeAnsel } from './ansel.ts';
import {
  byteForSign,
  fileIn,
  fileText,
  firstLine,
  readBytes,
  readText,
  toldOf,
  utf8,
} from '../../../../tests/harness/gedcom-file.ts';

const names = ['Zoë Müller', 'François Dvořák', 'Søren Łukasz Æbeltoft'];
const people = names.flatMap((name, index) => [`0 @I${index}@ INDI`, `1 NAME ${name}`]);
const namesIn = (bytes: Uint8Array) =>
  readBytes(bytes).parts.map(({ content }) => (content.part === 'member' ? content.name : content.part));

function utf16(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), isLittle);
  return bytes;
}

describe('a file in', () => {
  test('UTF-8, with and without a mark', () => {
    for (const mark of ['', '\uFEFF'])
      for (const version of ['5.5.1', '7.0'] as const) {
        const bytes = utf8(mark + fileText(version, people));
        expect(namesIn(bytes)).toEqual(names);
        expect(toldOf(readBytes(bytes))).toEqual([]);
      }
  });

  test('UTF-16, of both orders, with and without a mark', () => {
    for (const isLittle of [true, false])
      for (const mark of ['', '\uFEFF']) {
        const bytes = utf16(mark + fileIn('UNICODE', people), isLittle);
        expect(namesIn(bytes)).toEqual(names);
        expect(toldOf(readBytes(bytes))).toEqual([]);
      }
  });

  test('ASCII', () => {
    const bytes = utf8(fileIn('ASCII', ['0 @I1@ INDI', '1 NAME Jan']));
    expect(namesIn(bytes)).toEqual(['Jan']);
    expect(toldOf(readBytes(bytes))).toEqual([]);
  });

  test('what programs call ANSI, which is Windows-1252', () => {
    for (const charset of ['ANSI', 'WINDOWS-1252', 'CP1252', 'ISO-8859-1', 'IBM WINDOWS', 'Windows 1252', 'latin1']) {
      const bytes = byteForSign(fileIn(charset, ['0 @I1@ INDI', '1 NAME Zoë M\u00FCller \u0080 \u0093x\u0094']));
      expect(namesIn(bytes)).toEqual(['Zoë Müller € “x”']);
      expect(toldOf(readBytes(bytes))).toEqual([]);
    }
  });

  test('ASCII or UTF-8 by its own word, and Windows-1252 in truth', () => {
    for (const charset of ['ASCII', 'UTF-8', 'UNICODE']) {
      const bytes = byteForSign(fileIn(charset, ['0 @I1@ INDI', '1 NAME Zoë']));
      expect(namesIn(bytes)).toEqual(['Zoë']);
      expect(toldOf(readBytes(bytes))).toEqual([[6, 'encoding-other']]);
    }
  });

  test('UTF-8 with one broken sign among good ones stays UTF-8', () => {
    const text = byteForSign(
      fileIn('UTF-8', ['0 @I1@ INDI', '1 NAME Zo\u00C3\u00AB', '0 @I2@ INDI', '1 NAME \u00C3\u00A9\u00E9 b']),
    );
    expect(namesIn(text)).toEqual(['Zoë', 'é\uFFFD b']);
    expect(toldOf(readBytes(text))).toEqual([[firstLine + 3, 'character-unknown']]);
  });

  test('version 7 with broken signs is UTF-8 all the same', () => {
    const bytes = byteForSign(fileText('7.0', ['0 @I1@ INDI', '1 NAME Zo\u00EB']));
    expect(toldOf(readBytes(bytes))).toEqual([[firstLine + 1, 'character-unknown']]);
  });

  test('other scripts', () => {
    const others = ['محمد بن علي', 'שרה כהן', '👩‍👩‍👧‍👦 Emma', '李小龍'];
    const lines = others.flatMap((name, index) => [`0 @I${index}@ INDI`, `1 NAME ${name}`]);
    for (const version of ['5.5.1', '7.0'] as const) expect(namesIn(utf8(fileText(version, lines)))).toEqual(others);
    expect(namesIn(utf16(`\uFEFF${fileIn('UNICODE', lines)}`, true))).toEqual(others);
  });
});

describe('ANSEL', () => {
  const decode = (text: string) => decodeAnsel(byteForSign(text));

  test('puts marks on the letter that comes after them, in composed form', () => {
    expect(decode('Fran\u00F0cois Dvo\u00E9r\u00E2ak')).toBe('François Dvořák');
    expect(decode('M\u00E8uller \u00EAArhus ma\u00E4nana r\u00E1egle m\u00E3eme')).toBe(
      'Müller Århus mañana règle même',
    );
    expect(decode('\u00E3\u00E2a \u00F2\u00E3a')).toBe('ấ ậ');
    expect(decode('sz\u00EEo g\u00E5aj\u00E5ejs z\u00E7zaba \u00F1a \u00F7t')).toBe('sző gājējs zżaba ą ț');
  });

  test('has signs of its own', () => {
    expect(decode('\u00A1\u00B1 \u00A2\u00B2 \u00A3\u00B3 \u00A4\u00B4 \u00A5\u00B5 \u00A6\u00B6')).toBe(
      'Łł Øø Đđ Þþ Ææ Œœ',
    );
    expect(decode('stra\u00CFe \u00BA \u00B8 \u00B9 \u00C5Qu\u00E2e? \u00C6Hola! \u00BE\u00BF \u00BD\u00AD')).toBe(
      'straße ð ı £ ¿Qué? ¡Hola! □■ ưƯ',
    );
  });

  test('reads a letter that stands apart from its mark on the line that goes on', () => {
    expect(decode('1 NOTE caf\u00E2\r\n2 CONC e\r\n')).toBe('1 NOTE caf\r\n2 CONC é\r\n');
    const bytes = byteForSign(fileIn('ANSEL', ['0 @I1@ INDI', '1 NAME Jan', '1 NOTE caf\u00E2', '2 CONC e noir']));
    expect(readBytes(bytes).parts[0]?.content).toMatchObject({ note: 'café noir' });
    expect(toldOf(readBytes(bytes))).toEqual([]);
  });

  test('says where a byte means nothing, or a mark stands on nothing', () => {
    for (const wrong of ['Zo\u00FF', 'Zo\u0081', 'Zo\u00E2']) {
      const bytes = byteForSign(fileIn('ANSEL', ['0 @I1@ INDI', `1 NAME ${wrong}`]));
      expect(namesIn(bytes)).toEqual(['Zo\uFFFD']);
      expect(toldOf(readBytes(bytes))).toEqual([[firstLine + 1, 'character-unknown']]);
    }
  });

  test('holds no more marks on a letter than any language has', () => {
    expect(decode(`${'\u00E2\u00F2'.repeat(1_000_000)}e`).length).toBeLessThan(10);
  });

  test('is read whatever the bytes are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const text = decodeAnsel(bytes);
        expect(text).toBe(text.normalize('NFC'));
        expect(text.split(/[\r\n]/).length).toBe(1 + bytes.filter((byte) => byte === 10 || byte === 13).length);
      }),
      { numRuns: 300, seed: 5 },
    );
  });
});

test('a file that does not say how it is written, and is plain, is read without a word', () => {
  expect(toldOf(readText(fileText('5.5.1', people).replace('1 CHAR UTF-8\n', '1 LANG Dutch\n')))).toEqual([]);
});
