import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { readPdf } from '../../platform/pdf/pdf-reading.ts';
import { dayOf } from '../../ui/dates.ts';
import { buildWorld, everybody, type World } from '../../tests/harness/world.ts';
import { addProvision, changeProvision, checkProvision, getProvision, listProvisions, printProvisions } from './api.ts';

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});

const koffie = {
  name: 'Koffie aan de Kade',
  kind: 'general' as const,
  areas: ['network' as const, 'day' as const],
  summary: 'Elke ochtend koffie aan de lange tafel.',
};

async function put(more: object = {}) {
  const { body } = await world.ask('generalist', addProvision, { body: { ...koffie, ...more } });
  return body;
}

const names = async (query: object, who: 'generalist' | 'host' = 'generalist') =>
  (await world.ask(who, listProvisions, { query })).body.provisions.map(({ name }) => name);

describe('putting something on the map', () => {
  test('a name, kind, area and summary are enough, and count as checked today', async () => {
    const { status, body } = await world.ask('coach', addProvision, { body: koffie });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      ...koffie,
      checkedOn: dayOf(new Date()),
      checkedByName: 'De coach',
      isStopped: false,
      can: { keep: true },
    });
  });

  test('pressing twice makes one', async () => {
    const key = uuidv7();
    const body = { ...koffie, name: 'Dubbel getikt' };
    const [one, two] = await Promise.all([
      world.ask('generalist', addProvision, { body, key }),
      world.ask('generalist', addProvision, { body, key }),
    ]);
    expect(one.body.id).toBe(two.body.id);
  });

  test('what is wrong is said of the field', async () => {
    const { status, body } = await world.ask('generalist', addProvision, {
      body: {
        ...koffie,
        name: ' ',
        areas: [],
        email: 'geen',
        website: 'javascript:alert(1)',
        summary: 'x'.repeat(601),
      },
    });
    expect(status).toBe(400);
    const errors = (body as unknown as { errors: { path: string }[] }).errors.map(({ path }) => path);
    expect(errors.sort()).toEqual(['areas', 'email', 'name', 'summary', 'website']);
  });

  test('emoji, right-to-left text and a long name come back as typed', async () => {
    const name = `${'Buurthuis '.repeat(19)}👵🏽 مرحبا`;
    expect((await put({ name })).name).toBe(name);
  });
});

describe('finding', () => {
  beforeAll(async () => {
    await put({ name: 'Schuldhulp Thuis', kind: 'individual', areas: ['finances'], summary: 'Samen de post ordenen.' });
    await put({ name: 'Eetcafé Dé Wiek', kind: 'collective', areas: ['day'], summary: 'Samen eten voor gezinnen.' });
    await put({ name: 'Formulierenhulp', areas: ['housing'], summary: 'Samen een brief lezen.' });
    await put({ name: 'Oude soos', isStopped: true });
  });

  test.each([
    ['schuldhlp', 'Schuldhulp Thuis'],
    ['eetcafe', 'Eetcafé Dé Wiek'],
    ['formuleren', 'Formulierenhulp'],
    ['gezin', 'Eetcafé Dé Wiek'],
    ['post', 'Schuldhulp Thuis'],
  ])('"%s" finds %s', async (q, name) => {
    expect(await names({ q })).toContain(name);
  });

  test('what nobody offers is not found', async () => {
    expect(await names({ q: 'ruimteschip' })).toEqual([]);
  });

  test('by area and kind, light before heavy, and without what stopped', async () => {
    expect(await names({ area: 'finances' })).toEqual(['Schuldhulp Thuis']);
    expect(await names({ kind: 'collective' })).toEqual(['Eetcafé Dé Wiek']);
    const all = await names({});
    expect(all.at(-1)).toBe('Schuldhulp Thuis');
    expect(all).not.toContain('Oude soos');
    expect(await names({ stopped: 'yes' })).toEqual(['Oude soos']);
  });
});

