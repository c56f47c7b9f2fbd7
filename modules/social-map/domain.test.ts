import { expect, test } from 'vitest';
import { isStale, languagesFrom } from './domain.ts';

test('an entry is stale after a year and not on the day itself', () => {
  expect(isStale('2025-11-22', '2026-11-22')).toBe(false);
  expect(isStale('2025-11-21', '2026-11-22')).toBe(true);
  expect(isStale('2027-01-01', '2026-11-22')).toBe(false);
});

test('languages are read as people write them', () => {
  expect(languagesFrom('Nederlands, Turks en Arabisch')).toEqual(['Nederlands', 'Turks', 'Arabisch']);
  expect(languagesFrom(' Engels;engels / Frans\n')).toEqual(['engels', 'Frans']);
  expect(languagesFrom('Armeens')).toEqual(['Armeens']);
  expect(languagesFrom('  ')).toEqual([]);
});
