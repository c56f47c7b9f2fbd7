import { beforeAll, describe, expect, test } from 'vitest';
import { uuidv7 } from 'uuidv7';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type Who, type World } from '../../tests/harness/world.ts';
import { planConversation, sayFragment } from '../conversations/api.ts';
import * as api from './api.ts';

let world: World;
let home: Awaited<ReturnType<typeof settleCase>>;
beforeAll(async () => {
  world = await buildWorld();
  home = await settleCase(world);
});

const params = () => ({ caseId: home.caseId });
const plan = async () => (await world.ask('generalist', api.getPlan, { params: params() })).body;
const want = async (text: string, more: object = {}) =>
  (await world.ask('generalist', api.addGoal, { params: params(), body: { text, ...more } })).body;
const help = (goalId: string | null, frame: 'own-strength' | 'social-network' | 'individual-provision', text: string) =>
  world.ask('generalist', api.addSolution, { params: params(), body: { goalId, frame, text } });

/** Something said at the table by one of the residents. */
async function say(text: string, personId: string | null) {
  const { body: talk } = await world.ask('generalist', planConversation, { params: params(), body: {} });
  const { body } = await world.ask('generalist', sayFragment, {
    params: { ...params(), conversationId: talk.id },
    body: {
      id: uuidv7(),
      saidAt: new Date().toISOString(),
      text,
      voice: personId ? 'member' : 'worker',
      personId,
      kind: 'ambition',
      area: 'housing',
    },
  });
  return body;
}

describe('from what was said to a goal', () => {
  test('one call: the words are the goal, the speaker is whose it is, the area comes along', async () => {
    const said = await say('Ik wil mijn man weer thuis', home.personId);
    const { status, body } = await world.ask('generalist', api.addGoal, {
      params: params(),
      body: { fromFragmentId: said.id },
    });
    expect(status).toBe(201);
    expect(body).toMatchObject({
      text: 'Ik wil mijn man weer thuis',
      person: { id: home.personId, short: 'Truus' },
      area: 'housing',
      said: { words: 'Ik wil mijn man weer thuis', by: 'Truus' },
      status: 'open',
      problemId: null,
    });
  });

  test('pressed again on the same words, it stays one wish', async () => {
    const said = await say('Ik wil elke week naar het koor', home.personId);
    const body = { fromFragmentId: said.id };
    const one = await world.ask('generalist', api.addGoal, { params: params(), body });
    const two = await world.ask('generalist', api.addGoal, { params: params(), body });
    expect(two.body.id).toBe(one.body.id);
  });

  test('put otherwise, what was said stays as what troubles this person, once', async () => {
    const said = await say('Ik durf de brieven niet meer open te maken', home.personId);
    const first = await want('Ik wil zelf mijn post doen', { fromFragmentId: said.id });
    const second = await want('Ik wil weten wat ik moet betalen', { fromFragmentId: said.id });
    expect(first.problemId).not.toBeNull();
    expect(second.problemId).toBe(first.problemId);
    const { problems } = await plan();
    expect(problems.filter(({ id }) => id === first.problemId)).toMatchObject([
      { words: 'Ik durf de brieven niet meer open te maken', person: { short: 'Truus' }, said: [{ id: said.id }] },
    ]);
  });

  test('with a first thing that helps, in the frame that was chosen', async () => {
    const goal = await want('Weer buiten komen', {
      solution: { frame: 'social-network', text: 'Wim loopt mee' },
      personId: home.otherPersonId,
    });
    expect(goal.solutions).toMatchObject([{ frame: 'social-network', text: 'Wim loopt mee', endedOn: null }]);
    expect(goal.solutions[0]?.since).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('words from another household are not there', async () => {
    const elsewhere = await settleCase(world);
    const said = await say('Van hier', home.personId);
    const { status, body } = await world.ask('generalist', api.addGoal, {
      params: { caseId: elsewhere.caseId },
      body: { fromFragmentId: said.id },
    });
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ path: 'fromFragmentId' }] });
  });
});

