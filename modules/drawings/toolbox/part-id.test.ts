import { expect, test } from 'vitest';
import { z } from 'zod';
import { partIdOf } from './part-id.ts';

test('is the same each time, and another for another field or tool', () => {
  expect(partIdOf('tool', 'field')).toBe(partIdOf('tool', 'field'));
  const ids = [partIdOf('tool', 'field'), partIdOf('tool', 'other'), partIdOf('other', 'field')];
  expect(new Set(ids).size).toBe(3);
});

test('is an id like every other, of version 8', () => {
  for (let turn = 0; turn < 100; turn += 1) {
    const id = partIdOf('tool', `field-${turn}`);
    expect(z.uuid().safeParse(id).success).toBe(true);
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});

test('stays what it was: the answers of every municipality are kept under it', () => {
  expect(partIdOf('anger-thermometer', 'where')).toBe('ce02e139-b360-8ec9-977a-6c47ae7b998b');
});
