import { describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import type { AccountRow } from '../api.ts';
import { foundAccounts, type AccountFilter } from './found-accounts.ts';

const [haven, molen] = [uuidv7(), uuidv7()];
const teamNames = new Map([
  [haven, 'Wijkteam Oude Haven'],
  [molen, 'Wijkteam Molenkwartier'],
]);

const account = (name: string, more: Partial<AccountRow> = {}): AccountRow => ({
  ...{ id: uuidv7(), name, email: `${name.toLowerCase().replace(/\W/g, '.')}@wijkteams.example`, role: 'generalist' },
  ...{
    state: 'active',
    isHeld: false,
    lacksSecondStep: false,
    lastSignInAt: null,
    teams: [{ teamId: haven, neighbourhoodIds: [] }],
  },
  ...more,
});

/** The accounts of a large municipality, in no order. */
const many: AccountRow[] = Array.from({ length: 300 }, (_, index) =>
  account(`Medewerker ${(index * 119) % 300}`, {
    state: index % 10 === 0 ? 'closed' : index % 7 === 0 ? 'waiting' : 'active',
    isHeld: index === 42,
    lacksSecondStep: index === 43,
    teams: [{ teamId: index % 3 === 0 ? molen : haven, neighbourhoodIds: [] }],
  }),
);
const names = (sought: string, filter: AccountFilter = 'all', accounts = many) =>
  foundAccounts(accounts, { sought, filter }, teamNames).map(({ name }) => name);

describe('three hundred accounts', () => {
  test('stand in the order of their names, as one counts and without regard to capitals and accents', () => {
    expect(names('')).toEqual(Array.from({ length: 300 }, (_, index) => `Medewerker ${index}`));
    const mixed = ['zoë', 'Özgür', 'Anna', 'Otto', 'émile', 'Piet'].map((name) => account(name));
    expect(names('', 'all', mixed)).toEqual(['Anna', 'émile', 'Otto', 'Özgür', 'Piet', 'zoë']);
  });

  test('are found by part of a name, address or team, in any order of words', () => {
    const all = [...many, account('Zoë Çelik', { email: 'z.celik@gemeente.example' })];
    for (const sought of ['zoe', 'CELIK', 'Çelik zoë', 'gemeente.example', 'celik haven']) {
      expect(names(sought, 'all', all), sought).toEqual(['Zoë Çelik']);
    }
    expect(names('molenkwartier')).toHaveLength(100);
    expect(names('celik molenkwartier', 'all', all)).toEqual([]);
  });

  test('are told apart by how they stand, also while something is sought', () => {
    const counts = (['active', 'waiting', 'closed'] as const).map((state) => names('', state).length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(300);
    expect(counts[2]).toBe(30);
    expect(names('', 'held')).toEqual([many[42]!.name]);
    expect(names('', 'without')).toEqual([many[43]!.name]);
    expect(names('molenkwartier', 'closed').length).toBeLessThan(30);
  });

  test('are left as they were given', () => {
    const before = many.map(({ id }) => id);
    foundAccounts(many, { sought: '', filter: 'all' }, teamNames);
    expect(many.map(({ id }) => id)).toEqual(before);
  });
});
