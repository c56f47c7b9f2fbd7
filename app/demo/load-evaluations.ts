import type { Evaluation } from '../../demo/story-support.ts';
import type { Household } from '../../demo/story.ts';
import type { EvaluationTables } from '../../modules/evaluation/tables.ts';
import { matchKey } from '../../platform/match-key.ts';
import type { DemoContext } from './telling-time.ts';

type OfCase = { organisationId: string; teamId: string; caseId: string };

/** Looking back at a household, what the residents thought, lessons, rules that pinched, and the moments of following. */
export async function loadEvaluations(demo: DemoContext, told: Household): Promise<void> {
  const { organisationId, id } = demo;
  const ofCase = { organisationId, teamId: id('team', told.team), caseId: id('case', told.key) };
  for (const [index, evaluation] of told.evaluations.entries()) {
    await loadEvaluation(demo, ofCase, `${told.key}/${index}`, evaluation);
  }
  await loadNotes(demo, told, ofCase);
  await loadFollowUps(demo, told, ofCase);
}

async function loadEvaluation(demo: DemoContext, ofCase: OfCase, key: string, told: Evaluation): Promise<void> {
  const db = demo.tx.withTables<EvaluationTables>();
  const evaluationId = demo.id('evaluation', key);
  const by = { byAccount: demo.id('account', told.by), at: demo.instant(told.on) };
  await db
    .insertInto('evaluation')
    .values({
      ...ofCase,
      ...by,
      id: evaluationId,
      personIds: told.with.map((person) => demo.id('person', person)),
      createdAt: by.at,
    })
    .execute();
  const answer = (question: string, given: string, workerWords: string | null) => {
    const said = told.said?.[question];
    return {
      ...ofCase,
      ...by,
      evaluationId,
      question,
      questionVersion: 1,
      answer: given,
      residentWords: said?.words ?? null,
      residentId: said ? demo.id('person', said.person) : null,
      workerWords,
    };
  };
  await db
    .insertInto('evaluationAnswer')
    .values([
      answer('question-answered', told.answered.outcome, told.answered.text),
      answer('process', told.answered.outcome, `${told.process} ${told.solutions}`),
      answer('self-reliance', told.selfReliance, null),
      answer('participation', told.participation, null),
    ])
    .execute();
  await db
    .insertInto('lesson')
    .values({ ...ofCase, ...by, id: demo.id('lesson', `${key}/learnt`), text: told.learnt })
    .execute();
  if (told.experience) await loadExperience(demo, ofCase, key, told);
}

async function loadExperience(demo: DemoContext, ofCase: OfCase, key: string, told: Evaluation): Promise<void> {
  const { person, how, grade, words } = told.experience!;
  const at = demo.instant({ day: Math.min(told.on.day + 3, 0), at: '14:00' });
  const helped = grade >= 7 ? 'yes' : grade >= 5 ? 'a-bit' : 'no';
  const answers = [
    { question: 'listened', version: 1, answer: helped === 'no' ? 'a-bit' : 'yes', words: '' },
    { question: 'helped', version: 1, answer: helped, words },
  ];
  await demo.tx
    .withTables<EvaluationTables>()
    .insertInto('experience')
    .values({
      ...ofCase,
      id: demo.id('experience', key),
      personId: demo.id('person', person),
      way: how,
      askedAt: demo.instant(told.on),
      askedBy: demo.id('account', told.by),
      expiresAt: how === 'link' ? demo.instant(told.on.day + 28) : null,
      answeredAt: at,
      notedBy: how === 'link' ? null : demo.id('account', told.by),
      answers: JSON.stringify(answers),
    })
    .execute();
}

async function loadNotes(demo: DemoContext, told: Household, ofCase: OfCase): Promise<void> {
  const db = demo.tx.withTables<EvaluationTables>();
  const by = (worker: string, day: number) => ({ byAccount: demo.id('account', worker), at: demo.instant(day) });
  const lessons = told.lessons.map(({ on, by: worker, text }, index) => ({
    ...ofCase,
    ...by(worker, on),
    id: demo.id('lesson', `${told.key}/${index}`),
    text,
  }));
  if (lessons.length > 0) await db.insertInto('lesson').values(lessons).execute();
  const rules = told.bottlenecks.map(({ on, by: worker, rule, text, effect }, index) => ({
    ...ofCase,
    ...by(worker, on),
    id: demo.id('rule-bottleneck', `${told.key}/${index}`),
    rule,
    ruleKey: matchKey(rule) ?? rule,
    text,
    effect,
  }));
  if (rules.length > 0) await db.insertInto('ruleBottleneck').values(rules).execute();
}

async function loadFollowUps(demo: DemoContext, told: Household, ofCase: OfCase): Promise<void> {
  const moments = told.monitoring.map(({ on, how, by, outcome }, index) => ({
    ...ofCase,
    id: demo.id('follow-up', `${told.key}/${index}`),
    day: demo.day(on.day),
    how,
    ownerId: demo.id('account', by),
    note: null,
    doneAt: outcome ? demo.instant(on) : null,
    doneBy: outcome ? demo.id('account', by) : null,
    outcome: outcome?.state ?? null,
    text: outcome?.text ?? null,
    createdAt: demo.instant(Math.min(on.day, 0)),
  }));
  if (moments.length > 0) {
    await demo.tx.withTables<EvaluationTables>().insertInto('followUp').values(moments).execute();
  }
}
