import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { familyOf, type Family, type Member } from '../domain.ts';
import { anyFamily } from '../../../../tests/harness/any-family.ts';
import { extensionTags, uriOf } from './extension-tags.ts';
import type { Version } from './lines.ts';
import { readText } from '../../../../tests/harness/gedcom-file.ts';
import { writeGedcom } from './write-gedcom.ts';

const versions: Version[] = ['5.5.1', '7.0'];
const id = (index: number) => `00000000-0000-7000-8000-00000000000${index}`;
const person = (index: number, of: Partial<Member> = {}) => ({
  id: id(index),
  content: {
    part: 'member' as const,
    name: '',
    mark: 'somebody' as const,
    born: null,
    died: null,
    hasDied: false,
    hasIllness: false,
    hasAddiction: false,
    note: '',
    personId: null,
    ...of,
  },
});
const written = (family: Family, version: Version) =>
  writeGedcom(family, { version }).replace('\uFEFF', '').split('\r\n').slice(0, -1);
const noteOf = (note: string) => familyOf([person(1, { note })]);

describe.each(versions)('every file of version %s', (version) => {
  test('keeps to the grammar of its lines', () => {
    const value = version === '7.0' ? '(@[A-Z0-9_]+@|@@[^]*|[^@][^]*)' : '(@[A-Z][0-9]+@|(@@|[^@])+)';
    const grammar = new RegExp(`^\\d{1,2} (@[A-Z][0-9]+@ )?[A-Z_]+( ${value})?$`, 'u');
    fc.assert(
      fc.property(anyFamily, (family) => {
        const lines = written(family, version);
        for (const line of lines) {
          expect(line).toMatch(grammar);
          expect(line).not.toMatch(/[\p{Cc}]/u);
          if (version === '5.5.1') expect(line.length + 2).toBeLessThanOrEqual(255);
          else expect(line).not.toMatch(/^\d+ CONC/);
        }
        expect(lines[0]).toBe('0 HEAD');
        expect(lines.at(-1)).toBe('0 TRLR');
        expect(lines.filter((line) => line === '0 @U1@ SUBM')).toHaveLength(1);
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  test('has every pointer in both directions, and to something that is there', () => {
    fc.assert(
      fc.property(anyFamily, (family) => {
        const there = new Set<string>();
        const pointers: string[] = [];
        let record = '';
        for (const line of written(family, version)) {
          const xref = /^0 (@\w+@)/.exec(line)?.[1];
          if (xref !== undefined) {
            expect(there).not.toContain(xref);
            there.add((record = xref));
          }
          const [, tag, pointer] = /^1 (HUSB|WIFE|CHIL|FAMS|FAMC) (@\w+@)$/.exec(line) ?? [];
          if (tag !== undefined && pointer !== undefined) pointers.push(`${record} ${tag} ${pointer}`);
        }
        const back: Record<string, string[]> = { HUSB: ['FAMS'], WIFE: ['FAMS'], CHIL: ['FAMC'] };
        Object.assign(back, { FAMS: ['HUSB', 'WIFE'], FAMC: ['CHIL'] });
        for (const pointing of pointers) {
          const [from = '', tag = '', to = ''] = pointing.split(' ');
          expect(there).toContain(to);
          expect(back[tag]?.some((other) => pointers.includes(`${to} ${other} ${from}`))).toBe(true);
        }
      }),
      { numRuns: 200, seed: 8 },
    );
  });
});

describe('the head', () => {
  test('of 5.5.1 has all that is required', () => {
    expect(written(familyOf([]), '5.5.1')).toEqual([
      '0 HEAD',
      '1 GEDC',
      '2 VERS 5.5.1',
      '2 FORM LINEAGE-LINKED',
      '1 CHAR UTF-8',
      '1 SOUR KEUKENTAFEL',
      '2 NAME Keukentafel',
      '1 SUBM @U1@',
      '0 @U1@ SUBM',
      '1 NAME Keukentafel',
      '0 TRLR',
    ]);
  });

  test('of 7.0 begins with the mark and says what our tags mean', () => {
    const text = writeGedcom(familyOf([]), { version: '7.0', submitter: ' Wijkteam Oost ', madeOn: '2026-11-29' });
    expect(text.startsWith('\uFEFF0 HEAD\r\n1 GEDC\r\n2 VERS 7.0\r\n1 SCHMA\r\n')).toBe(true);
    for (const tag of extensionTags) expect(text).toContain(`2 TAG ${tag} ${uriOf(tag)}\r\n`);
    expect(text).toContain('\r\n1 DATE 29 NOV 2026\r\n');
    expect(text).toContain('0 @U1@ SUBM\r\n1 NAME Wijkteam Oost\r\n');
    expect(new Set(extensionTags.map(uriOf)).size).toBe(extensionTags.length);
  });
});

describe('a long note', () => {
  const conc = (note: string) =>
    written(noteOf(note), '5.5.1').flatMap((line) => /^(?:1 NOTE|2 CONC) ([^]*)$/.exec(line)?.[1] ?? []);

  test('goes on in CONC, between two signs that are no space', () => {
    const note = '@ab '.repeat(50).trim();
    const parts = conc(note);
    expect(parts.length).toBeGreaterThan(1);
    expect(parts.join('')).toBe(note.replaceAll('@', '@@'));
    for (const part of parts) expect(part).toBe(part.trim());
  });

  test('is not cut between a letter and its mark, nor in a sign of two units', () => {
    for (const note of [`${'@'.repeat(100)}${'e\u0301'.repeat(45)}`, `${'@'.repeat(100)}${'😀'.repeat(45)}`]) {
      const parts = conc(note);
      expect(parts.length).toBeGreaterThan(1);
      for (const part of parts) expect(part).toMatch(/^[@e😀]/u);
      expect(parts.join('')).toBe(note.replaceAll('@', '@@'));
    }
  });

  test('of which every second sign is a space still comes back whole', () => {
    const note = '@ '.repeat(100).trim();
    const back = readText(writeGedcom(noteOf(note), { version: '5.5.1' })).parts[0];
    expect(back?.content).toMatchObject({ note });
  });

  test('stays on one line in version 7', () => {
    expect(written(noteOf('@'.repeat(200)), '7.0')).toContain(`1 NOTE @${'@'.repeat(200)}`);
  });
});

describe('what others read', () => {
  const parts = [
    person(1, { name: 'Els/Bakker', mark: 'woman', born: { at: '1950-03', isAbout: true } }),
    person(2, { name: 'Piet', mark: 'man', hasDied: true }),
    person(3, { name: 'Jan', mark: 'pregnancy' }),
    person(4, { name: 'Kim' }),
  ];
  const group = id(9);
  const child = (index: number, bond: 'born' | 'foster') => ({
    id: id(index + 3),
    content: {
      part: 'child' as const,
      coupleId: id(5),
      memberId: id(index),
      bond,
      order: index - 3,
      twins: { group, isIdentical: true },
    },
  });
  const since = { at: '1970', isAbout: false };
  const couple = { part: 'couple' as const, one: id(1), other: id(2), bond: 'divorced' as const, since, order: 0 };
  const family = familyOf([
    ...parts,
    { id: id(5), content: { ...couple, until: null } },
    child(3, 'born'),
    child(4, 'foster'),
  ]);

  test('is in the words of 5.5.1', () => {
    const text = written(family, '5.5.1').join('|');
    expect(text).toContain(
      '0 @I1@ INDI|1 NAME Els∕Bakker|1 _KT_NAME Els/Bakker|1 SEX F|1 BIRT|2 DATE ABT MAR 1950|1 FAMS @F1@|',
    );
    expect(text).toContain('0 @I2@ INDI|1 NAME Piet|1 SEX M|1 DEAT Y|1 FAMS @F1@|');
    expect(text).toContain('|1 SEX U|1 _KT_MARK pregnancy|1 FAMC @F1@|2 PEDI birth|');
    expect(text).toContain('|1 ASSO @I4@|2 RELA Identical twin|');
    expect(text).toContain(
      '0 @F1@ FAM|1 HUSB @I2@|1 WIFE @I1@|1 _KT_FIRST WIFE|1 MARR|2 DATE 1970|1 DIV|2 TYPE Divorce|',
    );
    expect(text).toContain('|1 CHIL @I3@|1 CHIL @I4@|');
  });

  test('is in the words of 7.0', () => {
    const text = written(family, '7.0').join('|');
    expect(text).toContain('|2 PEDI FOSTER|2 _KT_TWINS 0|2 _KT_IDENTICAL Y|1 ASSO @I3@|2 ROLE MULTIPLE|');
  });

  test('has children from the first born to the last, or as they were drawn where that is not known', () => {
    const order = (...born: (string | null)[]) => {
      const children = born.map((at, index) =>
        person(index + 3, { born: at === null ? null : { at, isAbout: false } }),
      );
      const links = children
        .map((_, index) => child(index + 3, 'born'))
        .map((link) => ({
          ...link,
          // Drawn the other way round.
          content: { ...link.content, order: 9 - link.content.order },
        }));
      const drawn = familyOf([
        ...parts.slice(0, 2),
        ...children,
        { id: id(5), content: { ...couple, until: null } },
        ...links,
      ]);
      return written(drawn, '7.0').filter((line) => line.startsWith('1 CHIL'));
    };
    expect(order('1980-05', '1975')).toEqual(['1 CHIL @I4@', '1 CHIL @I3@']);
    expect(order('1975', '1980-05')).toEqual(['1 CHIL @I3@', '1 CHIL @I4@']);
    expect(order('1975', null)).toEqual(['1 CHIL @I4@', '1 CHIL @I3@']);
    expect(order('1975', '1975')).toEqual(['1 CHIL @I4@', '1 CHIL @I3@']);
  });
});
