import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { familyOf, FamilyPart } from '../domain.ts';
import { anyFamily, bare } from '../../../../tests/harness/any-family.ts';
import type { Version } from './lines.ts';
import { refusingIds } from './problems.ts';
import type { ReadGedcom } from './read-gedcom.ts';
import { byteForSign, fileIn, fileText, readBytes, readText, utf8 } from '../../../../tests/harness/gedcom-file.ts';
import { writeGedcom } from './write-gedcom.ts';

// Files as nobody should make them and everybody does, and files that are made to do harm.

const many = (count: number, make: (index: number) => string | string[]) =>
  Array.from({ length: count }, (_, index) => make(index)).flat();

/** Holds for the reading of any bytes whatever. */
function isSound({ isRefused, parts, problems }: ReadGedcom): void {
  expect(isRefused).toBe(problems.some(({ id }) => (refusingIds as readonly string[]).includes(id)));
  if (isRefused) expect(parts).toEqual([]);
  expect(problems.length).toBeLessThanOrEqual(221);
  for (const { content } of parts) expect(FamilyPart.parse(content)).toEqual(content);
  // All that refers to something refers to what is there.
  const family = familyOf(parts);
  const kept = [family.members, family.couples, family.children, family.feelings, family.homes];
  expect(kept.flat()).toHaveLength(parts.length);
}

const people = (count: number) => many(count, (index) => [`0 @I${index}@ INDI`, `1 NAME Kind ${index}`]);
const odd: [string, Version, string[]][] = [
  ['a line of a thousand generations', '5.5.1', generations(1000, false)],
  ['a thousand generations that come back to the first', '5.5.1', generations(1000, true)],
  [
    'two hundred children of one couple',
    '7.0',
    [...people(200), '0 @F@ FAM', '1 HUSB @I0@', ...many(199, (at) => `1 CHIL @I${at + 1}@`)],
  ],
  ['ninety-nine levels', '5.5.1', ['0 @I1@ INDI', ...many(99, (at) => `${at + 1} NOTE n`)]],
  [
    'a person in every place of a family',
    '5.5.1',
    ['0 @I@ INDI', '1 FAMS @F@', '1 FAMC @F@', '0 @F@ FAM', '1 HUSB @I@', '1 WIFE @I@', '1 CHIL @I@'],
  ],
  ['nothing but families', '5.5.1', many(50, (at) => `0 @F${at}@ FAM`)],
  [
    'families that are each other’s only member',
    '5.5.1',
    ['0 @A@ FAM', '1 HUSB @B@', '1 CHIL @A@', '0 @B@ FAM', '1 WIFE @A@'],
  ],
  ['notes that point to notes', '5.5.1', ['0 @I@ INDI', '1 NOTE @N@', '0 @N@ NOTE @M@', '0 @M@ NOTE @N@']],
  [
    'the names of what every object has',
    '5.5.1',
    [
      '0 @__proto__@ INDI',
      '1 NAME constructor',
      '1 constructor x',
      '0 @toString@ FAM',
      '1 HUSB @__proto__@',
      '1 SEX __proto__',
      '1 CHIL @constructor@',
    ],
  ],
  [
    'twins of twins of twins',
    '5.5.1',
    [...people(60), '0 @F@ FAM', ...many(60, (at) => `1 CHIL @I${at}@`)].flatMap((line) =>
      /NAME Kind/.test(line) ? [line, ...many(60, (at) => [`1 ASSO @I${at}@`, '2 RELA Twin'])] : [line],
    ),
  ],
];

function generations(count: number, isCircle: boolean): string[] {
  const families = many(count - 1, (at) => [`0 @F${at}@ FAM`, `1 WIFE @I${at}@`, `1 CHIL @I${at + 1}@`]);
  const last = ['0 @LAST@ FAM', `1 WIFE @I${count - 1}@`, '1 CHIL @I0@'];
  return [...people(count), ...families, ...(isCircle ? last : [])];
}

