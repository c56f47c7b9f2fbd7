import { beforeAll, describe, expect, test } from 'vitest';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type Who, type World } from '../../tests/harness/world.ts';
import { dayOf, daysFromNow } from '../../ui/dates.ts';
import { addRelationType, addRolePhase, listStandings } from './api-standing.ts';

let world: World;
let home: Awaited<ReturnType<typeof settleCase>>;
beforeAll(async () => {
  world = await buildWorld();
  home = await settleCase(world);
});

const today = dayOf(new Date());
const tomorrow = dayOf(new Date(Date.now() + 36 * 3_600_000));
const relation = (more: object = {}) => ({
  ...{ personId: home.personId, relationType: 'searcher' as const, methodVersion: 1, onDay: today },
  ...more,
});
const phase = (more: object = {}) => ({
  ...{ personId: home.personId, role: 'living' as const, irbPhase: 'get' as const, methodVersion: 1, onDay: today },
  ...more,
});

describe('where somebody stands', () => {
  test('is kept with its day, by whom, why and in which words; a reason may be left out', async () => {
    const own = await settleCase(world);
    const at = { params: { caseId: own.caseId } };
    const { status, body } = await world.ask('generalist', addRelationType, {
      ...at,
      body: relation({ personId: own.personId, reason: ' Vraagt zelf om hulp ' }),
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      ...{ personId: own.personId, relationType: 'searcher', role: null, irbPhase: null, methodVersion: 1 },
      ...{ reason: 'Vraagt zelf om hulp', onDay: today, byName: 'De generalist' },
    });
    const { body: phased } = await world.ask('colleague', addRolePhase, {
      ...at,
      body: phase({ personId: own.personId }),
    });
    expect(phased).toMatchObject({
      ...{ relationType: null, role: 'living', irbPhase: 'get', reason: null, byName: 'De colleague' },
    });
  });

  test('newest day first, and earlier ones stay, also what is noted later of an earlier day', async () => {
    const own = await settleCase(world);
    const at = { params: { caseId: own.caseId } };
    for (const [relationType, onDay] of [
      ['passer-by', '2026-01-05'],
      ['buyer', '2026-03-05'],
      ['searcher', '2026-02-05'],
    ]) {
      const body = relation({ personId: own.personId, relationType, onDay });
      expect((await world.ask('generalist', addRelationType, { ...at, body })).status).toBe(201);
    }
    const { body } = await world.ask('coach', listStandings, at);
    expect(body.standings.map(({ relationType }) => relationType)).toEqual(['buyer', 'searcher', 'passer-by']);
    expect(body.can).toEqual({ work: true });
  });

  test('pressing twice keeps it once', async () => {
    const own = await settleCase(world);
    const at = { params: { caseId: own.caseId } };
    const key = crypto.randomUUID();
    const body = phase({ personId: own.personId });
    const both = await Promise.all([1, 2].map(() => world.ask('generalist', addRolePhase, { ...at, body, key })));
    expect(both[0]?.body.id).toBe(both[1]?.body.id);
    expect((await world.ask('generalist', listStandings, at)).body.standings).toHaveLength(1);
  });
});

describe('what is refused', () => {
  const refusal = async (call: typeof addRelationType | typeof addRolePhase, body: object) => {
    const answer = await world.ask('generalist', call as typeof addRelationType, {
      params: { caseId: home.caseId },
      body: body as never,
    });
    const problem = answer.body as unknown as { errors?: { path: string; message: string }[] };
    return [answer.status, ...(problem.errors ?? []).map(({ path }) => path)];
  };

  test('a day to come, a word that was never published, and what is no choice', async () => {
    expect(daysFromNow(tomorrow)).toBeGreaterThan(0);
    expect(await refusal(addRelationType, relation({ onDay: tomorrow }))).toEqual([400, 'onDay']);
    expect(await refusal(addRelationType, relation({ methodVersion: 99 }))).toEqual([400, 'methodVersion']);
    expect(await refusal(addRolePhase, phase({ methodVersion: 99 }))).toEqual([400, 'methodVersion']);
    expect(await refusal(addRelationType, relation({ relationType: 'friend', reason: 7 }))).toEqual([
      ...[400, 'reason', 'relationType'],
    ]);
    expect(await refusal(addRolePhase, phase({ role: null, irbPhase: '' }))).toEqual([400, 'role', 'irbPhase']);
    expect(await refusal(addRolePhase, phase({ reason: 'x'.repeat(20_001) }))).toEqual([400, 'reason']);
  });

  test('of somebody of another household, as if they were not there', async () => {
    const other = await settleCase(world);
    expect(await refusal(addRelationType, relation({ personId: other.personId }))).toEqual([404]);
    expect(await refusal(addRolePhase, phase({ personId: other.personId }))).toEqual([404]);
  });

  const others: Who[] = ['host', 'partner', 'policy', 'admin', 'privacy', 'neighbour', 'stranger'];
  test.each(others)('%s neither sees nor notes it', async (who) => {
    const params = { caseId: home.caseId };
    const answers = await Promise.all([
      world.ask(who, listStandings, { params }),
      world.ask(who, addRelationType, { params, body: relation() }),
      world.ask(who, addRolePhase, { params, body: phase() }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404]);
  });

  test('nobody signed in: 401', async () => {
    expect((await world.ask('nobody', listStandings, { params: { caseId: home.caseId } })).status).toBe(401);
  });
});
