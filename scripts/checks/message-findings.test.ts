import { expect, test } from 'vitest';
import { messageFindings, pluralFindings } from './message-findings.ts';

test('two complete languages pass, whatever the order and the format of the places', () => {
  const nl = { title: '{{name}} en {{ other }}', deep: { people_one: 'één mens', people_other: '{{count}} mensen' } };
  const en = {
    deep: { people_other: '{{count}} people', people_one: '{{count}} person' },
    title: '{{other}}, {{name}}',
  };
  expect(messageFindings(nl, en)).toEqual([]);
  expect(pluralFindings(nl)).toEqual([]);
});

test.each([
  [{ a: 'een', b: 'twee' }, { a: 'one' }, 'b: missing in English'],
  [{ a: 'een' }, { a: 'one', b: 'two' }, 'b: missing in Dutch'],
  [{ a: { b: ' ' } }, { a: { b: 'two' } }, 'a.b: empty'],
  [{ a: '{{name}}' }, { a: '{{naam}}' }, 'a: fills in {{name}} in Dutch and {{naam}} in English'],
])('%j beside %j is found', (nl, en, finding) => {
  expect(messageFindings(nl, en)).toEqual([finding]);
});

test('half a plural is found', () => {
  expect(pluralFindings({ people_one: 'één mens' })).toEqual(['people_one: people_other is missing']);
});
