import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type Who, type World } from '../../tests/harness/world.ts';
import * as api from './api.ts';

let world: World;
let home: Awaited<ReturnType<typeof settleCase>>;
beforeAll(async () => {
  world = await buildWorld();
  home = await settleCase(world);
});

async function plan(body: object = {}) {
  const { body: made } = await world.ask('generalist', api.planConversation, {
    params: { caseId: home.caseId },
    body: { place: 'Thuis', participants: [{ role: 'member', personId: home.personId }], ...body },
  });
  return { made, params: { caseId: home.caseId, conversationId: made.id } };
}

const said = (text: string, more: object = {}) => ({
  id: uuidv7(),
  saidAt: new Date().toISOString(),
  text,
  voice: 'member' as const,
  personId: home.personId,
  ...more,
});

describe('planning', () => {
  test('nothing but the case is needed, and the how-manieth follows from time', async () => {
    const own = await settleCase(world);
    const at = { params: { caseId: own.caseId } };
    const first = await world.ask('generalist', api.planConversation, { ...at, body: {} });
    expect(first).toMatchObject({ status: 201, body: { ordinal: 1, status: 'planned', reportStatus: 'none' } });
    const second = await world.ask('generalist', api.planConversation, {
      ...at,
      body: { plannedAt: '2030-01-01T10:00:00Z' },
    });
    expect(second.body.ordinal).toBe(2);
    await world.ask('generalist', api.changeConversation, {
      params: { ...at.params, conversationId: first.body.id },
      body: { version: 1, cancelReason: 'Mevrouw is ziek' },
    });
    const { body } = await world.ask('coach', api.listConversations, at);
    expect(body.conversations.map(({ ordinal, status }) => [ordinal, status])).toEqual([
      [1, 'cancelled'],
      [1, 'planned'],
    ]);
  });

  test('guests are people, colleagues, helpers and names', async () => {
    const { made } = await plan({
      participants: [
        { role: 'member', personId: home.personId },
        { role: 'worker', accountId: world.viewers.colleague.accountId },
        { role: 'guest', name: 'Buurvrouw Riet' },
      ],
    });
    expect(made.participants.map(({ name, role }) => [role, name])).toEqual([
      ['member', 'Truus'],
      ['worker', 'De colleague'],
      ['guest', 'Buurvrouw Riet'],
    ]);
  });

  test('nobody of another household is put at the table, nor a colleague of another team', async () => {
    const other = await settleCase(world);
    for (const guest of [
      { role: 'member' as const, personId: other.personId },
      { role: 'worker' as const, accountId: world.viewers.neighbour.accountId },
    ]) {
      const { status } = await world.ask('generalist', api.planConversation, {
        params: { caseId: home.caseId },
        body: { participants: [guest] },
      });
      expect(status).toBe(404);
    }
  });

  test('two who change the plan see each other', async () => {
    const { made, params } = await plan();
    const body = { version: made.version, aim: 'Elkaar leren kennen' };
    await world.ask('generalist', api.changeConversation, { params, body });
    const late = await world.ask('colleague', api.changeConversation, { params, body: { ...body, aim: 'Geld' } });
    expect(late).toMatchObject({ status: 409, body: { current: { aim: 'Elkaar leren kennen' } } });
    expect((await world.ask('colleague', api.getConversation, { params })).body.aim).toBe('Elkaar leren kennen');
  });

  test('what was prepared is kept with who prepared it', async () => {
    const { made, params } = await plan();
    const { status, body } = await world.ask('generalist', api.changePreparation, {
      params,
      body: {
        version: made.version,
        told: ['client-support', 'own-plan'],
        toldOn: '2026-11-01',
        bring: ['Brieven'],
        ask: [],
      },
    });
    expect(status).toBe(200);
    expect(body.preparation).toMatchObject({ told: ['client-support', 'own-plan'], byName: 'De generalist' });
  });

  test('wrong input names its field', async () => {
    const { status, body } = await world.ask('generalist', api.planConversation, {
      params: { caseId: home.caseId },
      body: { minutes: 4000, plannedAt: 'morgen' },
    });
    expect(status).toBe(400);
    const problem = body as unknown as { errors: { path: string }[] };
    expect(problem.errors.map(({ path }) => path).sort()).toEqual(['minutes', 'plannedAt']);
  });
});

