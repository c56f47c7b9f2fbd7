import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import type { AuditEntry } from '../../platform/audit/entry.ts';
import { writeAudit } from '../../platform/audit/audit.ts';
import { restrictHousehold } from '../restrictions/api.ts';
import { getToday } from '../today/api.ts';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, everybody, type Who, type World } from '../../tests/harness/world.ts';
import * as api from './api.ts';
import type { Pattern } from './domain.ts';
import { insertQuestion } from './store.ts';
import { raiseQuestions } from './raise-questions.ts';

let world: World;
let home: Awaited<ReturnType<typeof settleCase>>;
beforeAll(async () => {
  world = await buildWorld();
  home = await settleCase(world);
});

const account = (who: Who) => world.viewers[who].accountId;

/** Raises a question about somebody, as the night's work does. */
async function raise(who: Who, more: { pattern?: Pattern; householdId?: string | null } = {}): Promise<string> {
  const [id, at] = [uuidv7(), new Date().toISOString()];
  const { pattern = 'own-name', householdId = home.householdId } = more;
  const of = { organisationId: world.viewers[who].organisationId, accountId: account(who), householdId, pattern };
  const seen = { key: id, fromAt: at, untilAt: at, facts: { looks: 2 } };
  await world.owner.transaction().execute((tx) => insertQuestion(tx, { id, ...of, ...seen }, at));
  return id;
}
const list = async () => (await world.ask('privacy', api.listAuditQuestions)).body;
const find = async (id: string) => (await list()).questions.find((one) => one.id === id);
const own = async (who: Who) => (await world.ask(who, api.listOwnQuestions)).body;
const put = (questionId: string, { version = 1, question = 'Klopt het dat dit bij je werk hoorde?' } = {}) =>
  world.ask('privacy', api.putQuestion, { params: { questionId }, body: { question, version } });
const answer = (who: Who, questionId: string, { version = 2, answer: words = 'Ja, op verzoek van de coach.' } = {}) =>
  world.ask(who, api.answerQuestion, { params: { questionId }, body: { answer: words, version } });

describe('a question', () => {
  test('goes from the officer to whoever it is about, and back, and is closed with what was found', async () => {
    const id = await raise('generalist');
    expect(await find(id)).toMatchObject({ state: 'new', who: 'De generalist', household: 'Familie De Wit' });
    expect((await put(id)).body).toMatchObject({ state: 'asked', version: 2 });

    const today = (await world.ask('generalist', getToday)).body.items.filter(({ kind }) => kind === 'question');
    expect(today).toMatchObject([{ id, title: 'Klopt het dat dit bij je werk hoorde?', href: '/questions-to-me' }]);
    expect(await own('generalist')).toMatchObject({ waiting: 1, questions: [{ id, askedByName: 'De privacy' }] });
    expect((await answer('generalist', id)).body).toMatchObject({ state: 'answered' });
    expect((await own('generalist')).waiting).toBe(0);

    const closed = await world.ask('privacy', api.closeQuestion, {
      params: { questionId: id },
      body: { finding: 'fitting', remark: 'Nagevraagd bij het team', version: 3 },
    });
    expect(closed.body).toMatchObject({ state: 'closed', answer: 'Ja, op verzoek van de coach.' });
    const seen = (await own('generalist')).questions.find((one) => one.id === id);
    expect(seen).toMatchObject({ finding: 'fitting' });
    expect(JSON.stringify(seen)).not.toContain('Nagevraagd');
  });

  test('that is set aside with a reason never reaches anybody, and cannot be put afterwards', async () => {
    const id = await raise('colleague');
    const body = { reason: 'Een naam die veel voorkomt', version: 1 };
    const aside = await world.ask('privacy', api.setQuestionAside, { params: { questionId: id }, body });
    expect(aside.body).toMatchObject({ state: 'set-aside', setAsideWhy: 'Een naam die veel voorkomt' });
    expect((await own('colleague')).questions).toEqual([]);
    expect((await put(id, { version: 2 })).body).toMatchObject({ code: 'rule' });
  });

  test('that moved on meanwhile is shown as it is, and nothing is written over it', async () => {
    const id = await raise('colleague');
    await put(id);
    const again = await put(id, { question: 'Iets anders?' });
    expect(again).toMatchObject({ status: 409, body: { current: { state: 'asked', version: 2 } } });
    await answer('colleague', id);
    expect((await answer('colleague', id, { answer: 'Toch niet' })).status).toBe(409);
    expect((await find(id))?.answer).toBe('Ja, op verzoek van de coach.');
  });

  test('is nobody else’s: not the coach’s, not a colleague’s, not the administrator’s', async () => {
    const id = await raise('generalist');
    await put(id);
    for (const who of everybody.filter((one) => !['generalist', 'privacy'].includes(one))) {
      expect((await own(who)).questions.map((one) => one.id)).not.toContain(id);
      expect((await answer(who, id)).status).toBe(404);
      expect((await world.ask(who, api.listAuditQuestions)).status).toBe(404);
    }
    expect(JSON.stringify((await world.ask('coach', getToday)).body)).not.toContain(id);
  });

  test('is not there yet for whoever it is about while it was not put', async () => {
    const id = await raise('generalist');
    expect((await own('generalist')).questions.map((one) => one.id)).not.toContain(id);
    expect((await answer('generalist', id, { version: 1 })).status).toBe(404);
  });

  test('about the privacy officer is for another officer', async () => {
    const id = await raise('privacy');
    expect(await find(id)).toBeUndefined();
    expect((await put(id)).status).toBe(404);
  });

  test('names no household to whom may not see it, and none the officer is kept out of', async () => {
    const tried = await raise('neighbour', { pattern: 'no-tie' });
    await put(tried);
    expect((await own('neighbour')).questions).toMatchObject([{ id: tried, household: null }]);

    const shut = await settleCase(world);
    await world.ask('generalist', restrictHousehold, {
      params: { caseId: shut.caseId },
      body: { kind: 'colleague', reason: 'Woont er', barredAccountId: account('privacy') },
    });
    const id = await raise('colleague', { householdId: shut.householdId });
    expect((await find(id))?.household).toBeNull();
  });
});