describe('keeping it right', () => {
  test('one touch says it was checked, once per look', async () => {
    const { id, version } = await put({ name: 'Om na te kijken' });
    const at = { params: { provisionId: id } };
    const checked = await world.ask('colleague', checkProvision, { ...at, body: { version } });
    expect(checked.body).toMatchObject({ checkedByName: 'De colleague', version: version + 1 });
    const late = await world.ask('coach', checkProvision, { ...at, body: { version } });
    expect(late).toMatchObject({ status: 409, body: { current: { version: version + 1 } } });
  });

  test('two people changing it do not write over each other', async () => {
    const { id, version } = await put({ name: 'Om te veranderen' });
    const at = { params: { provisionId: id } };
    const first = await world.ask('coach', changeProvision, { ...at, body: { ...koffie, name: 'Eerst', version } });
    expect(first.body).toMatchObject({ name: 'Eerst', version: version + 1 });
    const second = await world.ask('generalist', changeProvision, {
      ...at,
      body: { ...koffie, name: 'Te laat', version },
    });
    expect(second).toMatchObject({ status: 409, body: { current: { name: 'Eerst' } } });
  });

  test('what stopped is still there for who has the address, and can come back', async () => {
    const { id, version } = await put({ name: 'Stopt' });
    const at = { params: { provisionId: id } };
    await world.ask('coach', changeProvision, { ...at, body: { ...koffie, isStopped: true, version } });
    expect((await world.ask('host', getProvision, at)).body).toMatchObject({ isStopped: true });
    const back = await world.ask('coach', changeProvision, { ...at, body: { ...koffie, version: version + 1 } });
    expect(back.body).toMatchObject({ isStopped: false });
  });
});

describe('who may', () => {
  test('hosts, workers and partners read; another team too; policy, administrator and strangers do not', async () => {
    const { id } = await put({ name: 'Van iedereen hier' });
    const at = { params: { provisionId: id } };
    const readers = ['host', 'generalist', 'colleague', 'coach', 'partner', 'otherPartner', 'neighbour'];
    for (const who of everybody) {
      expect({ who, status: (await world.ask(who, getProvision, at)).status }).toEqual({
        who,
        status: readers.includes(who) ? 200 : 404,
      });
    }
    expect((await world.ask('stranger', listProvisions, { query: { q: 'iedereen' } })).body.provisions).toEqual([]);
  });

  test('only workers keep it', async () => {
    const { id, version } = await put({ name: 'Alleen voor werkers' });
    for (const who of ['host', 'partner', 'policy', 'admin', 'privacy'] as const) {
      const added = await world.ask(who, addProvision, { body: koffie });
      const checked = await world.ask(who, checkProvision, { params: { provisionId: id }, body: { version } });
      expect({ who, added: added.status, checked: checked.status }).toEqual({ who, added: 404, checked: 404 });
    }
    expect((await world.ask('host', getProvision, { params: { provisionId: id } })).body.can).toEqual({ keep: false });
  });
});

describe('the leaflet', () => {
  test('holds the chosen places in their order, in the language asked, tagged', async () => {
    const first = await put({ name: 'Tweede op papier', cost: '€ 3 per keer' });
    const second = await put({ name: 'Eerste op papier', phone: '099-555 0401' });
    const { body, headers } = await world.ask('host', printProvisions, {
      query: { ids: `${second.id},${first.id}`, language: 'en' },
    } as never);
    expect(headers['content-type']).toBe('application/pdf');
    const { structure, untagged } = readPdf(Buffer.from(body));
    const text = JSON.stringify(structure);
    expect(text.indexOf('Eerste op papier')).toBeGreaterThan(0);
    expect(text.indexOf('Eerste op papier')).toBeLessThan(text.indexOf('Tweede op papier'));
    expect(text).toContain('Cost: € 3 per keer');
    expect(text).toContain('Telephone: 099-555 0401');
    expect(untagged).toEqual([]);
  });

  test('of nothing, or of another organisation, is not there', async () => {
    const { id } = await put({ name: 'Niet voor vreemden' });
    const ask = (who: 'host' | 'stranger', ids: string) =>
      world.knock(who, 'GET', `/api/v1/provision-leaflets?ids=${ids}`);
    expect((await ask('stranger', id)).status).toBe(404);
    expect((await ask('host', uuidv7())).status).toBe(404);
    expect((await ask('host', 'geen-id')).status).toBe(400);
  });
});
