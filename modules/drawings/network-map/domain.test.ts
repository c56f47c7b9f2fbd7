import { describe, expect, test } from 'vitest';
import { lifeAreaIds } from '../../../method/ids.ts';
import { saysHealth } from '../contents.ts';
import { compareMaps, slicesOf, slicesWanted, turned, type MapPart, type OnMap } from './domain.ts';
import { findingsIn } from './findings.ts';

const anna: OnMap = {
  ...{ id: 'anna', part: 'placed', name: 'Anna', role: 'zus', mark: 'woman', isFormal: false, hasDied: false },
  ...{ ring: 2, area: 'network', note: '', personId: null },
};
const other = (id: string, more: Partial<OnMap> = {}): OnMap => ({ ...anna, id, name: id, ...more });
const leftOut = (slice: (typeof lifeAreaIds)[number]): MapPart & { id: string } => ({
  ...{ id: `no-${slice}`, part: 'left-out', slice },
});

describe('slices', () => {
  test('are all there, until one is left out', () => {
    expect(slicesOf([anna])).toEqual([...lifeAreaIds]);
    expect(slicesOf([anna, leftOut('finances')])).not.toContain('finances');
  });

  test('come back as soon as somebody stands in them', () => {
    expect(slicesOf([other('bank', { area: 'finances' }), leftOut('finances')])).toContain('finances');
  });

  test('are never all gone', () => {
    expect(slicesOf(lifeAreaIds.map(leftOut))).toEqual([...lifeAreaIds]);
  });

  test('that are wanted make what is left out, and take it away again', () => {
    const wanted = ['housing', 'network'] as const;
    const out = slicesWanted([anna, leftOut('day')], wanted, () => 'new');
    expect(out.map(({ content }) => content)).toEqual([
      { part: 'left-out', slice: 'health' },
      { part: 'left-out', slice: 'finances' },
    ]);
    expect(slicesWanted([anna, leftOut('day')], lifeAreaIds, () => 'new')).toEqual([
      { partId: 'no-day', content: null },
    ]);
  });

  test('are gone around, past those that are left out', () => {
    const slices = slicesOf([anna, leftOut('finances'), leftOut('day')]);
    expect(turned(anna, 1, slices).area).toBe('housing');
    expect(turned(anna, -1, slices).area).toBe('health');
  });
});

test('two moments tell who came, went, moved on the circles or to another slice', () => {
  const before = [anna, other('bep'), other('cor'), other('dik'), other('eef'), other('fem')];
  const after = [
    anna,
    other('bep', { ring: 1 }),
    other('cor', { ring: 3 }),
    other('dik', { area: 'day' }),
    other('eef', { note: 'belt vaak' }),
    other('gijs'),
  ];
  expect(compareMaps(before, after).map(({ id, change }) => `${id} ${change}`)).toEqual([
    ...['bep nearer', 'cor further', 'dik elsewhere', 'eef otherwise', 'fem went', 'gijs came', 'anna same'],
  ]);
});

test('who stands in the slice of health says something about health; a slice that is left out does not', () => {
  const { id: _, ...placed } = anna;
  expect(saysHealth({ ...placed, area: 'health' })).toBe(true);
  expect(saysHealth(placed)).toBe(false);
  expect(saysHealth({ part: 'left-out', slice: 'health' })).toBe(false);
});

describe('questions', () => {
  const ids = (placed: readonly OnMap[], slices = lifeAreaIds as readonly OnMap['area'][]) =>
    findingsIn(placed, slices).map((found) => ('area' in found ? `${found.id} ${found.area}` : found.id));

  test('are not asked of a map that has only just begun', () => {
    expect(ids([anna, other('bep')])).toEqual([]);
  });

  test('are about at most two empty slices, and only about those on the map', () => {
    const three = [anna, other('bep'), other('cor')];
    expect(ids(three)).toEqual(['empty housing', 'empty health']);
    expect(ids(three, ['network', 'day'])).toEqual(['empty day']);
    expect(ids(three, ['network'])).toEqual([]);
  });

  test('are about a crowd, when it is one', () => {
    const crowd = Array.from({ length: 6 }, (_, index) => other(`one-${index}`));
    const slices = ['network', 'day'] as const;
    expect(ids([...crowd, other('day', { area: 'day' })], slices)).toContain('crowded network');
    expect(ids([...crowd.slice(1), other('day', { area: 'day' })], slices)).toEqual([]);
    const few = crowd.map((one) => ({ ...one, id: `${one.id}-day`, area: 'day' as const }));
    expect(ids([...crowd, ...few], slices)).toEqual([]);
  });

  test('are about helpers, when they alone are near', () => {
    const helper = (id: string) => other(id, { isFormal: true });
    expect(ids([helper('a'), helper('b'), other('far', { ring: 3 })])).toContain('only-work-near');
    expect(ids([helper('a'), helper('b'), anna])).not.toContain('only-work-near');
    expect(ids([helper('a'), helper('b'), other('gone', { hasDied: true }), other('c', { ring: 4 })])).toContain(
      'only-work-near',
    );
  });
});