describe('an odd file', () => {
  test.each(odd)('with %s is read, written and read the same', (_, version, lines) => {
    const first = readText(fileText(version, lines));
    isSound(first);
    expect(first.isRefused).toBe(false);
    for (const out of ['5.5.1', '7.0'] as const) {
      const again = readText(writeGedcom(familyOf(first.parts), { version: out }));
      isSound(again);
      expect(bare(familyOf(again.parts))).toEqual(bare(familyOf(first.parts)));
    }
  });

  test('of whose descent is a circle loses one link', () => {
    const { parts, problems } = readText(fileText('5.5.1', generations(1000, true)));
    expect(parts.filter(({ content }) => content.part === 'child')).toHaveLength(999);
    expect(problems.map(({ id }) => id)).toEqual(['own-ancestor']);
  });
});

describe('whatever the bytes', () => {
  const runs = { numRuns: 500, seed: 20261129 };

  test('nothing is thrown', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => isSound(readBytes(bytes))),
      runs,
    );
  });

  test('nothing is thrown by bytes behind a head', () => {
    for (const charset of ['ANSEL', 'UTF-8', 'ANSI', 'x'])
      fc.assert(
        fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) =>
          isSound(readBytes(Uint8Array.from([...byteForSign(fileIn(charset, []).slice(0, -32)), ...bytes]))),
        ),
        { ...runs, numRuns: 100 },
      );
  });

  test('nothing is thrown by lines of a file in any order, left out or doubled', () => {
    const pieces = fc.constantFrom(
      ...[
        'INDI',
        'FAM',
        'NOTE',
        'HUSB',
        'WIFE',
        'CHIL',
        'FAMC',
        'FAMS',
        'PEDI',
        'ADOP',
        'ASSO',
        'RELA',
        'CONT',
        'CONC',
      ],
      ...['NAME', 'SEX', 'BIRT', 'DATE', 'MARR', 'DIV', 'EVEN', 'TYPE', 'TRLR', '_KT_HOME', '_KT_WHO', '_KT_FEELING'],
      ...['_KT_FROM', '_KT_TO', '_KT_KIND', '_KT_TWINS', '_KT_ORDER', '_KT_FIRST', '_KT_SINCE', '_KT_MARK'],
    );
    const values = fc.constantFrom(
      '',
      '',
      'Y',
      '@A@',
      '@B@',
      '@C@',
      '@VOID@',
      '1950',
      'Twin',
      'adopted',
      '3',
      'close',
      '@x',
    );
    const line = fc.tuple(fc.nat({ max: 3 }), fc.constantFrom('', '', '@A@ ', '@B@ ', '@C@ '), pieces, values);
    fc.assert(
      fc.property(fc.constantFrom<Version>('5.5.1', '7.0'), fc.array(line, { maxLength: 40 }), (version, lines) => {
        let most = 0;
        const text = lines.map(([level, xref, tag, value]) => {
          const at = Math.min(level, most);
          most = at + 1;
          return `${at} ${at === 0 ? xref : ''}${tag} ${value}`.trim();
        });
        const reading = readText(fileText(version, text));
        isSound(reading);
        if (reading.isRefused) return;
        const again = readText(writeGedcom(familyOf(reading.parts), { version }));
        expect(bare(familyOf(again.parts))).toEqual(bare(familyOf(reading.parts)));
      }),
      { ...runs, numRuns: 2000 },
    );
  });

  test('nothing is thrown by a good file of which bytes were changed', () => {
    fc.assert(
      fc.property(
        anyFamily,
        fc.constantFrom<Version>('5.5.1', '7.0'),
        fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 8 }),
        (family, version, changes) => {
          const bytes = utf8(writeGedcom(family, { version }));
          for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
          isSound(readBytes(bytes));
        },
      ),
      runs,
    );
  });
});

