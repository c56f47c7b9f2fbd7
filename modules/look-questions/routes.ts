import { route } from '../../access/gate/route.ts';
import * as policies from '../../access/policies/look-question.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { AppError, conflict, notFound, ruleBroken } from '../../platform/errors.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import * as api from './api.ts';
import { boundsOf, fitsBounds, stateOf, type QuestionState } from './domain.ts';
import { questionMessages } from './messages.ts';
import { listWorkers, nameHouseholds } from '../../access/naming.ts';
import * as store from './store.ts';

type At = { tx: Tx; viewer: Viewer; params: { questionId: string } };

const subject = ({ tx, viewer, params }: At) => store.findQuestion(tx, viewer, params.questionId);
const text = (viewer: Viewer) => textIn(questionMessages, viewer.language);

/** A step that may be taken only from these places; somebody who saw an older version gets the question as it is now. */
const allowed = (viewer: Viewer, question: store.StoredQuestion, from: readonly QuestionState[]) => {
  if (!from.includes(stateOf(question))) throw ruleBroken(text(viewer)('question.refused.moved'));
};

async function present(
  tx: Tx,
  viewer: Viewer,
  questions: readonly store.StoredQuestion[],
): Promise<api.AuditQuestion[]> {
  const workers = new Map((await listWorkers(tx, viewer)).map((one) => [one.id, one]));
  const ids = questions.flatMap(({ householdId }) => householdId ?? []);
  const { names } = await nameHouseholds(tx, viewer, ids);
  return questions.flatMap(({ accountId, householdId, facts, ...question }) => {
    const worker = workers.get(accountId);
    if (!worker) return [];
    const household = (householdId && names.get(householdId)) || null;
    const { name: who, role } = worker;
    return [{ ...question, facts: facts as api.Facts, who, role, household, state: stateOf(question) }];
  });
}

async function presentOne(tx: Tx, viewer: Viewer, id: string): Promise<api.AuditQuestion> {
  const question = await store.findQuestion(tx, viewer, id);
  const [one] = question ? await present(tx, viewer, [question]) : [];
  if (!one) throw notFound();
  return one;
}

/** After a step: the question as it is now, or a clash for who saw an older version. */
async function after(tx: Tx, viewer: Viewer, id: string, isTaken: boolean) {
  const now = await presentOne(tx, viewer, id);
  if (!isTaken) throw conflict(api.AuditQuestion.parse(now));
  return now;
}

const presentOwn = ({ facts, ...question }: Awaited<ReturnType<typeof store.listOwnQuestions>>[number]) => ({
  ...question,
  facts: facts as api.Facts,
  state: stateOf(question),
});

const presentRule = (rule: Awaited<ReturnType<typeof store.listRules>>[number]) => ({
  ...rule,
  lowest: boundsOf[rule.pattern]?.lowest ?? null,
  highest: boundsOf[rule.pattern]?.highest ?? null,
});

/** Questions about looking: between the privacy officer and whoever it is about, and nobody else. */
export const questionRoutes = [
  route(api.listAuditQuestions, {
    policy: policies.listQuestions,
    reads: 'found',
    handle: async ({ tx, viewer, query, audit }) => {
      const { questions, ...counts } = await store.listQuestions(tx, viewer, query);
      audit({ found: questions.flatMap(({ householdId }) => householdId ?? []) });
      const rules = (await store.listRules(tx, viewer.organisationId)).map(presentRule);
      return { questions: await present(tx, viewer, questions), ...counts, rules };
    },
  }),
  route(api.putQuestion, {
    policy: policies.workOnQuestion,
    subject,
    handle: async ({ tx, viewer, subject: seen, body: { question, version } }) => {
      if (version === seen.version) allowed(viewer, seen, ['new']);
      return after(tx, viewer, seen.id, await store.putQuestion(tx, viewer, { id: seen.id, version }, question));
    },
  }),
  route(api.setQuestionAside, {
    policy: policies.workOnQuestion,
    subject,
    handle: async ({ tx, viewer, subject: seen, body: { reason, version } }) => {
      if (version === seen.version) allowed(viewer, seen, ['new']);
      return after(tx, viewer, seen.id, await store.setQuestionAside(tx, viewer, { id: seen.id, version }, reason));
    },
  }),
  route(api.closeQuestion, {
    policy: policies.workOnQuestion,
    subject,
    handle: async ({ tx, viewer, subject: seen, body: { finding, remark, version } }) => {
      if (version === seen.version) allowed(viewer, seen, ['asked', 'answered']);
      const found = { finding, remark: remark || null };
      return after(tx, viewer, seen.id, await store.closeQuestion(tx, viewer, { id: seen.id, version }, found));
    },
  }),
  route(api.chooseQuestionRule, {
    policy: policies.chooseRule,
    handle: async ({ tx, viewer, body, audit }) => {
      if (!fitsBounds(body.pattern, body.least)) {
        const message = text(viewer)('question.refused.least');
        throw new AppError('invalid-input', { fields: [{ path: 'least', message }] });
      }
      audit({ objects: { pattern: body.pattern }, reason: body.reason });
      const isKept = await store.keepRule(tx, viewer, body);
      const rules = await store.listRules(tx, viewer.organisationId);
      const now = rules.map(presentRule).find(({ pattern }) => pattern === body.pattern);
      if (!now) throw notFound();
      if (!isKept) throw conflict(api.QuestionRule.parse(now));
      return now;
    },
  }),
  route(api.listOwnQuestions, {
    policy: policies.seeOwnQuestions,
    handle: async ({ tx, viewer }) => {
      const questions = (await store.listOwnQuestions(tx, viewer)).map(presentOwn);
      const waiting = questions.filter(({ state }) => state === 'asked').length;
      return { questions, waiting, ...(await store.findDoor(tx, viewer)) };
    },
  }),
  route(api.answerQuestion, {
    policy: policies.answerQuestion,
    subject,
    handle: async ({ tx, viewer, subject: seen, body: { answer, version } }) => {
      if (version === seen.version) allowed(viewer, seen, ['asked']);
      const isTaken = await store.answerQuestion(tx, viewer, { id: seen.id, version }, answer);
      const [now] = (await store.listOwnQuestions(tx, viewer, seen.id)).map(presentOwn);
      if (!now) throw notFound();
      if (!isTaken) throw conflict(api.OwnQuestion.parse(now));
      return now;
    },
  }),
  route(api.keepOwnDoor, {
    policy: policies.seeOwnQuestions,
    isSecret: true,
    handle: async ({ tx, viewer, body: { door, version } }) => {
      const isKept = await store.keepDoor(tx, viewer, door, version);
      const now = await store.findDoor(tx, viewer);
      if (!isKept) throw conflict(now);
      return now;
    },
  }),
];
