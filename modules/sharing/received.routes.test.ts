import { uuidv7 } from 'uuidv7';
import { beforeAll, describe, expect, test } from 'vitest';
import { apiRoot } from '../../access/gate/serve.ts';
import { rooms } from '../../app/rooms.ts';
import { addDays } from '../../platform/calendar/dutch-holidays.ts';
import { pathOf } from '../../platform/web/call.ts';
import { readPdf } from '../../platform/pdf/pdf-reading.ts';
import { aReport, setDays, settleShareable, share, today, type Shareable } from '../../tests/harness/world-sharing.ts';
import { buildWorld, type Who, type World } from '../../tests/harness/world.ts';
import { listShares, withdrawConsent, withdrawShare } from './api.ts';
import * as api from './api-received.ts';

let world: World;
let home: Shareable;
beforeAll(async () => {
  world = await buildWorld();
  home = await settleShareable(world);
});

const list = async (who: Who = 'partner') => (await world.ask(who, api.listReceived)).body.shares;
const open = (shareId: string, who: Who = 'partner') => world.ask(who, api.getReceived, { params: { shareId } });
const print = (shareId: string, who: Who = 'partner') => world.ask(who, api.printReceived, { params: { shareId } });
interface Answering {
  version?: number;
  key?: string;
  who?: Who;
}
const answer = (shareId: string, text: string, { version = 0, key = uuidv7(), who = 'partner' }: Answering = {}) =>
  world.ask(who, api.reactToShare, { params: { shareId }, body: { text, version }, key });
const essence = ({ status, body }: { status: number; body: unknown }) => ({ status, body });

describe('a partner', () => {
  test('reads a wish with what helps and who does what, and no name or address of the household', async () => {
    const { body: made } = await share(world, home);
    const { status, body } = await open(made.id);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      title: 'Ik wil weer rustig slapen zonder brieven',
      purpose: 'Samen de schulden op een rij zetten',
      sharedByName: 'De generalist',
      teamName: 'Team haven',
      endsOn: made.endsOn,
      reaction: null,
    });
    const words = JSON.stringify([body, await list()]);
    for (const known of [
      'Elke dag één brief open',
      'De stapel is weg',
      'De map ordenen',
      'iemand van het huishouden',
    ]) {
      expect(words).toContain(known);
    }
    for (const hidden of ['Wit', 'Truus', 'Wim', 'Kade', home.caseId, home.householdId, home.personId]) {
      expect(words).not.toContain(hidden);
    }
    const paper = JSON.stringify(readPdf(Buffer.from((await print(made.id)).body)));
    expect(paper).toContain('Elke dag één brief open');
    expect(paper).toContain('Samen de schulden op een rij zetten');
    expect(paper).not.toContain('Wit');
  });

  test('reads a report with what the resident said of it, without the name of the household above it', async () => {
    const { body: made } = await share(world, home, aReport(home));
    const words = JSON.stringify((await open(made.id)).body);
    expect(words).toContain('Ik slaap slecht sinds de operatie.');
    expect(words).toContain('En van de buren.');
    expect(words).not.toContain('Familie De Wit');
  });

  test('reads of a person how to speak with and reach them, not where they live', async () => {
    const { body: made } = await share(world, home, { pieceKind: 'person', pieceId: home.personId });
    const words = JSON.stringify((await open(made.id)).body);
    expect(words).toContain('Truus de Wit');
    expect(words).toContain('5 mei 1950');
    expect(words).not.toContain('Kade');
  });

  test('answers once, puts it right, and the worker reads it', async () => {
    const { body: made } = await share(world, home);
    expect((await answer(made.id, 'Ik bel morgen.')).body.reaction).toMatchObject({
      text: 'Ik bel morgen.',
      version: 1,
    });
    expect((await answer(made.id, 'Anders')).status).toBe(409);
    expect((await answer(made.id, 'Ik bel dinsdag.', { version: 1 })).body.reaction).toMatchObject({ version: 2 });
    const { body } = await world.ask('generalist', listShares, { params: { caseId: home.caseId } });
    expect(body.shares.find(({ id }) => id === made.id)?.reaction?.text).toBe('Ik bel dinsdag.');
  });

  test('is written down at every look, with the purpose', async () => {
    const { body: made } = await share(world, home);
    await open(made.id);
    await print(made.id);
    for (const action of ['getReceived', 'printReceived']) {
      const entry = (await world.auditOf(action)).rows.at(-1);
      expect(entry).toMatchObject({
        kind: 'read',
        reason: 'Samen de schulden op een rij zetten',
        accountId: world.viewers.partner.accountId,
        objects: { shareId: made.id, goalId: home.goalId },
      });
    }
  });

  test('finds every other room shut, whatever is shared', async () => {
    await share(world, home);
    const known: Record<string, string> = { caseId: home.caseId, householdId: home.householdId, goalId: home.goalId };
    for (const { endpoint, policy } of rooms.flatMap((room) => room.routes)) {
      if (policy.roles.includes('partner')) continue;
      const names = [...endpoint.path.matchAll(/:(\w+)/g)].map((match) => match[1] as string);
      const ids = Object.fromEntries(names.map((name) => [name, known[name] ?? uuidv7()]));
      expect((await world.knock('partner', endpoint.method, apiRoot + pathOf(endpoint, ids))).status).toBe(404);
    }
  });
});

