import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pack } from './archive.ts';
import { problemOf } from './problem-of.ts';
import { readTable } from './read-table.ts';
import { limits, TableError } from './table.ts';
import { asDeflated, textCell, workbook } from './workbook-by-hand.ts';

const csv = (text: string | Buffer) => readTable(Buffer.from(text as string), 'caseload.csv');

describe('reading a CSV', () => {
  it.each([
    ['semicolons', 'Naam;Plaats\nRia;Zuid\n'],
    ['commas', 'Naam,Plaats\r\nRia,Zuid\r\n'],
    ['tabs', 'Naam\tPlaats\rRia\tZuid'],
    ['bars', 'Naam|Plaats\nRia|Zuid'],
    ['the hint of Excel', 'sep=,\r\nNaam,Plaats\r\nRia,Zuid'],
    ['quotes', '"Naam";"Plaats"\n"Ria";"Zuid"'],
    ['a comma in a name', '"Naam";Plaats\n"Ria";Zuid'],
    ['spaces around', ' Naam ; Plaats \n Ria\u00a0; Zuid '],
  ])('knows %s', async (_, content) => {
    const table = await csv(content);
    expect(table.headers).toEqual(['Naam', 'Plaats']);
    expect(table.rows.map((row) => row.cells)).toEqual([['Ria', 'Zuid']]);
    expect(table.warnings).toEqual([]);
  });

  it.each([
    ['UTF-8', Buffer.from('Naam;Café\nŞükrü;€'), []],
    ['UTF-8 with a mark', Buffer.from('\ufeffNaam;Café\nŞükrü;€'), []],
    ['UTF-16 with a mark', Buffer.from('\ufeffNaam;Café\nŞükrü;€', 'utf16le'), []],
    ['UTF-16 without', Buffer.from('Naam;Café\nŞükrü;€', 'utf16le'), []],
    ['UTF-16 big-endian', Buffer.from('\ufeffNaam;Café\nŞükrü;€', 'utf16le').swap16(), []],
  ])('reads %s', async (_, bytes, warnings) => {
    const table = await csv(bytes);
    expect(table.headers).toEqual(['Naam', 'Café']);
    expect(table.rows[0]!.cells).toEqual(['Şükrü', '€']);
    expect(table.warnings).toEqual(warnings);
  });

  it('reads Windows-1252 and says that it had to guess', async () => {
    const table = await csv(Buffer.from([0x4e, 0x61, 0x61, 0x6d, 0x0a, 0x5a, 0x6f, 0xeb, 0x20, 0x80]));
    expect(table.rows[0]!.cells).toEqual(['Zoë €']);
    expect(table.warnings).toEqual([{ code: 'old-encoding', encoding: 'windows-1252' }]);
  });

  it('numbers rows as the person sees them, past empty ones and texts of several lines', async () => {
    const table = await csv('\n\nNaam;Vraag\n\nRia;"eerst\ndan ""zo"""\n;;\nJan;niets');
    expect(table.rows).toEqual([
      { number: 5, cells: ['Ria', 'eerst\ndan "zo"'] },
      { number: 7, cells: ['Jan', 'niets'] },
    ]);
    expect((await csv('sep=;\nNaam;x\nRia;y')).rows[0]!.number).toBe(3);
  });

  it('gives every column a name and none the same', async () => {
    const table = await csv('Naam;;naam;Plaats\nRia;1;x;Zuid;extra\nJan');
    expect(table.headers).toEqual(['Naam', 'B', 'naam (2)', 'Plaats', 'E']);
    expect(table.rows[0]!.cells).toEqual(['Ria', '1', 'x', 'Zuid', 'extra']);
    expect(table.rows[1]!.cells).toEqual(['Jan', '', '', '', '']);
    expect(table.warnings).toEqual([
      { code: 'unnamed-column', column: 2, header: 'B' },
      { code: 'duplicate-header', column: 3, header: 'naam (2)' },
      { code: 'unnamed-column', column: 5, header: 'E' },
    ]);
  });

  it('says what is wrong, and where', async () => {
    expect(await problemOf(csv(''))).toEqual({ code: 'empty' });
    expect(await problemOf(csv(' \n;;\n'))).toEqual({ code: 'empty' });
    expect(await problemOf(csv('a;b\nc;d\n"open;f\ng;h'))).toEqual({ code: 'open-quote', row: 3 });
    expect(await problemOf(csv('a;b\0\n'))).toEqual({ code: 'unknown-format' });
    expect(await problemOf(readTable(Buffer.from('hallo'), 'lijst.pdf'))).toEqual({ code: 'unknown-format' });
    expect(await problemOf(readTable(Buffer.alloc(limits.bytes + 1), 'a.csv'))).toEqual({
      code: 'too-large',
      limit: limits.bytes,
    });
    expect(await problemOf(csv(`a\n${'b\n'.repeat(limits.rows + 1)}`))).toEqual({
      code: 'too-many-rows',
      limit: limits.rows,
    });
    expect(await problemOf(csv(';'.repeat(600).replace(/;/g, 'x;')))).toEqual({
      code: 'too-many-columns',
      limit: limits.columns,
    });
    expect((await csv(`a\n${'b\n'.repeat(limits.rows)}`)).rows).toHaveLength(limits.rows);
  });
});

