import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  adviceFor,
  adviceLevels,
  cutOf,
  heaviestAdvice,
  isInOrder,
  startingThresholds,
  thresholdsOf,
} from './domain.ts';

test('the lines themselves still belong to the lighter side', () => {
  const creditors = { doUpTo: 3, consultUpTo: 5 };
  expect([0, 3, 4, 5, 6].map((figure) => adviceFor(figure, creditors))).toEqual([
    'do',
    'do',
    'consult',
    'consult',
    'hand-over',
  ]);
});

test('the heaviest of several figures counts, and no figure is no advice', () => {
  const lines = startingThresholds('debts');
  expect(heaviestAdvice({ creditors: 2, total: 40_000 }, lines)).toBe('hand-over');
  expect(heaviestAdvice({ creditors: 2, total: null }, lines)).toBe('do');
  expect(heaviestAdvice({ creditors: null, total: null }, lines)).toBeNull();
  expect(heaviestAdvice({ unheardOf: 9 }, lines)).toBeNull();
});

test('a higher figure never gives lighter advice', () => {
  const line = fc.tuple(fc.nat(1000), fc.nat(1000)).map(([doUpTo, more]) => ({ doUpTo, consultUpTo: doUpTo + more }));
  fc.assert(
    fc.property(line, fc.nat(5000), fc.nat(5000), (threshold, figure, more) => {
      expect(isInOrder(threshold)).toBe(true);
      const rank = (amount: number) => adviceLevels.indexOf(adviceFor(amount, threshold));
      expect(rank(figure + more)).toBeGreaterThanOrEqual(rank(figure));
    }),
  );
});

test('a team keeps the starting lines it did not change', () => {
  const own = thresholdsOf('debts', { creditors: { doUpTo: 1, consultUpTo: 2 } });
  expect(own).toEqual({ creditors: { doUpTo: 1, consultUpTo: 2 }, total: startingThresholds('debts')['total'] });
  expect(thresholdsOf('debts', null)).toEqual(startingThresholds('debts'));
  expect(thresholdsOf('no-such-topic', null)).toEqual({});
});

test('the cut splits the functions in two, in their order', () => {
  const parts = cutOf('application');
  expect(parts.find((part) => part.function === 'application')?.by).toBe('team');
  expect(parts.find((part) => part.function === 'intake')?.by).toBe('other');
  expect(parts[0]).toEqual({ function: 'information', by: 'team' });
  expect(parts.at(-1)).toEqual({ function: 'delivery', by: 'other' });
  expect(cutOf('delivery').every(({ by }) => by === 'team')).toBe(true);
});
