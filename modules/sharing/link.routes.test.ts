import { randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  makeLink,
  setDays,
  settleShareable,
  share,
  toDaughter,
  type Shareable,
} from '../../tests/harness/world-sharing.ts';
import { buildWorld, type World } from '../../tests/harness/world.ts';
import { listShares, withdrawShare } from './api.ts';
import * as api from './api-link.ts';

let world: World;
beforeAll(async () => {
  world = await buildWorld();
});

const birthDate = '1980-02-03';
const question = (token: string) => world.ask('nobody', api.askLinkQuestion, { body: { token } });
const open = (token: string, answer = birthDate) => world.ask('nobody', api.openShareLink, { body: { token, answer } });
const essence = ({ status, body }: { status: number; body: unknown }) => JSON.stringify({ status, body });

/** Somebody around a household with whom a wish is shared, and a link. */
async function shared() {
  const home = await settleShareable(world);
  const { body } = await share(world, home, toDaughter(home));
  return { home, shareId: body.id, ...(await makeLink(world, home)) };
}
const linkOf = async ({ caseId }: Shareable) =>
  (await world.ask('generalist', listShares, { params: { caseId } })).body.contacts[0]?.link;

describe('a private link', () => {
  test('asks first, then shows what is shared and nothing of the household', async () => {
    const { token, home } = await shared();
    expect((await question(token)).body).toEqual({ asks: 'birth-date' });
    const { status, body } = await open(token);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      firstName: 'Nina',
      shares: [{ title: 'Ik wil weer rustig slapen zonder brieven', purpose: 'Samen de schulden op een rij zetten' }],
    });
    for (const hidden of ['Wit', 'Kade', home.caseId]) expect(JSON.stringify(body)).not.toContain(hidden);
  });

  test('shows nothing without the right answer, and is shut after five wrong ones', async () => {
    const { token, home } = await shared();
    for (let attempt = 0; attempt < 4; attempt++) expect((await open(token, '1980-02-04')).status).toBe(400);
    // A right answer wipes the slate.
    expect((await open(token)).status).toBe(200);
    for (let attempt = 0; attempt < 5; attempt++) expect((await open(token, '1980-02-04')).status).toBe(400);
    expect((await open(token)).status).toBe(404);
    expect((await question(token)).status).toBe(404);
    expect(await linkOf(home)).toMatchObject({ isLocked: true });
  });

  test('cannot be guessed by trying many at once', async () => {
    const { token } = await shared();
    const days = Array.from({ length: 12 }, (_, index) => `1980-03-${String(index + 10)}`);
    const statuses = (await Promise.all(days.map((day) => open(token, day)))).map(({ status }) => status);
    expect(statuses.filter((status) => status === 400)).toHaveLength(5);
    expect((await open(token)).status).toBe(404);
  });

  test('writes down every look, in the name of whom it was made for', async () => {
    const { token, home, shareId } = await shared();
    await open(token);
    expect((await world.auditOf('openShareLink')).rows.at(-1)).toMatchObject({
      kind: 'read',
      reason: 'Samen de schulden op een rij zetten',
      objects: { shareId, goalId: home.goalId, caseId: home.caseId, linkOfPersonId: home.daughterId },
    });
  });

  test('is kept as hashes: neither the secret nor the answer is anywhere', async () => {
    const { secret } = await shared();
    const tables = { shareLink: {}, idempotencyKey: {}, auditEntry: {} };
    for (const table of Object.keys(tables)) {
      const rows = await world.owner.withTables<Record<string, object>>().selectFrom(table).selectAll().execute();
      expect(JSON.stringify(rows)).not.toContain(secret);
    }
  });

  test('is made only for somebody who agreed, and by a worker of the team', async () => {
    const { home } = await shared();
    const body = { secretHash: 'a'.repeat(43), asks: 'code', answerHash: 'b'.repeat(43) } as const;
    const params = { caseId: home.caseId, personId: home.daughterId };
    for (const who of ['neighbour', 'stranger', 'host', 'partner', 'admin'] as const) {
      expect((await world.ask(who, api.makeShareLink, { params, body })).status).toBe(404);
    }
    const member = { ...params, personId: home.personId };
    expect((await world.ask('generalist', api.makeShareLink, { params: member, body })).status).toBe(404);
  });
});

describe('links that do not work', () => {
  beforeAll(async () => {
    // A house of its own: whoever tried many links above is slowed down there.
    world = await buildWorld();
  });
  async function withdrawn() {
    const { token, home, shareId } = await shared();
    await world.ask('generalist', withdrawShare, { params: { caseId: home.caseId, shareId }, body: {} });
    return token;
  }
  async function outOfDate() {
    const { token, shareId } = await shared();
    await setDays(world, shareId, { startsOn: '2020-01-01', endsOn: '2020-02-01' });
    return token;
  }
  async function ended() {
    const { token, home } = await shared();
    const params = { caseId: home.caseId, personId: home.daughterId };
    await world.ask('generalist', api.endShareLink, { params });
    return token;
  }
  async function replaced() {
    const { token, home } = await shared();
    await makeLink(world, home);
    return token;
  }

  test('unknown, malformed, of another organisation, ended, replaced, withdrawn, over: one and the same answer', async () => {
    const { token, secret } = await shared();
    const strange = `${world.viewers.stranger.organisationId}.${secret}`;
    const unknown = `${token.split('.')[0] ?? ''}.${randomBytes(32).toString('base64url')}`;
    const tokens = [
      unknown,
      'nonsense',
      strange,
      await withdrawn(),
      await outOfDate(),
      await ended(),
      await replaced(),
    ];
    const opened = [
      ...(await Promise.all(tokens.map((one) => open(one)))),
      ...(await Promise.all(tokens.map(question))),
    ];
    expect(new Set(opened.map(essence)).size).toBe(1);
    expect(opened[0]).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });
});
