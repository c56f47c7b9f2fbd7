import { expect, test } from 'vitest';
import { triptychColumns } from '../../../method/network/triptych.ts';
import { versionOf, wordedAt } from '../../../method/versions.ts';
import { toolIds } from '../tool-ids.ts';
import { boardOf } from './boards.ts';

test.each(toolIds.notes)('every field of %s has a place of its own, on the board', (toolId) => {
  const { fields, columns, rows } = boardOf(toolId);
  expect(new Set(fields.map(({ column, row }) => `${column}/${row}`)).size).toBe(fields.length);
  expect(fields).toHaveLength(columns * rows);
  for (const { column, row } of fields) {
    expect(column).toBeLessThan(columns);
    expect(row).toBeLessThan(rows);
  }
});

test('the triptych is filled left, right, middle, and only the middle becomes the plan', () => {
  expect(boardOf('triptych').fields.map(({ column, becomesPlan }) => [column, becomesPlan])).toEqual([
    [0, false],
    [2, false],
    [1, true],
  ]);
});

test('the quadrant goes round: each corner follows the one before, and lies beside it', () => {
  const { fields } = boardOf('core-quadrant');
  expect(fields.map(({ id }) => id)).toEqual(['quality', 'pitfall', 'challenge', 'allergy']);
  fields.slice(1).forEach((field, index) => {
    const before = fields[index]!;
    expect(Math.abs(field.column - before.column) + Math.abs(field.row - before.row)).toBe(1);
  });
});

test('in the window, with somebody is much support and many bounds, and without them the other end of both', () => {
  const at = (id: string) => boardOf('window').fields.find((field) => field.id === id);
  expect(at('with')).toMatchObject({ column: 1, row: 0, ends: ['much', 'many'] });
  expect(at('not')).toMatchObject({ column: 0, row: 1, ends: ['little', 'few'] });
  expect(at('to')).toMatchObject({ column: 0, row: 0 });
  expect(at('for')).toMatchObject({ column: 1, row: 1 });
});

test('an old moment keeps its words when the way of working words one field anew', () => {
  const [first] = triptychColumns;
  const reworded = { ...first!, version: 2, label: { nl: 'Anders gezegd', en: 'Put otherwise' } };
  const all = [...triptychColumns, reworded];
  expect(versionOf(all)).toBe(2);
  const labels = (version: number) => wordedAt(all, version).map(({ id, label }) => `${id}: ${label.nl}`);
  expect(labels(1)).toEqual(triptychColumns.map(({ id, label }) => `${id}: ${label.nl}`));
  expect(labels(2)).toContain('unchanged: Anders gezegd');
  expect(labels(2)).toHaveLength(3);
});
