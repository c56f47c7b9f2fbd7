import { beforeAll, describe, expect, test } from 'vitest';
import { rowScope } from '../../access/viewer.ts';
import { inScope } from '../../platform/db/viewer-transaction.ts';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type World } from '../../tests/harness/world.ts';
import * as following from './api-following.ts';
import { followUpsDue } from './today.ts';

let world: World;
let caseId: string;
beforeAll(async () => {
  world = await buildWorld();
  ({ caseId } = await settleCase(world));
});

describe('following', () => {
  const plan = async (days: string[], more: object = {}) =>
    (
      await world.ask('generalist', following.planFollowUps, {
        params: { caseId },
        body: { days, how: 'phone', ...more },
      })
    ).body.followUps;

  test('moments are planned in one go, each day once', async () => {
    const made = await plan(['2099-01-01', '2099-02-01', '2099-01-01'], { note: 'Post en slapen' });
    expect(made.map(({ day, status }) => ({ day, status }))).toEqual([
      { day: '2099-01-01', status: 'coming' },
      { day: '2099-02-01', status: 'coming' },
    ]);
    expect(made[0]).toMatchObject({ ownerName: 'De generalist', note: 'Post en slapen' });
  });

  test('what is wrong is said of the field', async () => {
    const wrong = await world.ask('generalist', following.planFollowUps, {
      params: { caseId },
      body: { days: ['1890-01-01'], how: 'pigeon' as never },
    });
    expect(wrong).toMatchObject({
      status: 400,
      body: {
        errors: expect.arrayContaining([
          expect.objectContaining({ path: 'days.0' }),
          { path: 'how', message: 'Kies een van de mogelijkheden.' },
        ]),
      },
    });
    const none = await world.ask('generalist', following.planFollowUps, {
      params: { caseId },
      body: { days: [], how: 'phone' },
    });
    expect(none.status).toBe(400);
  });

  test('somebody of another team cannot be made to follow', async () => {
    const refused = await world.ask('generalist', following.planFollowUps, {
      params: { caseId },
      body: { days: ['2099-01-01'], how: 'phone', ownerId: world.viewers.neighbour.accountId },
    });
    expect(refused.status).toBe(404);
  });

  test('is noted in a few words, can be put right, and then no longer moved or let go', async () => {
    const [moment] = await plan(['2026-01-01']);
    expect(moment?.status).toBe('late');
    const params = { caseId, followUpId: moment!.id };
    const finish = (version: number, outcome: following.FollowUp['outcome'] & string) =>
      world.ask('generalist', following.finishFollowUp, {
        params,
        body: {
          outcome,
          text: 'Het loopt',
          version,
          answers: [{ question: 'since-then', version: 1, answer: 'same' }],
        },
      });
    expect((await finish(1, 'stable')).body).toMatchObject({
      status: 'done',
      outcome: 'stable',
      doneByName: 'De generalist',
    });
    expect(await finish(1, 'worry')).toMatchObject({ status: 409, body: { current: { outcome: 'stable' } } });
    expect((await finish(2, 'relapse')).body).toMatchObject({ outcome: 'relapse', version: 3 });
    const moved = await world.ask('generalist', following.changeFollowUp, {
      params,
      body: { day: '2099-01-01', how: 'phone', version: 3 },
    });
    expect(moved).toMatchObject({ status: 422, body: { detail: 'Dit moment is al geweest.' } });
    const gone = await world.ask('generalist', following.cancelFollowUp, {
      params,
      body: { reason: 'Verhuisd', version: 3 },
    });
    expect(gone.status).toBe(422);
  });

  test('is let go with a reason, that stands in the audit', async () => {
    const [moment] = await plan(['2099-05-01']);
    const params = { caseId, followUpId: moment!.id };
    const without = await world.ask('generalist', following.cancelFollowUp, {
      params,
      body: { reason: '', version: 1 },
    });
    expect(without).toMatchObject({ status: 400, body: { errors: [{ path: 'reason' }] } });
    const gone = await world.ask('generalist', following.cancelFollowUp, {
      params,
      body: { reason: 'Verhuisd', version: 1 },
    });
    expect(gone.body).toMatchObject({ status: 'cancelled', cancelReason: 'Verhuisd' });
  });

  test('what is due stands on the page of today of who follows and who carries the case', async () => {
    const { caseId: own } = await settleCase(world);
    const ask = (days: string[], ownerId: string) =>
      world.ask('generalist', following.planFollowUps, {
        params: { caseId: own },
        body: { days, how: 'street', ownerId },
      });
    const { accountId: colleague } = world.viewers.colleague;
    const { body } = await ask(['2026-03-01'], colleague);
    await ask(['2026-03-02'], colleague);
    const due = async (who: 'generalist' | 'colleague' | 'neighbour' | 'host', day: string) =>
      (await inScope(world.db, rowScope(world.viewers[who]), (tx) => followUpsDue(tx, world.viewers[who], day))).filter(
        (item) => item.caseId === own,
      );
    expect(await due('colleague', '2026-02-28')).toEqual([]);
    expect(await due('colleague', '2026-03-01')).toMatchObject([
      {
        id: body.followUps[0]?.id,
        kind: 'follow-up',
        title: 'Familie De Wit',
        late: false,
        who: null,
        note: 'Op straat',
      },
    ]);
    expect(await due('generalist', '2026-03-02')).toMatchObject([{ late: true, who: 'De colleague' }, { late: false }]);
    expect(await due('neighbour', '2026-03-02')).toEqual([]);
    expect(await due('host', '2026-03-02')).toEqual([]);
  });
});
