import { expect, test } from 'vitest';
import { requirementCounts, requirementFindings, requirementRows, type Standard } from './security-tables.ts';

const standard: Standard = { V1: { level1: ['1.2.1'], level2: ['1.1.1'] } };
const row = (id: string, level: number, state: string, where = '`a.ts`', tested = '`a.test.ts`') =>
  `| ${id} | ${level} | words | ${state} | ${where} | ${tested} | – |\n`;
const findings = (text: string) => requirementFindings(requirementRows(text), standard);

test('tables that say every requirement once, with its place and test, are right', () => {
  const text = row('1.1.1', 2, 'met', '`a.ts`<br>`b.ts`') + row('1.2.1', 1, 'not', '–', '–');
  expect(findings(`# V1\n\n| id | level |\n| --- | --- |\n${text}`)).toEqual([]);
  expect(requirementCounts(requirementRows(text))).toBe('2 requirements: 1 met, 0 partly, 1 not, 0 not applicable');
});

test.each([
  ['one that is missing', row('1.1.1', 2, 'met'), '1.2.1: stands 0 times'],
  ['one that stands twice', row('1.1.1', 2, 'met').repeat(2) + row('1.2.1', 1, 'met'), '1.1.1: stands 2 times'],
  ['one of another level', row('1.1.1', 1, 'met') + row('1.2.1', 1, 'met'), '1.1.1: is not of level 1'],
  ['one the standard does not have', row('9.9.9', 1, 'met'), '9.9.9: is not of level 1'],
  ['another word', row('1.1.1', 2, 'done') + row('1.2.1', 1, 'met'), '1.1.1: "done" is none of'],
  ['a claim without a place', row('1.1.1', 2, 'partly', '–') + row('1.2.1', 1, 'met'), '1.1.1: partly, but where?'],
  ['a claim without a test', row('1.1.1', 2, 'met', '`a.ts`', '–') + row('1.2.1', 1, 'met'), '1.1.1: met, but no test'],
])('%s is found', (_, text, found) => {
  expect(findings(text).join('\n')).toContain(found);
});

test('a requirement about documents is met by a document', () => {
  expect(findings(row('1.1.1', 2, 'met', '`docs/a.md`', '–') + row('1.2.1', 1, 'met'))).toEqual([]);
});
