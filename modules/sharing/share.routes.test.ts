import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { changePerson } from '../households/api.ts';
import {
  aReport,
  settleShareable,
  share,
  today,
  toDaughter,
  type Shareable,
} from '../../tests/harness/world-sharing.ts';
import { buildWorld, type World } from '../../tests/harness/world.ts';
import * as api from './api.ts';
import { monthsOn } from './domain.ts';

let world: World;
let home: Shareable;
beforeAll(async () => {
  world = await buildWorld();
  home = await settleShareable(world);
});

const overview = async () => (await world.ask('generalist', api.listShares, { params: { caseId: home.caseId } })).body;
const fieldsOf = (body: unknown) => (body as { errors: { path: string }[] }).errors.map(({ path }) => path);

describe('sharing', () => {
  test('rests on a consent that is noted along with it', async () => {
    const { status, body } = await share(world, home);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      piece: { kind: 'goal', title: 'Ik wil weer rustig slapen zonder brieven' },
      recipient: { kind: 'account', name: 'De partner' },
      basis: 'consent',
      consentOf: ['Truus de Wit'],
      state: 'live',
      endsSoon: false,
      reaction: null,
    });
    expect((await overview()).consents).toMatchObject([{ personName: 'Truus de Wit', recipientName: 'De partner' }]);
  });

  test('again with the same partner replaces what was, and may rest on the consent that stands', async () => {
    const [consent] = (await overview()).consents;
    const { body } = await share(world, home, {
      ground: { basis: 'consent', consentIds: [consent?.id ?? ''] },
      endsOn: monthsOn(today, 6),
    });
    const { shares, consents } = await overview();
    expect(shares.filter(({ state }) => state === 'live').map(({ id }) => id)).toEqual([body.id]);
    expect(consents).toHaveLength(1);
  });

  test('twice with one key is one sharing and one consent', async () => {
    const key = uuidv7();
    const body = {
      pieceKind: 'person',
      pieceId: home.otherPersonId,
      recipient: { kind: 'account' as const, id: world.viewers.partner.accountId },
      purpose: 'Contact',
      endsOn: monthsOn(today, 1),
      ground: {
        basis: 'consent' as const,
        given: [{ personId: home.otherPersonId, how: 'written' as const, onDay: today }],
      },
    };
    const before = await overview();
    const ask = () => world.ask('generalist', api.sharePiece, { params: { caseId: home.caseId }, body, key });
    const [one, two] = [await ask(), await ask()];
    expect(one.body).toEqual(two.body);
    const after = await overview();
    expect(after.shares).toHaveLength(before.shares.length + 1);
    expect(after.consents).toHaveLength(before.consents.length + 1);
  });

  test('without consent needs a law and an explanation', async () => {
    const ground = { basis: 'public-task' as const, law: '', explanation: '' };
    expect(fieldsOf((await share(world, home, { ground })).body)).toEqual(['ground.law', 'ground.explanation']);
    const told = { ...ground, law: 'Wmo 2015, artikel 5.2.1', explanation: 'Nodig om de aanvraag te doen' };
    expect((await share(world, home, { ground: told })).body).toMatchObject({ basis: 'public-task', consentOf: [] });
  });

  test('of health needs a ground of its own', async () => {
    const without = await share(world, home, { ...aReport(home), healthBasis: null });
    expect(fieldsOf(without.body)).toEqual(['healthBasis']);
    const law = { basis: 'legal-obligation' as const, law: 'Wmo 2015', explanation: 'Moet' };
    expect(fieldsOf((await share(world, home, { ...aReport(home), ground: law })).body)).toEqual(['healthBasis']);
    expect((await share(world, home, aReport(home))).body).toMatchObject({ healthBasis: 'explicit-consent' });
  });

  test.each([
    ['a day that has passed', { startsOn: '2020-01-01' }, 'startsOn'],
    ['an end before the beginning', { endsOn: '2020-01-01' }, 'endsOn'],
    ['more than a year', { endsOn: monthsOn(today, 13) }, 'endsOn'],
    ['no purpose', { purpose: ' ' }, 'purpose'],
    ['nobody who agreed', { ground: { basis: 'consent' as const } }, 'ground.given'],
  ])('is refused with %s', async (_, changes, field) => {
    const before = await overview();
    const { status, body } = await share(world, home, changes);
    expect(status).toBe(400);
    expect(fieldsOf(body)).toContain(field);
    expect(await overview()).toEqual(before);
  });

  test('needs the consent of whose piece it is, not of another', async () => {
    const ground = {
      basis: 'consent' as const,
      given: [{ personId: home.otherPersonId, how: 'spoken' as const, onDay: today }],
    };
    expect(fieldsOf((await share(world, home, { ground })).body)).toEqual(['ground.given']);
  });

  test('with what is not of this case, or whom nobody knows here, is answered as nothing', async () => {
    const other = await settleShareable(world);
    const strange: Parameters<typeof share>[2][] = [
      { pieceId: other.goalId },
      { pieceKind: 'drawing' },
      { recipient: { kind: 'person', id: other.daughterId } },
      { recipient: { kind: 'person', id: home.otherPersonId } },
      { recipient: { kind: 'account', id: world.viewers.colleague.accountId } },
      { recipient: { kind: 'account', id: world.viewers.farPartner.accountId } },
      { ground: { basis: 'consent', given: [{ personId: other.personId, how: 'spoken', onDay: today }] } },
    ];
    for (const changes of strange) {
      const { status } = await share(world, home, changes);
      expect([400, 404]).toContain(status);
    }
    expect((await overview()).contacts.map(({ name }) => name)).toEqual(['Nina']);
  });

  test('is for workers of the team', async () => {
    for (const who of ['neighbour', 'stranger', 'host', 'partner', 'policy', 'admin'] as const) {
      expect((await share(world, home, {}, who)).status).toBe(404);
    }
    expect((await share(world, home, {}, 'coach')).status).toBe(201);
  });
});