describe('a file of two megabytes', () => {
  // What takes the square of its size would take hours, as it would with five.
  const size = 2 * 1024 * 1024;
  const fill = (line: string, start: readonly string[] = []) => {
    const count = Math.floor((size - fileText('5.5.1', start).length) / (line.length + 1));
    return fileText('5.5.1', [...start, ...Array.from({ length: count }, () => line)]);
  };
  const gap = ' '.repeat(600);
  const couple = ['0 @I@ INDI', '0 @J@ INDI', '0 @F@ FAM', '1 HUSB @I@'];
  const heavy: [string, () => Uint8Array][] = [
    ['of nothing', () => new Uint8Array(size)],
    ['of one byte', () => new Uint8Array(size).fill(0xe2)],
    ['of line ends', () => utf8(fill(''))],
    ['of one line', () => utf8(fileText('5.5.1', ['0 @I@ INDI', `1 NOTE ${'a '.repeat(1_000_000)}`]))],
    ['of lines that cannot be read', () => utf8(fill('x'))],
    ['of people', () => utf8(fill('0 INDI'))],
    ['of families', () => utf8(fill('0 FAM'))],
    ['of records of no interest', () => utf8(fill('0 X'))],
    ['of one person', () => utf8(fill('1 X', ['0 @I@ INDI']))],
    ['of text that goes on', () => utf8(fill('2 CONC', ['0 @I@ INDI', '1 NOTE a']))],
    [
      'of one note, pointed to again and again',
      () => utf8(fill('1 NOTE @N@', [`0 @N@ NOTE ${'\u0000'.repeat(1_000_000)}`, '0 @I@ INDI'])),
    ],
    [
      'of people of whom much is said with nothing in it',
      () =>
        utf8(
          fileText(
            '5.5.1',
            many(1000, (at) => [`0 @I${at}@ INDI`, `1 NAME${gap}`, `2 GIVN a${gap}b`, `1 NOTE${gap}.`]),
          ),
        ),
    ],
    [
      'of everybody the twin of everybody',
      () =>
        utf8(
          fileText('5.5.1', [
            ...many(1000, (at) => [
              `0 @I${at}@ INDI`,
              ...many(70, (to) => [`1 ASSO @I${(at * 70 + to) % 1000}@`, '2 RELA Twin']),
            ]),
            '0 @F@ FAM',
            ...many(1000, (at) => `1 CHIL @I${at}@`),
          ]),
        ),
    ],
    [
      'of everybody the child of everybody',
      () =>
        utf8(
          fileText('5.5.1', [
            ...people(1000),
            ...many(140, (at) => [`0 @F${at}@ FAM`, `1 HUSB @I${at}@`, ...many(1000, (to) => `1 CHIL @I${to}@`)]),
          ]),
        ),
    ],
    ['of the same family', () => utf8(fill('1 FAMC @F@', [...couple, '0 @K@ INDI']))],
    [
      'of the same twin',
      () => utf8(fill('1 ASSO @I@\n2 RELA Twin', [...couple, '1 CHIL @I@', '1 CHIL @J@', '0 @K@ INDI'])),
    ],
    ['of adoptions', () => utf8(fill('1 ADOP', [...couple, '0 @K@ INDI']))],
    [
      'of marks on nothing, in ANSEL',
      () =>
        byteForSign(
          fileIn('ANSEL', [
            '0 @I@ INDI',
            `1 NOTE ${'\u00E2'.repeat(1_000_000)}`,
            `1 NOTE ${'\u00E2e'.repeat(400_000)}`,
          ]),
        ),
    ],
    [
      'of line ends after marks, in ANSEL',
      () => byteForSign(fileIn('ANSEL', ['0 @I@ INDI', '\u00E2\n'.repeat(1_000_000)])),
    ],
  ];

  test.each(heavy)('%s comes to an end', (_, make) => {
    const bytes = make();
    expect(bytes.length).toBeLessThanOrEqual(size);
    isSound(readBytes(bytes));
  });
});
