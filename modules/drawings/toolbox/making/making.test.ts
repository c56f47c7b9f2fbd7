import { expect, test } from 'vitest';
import { changeKind, conditionOn, conditionsFor, moved, questionChanges, readable, withCopy } from './making.ts';
import { aTool, choice, scale, text, words } from '../sample-tool.ts';

test('a question moves one place, and not over the edge', () => {
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 2, -1)).toEqual(['a', 'c', 'b']);
  expect(moved(['a', 'b'], 0, -1)).toEqual(['a', 'b']);
  expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b']);
});

test('a copy stands after the first and is a question of its own', () => {
  const fields = withCopy([choice('a'), text('b')], 0);
  expect(fields.map(({ ask }) => ask.nl)).toEqual(['Vraag a', 'Vraag a', 'Vraag b']);
  expect(new Set(fields.map(({ id }) => id)).size).toBe(3);
});

test('of another kind it is a new question, with its words, its answers, and what asked for them', () => {
  const asks = { ...text('b'), only: { field: 'a', answers: ['yes'] } };
  const [first, second] = changeKind([choice('a'), asks], 0, 'choices');
  expect(first).toMatchObject({ kind: 'choices', ask: { nl: 'Vraag a' }, answers: [{ id: 'no' }, { id: 'yes' }] });
  expect(first?.id).not.toBe('a');
  expect(second?.only).toEqual({ field: first?.id, answers: ['yes'] });
  expect(changeKind([choice('a')], 0, 'choice')).toEqual([choice('a')]);
});

test('a condition can ask for earlier choices and scales', () => {
  const fields = [text('a'), choice('b'), scale('c', 1, 5), text('d'), choice('e')];
  expect(conditionsFor(fields, 3).map(({ id }) => id)).toEqual(['b', 'c']);
  expect(conditionsFor(fields, 3).map(conditionOn)).toEqual([
    { field: 'b', answers: ['no'] },
    { field: 'c', from: 1, to: 5 },
  ]);
});

test('what is new, gone and different between two versions is told in words', () => {
  const [before, after] = [
    { ...aTool, fields: [text('a'), choice('b'), text('c')] },
    { ...aTool, fields: [text('d'), { ...choice('b'), ask: words('Anders gezegd', 'Said otherwise') }, text('a')] },
  ];
  expect(questionChanges(before, after, 'nl')).toEqual({
    added: ['Vraag d'],
    removed: ['Vraag c'],
    changed: ['Anders gezegd'],
  });
  expect(questionChanges(before, after, 'en').changed).toEqual(['Said otherwise']);
});

test('a draft is shown with the words that are there', () => {
  const shown = readable({ ...aTool, label: words('', 'Sleep'), hint: words(' ', ''), fields: [choice('a')] });
  expect(shown.label).toEqual({ nl: 'Sleep', en: 'Sleep' });
  expect(shown.hint).toEqual({ nl: '…', en: '…' });
  expect(shown.fields).toEqual([choice('a')]);
  expect(readable(aTool)).toEqual(aTool);
});
