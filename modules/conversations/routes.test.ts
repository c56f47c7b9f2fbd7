import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type Who, type World } from '../../tests/harness/world.ts';
import { listTableGuests } from './api-guests.ts';
import * as api from './api.ts';
import { getPicture } from './api-picture.ts';

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

describe('who may not', () => {
  const others: Who[] = ['host', 'partner', 'policy', 'admin', 'privacy', 'neighbour', 'stranger'];
  test.each(others)('%s neither sees nor writes', async (who) => {
    const { params } = await plan();
    const caseParams = { caseId: params.caseId };
    const answers = await Promise.all([
      world.ask(who, api.listConversations, { params: caseParams }),
      world.ask(who, api.getConversation, { params }),
      world.ask(who, api.getConversationStamp, { params }),
      world.ask(who, getPicture, { params: caseParams }),
      world.ask(who, listTableGuests, { params: caseParams }),
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
