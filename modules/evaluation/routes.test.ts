import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type World } from '../../tests/harness/world.ts';
import * as api from './api.ts';
import * as following from './api-following.ts';
import * as asking from './api-experience.ts';

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
    (await world.ask('generalist', asking.askExperience, { params: { caseId }, body: { way: 'paper', personId } }))
      .body;

  test('answers are written down for the resident; empty ones are not kept', async () => {
    const { id, linkPrefix } = await ask();
    expect(linkPrefix).toBeNull();
    const noted = await world.ask('generalist', asking.noteExperience, {
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
    const stale = await world.ask('colleague', asking.noteExperience, {
      params: { caseId, experienceId: id },
      body: { version: 1, answers: [] },
    });
    expect(stale).toMatchObject({ status: 409, body: { current: { version: 2 } } });
  });

  test('a question nobody published is refused by field', async () => {
    const { id } = await ask();
    const wrong = await world.ask('generalist', asking.noteExperience, {
      params: { caseId, experienceId: id },
      body: { version: 1, answers: [{ question: 'shoe-size', version: 1, answer: '43' }] },
    });
    expect(wrong).toMatchObject({ status: 400, body: { errors: [{ path: 'answers.0.answer' }] } });
  });

  test('the form comes as a printed document', async () => {
    const { id } = await ask();
    const { status, headers, body } = await world.ask('coach', asking.printExperienceForm, {
      params: { caseId, experienceId: id },
    });
    expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type: 'application/pdf' });
    expect(Buffer.from(body).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('what was withdrawn is not written down any more', async () => {
    const { id } = await ask();
    const params = { caseId, experienceId: id };
    expect((await world.ask('generalist', asking.withdrawExperience, { params })).body.status).toBe('withdrawn');
    const late = await world.ask('generalist', asking.noteExperience, { params, body: { version: 2, answers: [] } });
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
    for (const who of ['host', 'policy', 'admin', 'privacy', 'partner'] as const) {
      expect((await world.ask(who, api.countBottlenecks)).status).toBe(404);
    }
  });
});

test('who is not near the case is told that it is not there', async () => {
  const evaluationId = await begin();
  for (const who of ['neighbour', 'stranger', 'host', 'partner', 'policy', 'admin', 'privacy'] as const) {
    const params = { caseId, evaluationId };
    expect((await world.ask(who, api.getLookingBack, { params })).status).toBe(404);
    expect((await world.ask(who, api.startEvaluation, { params, body: {} })).status).toBe(404);
    expect((await world.ask(who, api.addLesson, { params, body: { text: 'x' } })).status).toBe(404);
    expect((await world.ask(who, asking.askExperience, { params, body: { way: 'phone' } })).status).toBe(404);
    const followUp = { params, body: { days: ['2099-01-01'], how: 'phone' as const } };
    expect((await world.ask(who, following.planFollowUps, followUp)).status).toBe(404);
  }
});
