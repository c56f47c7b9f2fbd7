import { expect, test } from 'vitest';
import { builtInTools } from '../built-in.ts';
import { aTool, choice, text, words } from '../sample-tool.ts';
import { readToolFile, toolFileName, writeToolFile } from './tool-file.ts';

test('what was written is read back as it was, every tool of the way of working too', () => {
  expect(readToolFile(writeToolFile(aTool))).toEqual({ is: 'tool', tool: aTool });
  for (const { definition } of builtInTools()) {
    expect(readToolFile(writeToolFile(definition))).toEqual({ is: 'tool', tool: definition });
  }
});

const fileOf = (tool: unknown, more: object = {}) =>
  JSON.stringify({ format: 'keukentafel-tool', formatVersion: 1, tool, ...more });

test('every mistake in a file is found, with its place, and nothing half is taken', () => {
  const broken = {
    ...aTool,
    fields: [
      choice('a'),
      { ...text('b'), kind: 'film' },
      { ...choice('c'), answers: [{ id: 'x', label: { nl: '' }, points: 1 }] },
    ],
  };
  const read = readToolFile(fileOf(broken));
  expect(read).toEqual({
    is: 'wrong',
    problems: [
      { path: ['fields', 1, 'kind'], problem: 'no-fit' },
      { path: ['fields', 2, 'answers', 0, 'label', 'nl'], problem: 'missing' },
      { path: ['fields', 2, 'answers', 0, 'label', 'en'], problem: 'missing' },
      { path: ['fields', 2, 'answers'], problem: 'too-few' },
    ],
  });
  expect(
    readToolFile(fileOf({ ...aTool, fields: [{ ...text('a'), only: { field: 'z', answers: ['x'] } }], score: null })),
  ).toEqual({
    is: 'wrong',
    problems: [{ path: ['fields', 0, 'only'], problem: 'condition-later' }],
  });
  expect(readToolFile(fileOf(null))).toMatchObject({ is: 'wrong' });
});

test('another file is another file', () => {
  for (const content of ['', 'geen json', '[]', 'null', '{"format":"something"}']) {
    expect(readToolFile(content)).toEqual({ is: 'other' });
  }
  expect(readToolFile(fileOf(aTool, { formatVersion: 3 }))).toEqual({ is: 'newer' });
});

test('a file is called after its tool', () => {
  expect(toolFileName('Slapen: hoe gaat/ging het?')).toBe('Slapen hoe gaat ging het.keukentafel-tool.json');
  expect(toolFileName(words('').nl)).toBe('tool.keukentafel-tool.json');
});
