import { beforeAll, beforeEach, expect, test } from 'vitest';
import { settleCase } from '../../../tests/harness/world-case.ts';
import { buildWorld, type World } from '../../../tests/harness/world.ts';
import {
  changeConversation,
  getConversation,
  planConversation,
  removeFragment,
  sayFragment,
} from '../../conversations/api.ts';
import { listDrawings } from '../api.ts';
import { strengthId } from './strength-id.ts';

// A strength that was named on a sheet joins what was said, once.

let world: World;
let home: Awaited<ReturnType<typeof settleCase>>;
beforeAll(async () => {
  world = await buildWorld();
});
beforeEach(async () => {
  home = await settleCase(world);
});

const params = () => ({ caseId: home.caseId });
const around = async () => (await world.ask('generalist', listDrawings, { params: params(), query: {} })).body;
const begun = async (saidAt: string) => {
  const { body } = await world.ask('generalist', planConversation, { params: params(), body: {} });
  await say(body.id, crypto.randomUUID(), { kind: 'worry', saidAt });
  return body.id;
};
const say = (conversationId: string, id: string, more: object = {}) =>
  world.ask('generalist', sayFragment, {
    params: { ...params(), conversationId },
    body: {
      ...{ id, text: 'Ik kom altijd', voice: 'member', personId: home.personId, kind: 'strength' },
      ...{ saidAt: new Date().toISOString(), ...more },
    },
  });

test('joins the conversation that began last and was not called off', async () => {
  await world.ask('generalist', planConversation, { params: params(), body: {} });
  expect(await around()).toMatchObject({ conversationId: null, given: [] });
  await begun('2026-10-01T10:00:00Z');
  const last = await begun('2026-11-01T10:00:00Z');
  const later = await begun('2026-10-15T10:00:00Z');
  expect((await around()).conversationId).toBe(last);
  const at = { ...params(), conversationId: last };
  const { version } = (await world.ask('generalist', getConversation, { params: at })).body;
  await world.ask('generalist', changeConversation, { params: at, body: { version, cancelReason: 'Ziek' } });
  expect((await around()).conversationId).toBe(later);
});

test('pressed twice is one, and taken off the table it is no longer there', async () => {
  const conversationId = await begun('2026-11-01T10:00:00Z');
  const id = await strengthId(home.caseId, home.personId, 'Ik kom altijd');
  expect((await say(conversationId, id)).status).toBe(201);
  expect((await say(conversationId, id)).status).toBe(201);
  expect((await around()).given).toEqual([id]);
  await world.ask('generalist', removeFragment, { params: { ...params(), conversationId, fragmentId: id } });
  expect((await around()).given).toEqual([]);
  // What was named before says so, so that it can be laid back.
  expect((await say(conversationId, id)).body).toMatchObject({ id, onTable: false });
});

test('has a name of its own for every case, person and wording', async () => {
  const [first, second] = [home, await settleCase(world)];
  const names = await Promise.all([
    strengthId(first.caseId, first.personId, 'Trouw'),
    strengthId(second.caseId, first.personId, 'Trouw'),
    strengthId(first.caseId, second.personId, 'Trouw'),
    strengthId(first.caseId, first.personId, 'Trouw en sterk'),
  ]);
  expect(new Set(names).size).toBe(4);
  for (const name of names)
    expect(name).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
