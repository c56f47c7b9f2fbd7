import { expect, test } from 'vitest';
import { catalogue, createCatalogue } from '../catalogue.ts';
import type { ToolField } from '../schema-tools.ts';

const tools = catalogue.current('tool');
/** The fields of a tool group by group: those of the tool itself, and those of each repeating group. */
const groups = (fields: readonly ToolField[]): (readonly ToolField[])[] => [
  fields,
  ...fields.flatMap((field) => (field.kind === 'repeat' ? [field.fields] : [])),
];

test('no field of a tool is called like its neighbour, and every scale goes up', () => {
  for (const tool of tools)
    for (const fields of groups(tool.fields)) {
      expect(new Set(fields.map(({ id }) => id)).size, tool.id).toBe(fields.length);
      for (const { id, scale, answers } of fields) {
        if (scale) expect(scale.to, `${tool.id}.${id}`).toBeGreaterThan(scale.from);
        if (answers) expect(new Set(answers.map((answer) => answer.id)).size, `${tool.id}.${id}`).toBe(answers.length);
      }
    }
});

test('a field that waits for an answer waits for one that can be given before it', () => {
  let waiting = 0;
  for (const tool of tools)
    for (const fields of groups(tool.fields))
      for (const [index, { id, only }] of fields.entries()) {
        if (!only) continue;
        waiting += 1;
        const earlier = fields.slice(0, index).find((field) => field.id === only.field);
        const possible = earlier?.answers?.map((answer) => answer.id) ?? [];
        for (const answer of only.answers) expect(possible, `${tool.id}.${id}`).toContain(answer);
      }
  expect(waiting).toBeGreaterThan(0);
});

test('what is filled in together is said to the resident, from the first field to the last', () => {
  for (const tool of tools.filter(({ filledBy }) => filledBy === 'together'))
    for (const fields of groups(tool.fields))
      for (const { id, ask } of fields) expect(ask, `${tool.id}.${id}`).toBeDefined();
});

test('a field with two voices, without answers to choose from, or with a scale it has no use for is refused', () => {
  const load = (field: object) => () =>
    createCatalogue([{ kind: 'tool', entries: [{ ...tools[0], version: 99, fields: [field, field] }] }]);
  const ask = { nl: 'Wat helpt?', en: 'What helps?' };
  const scale = { from: 0, to: 10, low: { nl: 'Laag', en: 'Low' }, high: { nl: 'Hoog', en: 'High' } };
  expect(load({ id: 'a', kind: 'text', ask })).not.toThrow();
  expect(load({ id: 'a', kind: 'scale', ask, scale })).not.toThrow();
  expect(load({ id: 'a', kind: 'text', ask, question: ask })).toThrow();
  expect(load({ id: 'a', kind: 'text' })).toThrow();
  expect(load({ id: 'a', kind: 'choice', ask })).toThrow();
  expect(load({ id: 'a', kind: 'text', ask, scale })).toThrow();
  expect(load({ id: 'a', kind: 'text', ask, gives: 'strength' })).not.toThrow();
  expect(load({ id: 'a', kind: 'scale', ask, scale, gives: 'strength' })).toThrow();
});