describe('at the table', () => {
  test('a fragment needs words only, and begins the conversation', async () => {
    const { params } = await plan();
    const fragment = said('Ik durf ze niet open te maken 📬 مرحبا');
    const { status, body } = await world.ask('generalist', api.sayFragment, { params, body: fragment });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      speaker: 'Truus',
      kind: null,
      area: null,
      onTable: true,
      version: 1,
      text: fragment.text,
    });
    const { body: now } = await world.ask('generalist', api.getConversation, { params });
    expect(now).toMatchObject({ status: 'running', fragments: [{ id: fragment.id }] });
  });

  test('delivered twice, also under another key, it is said once', async () => {
    const { params } = await plan();
    const body = said('Eén keer');
    const key = uuidv7();
    await Promise.all([
      world.ask('generalist', api.sayFragment, { params, body, key }),
      world.ask('generalist', api.sayFragment, { params, body, key }),
      world.ask('generalist', api.sayFragment, { params, body }),
    ]);
    const { body: now } = await world.ask('generalist', api.getConversation, { params });
    expect(now.fragments.map(({ text }) => text)).toEqual(['Eén keer']);
  });

  test('order is that of the talk, not of the delivery', async () => {
    const { params } = await plan();
    await world.ask('generalist', api.sayFragment, { params, body: said('later', { saidAt: '2026-11-01T10:05:00Z' }) });
    await world.ask('generalist', api.sayFragment, {
      params,
      body: said('eerder', { saidAt: '2026-11-01T10:00:00Z' }),
    });
    const { body: now } = await world.ask('generalist', api.getConversation, { params });
    expect(now.fragments.map(({ text }) => text)).toEqual(['eerder', 'later']);
    expect(now.startedAt).toBe('2026-11-01T10:00:00.000Z');
  });

  test('a worker speaks as themselves', async () => {
    const { params } = await plan();
    const { body } = await world.ask('colleague', api.sayFragment, {
      params,
      body: said('Hoe krijgt u dat voor elkaar?', { voice: 'worker', personId: null }),
    });
    expect(body).toMatchObject({ speaker: 'De colleague', accountId: world.viewers.colleague.accountId });
  });

  test('a colleague’s words are the colleague’s, also when another types; not those of another team', async () => {
    const { params } = await plan();
    const words = (accountId: string) => said('Ik ga meten', { voice: 'worker', personId: null, accountId });
    const own = await world.ask('generalist', api.sayFragment, {
      params,
      body: words(world.viewers.colleague.accountId),
    });
    expect(own.body).toMatchObject({ speaker: 'De colleague', byName: 'De generalist' });
    const other = await world.ask('generalist', api.sayFragment, {
      params,
      body: words(world.viewers.neighbour.accountId),
    });
    expect(other.status).toBe(404);
  });

  test('two who change one fragment are shown both, nothing is overwritten', async () => {
    const { params } = await plan();
    const { body: fragment } = await world.ask('generalist', api.sayFragment, {
      params,
      body: said('Ik wil naar huis'),
    });
    const at = { params: { ...params, fragmentId: fragment.id } };
    await world.ask('generalist', api.changeFragment, {
      ...at,
      body: { version: 1, kind: 'ambition', area: 'housing' },
    });
    const late = await world.ask('colleague', api.changeFragment, { ...at, body: { version: 1, text: 'Anders' } });
    expect(late).toMatchObject({
      status: 409,
      body: { current: { text: 'Ik wil naar huis', kind: 'ambition', version: 2 } },
    });
  });

  test('taken off the table it is still there to lay back', async () => {
    const { params } = await plan();
    const { body: fragment } = await world.ask('generalist', api.sayFragment, { params, body: said('Toch niet') });
    const at = { params: { ...params, fragmentId: fragment.id } };
    const off = await world.ask('generalist', api.removeFragment, at);
    expect(off.body).toMatchObject({ onTable: false, text: 'Toch niet' });
    const twice = await world.ask('generalist', api.removeFragment, at);
    expect(twice.body.version).toBe(off.body.version);
    const back = await world.ask('generalist', api.changeFragment, {
      ...at,
      body: { version: off.body.version, onTable: true },
    });
    expect(back.body).toMatchObject({ onTable: true });
  });

  test('the stamp moves with everything said, and showing it is no look at the record', async () => {
    const { params } = await plan();
    const before = await world.ask('generalist', api.getConversationStamp, { params });
    await world.ask('colleague', api.sayFragment, { params, body: said('Iets nieuws') });
    const after = await world.ask('generalist', api.getConversationStamp, { params });
    expect(after.body.stamp).toBeGreaterThan(before.body.stamp);
    expect(Object.keys(after.body).sort()).toEqual(['stamp', 'version']);
  });

  test('20,000 signs fit, one more is refused by name, half a sign never gets in', async () => {
    const { params } = await plan();
    const fits = await world.ask('generalist', api.sayFragment, { params, body: said('a'.repeat(20_000)) });
    expect(fits.status).toBe(201);
    for (const text of ['a'.repeat(20_001), '   ', 'half \ud83d', 'nul \u0000']) {
      const { status, body } = await world.ask('generalist', api.sayFragment, { params, body: said(text) });
      expect(status).toBe(400);
      expect((body as unknown as { errors: { path: string }[] }).errors[0]?.path).toBe('text');
    }
  });

  test('rounded off and taken up again', async () => {
    const { params } = await plan();
    const ended = await world.ask('generalist', api.endConversation, { params, body: { at: '2026-11-01T11:00:00Z' } });
    expect(ended.body).toMatchObject({ status: 'ended', startedAt: '2026-11-01T11:00:00.000Z' });
    const again = await world.ask('generalist', api.reopenConversation, { params });
    expect(again.body.status).toBe('running');
  });

  test('an area that was only talked about is not silent', async () => {
    const { params } = await plan();
    const touched = await world.ask('generalist', api.touchTopic, { params: { ...params, area: 'finances' } });
    expect(touched.body.touched).toEqual(['finances']);
    const not = await world.ask('generalist', api.untouchTopic, { params: { ...params, area: 'finances' } });
    expect(not.body.touched).toEqual([]);
  });
});