describe('reading an XLSX', () => {
  it('takes the first sheet that holds something and names the others', async () => {
    const table = await readTable(
      workbook({
        Leeg: '',
        Gezinnen: `<row r="2">${textCell('A2', 'Naam')}${textCell('B2', 'Plaats')}</row><row r="5">${textCell('A5', 'Ria')}</row>`,
        Oud: `<row r="1">${textCell('A1', 'x')}</row>`,
      }),
      'lijst.xlsx',
    );
    expect(table.headers).toEqual(['Naam', 'Plaats']);
    expect(table.rows).toEqual([{ number: 5, cells: ['Ria', ''] }]);
    expect(table.warnings).toEqual([{ code: 'other-sheets', read: 'Gezinnen', ignored: ['Oud'] }]);
  });

  it('reads dates, numbers, formulas by their outcome, and marks formulas that failed', async () => {
    const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;
    const table = await readTable(
      workbook({
        Blad1:
          row(1, ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((letter) => textCell(`${letter}1`, `k${letter}`)).join('')) +
          row(
            2,
            '<c r="A2" s="1"><v>46348</v></c><c r="B2" s="2"><v>46348.5</v></c><c r="C2"><v>0.30000000000000004</v></c>' +
              '<c r="D2" t="str"><f>CONCATENATE("a","b")</f><v>ab</v></c><c r="E2"><f>1+1</f><v>2</v></c>' +
              '<c r="F2" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="G2"><v>123456789012345678</v></c>',
          ) +
          row(
            3,
            '<c r="A3" s="1"><v>-3000</v></c><c r="B3" s="2"><v>0.375</v></c><c r="C3" t="b"><v>1</v></c>' +
              textCell('D3', '12.10'),
          ),
      }),
      'lijst.xlsx',
    );
    expect(table.rows[0]!.cells).toEqual([
      '2026-11-22',
      '2026-11-22 12:00',
      '0.3',
      'ab',
      '2',
      '#DIV/0!',
      '123456789012345678',
    ]);
    expect(table.rows[1]!.cells.slice(1, 4)).toEqual(['09:00', 'true', '12.10']);
    expect(table.warnings).toEqual([{ code: 'formula-error', row: 2, column: 6, value: '#DIV/0!' }]);
  });

  it('does not blow up: bombs, far cells, false claims, broken files', async () => {
    const bomb = deflateRawSync(Buffer.alloc(limits.unpackedBytes + 1000));
    expect(await problemOf(readTable(asDeflated('xl/workbook.xml', bomb, 100), 'a.xlsx'))).toEqual({
      code: 'too-large',
      limit: limits.unpackedBytes,
    });
    const far = `<row r="1">${textCell('A1', 'x')}</row><row r="1048576">${textCell('A1048576', 'x')}</row>`;
    expect(await problemOf(readTable(workbook({ a: far }), 'a.xlsx'))).toEqual({
      code: 'too-many-rows',
      limit: limits.rows,
    });
    const wide = `<row r="1">${textCell('A1', 'x')}${textCell('XFD1', 'x')}</row>`;
    expect(await problemOf(readTable(workbook({ a: wide }), 'a.xlsx'))).toEqual({
      code: 'too-many-columns',
      limit: limits.columns,
    });
    const coloured = `<row r="1">${textCell('A1', 'x')}<c r="XFD1" s="1"/></row><row r="1048576" s="1"><c r="A1048576" s="1"/></row>`;
    expect((await readTable(workbook({ a: coloured }), 'a.xlsx')).headers).toEqual(['x']);
    const whole = workbook({ a: far });
    expect(await problemOf(readTable(whole.subarray(0, 300), 'a.xlsx'))).toEqual({ code: 'damaged' });
    expect(await problemOf(readTable(pack(new Map([['word/document.xml', Buffer.from('<x/>')]])), 'a.xlsx'))).toEqual({
      code: 'unknown-format',
    });
    expect(
      await problemOf(readTable(workbook({ a: '<row r="1"><c r="A1" t="s"><v>9</v></c></row>' }), 'a.xlsx')),
    ).toEqual({ code: 'unreadable-cell', row: 1, column: 1 });
    expect(await problemOf(readTable(workbook({ a: '' }), 'a.xlsx'))).toEqual({ code: 'empty' });
  });

  it('tells an old Excel file from one with a password', async () => {
    const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Buffer.alloc(600)]);
    expect(await problemOf(readTable(ole, 'oud.xls'))).toEqual({ code: 'old-excel' });
    const secret = Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await problemOf(readTable(secret, 'geheim.xlsx'))).toEqual({ code: 'password' });
  });

  it('fails only in the ways it says, whatever is sent', async () => {
    const sample = workbook({ a: `<row r="1">${textCell('A1', 'x')}</row>` });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
          fc.tuple(fc.nat(sample.length - 1), fc.nat(255)).map(([at, byte]) => {
            const broken = Buffer.from(sample);
            broken[at] = byte;
            return broken;
          }),
        ),
        fc.constantFrom('a.csv', 'a.xlsx', 'a'),
        async (bytes, name) => {
          try {
            await readTable(bytes, name);
          } catch (error) {
            expect(error).toBeInstanceOf(TableError);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