describe('what is not shared', () => {
  const nothing = async () => essence(await open(uuidv7()));

  test('with somebody else, another organisation, a worker or a host is answered as nothing', async () => {
    const { body: made } = await share(world, home);
    for (const who of ['otherPartner', 'farPartner', 'generalist', 'host', 'policy', 'admin', 'stranger'] as const) {
      for (const refused of [
        await open(made.id, who),
        await print(made.id, who),
        await answer(made.id, 'x', { who }),
      ]) {
        expect({ who, ...essence(refused) }).toEqual({ who, ...(await nothing()) });
      }
    }
    expect(await list('otherPartner')).toEqual([]);
  });

  test.each([
    ['over', { startsOn: addDays(today, -9), endsOn: addDays(today, -1) }],
    ['not begun', { startsOn: addDays(today, 1), endsOn: addDays(today, 9) }],
  ])('any more or yet (%s) is answered as nothing', async (_, days) => {
    const { body: made } = await share(world, home);
    await setDays(world, made.id, days);
    for (const refused of [await open(made.id), await print(made.id), await answer(made.id, 'x')]) {
      expect(essence(refused)).toEqual(await nothing());
    }
    expect((await list()).map(({ id }) => id)).not.toContain(made.id);
  });

  test('is gone from the very next request after a withdrawal, also for what was sent before', async () => {
    const { body: made } = await share(world, home);
    const key = uuidv7();
    expect((await answer(made.id, 'Dank', { key })).status).toBe(200);
    await world.ask('generalist', withdrawShare, { params: { caseId: home.caseId, shareId: made.id }, body: {} });
    for (const refused of [await open(made.id), await print(made.id), await answer(made.id, 'Dank', { key })]) {
      expect(essence(refused)).toEqual(await nothing());
    }
  });

  test('is hidden from whoever is barred from the household', async () => {
    const { body: made } = await share(world, home);
    const { organisationId, accountId } = world.viewers.generalist;
    const restriction = {
      organisationId,
      id: uuidv7(),
      teamId: world.teams.haven,
      householdId: home.householdId,
      caseId: home.caseId,
      kind: 'colleague',
      reason: 'Familie van de partner',
      barredAccount: world.viewers.partner.accountId,
      setBy: accountId,
      setAt: new Date().toISOString(),
    };
    const restrictions = world.owner.withTables<{ householdRestriction: typeof restriction }>();
    await restrictions.insertInto('householdRestriction').values(restriction).execute();
    expect(essence(await open(made.id))).toEqual(await nothing());
    expect((await share(world, home)).status).toBe(404);
    await restrictions.deleteFrom('householdRestriction').where('id', '=', restriction.id).execute();
    expect((await open(made.id)).status).toBe(200);
  });

  test('is gone from the very next request after a consent was taken back', async () => {
    const { body: made } = await share(world, home);
    const { body } = await world.ask('generalist', listShares, { params: { caseId: home.caseId } });
    const consentId = body.consents.at(-1)?.id ?? '';
    await world.ask('generalist', withdrawConsent, { params: { caseId: home.caseId, consentId }, body: {} });
    expect(essence(await open(made.id))).toEqual(await nothing());
  });
});
