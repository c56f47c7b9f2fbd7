import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type World } from '../../tests/harness/world.ts';
import * as api from './api.ts';
import { addStage, getPicture } from './api-picture.ts';

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
    const { body } = await world.ask('coach', getPicture, { params: caseParams });
    const finances = body.areas.find(({ area }) => area === 'finances');
    expect(finances?.fields.wish.map(({ text }) => text)).toEqual(['Genoeg om van rond te komen']);
    expect(finances?.fields['goes-well'].map(({ text }) => text)).toEqual(['Weekpot voor de boodschappen']);
    expect(body.areas.filter(({ discussed }) => !discussed)).toHaveLength(4);
  });

  test('where somebody stands is kept per topic with its reason, earlier ones too', async () => {
    const at = { params: { caseId: home.caseId } };
    const body = { personId: home.personId, topic: 'Brieven openen', reason: 'Zegt het zelf' };
    await world.ask('generalist', addStage, { ...at, body: { ...body, stage: 'contemplation' } });
    await world.ask('generalist', addStage, { ...at, body: { ...body, stage: 'action' } });
    const { body: picture } = await world.ask('generalist', getPicture, at);
    expect(picture.stages.map(({ stage }) => stage)).toEqual(['action', 'contemplation']);
  });
});
