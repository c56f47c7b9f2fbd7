import { describe, expect, test } from 'vitest';
import { languages } from '../../../../platform/i18n/messages.ts';
import { gedcomProblemPlace, gedcomProblemText } from './problem-words.ts';
import { Problems, refusingIds, tellingIds, type GedcomProblemId } from './problems.ts';
import type { ReadGedcom } from './read-gedcom.ts';
import {
  byteForSign,
  fileIn,
  fileText,
  firstLine,
  read,
  readBytes,
  readText,
  utf8,
} from '../../../../tests/harness/gedcom-file.ts';

// Every problem there is, with the line on which it must be found. `firstLine` is where the lines of a test begin.

const person = (xref: string, ...below: string[]) => [`0 ${xref} INDI`, '1 NAME Jan', ...below];
const two = [...person('@I1@'), ...person('@I2@')];
const pair = [...two, '0 @F1@ FAM', '1 HUSB @I1@'];
const at = (index: number) => firstLine + index - 1;
const dated = (date: string) => read(person('@I1@', '1 BIRT', `2 DATE ${date}`));
const many = (count: number, make: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => make(index));

const cases: [GedcomProblemId, number, () => ReadGedcom][] = [
  ['empty', 0, () => readBytes(new Uint8Array(0))],
  ['empty', 0, () => readText(' \r\n\t\n')],
  ['too-large', 0, () => readBytes(new Uint8Array(5 * 1024 * 1024 + 1))],
  ['zip', 0, () => readBytes(byteForSign('PK\u0003\u0004\u0014\u0000gedcom.ged'))],
  ['not-gedcom', 1, () => readBytes(byteForSign('\u0089PNG\r\n\u001A\n\u0000\u0000\u0000\rIHDR'))],
  ['not-gedcom', 1, () => readText('naam;geboren\nJan;1950\n')],
  ['no-head', 1, () => readText('0 @I1@ INDI\n0 TRLR\n')],
  ['version-missing', 1, () => readText('0 HEAD\n1 SOUR X\n2 VERS 5.5.1\n0 TRLR\n')],
  ['version-unknown', 3, () => readText('0 HEAD\n1 GEDC\n2 VERS 4.0\n0 TRLR\n')],
  ['line-unreadable', at(2), () => read(['0 @I1@ INDI', 'Jan was hier'])],
  ['line-unreadable', at(2), () => read(['0 @I1@ INDI', '01 NAME Jan'])],
  ['line-unreadable', at(2), () => read(['0 @I1@ INDI', '1  NAME Jan'])],
  ['line-unreadable', at(2), () => read(['0 @I1@ INDI', ''], '7.0')],
  ['line-unreadable', at(2), () => read(['0 @I1@ INDI', ' 1 NAME Jan'], '7.0')],
  ['line-unreadable', at(1), () => read(['0 @i-1@ INDI'], '7.0')],
  ['line-unreadable', at(1), () => read(['0 @VOID@ INDI'], '7.0')],
  ['level-jump', at(2), () => read(['0 @I1@ INDI', '2 NAME Jan'])],
  ['level-jump', at(3), () => read(['0 @S1@ SOUR', '1 TITL a', '3 PUBL b'])],
  ['too-deep', at(101), () => read(many(101, (index) => `${index} NOTE`))],
  ['double-xref', at(3), () => read([...person('@I1@'), '0 @I1@ FAM'])],
  ['no-trailer', 8, () => readText(fileText('7.0', ['0 @I1@ INDI']).split('0 @U1@')[0] ?? '')],
  ['too-many-people', at(1001), () => read(many(5000, (index) => `0 @I${index}@ INDI`))],
  ['too-many-parts', at(5001), () => read(many(6000, (index) => `0 @F${index}@ FAM`))],
  ['too-many-parts', 0, () => read(everybodyInEveryFamily())],
  ['encoding-other', 6, () => readText(fileIn('ANSEL', ['0 @I1@ INDI', '1 NAME Zoë']))],
  ['encoding-other', 6, () => readBytes(byteForSign(fileIn('UTF-8', ['0 @I1@ INDI', '1 NAME Zoë'])))],
  ['encoding-unknown', 6, () => readBytes(byteForSign(fileIn('IBMPC', ['0 @I1@ INDI', '1 NAME Zoë'])))],
  ['character-unknown', at(2), () => readBytes(byteForSign(fileIn('ANSEL', ['0 @I1@ INDI', '1 NAME Zo\u00FDe'])))],
  ['cut-off', 9, () => readText(fileText('5.5.1', person('@I1@')).split('0 @U1@')[0] ?? '')],
  ['after-trailer', 11, () => readText(`${fileText('5.5.1', [])}0 @I1@ INDI\n`)],
  ['conc-in-7', at(3), () => read(['0 @I1@ INDI', '1 NOTE some', '2 CONC thing'], '7.0')],
  ['cont-misplaced', at(4), () => read([...person('@I1@'), '1 FAMS @F1@', '2 CONT more', '0 @F1@ FAM', '1 HUSB @I1@'])],
  ['cont-misplaced', at(4), () => read([...person('@I1@', '2 GIVN Jan', '2 CONT more')])],
  ['cont-misplaced', at(1), () => read(['0 CONC more'])],
  ['xref-below', at(3), () => read(person('@I1@', '1 @N1@ NOTE aardig'))],
  ['at-sign', at(3), () => read(person('@I1@', '1 NOTE @huis'))],
  ['pointer-nowhere', at(7), () => read([...pair, '1 WIFE @I9@'])],
  ['pointer-nowhere', at(7), () => read([...pair, '1 CHIL Kees'])],
  ['pointer-nowhere', at(3), () => read(person('@I1@', '1 NOTE @N1@'))],
  ['pointer-nowhere', at(3), () => read(person('@I1@', '1 FAMC @F9@'))],
  ['pointer-wrong', at(7), () => read([...pair, '1 WIFE @F1@'])],
  ['pointer-wrong', at(3), () => read([...person('@I1@', '1 NOTE @I1@')])],
  ['one-sided', at(5), () => read([...two, '1 FAMC @F1@', '0 @F1@ FAM', '1 HUSB @I1@'])],
  ['one-sided', at(5), () => read([...two, '1 FAMS @F1@', '0 @F1@ FAM', '1 HUSB @I1@'])],
  ['partner-twice', at(7), () => read([...pair, '1 WIFE @I1@'])],
  ['third-partner', at(10), () => read([...person('@I3@'), ...pair, '1 WIFE @I2@', '1 WIFE @I3@'])],
  ['parents-unknown', at(5), () => read([...two, '0 @F1@ FAM', '1 CHIL @I1@', '1 CHIL @I2@'])],
  ['child-twice', at(8), () => read([...pair, '1 CHIL @I2@', '1 CHIL @I2@'])],
  ['own-ancestor', at(10), () => read([...pair, '1 CHIL @I2@', '0 @F2@ FAM', '1 HUSB @I2@', '1 CHIL @I1@'])],
  [
    'pedigree-unknown',
    at(6),
    () => read([...two, '1 FAMC @F1@', '2 PEDI stepchild', '0 @F1@ FAM', '1 HUSB @I1@', '1 CHIL @I2@']),
  ],
  ['adoption-unclear', at(3), () => read(person('@I1@', '1 ADOP Y'))],
  ['twins-apart', at(5), () => read([...two, '1 ASSO @I1@', '2 RELA Twin'])],
  ['sex-unknown', at(3), () => read(person('@I1@', '1 SEX Q'))],
  ['name-cut', at(2), () => read(['0 @I1@ INDI', `1 NAME ${'Jan '.repeat(30)}`])],
  ['note-cut', at(1), () => read(person('@I1@', `1 NOTE ${'aardig '.repeat(40)}`))],
  ['signs-removed', at(2), () => read(['0 @I1@ INDI', '1 NAME J\u0000an'])],
  ['date-unreadable', at(4), () => dated('gisteren')],
  ['date-unreadable', at(4), () => read(person('@I1@', '1 BIRT', '2 DATE', '3 PHRASE 5 January'), '7.0')],
  ['date-no-such-day', at(4), () => dated('31 JUN 1950')],
  ['date-about', at(4), () => dated('BEF 1950')],
  ['date-calendar', at(4), () => dated('@#DJULIAN@ 1 JAN 1650')],
  ['date-dual-year', at(4), () => dated('1699/00')],
  ['date-before-christ', at(4), () => dated('100 B.C.')],
  ['own-tag-unreadable', at(3), () => read(person('@I1@', '1 _KT_MARK tree'))],
  ['own-tag-unreadable', at(3), () => read(person('@I1@', '1 _KT_ILLNESS a bit'))],
  [
    'own-tag-unreadable',
    at(3),
    () => read([...person('@I1@'), '0 _KT_FEELING', '1 _KT_FROM @I1@', '1 _KT_KIND close']),
  ],
  ['own-tag-unreadable', at(7), () => read([...pair, '1 _KT_ORDER last'])],
  ['own-tag-unreadable', at(7), () => read([...pair, '1 _KT_FIRST HUSB'])],
  [
    'home-too-full',
    at(43),
    () => read([...person('@I1@').slice(0, 1), '0 _KT_HOME', ...many(41, () => '1 _KT_WHO @I1@')]),
  ],
  ['alone', at(1), () => read(person('@I1@'))],
  ['nobody', 0, () => read([])],
  ['more', 0, () => read(many(300, (index) => `0 @I${index}@ INDI`))],
];

