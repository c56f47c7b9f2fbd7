import { beforeEach, beforeAll, describe, expect, test } from 'vitest';
import { settleCase } from '../../tests/harness/world-case.ts';
import { buildWorld, type Who, type World } from '../../tests/harness/world.ts';
import { readPdf, type StructureNode } from '../../platform/pdf/pdf-reading.ts';
import { addAction, addGoal, addGoalEvent, addSolution, changeAction, changeGoal, getPlan } from './api.ts';
import * as api from './version-api.ts';

let world: World;
let home: Awaited<ReturnType<typeof settleCase>>;
beforeAll(async () => {
  world = await buildWorld();
});
beforeEach(async () => {
  home = await settleCase(world);
});

/** What a screen reader says of a printed document. */
function spoken(bytes: Uint8Array): string {
  const textOf = (node: StructureNode): string => node.text + node.children.map(textOf).join(' ');
  return readPdf(Buffer.from(bytes)).structure.map(textOf).join(' ');
}

const params = () => ({ caseId: home.caseId });
const want = async (text: string) =>
  (await world.ask('generalist', addGoal, { params: params(), body: { text, personId: home.personId } })).body;
const freeze = () => world.ask('generalist', api.freezePlan, { params: params() });
const hasNews = async () => (await world.ask('generalist', getPlan, { params: params() })).body.hasNews;

describe('freezing', () => {
  test('an empty plan has nothing to freeze; a new wish has; frozen, there is nothing new', async () => {
    expect(await hasNews()).toBe(false);
    expect(await freeze()).toMatchObject({ status: 422, body: { code: 'rule' } });
    await want('Henk thuis');
    expect(await hasNews()).toBe(true);
    expect(await freeze()).toMatchObject({ status: 201, body: { number: 1, byName: 'De generalist', answers: [] } });
    expect(await hasNews()).toBe(false);
    expect((await freeze()).status).toBe(422);
  });

  test('a version never changes afterwards, and what is let go is not in the next', async () => {
    const goal = await want('Henk thuis');
    const { body: first } = await freeze();
    await world.ask('generalist', changeGoal, {
      params: { ...params(), goalId: goal.id },
      body: { version: 1, text: 'Henk thuis voor de kerst' },
    });
    await want('Pleegouders worden');
    await world.ask('generalist', addGoalEvent, {
      params: { ...params(), goalId: goal.id },
      body: { kind: 'let-go', reason: 'Hij blijft liever daar' },
    });
    const { body: second } = await freeze();
    const read = async (versionId: string) =>
      (await world.ask('generalist', api.getPlanVersion, { params: { ...params(), versionId } })).body.content.goals;
    expect(await read(first.id)).toMatchObject([{ text: 'Henk thuis', whose: 'Truus de Wit' }]);
    expect(await read(second.id)).toMatchObject([{ text: 'Pleegouders worden' }]);
  });

  test('being further asks no new agreement', async () => {
    const goal = await want('Naar de buurtkamer');
    const { body: action } = await world.ask('generalist', addAction, {
      params: { ...params(), goalId: goal.id },
      body: { text: 'Samen gaan kijken', who: { as: 'resident', id: home.personId } },
    });
    await freeze();
    await world.ask('generalist', changeAction, {
      params: { ...params(), actionId: action.id },
      body: { version: 1, doneOn: '2026-11-20' },
    });
    expect(await hasNews()).toBe(false);
  });
});

describe('agreement', () => {
  test('each adult says for themselves; the last word of a person counts, no is an answer', async () => {
    await want('Henk thuis');
    const { body: version } = await freeze();
    const answer = (personId: string, said: 'agreed' | 'not-agreed', remark?: string) =>
      world.ask('generalist', api.answerPlan, {
        params: { ...params(), versionId: version.id },
        body: { personId, answer: said, how: 'in-person', remark },
      });
    await answer(home.personId, 'not-agreed', 'Eerst de brieven');
    await answer(home.otherPersonId, 'agreed');
    const { body } = await answer(home.personId, 'agreed', 'Nu wel');
    expect(body.answers).toHaveLength(2);
    expect(body.answers).toContainEqual(
      expect.objectContaining({ personId: home.personId, answer: 'agreed', remark: 'Nu wel', how: 'in-person' }),
    );
  });

  test('somebody of another household is refused by name', async () => {
    await want('Henk thuis');
    const { body: version } = await freeze();
    const other = await settleCase(world);
    const { status, body } = await world.ask('generalist', api.answerPlan, {
      params: { ...params(), versionId: version.id },
      body: { personId: other.personId, answer: 'agreed', how: 'paper' },
    });
    expect(status).toBe(400);
    expect(body).toMatchObject({ errors: [{ path: 'personId' }] });
  });
});

