import { expect, test } from 'vitest';
import { signalLists } from '../../../method/safety/signal-lists.ts';
import { tools } from '../../../method/tools/tools.ts';
import { builtInTool, builtInTools } from './built-in.ts';
import { Definition } from './domain.ts';

test.each(builtInTools().map((tool) => [tool.id, tool] as const))('%s has the shape of every tool', (_, tool) => {
  expect(Definition.safeParse(tool.definition).error?.issues).toBeUndefined();
});

test('every version of every tool and list of the way of working can be opened', () => {
  for (const { id, version } of [...tools, ...signalLists]) expect(builtInTool(id, version)?.version).toBe(version);
  expect(builtInTool('anger-thermometer', 99)).toBeUndefined();
  expect(builtInTool('nothing')).toBeUndefined();
});

test('a group keeps its fields, and a condition its answers', () => {
  const { definition } = builtInTool('qualities-talents-hobbies')!;
  expect(definition.fields.find(({ id }) => id === 'with-whom')?.only).toEqual({
    field: 'share',
    answers: ['yes', 'maybe'],
  });
  const load = builtInTool('load-and-capacity')!.definition.fields.find(({ id }) => id === 'loads');
  expect(load).toMatchObject({ kind: 'group', fields: [{ id: 'what' }, { id: 'area' }, { id: 'weight' }] });
});
