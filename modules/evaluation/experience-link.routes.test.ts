import { createHash, randomBytes } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type World } from '../../tests/harness/world.ts';
import * as api from './api.ts';
import * as asking from './api-experience.ts';
import type { EvaluationTables } from './tables.ts';

let world: World;
let caseId: string;
let personId: string;
beforeAll(async () => {
  world = await buildWorld();
  ({ caseId, personId } = await settleCase(world));
});

/** Makes a link as the browser does: the server is given the hash of the secret only. */
async function makeLink(about: string | null = personId) {
  const secret = randomBytes(32).toString('base64url');
  const secretHash = createHash('sha256').update(secret).digest('base64url');
  const { status, body } = await world.ask('generalist', asking.askExperience, {
    params: { caseId },
    body: { way: 'link', personId: about, secretHash },
  });
  expect(status).toBe(201);
  return { secret, experienceId: body.id, token: `${String(body.linkPrefix)}.${secret}`, asked: body };
}

const open = (token: string) => world.ask('nobody', asking.openExperienceLink, { body: { token } });
const listened = [{ question: 'listened', version: 1, answer: 'yes', words: 'Ja, altijd ❤️' }];
const send = (token: string, answers: object[] = listened) =>
  world.ask('nobody', asking.answerExperienceLink, { body: { token, answers: answers as never } });
const experience = async (id: string) =>
  (await world.ask('generalist', api.getLookingBack, { params: { caseId } })).body.experiences.find((e) => e.id === id);

describe('a link', () => {
  test('shows the first name and nothing else', async () => {
    const { token } = await makeLink();
    expect(await open(token)).toMatchObject({ status: 200, body: { firstName: 'Truus' } });
    expect(Object.keys((await open(token)).body)).toEqual(['firstName']);
    const { token: household } = await makeLink(null);
    expect((await open(household)).body).toEqual({ firstName: null });
  });

  test('is answered once; the team reads what the resident wrote', async () => {
    const { token, experienceId } = await makeLink();
    expect((await send(token)).status).toBe(201);
    expect(await experience(experienceId)).toMatchObject({
      status: 'answered',
      notedByName: null,
      answers: [{ question: 'listened', answer: 'yes', words: 'Ja, altijd ❤️' }],
    });
    expect((await send(token, [{ ...listened[0], answer: 'no' }])).status).toBe(404);
    expect((await experience(experienceId))?.answers).toMatchObject([{ answer: 'yes' }]);
  });

  test('the same answer after a lost connection is the same one answer', async () => {
    const { token, experienceId } = await makeLink();
    expect((await send(token)).status).toBe(201);
    expect((await send(token)).status).toBe(201);
    expect((await experience(experienceId))?.version).toBe(2);
  });

  test('of two at once one counts', async () => {
    const { token } = await makeLink();
    const answers = ['yes', 'no'].map((answer) => [{ ...listened[0], answer }]);
    const statuses = (await Promise.all(answers.map((one) => send(token, one)))).map(({ status }) => status);
    expect(statuses.sort()).toEqual([201, 404]);
  });

  test('is kept as a hash: the secret is nowhere in the database', async () => {
    const { secret, experienceId } = await makeLink();
    const { rows } = await world.owner
      .withTables<EvaluationTables & { idempotencyKey: { reply: unknown } }>()
      .selectFrom('idempotencyKey')
      .select('reply')
      .execute()
      .then((found) => ({ rows: found }));
    expect(JSON.stringify(rows)).toContain(experienceId);
    expect(JSON.stringify(rows)).not.toContain(secret);
    const links = await world.owner.withTables<EvaluationTables>().selectFrom('experienceLink').selectAll().execute();
    expect(JSON.stringify(links)).not.toContain(secret);
  });

  test('what a resident answered through it is not written over by a worker', async () => {
    const { token, experienceId } = await makeLink();
    await send(token);
    const refused = await world.ask('generalist', asking.noteExperience, {
      params: { caseId, experienceId },
      body: { version: 2, answers: [] },
    });
    expect(refused).toMatchObject({
      status: 422,
      body: { detail: 'De bewoner vulde dit zelf in. Dat blijft zoals het is.' },
    });
  });

  test('needs a hash of the right size', async () => {
    const refused = await world.ask('generalist', asking.askExperience, {
      params: { caseId },
      body: { way: 'link', secretHash: 'short' },
    });
    expect(refused).toMatchObject({ status: 400, body: { errors: [{ path: 'secretHash' }] } });
  });
});

describe('links that do not work', () => {
  async function outOfDate() {
    const { token, experienceId } = await makeLink();
    await world.owner
      .withTables<EvaluationTables>()
      .updateTable('experience')
      .set({ expiresAt: '2020-01-01T00:00:00Z' })
      .where('id', '=', experienceId)
      .execute();
    return token;
  }
  async function withdrawn() {
    const { token, experienceId } = await makeLink();
    await world.ask('generalist', asking.withdrawExperience, { params: { caseId, experienceId } });
    return token;
  }
  async function used() {
    const { token } = await makeLink();
    await send(token, [{ ...listened[0], answer: 'no' }]);
    return token;
  }

  test('unknown, malformed, of another organisation, expired, withdrawn and used: one and the same answer', async () => {
    const { token } = await makeLink();
    const secret = token.split('.')[1] ?? '';
    const strange = `${world.viewers.stranger.organisationId}.${secret}`;
    const unknown = `${world.viewers.generalist.organisationId}.${randomBytes(32).toString('base64url')}`;
    const tokens = [unknown, 'nonsense', strange, await outOfDate(), await withdrawn(), await used()];
    const opened = await Promise.all(tokens.map(open));
    const sent = await Promise.all(tokens.map((one) => send(one)));
    const essence = ({ status, body }: { status: number; body: unknown }) => JSON.stringify({ status, body });
    expect(new Set([...opened, ...sent].map(essence)).size).toBe(1);
    expect(opened[0]).toMatchObject({ status: 404, body: { code: 'not-found' } });
  });

  test('whoever tries many is slowed down', async () => {
    const tries = await Promise.all(Array.from({ length: 70 }, () => open('nonsense')));
    expect(tries.map(({ status }) => status)).toContain(429);
  });
});
