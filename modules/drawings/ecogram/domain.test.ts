import { describe, expect, test } from 'vitest';
import { moved } from '../people/domain.ts';
import { compareMoments, type Placed } from './domain.ts';
import { findingsIn } from './findings.ts';

const anna: Placed = {
  ...{ id: 'anna', name: 'Anna', role: 'zus', mark: 'woman', isFormal: false, hasDied: false, ring: 2, angle: 10 },
  ...{ bond: 'strong', receives: ['company'], gives: [], personId: null },
};
const other = (id: string, more: Partial<Placed> = {}): Placed => ({ ...anna, id, name: id, receives: [], ...more });
const helper = (id: string): Placed => other(id, { isFormal: true, receives: ['advice'] });

describe('findings', () => {
  test('nothing is asked of a picture that has only just begun', () => {
    expect(findingsIn([helper('a'), helper('b')])).toEqual([]);
  });

  test('many who do it for work, few of one’s own', () => {
    expect(findingsIn([anna, helper('a'), helper('b'), helper('c')])).toContain('many-professionals');
    expect(findingsIn([anna, other('b'), other('c'), helper('a'), helper('b')])).not.toContain('many-professionals');
  });

  test('nobody for company, until there is one', () => {
    expect(findingsIn([other('a'), other('b'), other('c')])).toContain('no-company');
    expect(findingsIn([other('a'), other('b'), anna])).not.toContain('no-company');
  });

  test('one-way giving, either way', () => {
    const giving = other('a', { gives: ['emotional', 'material', 'company'] });
    expect(findingsIn([giving, other('b'), other('c')])).toContain('only-giving');
    expect(findingsIn([anna, helper('a'), helper('b')])).toContain('only-receiving');
    expect(findingsIn([anna, helper('a'), helper('b'), giving])).not.toContain('only-receiving');
  });

  test('everything hangs on one; somebody who died is no broken line', () => {
    const pillar = other('a', { receives: ['emotional', 'material', 'company'] });
    expect(findingsIn([pillar, other('b'), other('c')])).toContain('leans-on-one');
    const gone = other('d', { bond: 'broken', hasDied: true });
    expect(findingsIn([pillar, other('b'), other('c'), gone])).not.toContain('broken-lines');
    expect(findingsIn([pillar, other('b'), other('c', { bond: 'broken' })])).toContain('broken-lines');
  });
});

describe('two moments', () => {
  test('tell who came, went, moved or is otherwise, changes first', () => {
    const before = [anna, other('bep'), other('cor'), other('dik'), other('eef')];
    const after = [
      anna,
      other('bep', { ring: 1 }),
      other('cor', { ring: 3 }),
      other('dik', { gives: ['advice'] }),
      other('fem'),
    ];
    expect(compareMoments(before, after).map(({ id, change }) => `${id} ${change}`)).toEqual([
      ...['bep nearer', 'cor further', 'dik otherwise', 'eef went', 'fem came', 'anna same'],
    ]);
  });

  test('standing elsewhere on the same ring is no change', () => {
    expect(compareMoments([anna], [{ ...anna, angle: 200 }])).toMatchObject([{ change: 'same' }]);
  });
});

test('nobody comes nearer than the first ring or further than the last', () => {
  expect(moved(moved(anna, -1), -1).ring).toBe(1);
  expect(moved(moved(moved(anna, 1), 1), 1).ring).toBe(4);
});
