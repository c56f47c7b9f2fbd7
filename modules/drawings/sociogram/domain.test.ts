import { describe, expect, test } from 'vitest';
import {
  compareContacts,
  comparePairs,
  knowsOf,
  rankAt,
  rankLast,
  sociogramOf,
  SociogramPart,
  takeOut,
} from './domain.ts';
import type { Knowing, Placed } from './domain.ts';
import { findingsIn } from './findings.ts';

const contact = (id: string, more: Partial<Placed> = {}): Placed => ({
  ...{ id, part: 'contact', name: id, role: '', personId: null, together: '', gives: '', costs: '', rank: 1 },
  ...more,
});
const line = (id: string, from: string, to: string, how: Knowing = 'knows') => ({
  ...{ id, part: 'knows' as const, from, to, how },
});
const [anna, bep, cor] = [contact('anna', { rank: 1 }), contact('bep', { rank: 2 }), contact('cor', { rank: 3 })];

describe('what the parts make', () => {
  test('contacts in their order, and who knows whom', () => {
    const { contacts, pairs } = sociogramOf([cor, line('x', 'cor', 'anna', 'close'), bep, anna]);
    expect(contacts.map(({ id }) => id)).toEqual(['anna', 'bep', 'cor']);
    expect(pairs).toMatchObject([{ id: 'x', one: { id: 'anna' }, other: { id: 'cor' }, how: 'close' }]);
  });

  test('no line to who is not there, and one for a pair that was drawn twice', () => {
    const parts = [anna, bep, line('x', 'anna', 'bep'), line('y', 'bep', 'anna'), line('z', 'anna', 'gone')];
    expect(sociogramOf(parts).pairs.map(({ id }) => id)).toEqual(['x']);
  });

  test('nobody has a line to themselves', () => {
    const id = '01935d4e-0000-7000-8000-000000000001';
    expect(SociogramPart.safeParse({ part: 'knows', from: id, to: id, how: 'knows' }).success).toBe(false);
  });
});

test('a contact is put anywhere among the others', () => {
  const order = (place: number) =>
    sociogramOf([bep, cor, { ...anna, rank: rankAt([bep, cor], place) }]).contacts.map(({ id }) => id);
  expect(order(0)).toEqual(['anna', 'bep', 'cor']);
  expect(order(1)).toEqual(['bep', 'anna', 'cor']);
  expect(order(2)).toEqual(['bep', 'cor', 'anna']);
  expect(rankLast([])).toBe(1);
  expect(rankLast([anna, bep])).toBe(3);
});

describe('whom somebody knows', () => {
  const parts = [anna, bep, cor, line('x', 'bep', 'anna'), line('y', 'anna', 'cor')];
  const changes = (...wanted: [string, Knowing][]) => knowsOf(parts, 'anna', new Map(wanted), () => 'new');

  test('changes only what is otherwise', () => {
    expect(changes(['bep', 'knows'], ['cor', 'knows'])).toEqual([]);
    expect(changes(['bep', 'tension'])).toEqual([
      { partId: 'x', content: { part: 'knows', from: 'bep', to: 'anna', how: 'tension' } },
      { partId: 'y', content: null },
    ]);
    expect(
      knowsOf(
        parts,
        'bep',
        new Map([
          ['anna', 'knows'],
          ['cor', 'close'],
        ]),
        () => 'new',
      ),
    ).toEqual([{ partId: 'new', content: { part: 'knows', from: 'bep', to: 'cor', how: 'close' } }]);
  });

  test('goes with who is taken out', () => {
    expect(takeOut(parts, 'bep').map(({ partId, content }) => [partId, content])).toEqual([
      ['bep', null],
      ['x', null],
    ]);
  });
});

test('two moments tell what is said otherwise; where a card stands says nothing', () => {
  const after = [
    { ...anna, rank: 9 },
    { ...bep, gives: 'rust' },
  ];
  expect(compareContacts([anna, bep, cor], after).map(({ id, change }) => `${id} ${change}`)).toEqual([
    ...['bep otherwise', 'cor went', 'anna same'],
  ]);
  const pairs = (how: Knowing) => sociogramOf([anna, bep, line('x', 'anna', 'bep', how)]).pairs;
  expect(comparePairs(pairs('knows'), pairs('tension'))).toMatchObject([{ id: 'x', change: 'otherwise' }]);
  expect(comparePairs([], pairs('knows'))).toMatchObject([{ id: 'x', change: 'came' }]);
});

describe('questions', () => {
  const ids = (...parts: Parameters<typeof sociogramOf>[0]) => findingsIn(sociogramOf(parts)).map(({ id }) => id);
  const [giving, kind] = [contact('giving', { gives: 'rust' }), contact('kind', { gives: 'lachen', rank: 2 })];

  test('are about who costs something and of whom nothing else is told yet', () => {
    expect(ids(contact('costly', { costs: 'ruzie' }))).toEqual(['only-costs']);
    expect(ids(contact('both', { costs: 'reizen', gives: 'rust' }))).toEqual([]);
  });

  test('are about two who know each other and both give something', () => {
    expect(ids(giving, kind, line('x', 'giving', 'kind'))).toEqual(['together']);
    expect(ids(giving, bep, line('x', 'giving', 'bep'))).toEqual([]);
    expect(ids(giving, kind, line('x', 'giving', 'kind', 'tension'))).toEqual(['tension']);
  });

  test('are about people apart, once there are three', () => {
    expect(ids(anna, bep)).toEqual([]);
    expect(ids(anna, bep, cor)).toEqual(['nobody-knows']);
    expect(ids(anna, bep, cor, line('x', 'anna', 'bep'))).toEqual([]);
  });
});