describe('wrong input', () => {
  test('a goal needs words', async () => {
    const { status, body } = await world.ask('generalist', api.addGoal, { params: params(), body: {} });
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ path: 'text', message: 'Vul dit in.' }] });
  });

  test('a goal is a resident of this household’s', async () => {
    const { body } = await world.ask('generalist', api.addGoal, {
      params: params(),
      body: { text: 'x', personId: uuidv7() },
    });
    expect(body).toMatchObject({ errors: [{ path: 'personId' }] });
  });

  test('every field of an action says what is wrong with it', async () => {
    const goal = await want('Orde in de papieren');
    const { status, body } = await world.ask('generalist', api.addAction, {
      params: { ...params(), goalId: goal.id },
      body: {
        text: 'a'.repeat(201),
        due: '1890-01-01',
        fading: [{ step: 'weg' as never, from: null, reachedOn: null }],
      },
    });
    expect(status).toBe(400);
    expect(body).toMatchObject({
      errors: expect.arrayContaining([
        { path: 'text', message: 'Dit is te lang: ten hoogste 200 tekens.' },
        { path: 'due', message: 'Vul een datum in die bestaat, tussen 1900 en 2199.' },
        { path: 'fading.0.step', message: 'Kies een van de mogelijkheden.' },
      ]),
    });
  });

  test('a volunteer has a name, a worker is of this team', async () => {
    const goal = await want('Een maatje');
    const add = (who: { as: 'volunteer' | 'worker'; id?: string }) =>
      world.ask('generalist', api.addAction, { params: { ...params(), goalId: goal.id }, body: { text: 'x', who } });
    expect((await add({ as: 'volunteer' })).body).toMatchObject({ errors: [{ path: 'who.name' }] });
    const stranger = world.viewers.stranger.accountId;
    expect((await add({ as: 'worker', id: stranger })).body).toMatchObject({ errors: [{ path: 'who.id' }] });
  });

  test('a huge paste is refused by name; emoji and right-to-left text come back as typed', async () => {
    const huge = await world.ask('generalist', api.addProblem, {
      params: params(),
      body: { words: 'w'.repeat(20_001) },
    });
    expect(huge).toMatchObject({ status: 400, body: { errors: [{ path: 'words' }] } });
    const text = '👵🏽 ik wil naar huis — أريد أن أعود إلى البيت <b>&';
    expect((await want(text)).text).toBe(text);
  });
});

describe('solutions and actions', () => {
  test('stand light to heavy, whatever the order in which they came', async () => {
    const goal = await want('Henk thuis');
    await help(goal.id, 'individual-provision', 'Rolstoel');
    await help(goal.id, 'own-strength', 'Cursus');
    const { body: ria } = await help(goal.id, 'social-network', 'Ria op dinsdag');
    const { body: kids } = await help(goal.id, 'social-network', 'Lunch bij Fenna');
    const order = async () => (await plan()).goals.find(({ id }) => id === goal.id)?.solutions.map(({ text }) => text);
    expect(await order()).toEqual(['Cursus', 'Ria op dinsdag', 'Lunch bij Fenna', 'Rolstoel']);
    await world.ask('generalist', api.orderPlan, {
      params: params(),
      body: { of: 'solutions', ids: [kids.id, ria.id] },
    });
    expect(await order()).toEqual(['Cursus', 'Lunch bij Fenna', 'Ria op dinsdag', 'Rolstoel']);
  });

  test('without a goal it was there already', async () => {
    const { body } = await help(null, 'own-strength', 'Het huishouden');
    expect((await plan()).already.map(({ id }) => id)).toContain(body.id);
  });

  test('the helper steps back in order, and the days come true', async () => {
    const goal = await want('Naar de buurtkamer');
    const { body: action } = await world.ask('generalist', api.addAction, {
      params: { ...params(), goalId: goal.id },
      body: {
        text: 'Meegaan naar de buurtkamer',
        who: { as: 'worker', id: world.viewers.generalist.accountId },
        due: '2026-12-01',
        fading: [
          { step: 'alone', from: '2026-12-20', reachedOn: null },
          { step: 'together', from: '2026-12-01', reachedOn: null },
        ],
      },
    });
    expect(action.who).toMatchObject({ as: 'worker', name: 'De generalist' });
    expect(action.fading.map(({ step }) => step)).toEqual(['together', 'alone']);
    const fading = action.fading.map((step) =>
      step.step === 'together' ? { ...step, reachedOn: '2026-12-02' } : step,
    );
    const { body: after } = await world.ask('generalist', api.changeAction, {
      params: { ...params(), actionId: action.id },
      body: { version: action.version, fading, doneOn: '2026-12-21' },
    });
    expect(after).toMatchObject({ version: 2, doneOn: '2026-12-21', fading: [{ reachedOn: '2026-12-02' }, {}] });
  });

  test('an action that will not happen stays, with why', async () => {
    const goal = await want('Werk zoeken');
    const { body: action } = await world.ask('generalist', api.addAction, {
      params: { ...params(), goalId: goal.id },
      body: { text: 'Bellen met het werkcafé', who: { as: 'volunteer', name: 'Joke' } },
    });
    const { body } = await world.ask('generalist', api.changeAction, {
      params: { ...params(), actionId: action.id },
      body: { version: 1, letGo: { reason: 'Is al gesloten' } },
    });
    expect(body).toMatchObject({ letGoReason: 'Is al gesloten', who: { as: 'volunteer', name: 'Joke' } });
  });
});