describe('the growing picture', () => {
  test('lays several conversations together, voices apart, and shows what is silent', async () => {
    const own = await settleCase(world);
    const caseParams = { caseId: own.caseId };
    for (const [text, kind] of [
      ['Genoeg om van rond te komen', 'ambition'],
      ['Weekpot voor de boodschappen', 'strength'],
    ]) {
      const { body } = await world.ask('generalist', api.planConversation, { params: caseParams, body: {} });
      await world.ask('generalist', api.sayFragment, {
        params: { ...caseParams, conversationId: body.id },
        body: { ...said(text ?? '', { kind, area: 'finances' }), personId: own.personId },
      });
    }
    const { body } = await world.ask('coach', api.getPicture, { params: caseParams });
    const finances = body.areas.find(({ area }) => area === 'finances');
    expect(finances?.fields.wish.map(({ text }) => text)).toEqual(['Genoeg om van rond te komen']);
    expect(finances?.fields['goes-well'].map(({ text }) => text)).toEqual(['Weekpot voor de boodschappen']);
    expect(body.areas.filter(({ discussed }) => !discussed)).toHaveLength(4);
  });

  test('where somebody stands is kept per topic with its reason, earlier ones too', async () => {
    const at = { params: { caseId: home.caseId } };
    const body = { personId: home.personId, topic: 'Brieven openen', reason: 'Zegt het zelf' };
    await world.ask('generalist', api.addStage, { ...at, body: { ...body, stage: 'contemplation' } });
    await world.ask('generalist', api.addStage, { ...at, body: { ...body, stage: 'action' } });
    const { body: picture } = await world.ask('generalist', api.getPicture, at);
    expect(picture.stages.map(({ stage }) => stage)).toEqual(['action', 'contemplation']);
  });
});

describe('who may not', () => {
  const others: Who[] = ['host', 'partner', 'policy', 'admin', 'neighbour', 'stranger'];
  test.each(others)('%s neither sees nor writes', async (who) => {
    const { params } = await plan();
    const caseParams = { caseId: params.caseId };
    const answers = await Promise.all([
      world.ask(who, api.listConversations, { params: caseParams }),
      world.ask(who, api.getConversation, { params }),
      world.ask(who, api.getConversationStamp, { params }),
      world.ask(who, api.getPicture, { params: caseParams }),
      world.ask(who, api.listTableGuests, { params: caseParams }),
      world.ask(who, api.printInvitation, { params }),
      world.ask(who, api.planConversation, { params: caseParams, body: {} }),
      world.ask(who, api.sayFragment, { params, body: said('Niet van mij') }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 404));
  });

  test('a conversation is found in its own case only', async () => {
    const other = await settleCase(world);
    const { params } = await plan();
    const wrong = { caseId: other.caseId, conversationId: params.conversationId };
    expect((await world.ask('generalist', api.getConversation, { params: wrong })).status).toBe(404);
    expect((await world.ask('generalist', api.sayFragment, { params: wrong, body: said('Elders') })).status).toBe(404);
  });

  test('nobody signed in: 401', async () => {
    expect((await world.ask('nobody', api.listConversations, { params: { caseId: home.caseId } })).status).toBe(401);
  });
});

test('the invitation is a printed letter', async () => {
  const { params } = await plan({ plannedAt: '2030-01-08T09:00:00Z' });
  const { status, body, headers } = await world.ask('generalist', api.printInvitation, { params });
  expect(status).toBe(200);
  expect(headers['content-type']).toBe('application/pdf');
  expect(Buffer.from(body).subarray(0, 5).toString()).toBe('%PDF-');
});
