import { beforeAll, describe, expect, test } from 'vitest';
import { indexOrganisation } from '../../app/search-index.ts';
import { indexForSearch } from '../../platform/search/search-entry.ts';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type Who, type World } from '../../tests/harness/world.ts';
import { captureSignal } from '../signals/api.ts';
import { find } from './api.ts';

let world: World;
let householdId: string;

const people = [
  ['Geertruida van der Berg', '1941-02-03', 'Kade 12, 1997 KA'],
  ['José Núñez', '1980-06-07', 'Molenpad 3'],
  ['Fatma Yıldız', '1962-11-30', 'Lijsterhof 8'],
] as const;

beforeAll(async () => {
  world = await buildWorld();
  ({ householdId } = await settleCase(world));
  await settleCase(world, { team: 'molen' });
  const { organisationId } = world.viewers.generalist;
  await world.owner.transaction().execute(async (tx) => {
    await indexOrganisation(tx, organisationId);
    await indexForSearch(
      tx,
      organisationId,
      people.map(([title, born, detail], index) => ({
        kind: 'person',
        entityId: `00000000-0000-8000-8000-00000000000${index}`,
        teamId: world.teams.haven,
        householdId: null,
        takenBy: null,
        title,
        detail,
        text: '',
        born,
      })),
    );
  });
  for (const [who, text] of [
    ['generalist', 'Twee gezinnen delen een tuin en maken ruzie'],
    ['host', 'Een jongen vraagt om werk'],
  ] as const) {
    await world.ask(who, captureSignal, { body: { teamId: world.teams.haven, text } });
  }
});

async function titles(q: string, who: Who = 'generalist'): Promise<string[]> {
  const { status, body } = await world.ask(who, find, { query: { q } });
  expect(status).toBe(200);
  return body.found.map((one) => one.title);
}

describe('a name is found', () => {
  test.each([
    ['as it is written', 'Geertruida van der Berg'],
    ['by its beginning', 'geertr'],
    ['by the prefix and the name', 'v.d. Berg'],
    ['without the prefix', 'Berg'],
    ['with a letter wrong', 'Geertruda'],
    ['with another letter in a name of four', 'Geertruida Barg'],
    ['with two letters changed about', 'Geetrruida'],
    ['by birth date', '3-2-1941'],
    ['by birth date and a piece', '3 februari 1941 ber'],
    ['by street and number', 'kade 12'],
    ['by postcode', '1997ka'],
  ])('%s (%s)', async (_, q) => {
    expect(await titles(q)).toContain('Geertruida van der Berg');
  });

  test.each([
    ['nunez', 'José Núñez'],
    ['jose', 'José Núñez'],
    ['yildiz', 'Fatma Yıldız'],
    ['NÚÑEZ', 'José Núñez'],
  ])('without its accents: %s', async (q, title) => {
    expect(await titles(q)).toContain(title);
  });

  test('but a number with a digit wrong is another door', async () => {
    expect(await titles('kade 13')).toEqual([]);
  });

  test('and a different birth date finds nobody', async () => {
    expect(await titles('Berg 4-2-1941')).toEqual([]);
  });
});

test('what was said is found by Dutch word forms', async () => {
  for (const q of ['gezin', 'gezinnen', 'tuinen']) {
    expect(await titles(q)).toContain('Twee gezinnen delen een tuin en maken ruzie');
  }
});

describe('only what the seeker may see', () => {
  test('another team finds its own people, another organisation nothing', async () => {
    expect(await titles('Wit')).toHaveLength(4);
    expect(await titles('van der Berg', 'neighbour')).toEqual([]);
    expect(await titles('Wit', 'stranger')).toEqual([]);
  });

  test('a host finds the own signals and no person', async () => {
    expect(await titles('werk', 'host')).toEqual(['Een jongen vraagt om werk']);
    expect(await titles('tuin', 'host')).toEqual([]);
    expect(await titles('Berg', 'host')).toEqual([]);
  });
});

test.each(["'; drop table signal; --", '%%%', '___', '\\', '((()', '🙂', 'a'.repeat(200), 'مرحبا'])(
  'hostile or strange words do no harm: %s',
  async (q) => {
    expect((await world.ask('generalist', find, { query: { q } })).status).toBe(200);
  },
);

test('appearing in a list is kept as found, not as opened', async () => {
  await titles('De Wit');
  const { rows } = await world.auditOf('find');
  expect(rows.at(-1)).toMatchObject({
    kind: 'found',
    householdId: null,
    found: expect.arrayContaining([householdId]),
  });
});
