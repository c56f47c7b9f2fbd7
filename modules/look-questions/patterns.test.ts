import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { patterns, rulesWith, type Pattern } from './domain.ts';
import { questionsFrom, surnameKeys, type Home, type Look, type Looker, type Seen } from './patterns.ts';

const looker = (more: Partial<Looker> = {}): Looker => ({
  id: 'me',
  name: 'Anna van der Wal',
  teamIds: ['haven'],
  door: null,
  ...more,
});
const home = (more: Partial<Home> = {}): Home => ({
  nameKeys: ['dewit'],
  postcode: '1997 KA',
  houseNumber: '7',
  near: { teamId: 'haven', decisions: [], openings: [] },
  ...more,
});
const look = (at: string, more: Partial<Look> = {}): Look => ({
  accountId: 'me',
  at,
  isRefused: false,
  householdId: 'home',
  ...more,
});
const seen = (more: Partial<Seen> & { me?: Partial<Looker>; home?: Partial<Home> } = {}): Seen => ({
  looks: [],
  returning: [],
  lookers: new Map([['me', looker(more.me)]]),
  homes: new Map([['home', home(more.home)]]),
  ...more,
});

/** What one pattern asks; the number as it usually is, unless given. */
function ask(pattern: Pattern, of: Seen, least?: number) {
  const rules = rulesWith([]).filter((rule) => rule.pattern === pattern);
  return questionsFrom(of, least === undefined ? rules : rules.map((rule) => ({ ...rule, least })));
}
const atNoon = (day: number) => `2026-11-${String(day).padStart(2, '0')}T11:00:00.000Z`;

describe('the own name', () => {
  test('is asked about once for a household, with how often and when', () => {
    const of = seen({ looks: [look(atNoon(3)), look(atNoon(5))], home: { nameKeys: ['dewit', 'vanderwal'] } });
    expect(ask('own-name', of)).toEqual([
      {
        key: 'own-name/me/home',
        pattern: 'own-name',
        accountId: 'me',
        householdId: 'home',
        fromAt: atNoon(3),
        untilAt: atNoon(5),
        facts: { looks: 2 },
      },
    ]);
  });

  test('is not asked about for another surname, a first name, or a try that gave nothing', () => {
    expect(ask('own-name', seen({ looks: [look(atNoon(3))] }))).toEqual([]);
    expect(ask('own-name', seen({ looks: [look(atNoon(3))], home: { nameKeys: ['anna'] } }))).toEqual([]);
    const refused = look(atNoon(3), { isRefused: true });
    expect(ask('own-name', seen({ looks: [refused], home: { nameKeys: ['vanderwal'] } }))).toEqual([]);
  });

  test('is every end of the name, in whatever way it is written', () => {
    expect(surnameKeys('Anna van der Wal')).toEqual(['vanderwal', 'derwal', 'wal']);
    expect(surnameKeys('Cher')).toEqual([]);
    expect(surnameKeys('  José   Núñez ')).toEqual(['nunez']);
  });
});

describe('the own door', () => {
  const near = (houseNumber: string | null, postcode: string | null = '1997ka') =>
    ask(
      'own-door',
      seen({
        looks: [look(atNoon(3))],
        me: { door: { postcode: '1997 KA', houseNumber: 7 } },
        home: { houseNumber, postcode },
      }),
    );

  test('is asked about at the same postcode up to so many numbers away, and says how many', () => {
    expect(near('7')[0]?.facts).toEqual({ looks: 1, apart: 0 });
    expect(near('17 bis')[0]?.facts).toEqual({ looks: 1, apart: 10 });
    expect(near('18')).toEqual([]);
    expect(near('7', '1997 KB')).toEqual([]);
  });

  test('is not guessed: without an address, with a secret one, or when the worker gave none', () => {
    expect(near(null)).toEqual([]);
    expect(near('7', null)).toEqual([]);
    expect(ask('own-door', seen({ looks: [look(atNoon(3))] }))).toEqual([]);
  });
});

describe('many households', () => {
  const every = (count: number, seconds: number) =>
    Array.from({ length: count }, (_, index) =>
      look(new Date(Date.parse(atNoon(3)) + index * seconds * 1000).toISOString(), { householdId: `h${index}` }),
    );

  test('are asked about within an hour, once a day, without naming one', () => {
    const asked = ask('many', seen({ looks: every(40, 60) }));
    expect(asked).toMatchObject([{ key: 'many/me/20261103', householdId: null, facts: { households: 40 } }]);
  });

  test('are not asked about when spread over the day, or when it is one household again and again', () => {
    expect(ask('many', seen({ looks: every(40, 600) }))).toEqual([]);
    const same = every(40, 30).map((one) => ({ ...one, householdId: 'home' }));
    expect(ask('many', seen({ looks: same }))).toEqual([]);
  });

  test('counts the fullest hour as one would by hand', () => {
    const minutes = fc.array(fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 9 })), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(minutes, (pairs) => {
        const sorted = [...pairs].sort(([a], [b]) => a - b);
        const start = Date.parse('2026-11-03T07:00:00.000Z');
        const looks = sorted.map(([minute, house]) =>
          look(new Date(start + minute * 60_000).toISOString(), { householdId: `h${house}` }),
        );
        const byHand = Math.max(
          ...sorted.map(
            ([from]) => new Set(sorted.filter(([m]) => m >= from && m <= from + 60).map(([, house]) => house)).size,
          ),
        );
        expect(ask('many', seen({ looks }), 1)[0]?.facts['households']).toBe(byHand);
      }),
    );
  });
});