describe('with somebody around the household', () => {
  const consents = async () => (await overview()).contacts[0]?.consent;
  const setConsent = async (consent: 'refused' | 'given') => {
    const current = await world.ask('generalist', api.listShares, { params: { caseId: home.caseId } });
    expect(current.status).toBe(200);
    const row = await world.owner
      .withTables<{ person: { id: string; version: number } }>()
      .selectFrom('person')
      .select('version')
      .where('id', '=', home.daughterId)
      .executeTakeFirstOrThrow();
    await world.ask('generalist', changePerson, {
      params: { householdId: home.householdId, personId: home.daughterId },
      body: { givenName: 'Nina', place: 'network', birthDate: '1980-02-03', consent, version: row.version },
    });
  };

  test('needs that person to agree first, and ends when they do not any more', async () => {
    const { body } = await share(world, home, toDaughter(home));
    expect(body).toMatchObject({ state: 'live', recipient: { name: 'Nina' } });
    await setConsent('refused');
    expect((await overview()).shares.find(({ id }) => id === body.id)?.state).toBe('no-basis');
    expect(fieldsOf((await share(world, home, toDaughter(home))).body)).toEqual(['recipientAgreed']);
  });

  test('may note along with it that they agree; giving it again does not revive what ended', async () => {
    const recipientAgreed = { how: 'spoken' as const, onDay: today };
    const { body } = await share(world, home, { ...toDaughter(home), recipientAgreed });
    expect(body.state).toBe('live');
    expect(await consents()).toBe('given');
    const states = (await overview()).shares
      .filter(({ recipient }) => recipient.name === 'Nina')
      .map(({ state }) => state);
    expect(states.filter((state) => state === 'live')).toHaveLength(1);
  });
});

describe('stopping', () => {
  test('holds at once, with the reason, and stays as it was said first', async () => {
    const { body: made } = await share(world, home);
    const stop = (why: string) =>
      world.ask('coach', api.withdrawShare, { params: { caseId: home.caseId, shareId: made.id }, body: { why } });
    expect((await stop('Niet meer nodig')).body).toMatchObject({ state: 'withdrawn', withdrawnWhy: 'Niet meer nodig' });
    expect((await stop('Anders')).body).toMatchObject({ withdrawnWhy: 'Niet meer nodig', withdrawnByName: 'De coach' });
  });

  test('a consent that is taken back ends everything that rests on it, and nothing else', async () => {
    const { body: one } = await share(world, home);
    const consent = (await overview()).consents.at(-1);
    const law = { basis: 'public-task' as const, law: 'Wmo 2015', explanation: 'Nodig' };
    const { body: other } = await share(world, home, { ...aReport(home), healthBasis: 'social-care', ground: law });
    const { body } = await world.ask('generalist', api.withdrawConsent, {
      params: { caseId: home.caseId, consentId: consent?.id ?? '' },
      body: { how: 'spoken' },
    });
    const stateOf = (id: string) => body.shares.find((found) => found.id === id)?.state;
    expect([stateOf(one.id), stateOf(other.id)]).toEqual(['no-basis', 'live']);
    const again = await world.ask('generalist', api.withdrawConsent, {
      params: { caseId: home.caseId, consentId: consent?.id ?? '' },
      body: {},
    });
    expect(again.status).toBe(404);
  });
});