/** Few records, and more ties between them than anybody can draw. */
function everybodyInEveryFamily(): string[] {
  const families = many(60, (family) => `0 @F${family}@ FAM`).flatMap((line) => [
    line,
    '1 HUSB @I0@',
    ...many(99, (index) => `1 CHIL @I${index + 1}@`),
  ]);
  return [...many(100, (index) => `0 @I${index}@ INDI`), ...families];
}

describe('a problem', () => {
  test.each(cases)('%s in line %i', (id, line, reading) => {
    const { problems, isRefused, parts } = reading();
    const mustRefuse = (refusingIds as readonly string[]).includes(id);
    expect(problems.map((one) => [one.line, one.id])).toContainEqual([line, id]);
    expect(isRefused).toBe(mustRefuse);
    if (mustRefuse) expect(parts).toEqual([]);
    for (const language of languages)
      for (const problem of problems) {
        expect(gedcomProblemText(problem, language)).toMatch(/^[\p{L}@‘].+/u);
        expect(gedcomProblemText(problem, language)).not.toMatch(/\{\{|problem\./);
      }
  });

  test('of every kind there is, is reached', () => {
    const reached = new Set(cases.map(([id]) => id));
    expect([...refusingIds, ...tellingIds].filter((id) => !reached.has(id))).toEqual([]);
  });

  test('says where it is, and whom it is about', () => {
    const problem = { line: 12, id: 'alone' as const, words: { name: '' } };
    expect(gedcomProblemPlace(problem, 'nl')).toBe('Regel 12');
    expect(gedcomProblemPlace({ line: 0, id: 'empty' }, 'nl')).toBeUndefined();
    expect(gedcomProblemText(problem, 'nl')).toBe('We vonden geen familie van iemand zonder naam.');
    expect(gedcomProblemText({ line: 0, id: 'more', words: { count: 1 } }, 'en')).toContain('one more');
  });

  test('repeats no more of the file than one can read', () => {
    const problems = new Problems();
    problems.refuse(1, 'line-unreadable', { value: '👩‍👩‍👧'.repeat(100_000) });
    expect(String(problems.all()[0]?.words?.['value']).length).toBeLessThanOrEqual(160);
  });

  test('is counted when there are too many, and nothing is doubtful in a file that is refused', () => {
    const problems = new Problems();
    for (let line = 250; line > 0; line -= 1) problems.tell(line, 'alone');
    expect(problems.all()).toHaveLength(201);
    expect(problems.all().at(-1)).toEqual({ line: 0, id: 'more', words: { count: 50 } });
    for (let line = 30; line > 0; line -= 1) problems.refuse(line, 'level-jump');
    expect(problems.all()).toHaveLength(20);
    expect(utf8('')).toHaveLength(0);
  });
});