describe('what becomes of a goal', () => {
  test('it is let go with a reason, and taken up again; nothing disappears', async () => {
    const goal = await want('Een scootmobiel');
    const at = { params: { ...params(), goalId: goal.id } };
    const noReason = await world.ask('generalist', api.addGoalEvent, { ...at, body: { kind: 'let-go', reason: ' ' } });
    expect(noReason).toMatchObject({ status: 400, body: { errors: [{ path: 'reason' }] } });
    const gone = await world.ask('generalist', api.addGoalEvent, {
      ...at,
      body: { kind: 'let-go', reason: 'Hij wil liever verhuizen' },
    });
    expect(gone.body).toMatchObject({ status: 'let-go', events: [{ reason: 'Hij wil liever verhuizen' }] });
    const wrong = await world.ask('generalist', api.addGoalEvent, { ...at, body: { kind: 'reached' } });
    expect(wrong).toMatchObject({ status: 422, body: { detail: 'Deze wens is al klaar of losgelaten.' } });
    const back = await world.ask('generalist', api.addGoalEvent, { ...at, body: { kind: 'taken-up-again' } });
    expect(back.body).toMatchObject({ status: 'open', events: [{ kind: 'let-go' }, { kind: 'taken-up-again' }] });
  });

  test('a question that lapsed is closed with a reason', async () => {
    const { body: problem } = await world.ask('generalist', api.addProblem, {
      params: params(),
      body: { words: 'Ik wil een scootmobiel', personId: home.personId },
    });
    const { body } = await world.ask('generalist', api.changeProblem, {
      params: { ...params(), problemId: problem.id },
      body: { version: 1, closed: { reason: 'Het gaat om de trap' } },
    });
    expect(body).toMatchObject({ closeReason: 'Het gaat om de trap', version: 2 });
    expect(body.closedOn).not.toBeNull();
  });
});

describe('two people at once', () => {
  test('the second sees both versions, and nothing is overwritten', async () => {
    const goal = await want('Genoeg geld');
    const at = { params: { ...params(), goalId: goal.id } };
    await world.ask('colleague', api.changeGoal, { ...at, body: { version: 1, text: 'Genoeg geld om te sparen' } });
    const late = await world.ask('generalist', api.changeGoal, { ...at, body: { version: 1, text: 'Rondkomen' } });
    expect(late).toMatchObject({ status: 409, body: { current: { text: 'Genoeg geld om te sparen', version: 2 } } });
  });

  test('delivered twice under the same id, it is there once', async () => {
    const id = uuidv7();
    const body = { id, text: 'Getypt zonder verbinding' };
    const one = await world.ask('generalist', api.addGoal, { params: params(), body });
    const two = await world.ask('generalist', api.addGoal, { params: params(), body });
    expect([one.body.id, two.body.id]).toEqual([id, id]);
    expect((await plan()).goals.filter(({ text }) => text === body.text)).toHaveLength(1);
  });

  test('pressing twice makes one', async () => {
    const key = uuidv7();
    const body = { frame: 'own-strength' as const, text: 'Twee keer getikt' };
    const [one, two] = await Promise.all([
      world.ask('generalist', api.addSolution, { params: params(), body, key }),
      world.ask('generalist', api.addSolution, { params: params(), body, key }),
    ]);
    expect(one.body.id).toBe(two.body.id);
  });
});

describe('who may', () => {
  const outsiders: Who[] = ['neighbour', 'stranger', 'host', 'partner', 'policy', 'admin', 'privacy'];

  test.each(outsiders)('the plan is not there for the %s, and nothing can be written in it', async (who) => {
    const goal = await want('Alleen van ons');
    const wrongBody = { text: '' };
    expect((await world.ask(who, api.getPlan, { params: params() })).status).toBe(404);
    expect((await world.ask(who, api.addGoal, { params: params(), body: wrongBody })).status).toBe(404);
    const at = { params: { ...params(), goalId: goal.id } };
    expect((await world.ask(who, api.changeGoal, { ...at, body: { version: 1, text: 'Van mij' } })).status).toBe(404);
    const add = await world.ask(who, api.addSolution, { params: params(), body: { frame: 'own-strength', text: 'x' } });
    expect(add.status).toBe(404);
    expect((await plan()).goals.find(({ id }) => id === goal.id)?.text).toBe('Alleen van ons');
  });

  test('a part of one plan is not there under another household', async () => {
    const goal = await want('Hoort hier');
    const other = await settleCase(world);
    const { status } = await world.ask('generalist', api.changeGoal, {
      params: { caseId: other.caseId, goalId: goal.id },
      body: { version: 1, text: 'Hoort daar' },
    });
    expect(status).toBe(404);
  });
});
