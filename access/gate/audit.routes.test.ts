import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { changeCase, getCase } from '../../modules/cases/api.ts';
import { getHousehold, listHouseholds } from '../../modules/households/api.ts';
import { verifyAudit } from '../../platform/audit/verify.ts';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type World } from '../../tests/harness/world.ts';
import { entryOfCall, idsIn } from './entry-of-call.ts';
import { keptPerMinute, refusalLog } from './refusal-log.ts';

let world: World;
let home: Awaited<ReturnType<typeof settleCase>>;
beforeAll(async () => {
  world = await buildWorld();
  home = await settleCase(world);
});

const kept = async (action: string) => (await world.auditOf(action)).rows;
/** An attempt is kept after its answer was given. */
const keptSoon = (action: string, expected: object) =>
  expect.poll(async () => (await kept(action)).at(-1)).toMatchObject(expected);

describe('a look is kept', () => {
  test('with the rule that allowed it, its purpose, the session, and whose record it was', async () => {
    await world.ask('generalist', getCase, { params: { caseId: home.caseId } });
    expect((await kept('getCase')).at(-1)).toEqual({
      kind: 'read',
      outcome: 'done',
      objects: { caseId: home.caseId },
      reason: null,
      accountId: world.viewers.generalist.accountId,
      householdId: home.householdId,
      found: [],
      permission: 'case.see',
      purpose: 'support',
      sessionId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
  });

  test('as found, when the household only stood in a list', async () => {
    await world.ask('generalist', listHouseholds);
    expect((await kept('listHouseholds')).at(-1)).toMatchObject({
      kind: 'found',
      householdId: null,
      found: expect.arrayContaining([home.householdId]),
    });
  });
});

describe('an attempt that came to nothing is kept', () => {
  test.each(['neighbour', 'host', 'policy', 'admin', 'privacy'] as const)(
    'as refused, with the household, of the %s',
    async (who) => {
      const { status } = await world.ask(who, getCase, { params: { caseId: home.caseId } });
      expect(status).toBe(404);
      await keptSoon('getCase', {
        outcome: 'refused',
        kind: 'read',
        accountId: world.viewers[who].accountId,
        objects: { caseId: home.caseId },
        householdId: home.householdId,
      });
    },
  );

  test('in the books of the one who tried, without a word about what is in another organisation', async () => {
    await world.ask('stranger', getHousehold, { params: { householdId: home.householdId } });
    await keptSoon('getHousehold', {
      outcome: 'refused',
      accountId: world.viewers.stranger.accountId,
      householdId: null,
      objects: { householdId: home.householdId },
    });
  });

  test('as failed, when the record had changed meanwhile', async () => {
    const stale = { request: 'Wat meer rust', underlyingRequest: null, version: 99 };
    const { status } = await world.ask('generalist', changeCase, { params: { caseId: home.caseId }, body: stale });
    expect(status).toBe(409);
    await keptSoon('changeCase', { outcome: 'failed', kind: 'write', householdId: home.householdId });
  });

  test('not when a field was only filled in wrongly', async () => {
    const before = (await kept('changeCase')).length;
    await world.ask('generalist', changeCase, { params: { caseId: home.caseId }, body: {} as never });
    // What comes after it is kept after it.
    await world.ask('host', changeCase, { params: { caseId: home.caseId }, body: {} as never });
    await keptSoon('changeCase', { outcome: 'refused' });
    expect(await kept('changeCase')).toHaveLength(before + 1);
  });

  test('with nothing of an address that is no id', () => {
    expect(idsIn({ caseId: "x' or '1'='1", householdId: home.householdId })).toEqual({ householdId: home.householdId });
  });
});

describe('a storm of attempts', () => {
  test('is kept one by one up to a point, and as one entry after that', async () => {
    let now = 0;
    const log = refusalLog(
      world.db,
      (error) => {
        throw error;
      },
      () => now,
    );
    const route = { endpoint: { ...getCase, id: 'storm' }, policy: { name: 'case.see' }, reads: 'person' } as never;
    const attempt = (traceId: string) => ({
      ...entryOfCall(route, world.viewers.neighbour, { caseId: home.caseId }, traceId)!,
      outcome: 'refused' as const,
    });
    for (let one = 0; one < keptPerMinute + 37; one += 1) log.keep(attempt(uuidv7()));
    await log.flush();
    const storm = await kept('storm');
    expect(storm).toHaveLength(keptPerMinute + 1);
    expect(storm.at(-1)).toMatchObject({ outcome: 'refused', objects: { more: '37' }, householdId: null });
    now += 61_000;
    log.keep(attempt(uuidv7()));
    await log.flush();
    expect(await kept('storm')).toHaveLength(keptPerMinute + 2);
  });
});

test('nothing in all this is missing from the chain, or waits without an entry', async () => {
  const { flaws, waiting } = await verifyAudit(world.owner);
  expect(flaws).toEqual([]);
  expect(waiting).toBeGreaterThan(10);
});
