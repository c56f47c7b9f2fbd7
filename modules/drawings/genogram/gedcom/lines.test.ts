import { describe, expect, test } from 'vitest';
import { fileText, firstLine, read, readText, toldOf } from '../../../../tests/harness/gedcom-file.ts';

const first = (lines: readonly string[], version?: '5.5.1' | '7.0') => read(lines, version).parts[0]?.content;

describe('lines', () => {
  test('end as they like: LF, CRLF, CR, and LF with CR', () => {
    const lines = ['0 @I1@ INDI', '1 NAME Jan /Smit/', '1 NOTE one', '2 CONT two'];
    const [plain] = readText(fileText('5.5.1', lines)).parts;
    expect(plain?.content).toMatchObject({ name: 'Jan Smit', note: 'one two' });
    for (const end of ['\n', '\r\n', '\r', '\n\r'])
      expect(readText(fileText('5.5.1', lines, end)).parts).toEqual([plain]);
    for (const end of ['\n', '\r\n', '\r']) expect(readText(fileText('7.0', lines, end)).parts).toEqual([plain]);
  });

  test('of which the last has no end are all read', () => {
    expect(readText(fileText('5.5.1', ['0 @I1@ INDI']).trimEnd()).parts).toHaveLength(1);
    expect(readText(`${fileText('7.0', ['0 @I1@ INDI'])}\n\u001A\u0000\u0000`)).toMatchObject({
      isRefused: false,
      problems: [{ id: 'alone' }],
    });
  });

  test('may be indented and blank in 5.5.1', () => {
    expect(first(['  0 @I1@ INDI', '', '\t1 NAME Jan', '   '])).toMatchObject({ name: 'Jan' });
  });

  test('with a lone CR within them are two', () => {
    const { problems } = read(['0 @I1@ INDI', '1 NOTE een\rtwee']);
    expect(problems).toEqual([{ line: firstLine + 2, id: 'line-unreadable', words: { value: 'twee' } }]);
  });

  test('are told one by one when many cannot be read, up to what anybody reads', () => {
    const { problems } = read(['0 @I1@ INDI', 'x', '1 NAME Jan', 'y', '5 TYPE z']);
    expect(problems.map(({ line, id }) => [line - firstLine, id])).toEqual([
      [1, 'line-unreadable'],
      [3, 'line-unreadable'],
      [4, 'level-jump'],
    ]);
    expect(read(Array.from({ length: 1000 }, () => 'x')).problems).toHaveLength(20);
  });

  test('keep spaces before and after their words', () => {
    expect(first(['0 @I1@ INDI', '1 NOTE  a ', '2 CONC  b', '2 CONC c'])).toMatchObject({ note: 'a  bc' });
  });

  test('of records that are of no interest are passed over', () => {
    const reading = read([
      '0 @S1@ SOUR',
      '1 TITL @odd',
      '1 CONC x',
      '0 @S1@ SOUR',
      '1 @Y1@ PUBL x',
      '0 @X1@ _OTHER',
      '1 HUSB @nobody@',
      '0 SUBN',
      '0 @I1@ INDI',
      '1 SOUR @S9@',
      '1 _KT @nobody@',
      '1 OBJE @M1@',
    ]);
    expect(toldOf(reading)).toEqual([]);
    expect(reading.parts).toHaveLength(1);
  });
});

describe('an xref', () => {
  test('is nearly any sign in 5.5.1', () => {
    for (const xref of [
      '@I1@',
      '@1@',
      '@i-1.2@',
      '@Jan de Vries@',
      '@I:1!2@',
      '@é@',
      '@P(1)/*@',
      `@${'x'.repeat(90)}@`,
    ]) {
      const reading = read([`0 ${xref} INDI`, '0 @F1@ FAM', `1 HUSB ${xref}`]);
      expect(reading.problems).toEqual([]);
      expect(reading.parts).toHaveLength(2);
    }
    for (const xref of ['@#I@', '@@', '@I', '@a@b@', `@${'x'.repeat(200)}@`])
      expect(read([`0 ${xref} INDI`]).problems).toMatchObject([{ line: firstLine, id: 'line-unreadable' }]);
  });

  test('is capitals and digits in 7.0', () => {
    expect(read(['0 @_I_1@ INDI'], '7.0').isRefused).toBe(false);
    for (const xref of ['@i1@', '@I 1@', '@I-1@', '@VOID@'])
      expect(read([`0 ${xref} INDI`], '7.0').isRefused).toBe(true);
  });

  test('that is double harms nobody where it is of no person and no family', () => {
    expect(read(['0 @N1@ NOTE a', '0 @N1@ NOTE b', '0 @I1@ INDI', '1 NOTE @N1@']).parts[0]?.content).toMatchObject({
      note: 'a',
    });
  });
});

describe('an @', () => {
  test('is written twice everywhere in 5.5.1', () => {
    expect(first(['0 @I1@ INDI', '1 NOTE @@N1@@ is a@@b, and c@d'])).toMatchObject({ note: '@N1@ is a@b, and c@d' });
  });

  test('is written twice in 7.0 where a line begins with it', () => {
    const lines = ['0 @I1@ INDI', '1 NOTE @@N1@ is a@@b, and c@d', '2 CONT @@next'];
    expect(first(lines, '7.0')).toMatchObject({ note: '@N1@ is a@@b, and c@d @next' });
  });
});

describe('a text that goes on', () => {
  test('does so without and with a new line in 5.5.1', () => {
    const lines = ['0 @I1@ INDI', '1 NOTE ab', '2 CONC cd', '2 CONT', '2 CONT ef', '2 CONC gh'];
    expect(first(lines)).toMatchObject({ note: 'abcd efgh' });
  });

  test('does so in 7.0 with a new line only, and CONC is told', () => {
    const reading = read(['0 @I1@ INDI', '1 NOTE ab', '2 CONT cd', '2 CONC ef'], '7.0');
    expect(reading.parts[0]?.content).toMatchObject({ note: 'ab cdef' });
    expect(toldOf(reading)).toEqual([[firstLine + 3, 'conc-in-7']]);
  });

  test('may be cut between a letter and its mark', () => {
    expect(first(['0 @I1@ INDI', '1 NOTE cafe', '2 CONC \u0301 noir'])).toMatchObject({ note: 'cafe\u0301 noir' });
  });
});

describe('versions', () => {
  const say = (version: string) => readText(fileText('5.5.1', []).replace('VERS 5.5.1', `VERS ${version}`)).version;

  test('of the family of 5.5 and of 7 are read, others are not', () => {
    expect(['5.5', '5.5.1', '5.5.5', '7.0', '7.0.15', '7.1'].map(say)).toEqual([
      ...['5.5.1', '5.5.1', '5.5.1'],
      ...['7.0', '7.0', '7.0'],
    ]);
    expect(['4.0', '5.0', '5.6', '7', '8.0', '5.5.2', 'x'].map(say)).toEqual(Array.from({ length: 7 }, () => null));
  });
});
