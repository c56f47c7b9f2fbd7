import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type World } from '../../tests/harness/world.ts';
import * as api from './api.ts';
import { followUpsDue } from './today.ts';
import { inScope } from '../../platform/db/viewer-transaction.ts';
import { rowScope } from '../../access/viewer.ts';

let world: World;
let caseId: string;
let personId: string;
beforeAll(async () => {
  world = await buildWorld();
  ({ caseId, personId } = await settleCase(world));
});

const look = async () => (await world.ask('generalist', api.getLookingBack, { params: { caseId } })).body;

async function begin(personIds: string[] = []) {
  const { body } = await world.ask('generalist', api.startEvaluation, { params: { caseId }, body: { personIds } });
  return body.id;
}

const answer = (evaluationId: string, question: string, body: object, who: 'generalist' | 'colleague' = 'generalist') =>
  world.ask(who, api.keepEvaluationAnswer, {
    params: { caseId, evaluationId, question },
    body: { questionVersion: 1, ...body },
  });

describe('the four questions', () => {
  test('are answered with both voices, side by side', async () => {
    const id = await begin([personId]);
    const kept = await answer(id, 'question-answered', {
      answer: 'partly',
      residentWords: 'Het meeste wel, hoor',
      residentId: personId,
      workerWords: 'De post lukt nog niet',
    });
    expect(kept.body).toMatchObject({ answer: 'partly', residentName: 'Truus', workerWords: 'De post lukt nog niet' });
    const { evaluations } = await look();
    expect(evaluations.find((one) => one.id === id)).toMatchObject({
      people: [{ name: 'Truus' }],
      answers: [{ question: 'question-answered', residentWords: 'Het meeste wel, hoor', version: 1 }],
    });
  });

  test('know their own answers only, and only questions of looking back', async () => {
    const id = await begin();
    expect(await answer(id, 'self-reliance', { answer: 'partly' })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'answer', message: 'Dit antwoord hoort niet bij deze vraag.' }] },
    });
    const unpublished = await answer(id, 'self-reliance', { answer: 'up', questionVersion: 9 });
    expect(unpublished).toMatchObject({ status: 400, body: { errors: [{ path: 'questionVersion' }] } });
    expect((await answer(id, 'listened', { answer: 'yes' })).status).toBe(404);
    const huge = await answer(id, 'process', { workerWords: 'x'.repeat(20_001) });
    expect(huge).toMatchObject({ status: 400, body: { errors: [{ path: 'workerWords' }] } });
  });

  test('two at once are shown side by side', async () => {
    const id = await begin();
    await answer(id, 'process', { workerWords: 'Eerst' });
    const late = await answer(id, 'process', { workerWords: 'Ook eerst' }, 'colleague');
    expect(late).toMatchObject({ status: 409, body: { current: { workerWords: 'Eerst', version: 1 } } });
    const settled = await answer(id, 'process', { workerWords: 'Samen', version: 1 }, 'colleague');
    expect(settled.body).toMatchObject({ workerWords: 'Samen', version: 2, byName: 'De colleague' });
  });

  test('who was there can be put right, with people of this household only', async () => {
    const id = await begin();
    const other = await settleCase(world);
    const put = (personIds: string[], version: number) =>
      world.ask('generalist', api.changeEvaluation, {
        params: { caseId, evaluationId: id },
        body: { at: '2026-01-05T10:00:00Z', personIds, version },
      });
    expect((await put([other.personId], 1)).status).toBe(404);
    expect((await put([personId], 1)).body).toMatchObject({ version: 2, people: [{ id: personId }] });
    expect((await put([], 1)).status).toBe(409);
  });

  test('an evaluation is found below its own case only', async () => {
    const other = await settleCase(world);
    const id = await begin();
    const elsewhere = await world.ask('generalist', api.keepEvaluationAnswer, {
      params: { caseId: other.caseId, evaluationId: id, question: 'process' },
      body: { questionVersion: 1 },
    });
    expect(elsewhere.status).toBe(404);
  });
});

