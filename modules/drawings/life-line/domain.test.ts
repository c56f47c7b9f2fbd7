import { describe, expect, test } from 'vitest';
import { bareEvent, compareEvents, felt, isTime, LifeEvent, type Placed } from './domain.ts';
import { findingsIn } from './findings.ts';
import { inOrder, rankBehind, rankLast } from './order.ts';

const today = '2026-11-29';
const event = (id: string, rank: number, more: Partial<Placed> = {}): Placed => ({
  ...bareEvent,
  ...{ id, rank, name: id },
  ...more,
});
const order = (events: readonly Placed[], on = today) => inOrder(events, on).map(({ event: { id } }) => id);

describe('a time', () => {
  test.each(['1890', '2100', '1998-05', '1998-05-12', '2024-02-29'])('%s can stand on a line', (time) => {
    expect(isTime(time)).toBe(true);
  });

  test.each(['1889', '2101', '1998-13', '1998-02-30', '98', '1998-5', ''])('%s cannot', (time) => {
    expect(isTime(time)).toBe(false);
    expect(LifeEvent.safeParse({ ...bareEvent, name: 'x', from: time }).success).toBe(false);
  });

  test('that ends before it begins is refused, as far as both say so', () => {
    const period = (from: string, until: string) =>
      LifeEvent.safeParse({ ...bareEvent, name: 'x', from, until }).success;
    expect(period('1998', '1997-12')).toBe(false);
    expect(period('1998-06', '1998')).toBe(true);
  });
});

describe('the order', () => {
  test('is that of time, however precise', () => {
    expect(
      order([
        event('c', 1, { from: '1998-12-31' }),
        event('b', 2, { from: '1998' }),
        event('a', 3, { from: '1998-02' }),
      ]),
    ).toEqual(['a', 'b', 'c']);
  });

  test('counts ages from the birth on the line, and without one keeps them where they were put', () => {
    const born = event('born', 9, { from: '1960', isBirth: true });
    const age = event('age', 2, { fromAge: 12 });
    const [early, late] = [event('early', 1, { from: '1970' }), event('late', 3, { from: '1974' })];
    expect(order([late, age, early, born])).toEqual(['born', 'early', 'age', 'late']);
    expect(order([event('first', 0, { from: '1980' }), age, early])).toEqual(['early', 'age', 'first']);
  });

  test('keeps what has no time behind what it was put behind, also when that gets another time', () => {
    const [a, b] = [event('a', 1, { from: '1980' }), event('b', 3, { from: '1990' })];
    const loose = event('loose', 2);
    expect(order([b, loose, a])).toEqual(['a', 'loose', 'b']);
    expect(order([b, loose, { ...a, from: '1995' }])).toEqual(['b', 'a', 'loose']);
  });

  test('puts it anywhere one asks', () => {
    const others = [event('a', 1, { from: '1990' }), event('b', 2, { from: '1980' }), event('x', 2.5), event('y', 4)];
    for (const before of others) {
      const now = order([...others, event('new', rankBehind(others, before))]);
      expect(now.indexOf('new')).toBe(now.indexOf(before.id) + 1);
    }
    expect(order([...others, event('new', rankBehind(others, undefined))])[0]).toBe('new');
    expect(rankLast(others)).toBe(5);
  });

  test('puts what has still to come behind today; this year is not ahead', () => {
    const events = [
      event('hope', 1, { isHoped: true }),
      event('later', 2, { from: '2027' }),
      event('loose', 3),
      event('year', 4, { from: '2026' }),
    ];
    const ahead = (on: string) => inOrder(events, on).flatMap((one) => (one.isAhead ? one.event.id : []));
    expect(ahead(today)).toEqual(['hope', 'later']);
    expect(ahead('2026-01-02')).toEqual(['hope', 'later']);
    expect(ahead('2028-01-02')).toEqual(['hope']);
  });
});

describe('questions', () => {
  const asked = (events: readonly Placed[]) =>
    findingsIn(inOrder(events, today)).map(({ id, event: { id: about } }) => `${id} ${about}`);

  test('what helped is asked of the latest hard time of which it was not told', () => {
    const hard = [event('a', 1, { from: '1990', feeling: -3 }), event('b', 2, { from: '1995', feeling: -2 })];
    expect(asked(hard)).toEqual(['through b']);
    expect(
      asked([
        { ...hard[0]!, helped: 'zus' },
        { ...hard[1]!, helped: 'koor' },
      ]),
    ).toEqual(['again a']);
    expect(asked([event('c', 3, { from: '2001', feeling: 1 })])).toEqual([]);
  });

  test('how it went is asked of a hope whose time has come', () => {
    expect(asked([event('a', 1, { from: '2020', isHoped: true }), event('b', 2, { isHoped: true })])).toEqual([
      'came a',
    ]);
  });
});

test('two moments tell what came, went, and is felt otherwise; being moved along is no change', () => {
  const before = ['same', 'up', 'down', 'gone', 'told'].map((id, rank) => event(id, rank));
  const after = [
    event('same', 80),
    event('up', 1, { feeling: 1 }),
    event('down', 2, { feeling: -1 }),
    event('told', 4, { helped: 'mijn zus' }),
    event('new', 5),
  ];
  expect(compareEvents(before, after).map(({ id, change }) => `${id} ${change}`)).toEqual([
    ...['up better', 'down worse', 'gone went', 'told otherwise', 'new came', 'same same'],
  ]);
});

test('nothing gets better or worse than there is room for', () => {
  expect([felt(bareEvent, 9).feeling, felt(bareEvent, -9).feeling]).toEqual([3, -3]);
});