describe('the work of the night', () => {
  const now = new Date('2026-11-28T04:40:00.000Z');
  const kept = (who: Who, more: Partial<AuditEntry>) => ({
    organisationId: world.viewers[who].organisationId,
    accountId: account(who),
    role: world.viewers[who].role,
    action: 'getCase',
    kind: 'read' as const,
    objects: {},
    traceId: 'night',
    ...more,
  });
  async function looked(who: Who, at: string, householdId: string, more: Partial<AuditEntry> = {}) {
    await world.owner.transaction().execute(async (tx) => {
      const id = await writeAudit(tx, kept(who, { householdId, ...more }));
      await tx
        .withTables<{ auditEntry: { id: string; at: string } }>()
        .updateTable('auditEntry')
        .set({ at })
        .where('id', '=', id)
        .execute();
    });
  }
  const raisedOf = async (who: Who) =>
    (await list()).questions.filter((one) => one.who === `De ${who}` && one.state === 'new');

  beforeAll(async () => {
    world = await buildWorld();
    home = await settleCase(world);
  });

  test('raises what the entries say, once, and nothing about a colleague of the team at work', async () => {
    for (const minute of [10, 20, 30]) await looked('colleague', `2026-11-27T01:${minute}:00.000Z`, home.householdId);
    await looked('generalist', '2026-11-27T10:00:00.000Z', home.householdId);
    await looked('neighbour', '2026-11-27T10:00:00.000Z', home.householdId);
    await looked('partner', '2026-11-27T01:00:00.000Z', home.householdId);
    expect(await raiseQuestions(world.owner, now)).toBe(2);
    expect(await raiseQuestions(world.owner, now)).toBe(0);
    expect(await raisedOf('colleague')).toMatchObject([{ pattern: 'night', facts: { looks: 3, households: 1 } }]);
    expect(await raisedOf('neighbour')).toMatchObject([{ pattern: 'no-tie', household: 'Familie De Wit' }]);
    expect(await raisedOf('generalist')).toEqual([]);
  });

  test('looks at the own neighbours of who gave a door, which nobody can read', async () => {
    await looked('host', '2026-11-27T10:00:00.000Z', home.householdId);
    expect(await raiseQuestions(world.owner, now)).toBe(0);
    const body = { door: { postcode: '1997ka', houseNumber: 9 }, version: 0 };
    expect((await world.ask('host', api.keepOwnDoor, { body })).body).toMatchObject({ doorVersion: 1 });
    expect((await world.ask('host', api.keepOwnDoor, { body })).status).toBe(409);
    expect(await raiseQuestions(world.owner, now)).toBe(1);
    const asked = (await raisedOf('host')).find(({ pattern }) => pattern === 'own-door');
    expect(asked?.facts).toEqual({ looks: 1, apart: 2 });
    expect(JSON.stringify(await list())).not.toContain('1997');
    for (const who of ['privacy', 'admin', 'coach'] as const) expect((await own(who)).door).toBeNull();
  });

  test('holds to the numbers the organisation chose, with its reason', async () => {
    await looked('coach', '2026-11-26T01:00:00.000Z', home.householdId);
    const choice = {
      pattern: 'night',
      isOn: true,
      least: 1,
      reason: 'Wij werken nooit ’s nachts',
      version: 0,
    } as const;
    const choose = (more: object) => world.ask('privacy', api.chooseQuestionRule, { body: { ...choice, ...more } });
    expect((await choose({ least: 0 })).status).toBe(400);
    expect((await choose({ pattern: 'own-name' })).status).toBe(400);
    expect((await choose({})).body).toMatchObject({ least: 1, version: 1, reason: 'Wij werken nooit ’s nachts' });
    expect((await choose({ least: 2 })).status).toBe(409);
    await raiseQuestions(world.owner, now);
    expect(await raisedOf('coach')).toMatchObject([{ pattern: 'night', facts: { looks: 1 } }]);

    await looked('coach', '2026-11-25T01:00:00.000Z', home.householdId);
    await choose({ isOn: false, version: 1 });
    expect(await raiseQuestions(world.owner, now)).toBe(0);
  });

  test('lets go of a question a year after it was over', async () => {
    const [open] = await raisedOf('coach');
    const body = { reason: 'Was een crisis', version: 1 };
    await world.ask('privacy', api.setQuestionAside, { params: { questionId: open!.id }, body });
    const later = (days: number) => new Date(Date.now() + days * 86_400_000);
    await raiseQuestions(world.owner, later(364));
    expect(await find(open!.id)).toBeDefined();
    await raiseQuestions(world.owner, later(366));
    expect(await find(open!.id)).toBeUndefined();
  });
});