describe('asking at the table, by phone, on paper', () => {
  const ask = async () =>
    (await world.ask('generalist', api.askExperience, { params: { caseId }, body: { way: 'paper', personId } })).body;

  test('answers are written down for the resident; empty ones are not kept', async () => {
    const { id, linkPrefix } = await ask();
    expect(linkPrefix).toBeNull();
    const noted = await world.ask('generalist', api.noteExperience, {
      params: { caseId, experienceId: id },
      body: {
        version: 1,
        answers: [
          { question: 'listened', version: 1, answer: 'yes', words: '' },
          { question: 'clear', version: 1, answer: null, words: '  ' },
        ],
      },
    });
    expect(noted.body).toMatchObject({ status: 'answered', notedByName: 'De generalist', version: 2 });
    expect(noted.body.answers).toEqual([{ question: 'listened', version: 1, answer: 'yes', words: '' }]);
    const stale = await world.ask('colleague', api.noteExperience, {
      params: { caseId, experienceId: id },
      body: { version: 1, answers: [] },
    });
    expect(stale).toMatchObject({ status: 409, body: { current: { version: 2 } } });
  });

  test('a question nobody published is refused by field', async () => {
    const { id } = await ask();
    const wrong = await world.ask('generalist', api.noteExperience, {
      params: { caseId, experienceId: id },
      body: { version: 1, answers: [{ question: 'shoe-size', version: 1, answer: '43' }] },
    });
    expect(wrong).toMatchObject({ status: 400, body: { errors: [{ path: 'answers.0.answer' }] } });
  });

  test('the form comes as a printed document', async () => {
    const { id } = await ask();
    const { status, headers, body } = await world.ask('coach', api.printExperienceForm, {
      params: { caseId, experienceId: id },
    });
    expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type: 'application/pdf' });
    expect(Buffer.from(body).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('what was withdrawn is not written down any more', async () => {
    const { id } = await ask();
    const params = { caseId, experienceId: id };
    expect((await world.ask('generalist', api.withdrawExperience, { params })).body.status).toBe('withdrawn');
    const late = await world.ask('generalist', api.noteExperience, { params, body: { version: 2, answers: [] } });
    expect(late.status).toBe(422);
  });
});

describe('lessons and rules that pinch', () => {
  test('a lesson is kept once and changed on the version one saw', async () => {
    const key = uuidv7();
    const body = { text: 'Bellen op vrijdag werkt 📞' };
    const [one, two] = await Promise.all([
      world.ask('generalist', api.addLesson, { params: { caseId }, body, key }),
      world.ask('generalist', api.addLesson, { params: { caseId }, body, key }),
    ]);
    expect(one.body).toEqual(two.body);
    const params = { caseId, lessonId: one.body.id };
    const change = (text: string) => world.ask('generalist', api.changeLesson, { params, body: { text, version: 1 } });
    expect((await change('Bellen werkt')).body).toMatchObject({ text: 'Bellen werkt', version: 2 });
    expect(await change('Nog eens')).toMatchObject({ status: 409, body: { current: { text: 'Bellen werkt' } } });
    expect(await world.ask('generalist', api.addLesson, { params: { caseId }, body: { text: ' ' } })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'text' }] },
    });
  });

  test('the same rule is counted as one, for the own teams only', async () => {
    const note = (who: 'generalist' | 'neighbour', at: string, rule: string) =>
      world.ask(who, api.addBottleneck, { params: { caseId: at }, body: { rule, text: 'Te vroeg gestopt' } });
    const { caseId: second } = await settleCase(world);
    const { caseId: far } = await settleCase(world, { team: 'molen' });
    await note('generalist', caseId, 'Kostendelersnorm');
    await note('generalist', second, 'kosten-delersnorm ');
    await note('neighbour', far, 'Kostendelersnorm');
    const { body } = await world.ask('coach', api.countBottlenecks);
    expect(body.rules).toEqual([{ rule: 'kosten-delersnorm', count: 2 }]);
    expect((await world.ask('neighbour', api.countBottlenecks)).body.rules).toEqual([
      { rule: 'Kostendelersnorm', count: 1 },
    ]);
    for (const who of ['host', 'policy', 'admin', 'partner'] as const) {
      expect((await world.ask(who, api.countBottlenecks)).status).toBe(404);
    }
  });
});