describe('side by side and on paper', () => {
  test('a version beside the plan as it is now', async () => {
    const goal = await want('Henk thuis');
    const { body: version } = await freeze();
    await world.ask('generalist', addSolution, {
      params: params(),
      body: { goalId: goal.id, frame: 'social-network', text: 'Ria op dinsdag' },
    });
    const { body } = await world.ask('generalist', api.comparePlanVersions, {
      params: params(),
      query: { from: version.id },
    });
    expect(body.before).toMatchObject({ number: 1, content: { goals: [{ solutions: [] }] } });
    expect(body.after).toMatchObject({
      number: null,
      content: { goals: [{ solutions: [{ text: 'Ria op dinsdag' }] }] },
    });
  });

  test('prints what was agreed, in order, with room to sign for who did not answer yet', async () => {
    const goal = await want('Henk thuis, voor onze trouwdag');
    await world.ask('generalist', addSolution, {
      params: params(),
      body: { goalId: goal.id, frame: 'own-strength', text: 'De cursus' },
    });
    const { body: version } = await freeze();
    await world.ask('generalist', api.answerPlan, {
      params: { ...params(), versionId: version.id },
      body: { personId: home.personId, answer: 'agreed', how: 'paper', remark: 'Zo is het goed' },
    });
    const printed = await world.ask('generalist', api.printPlanVersion, {
      params: { ...params(), versionId: version.id },
    });
    expect(printed).toMatchObject({ status: 200, headers: { 'content-type': 'application/pdf' } });
    const text = spoken(printed.body);
    for (const words of [
      'Plan van Familie De Wit',
      'Versie 1',
      'Henk thuis',
      'De cursus',
      'Zo is het goed',
      'Wim de Wit, handtekening',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('Truus de Wit, handtekening');
  });

  test('the plan as it is now says on paper that it is not frozen', async () => {
    const { status, body } = await world.ask('generalist', api.printPlan, { params: params() });
    expect(status).toBe(200);
    expect(spoken(body)).toContain('Nog niet vastgelegd');
  });
});

describe('who may', () => {
  test.each<Who>(['neighbour', 'stranger', 'host', 'policy', 'admin', 'privacy'])(
    'nothing of it is there for the %s',
    async (who) => {
      await want('Henk thuis');
      const { body: version } = await freeze();
      const one = { params: { ...params(), versionId: version.id } };
      const answers = [
        await world.ask(who, api.listPlanVersions, { params: params() }),
        await world.ask(who, api.getPlanVersion, one),
        await world.ask(who, api.printPlanVersion, one),
        await world.ask(who, api.printPlan, { params: params() }),
        await world.ask(who, api.freezePlan, { params: params() }),
        await world.ask(who, api.answerPlan, {
          ...one,
          body: { personId: home.personId, answer: 'agreed', how: 'paper' },
        }),
        await world.ask(who, api.comparePlanVersions, { params: params(), query: { from: version.id } }),
      ];
      expect(answers.map(({ status }) => status)).toEqual(Array(7).fill(404));
    },
  );

  test('a version of another household is not there under this one', async () => {
    await want('Henk thuis');
    const { body: version } = await freeze();
    const other = await settleCase(world);
    const at = { params: { caseId: other.caseId, versionId: version.id } };
    expect((await world.ask('generalist', api.getPlanVersion, at)).status).toBe(404);
    expect((await world.ask('generalist', api.printPlanVersion, at)).status).toBe(404);
  });
});