describe('the night', () => {
  test('is that of the Dutch clock, in winter and in summer, and one night is one question', () => {
    const at = ['2026-11-03T22:00:00.000Z', '2026-11-04T02:00:00.000Z', '2026-11-04T04:59:00.000Z'];
    expect(ask('night', seen({ looks: at.map((one) => look(one)) }))).toMatchObject([
      { key: 'night/me/20261103', householdId: 'home', facts: { looks: 3, households: 1 } },
    ]);
    const edges = ['2026-11-03T21:59:00.000Z', '2026-11-04T05:00:00.000Z', '2026-07-03T20:59:00.000Z'];
    expect(ask('night', seen({ looks: edges.map((one) => look(one)) }), 1)).toEqual([]);
    expect(ask('night', seen({ looks: [look('2026-07-03T21:00:00.000Z')] }), 1)).toHaveLength(1);
  });

  test('leaves out what was opened in an emergency: that is judged already', () => {
    const emergency = { kind: 'emergency' as const, accountId: 'me', from: atNoon(3), until: atNoon(5) };
    const near = { teamId: 'molen', decisions: [], openings: [emergency] };
    expect(ask('night', seen({ looks: [look('2026-11-04T02:00:00.000Z')], home: { near } }), 1)).toEqual([]);
  });
});

describe('no tie to the household', () => {
  const elsewhere = { near: { teamId: 'molen', decisions: [], openings: [] } };

  test('is never asked of a colleague of the team', () => {
    expect(ask('no-tie', seen({ looks: [look(atNoon(3))] }), 1)).toEqual([]);
  });

  test('is asked when it was opened, and of tries only when there are several on a day', () => {
    expect(ask('no-tie', seen({ looks: [look(atNoon(3))], home: elsewhere }))).toMatchObject([
      { key: 'no-tie/me/home/20261103', facts: { looks: 1, tries: 0 } },
    ]);
    const tries = (count: number) =>
      seen({ looks: Array.from({ length: count }, () => look(atNoon(3), { isRefused: true })), home: elsewhere });
    expect(ask('no-tie', tries(2))).toEqual([]);
    expect(ask('no-tie', tries(3))).toMatchObject([{ facts: { looks: 0, tries: 3 } }]);
  });

  test('is judged by the moment of the look', () => {
    const decisions = [
      { kind: 'joined' as const, accountId: 'me', at: atNoon(2) },
      { kind: 'left' as const, accountId: 'me', at: atNoon(4) },
    ];
    const of = (day: number) =>
      ask('no-tie', seen({ looks: [look(atNoon(day))], home: { near: { ...elsewhere.near, decisions } } }));
    expect(of(3)).toEqual([]);
    expect(of(5)).toHaveLength(1);
  });
});

describe('opened again and again', () => {
  const back = (more: object = {}) => ({
    accountId: 'me',
    householdId: 'home',
    days: 6,
    looks: 9,
    writes: 0,
    firstAt: atNoon(1),
    lastAt: atNoon(20),
    ...more,
  });

  test('without a word written is asked, once a month', () => {
    expect(ask('no-trace', seen({ returning: [back()] }))).toMatchObject([
      { key: 'no-trace/me/home/2026-11', facts: { days: 6, looks: 9 } },
    ]);
    expect(ask('no-trace', seen({ returning: [back({ writes: 1 }), back({ days: 4 })] }))).toEqual([]);
  });

  test('is not asked of whoever carries the household or was asked to think along', () => {
    const decisions = [{ kind: 'coordinator' as const, accountId: 'me', at: atNoon(1) }];
    const near = { teamId: 'haven', decisions, openings: [] };
    expect(ask('no-trace', seen({ returning: [back()], home: { near } }))).toEqual([]);
  });
});

test('a pattern that is off asks nothing, and what is not known any more is not asked about', () => {
  const looks = [look('2026-11-04T02:00:00.000Z')];
  const of = seen({ looks, home: { nameKeys: ['vanderwal'] } });
  const off = patterns.map((pattern) => ({ pattern, isOn: false, least: 0 }));
  expect(questionsFrom(of, off)).toEqual([]);
  const gone = { ...of, homes: new Map(), lookers: new Map() };
  expect(questionsFrom(gone, rulesWith([]))).toEqual([]);
});