describe('following', () => {
  const plan = async (days: string[], more: object = {}) =>
    (await world.ask('generalist', api.planFollowUps, { params: { caseId }, body: { days, how: 'phone', ...more } }))
      .body.followUps;

  test('moments are planned in one go, each day once', async () => {
    const made = await plan(['2099-01-01', '2099-02-01', '2099-01-01'], { note: 'Post en slapen' });
    expect(made.map(({ day, status }) => ({ day, status }))).toEqual([
      { day: '2099-01-01', status: 'coming' },
      { day: '2099-02-01', status: 'coming' },
    ]);
    expect(made[0]).toMatchObject({ ownerName: 'De generalist', note: 'Post en slapen' });
  });

  test('what is wrong is said of the field', async () => {
    const wrong = await world.ask('generalist', api.planFollowUps, {
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
    const none = await world.ask('generalist', api.planFollowUps, {
      params: { caseId },
      body: { days: [], how: 'phone' },
    });
    expect(none.status).toBe(400);
  });

  test('somebody of another team cannot be made to follow', async () => {
    const refused = await world.ask('generalist', api.planFollowUps, {
      params: { caseId },
      body: { days: ['2099-01-01'], how: 'phone', ownerId: world.viewers.neighbour.accountId },
    });
    expect(refused.status).toBe(404);
  });

  test('is noted in a few words, can be put right, and then no longer moved or let go', async () => {
    const [moment] = await plan(['2026-01-01']);
    expect(moment?.status).toBe('late');
    const params = { caseId, followUpId: moment!.id };
    const finish = (version: number, outcome: api.FollowUp['outcome'] & string) =>
      world.ask('generalist', api.finishFollowUp, {
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
    const moved = await world.ask('generalist', api.changeFollowUp, {
      params,
      body: { day: '2099-01-01', how: 'phone', version: 3 },
    });
    expect(moved).toMatchObject({ status: 422, body: { detail: 'Dit moment is al geweest.' } });
    const gone = await world.ask('generalist', api.cancelFollowUp, {
      params,
      body: { reason: 'Verhuisd', version: 3 },
    });
    expect(gone.status).toBe(422);
  });

  test('is let go with a reason, that stands in the audit', async () => {
    const [moment] = await plan(['2099-05-01']);
    const params = { caseId, followUpId: moment!.id };
    const without = await world.ask('generalist', api.cancelFollowUp, { params, body: { reason: '', version: 1 } });
    expect(without).toMatchObject({ status: 400, body: { errors: [{ path: 'reason' }] } });
    const gone = await world.ask('generalist', api.cancelFollowUp, {
      params,
      body: { reason: 'Verhuisd', version: 1 },
    });
    expect(gone.body).toMatchObject({ status: 'cancelled', cancelReason: 'Verhuisd' });
  });

  test('what is due stands on the page of today of who follows and who carries the case', async () => {
    const { caseId: own } = await settleCase(world);
    const ask = (days: string[], ownerId: string) =>
      world.ask('generalist', api.planFollowUps, { params: { caseId: own }, body: { days, how: 'street', ownerId } });
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

test('who is not near the case is told that it is not there', async () => {
  const evaluationId = await begin();
  for (const who of ['neighbour', 'stranger', 'host', 'partner', 'policy', 'admin'] as const) {
    const params = { caseId, evaluationId };
    expect((await world.ask(who, api.getLookingBack, { params })).status).toBe(404);
    expect((await world.ask(who, api.startEvaluation, { params, body: {} })).status).toBe(404);
    expect((await world.ask(who, api.addLesson, { params, body: { text: 'x' } })).status).toBe(404);
    expect((await world.ask(who, api.askExperience, { params, body: { way: 'phone' } })).status).toBe(404);
    const followUp = { params, body: { days: ['2099-01-01'], how: 'phone' as const } };
    expect((await world.ask(who, api.planFollowUps, followUp)).status).toBe(404);
  }
});
