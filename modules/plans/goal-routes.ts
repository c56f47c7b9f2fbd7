import { caseSubject } from '../../access/case-subject.ts';
import { route } from '../../access/gate/route.ts';
import { seeCase, workOnCase } from '../../access/policies/case.ts';
import type { Viewer } from '../../access/viewer.ts';
import { AppError, conflict, notFound, ruleBroken } from '../../platform/errors.ts';
import { httpMessages } from '../../platform/http/messages.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import * as api from './api.ts';
import { findPart, openDesk, partAfter, present, seenPart, type Desk } from './desk.ts';
import { isAlive, possibleGoalEvents } from './domain.ts';
import { planMessages } from './messages.ts';
import { requireKnown } from './references.ts';
import * as store from './store.ts';

const words = (viewer: Viewer) => textIn(planMessages, viewer.language);

/** Members and those around them: whoever can be quoted. */
const everybody = ({ plan }: Desk) => [...plan.around.members, ...plan.around.network];

/** The fragment a goal or problem comes from; its words must have been said in this case. */
async function fragmentOf({ tx, key, viewer }: Desk, id: string, path: string) {
  const fragment = await store.findFragment(tx, key, id);
  if (fragment) return fragment;
  throw new AppError('invalid-input', { fields: [{ path, message: words(viewer)('refused.unknown') }] });
}

/** What became of a changed part, or both versions when somebody else was first. */
export async function afterChange<T extends store.PartName>(desk: Desk, kind: T, id: string, done: boolean) {
  const part = await partAfter(desk, kind, id);
  if (!done) throw conflict(part);
  return part;
}

export const goalRoutes = [
  route(api.getPlan, {
    policy: seeCase,
    subject: caseSubject,
    reads: 'person',
    handle: async (at) => present(await openDesk(at)),
  }),
  route(api.addProblem, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ body, audit, ...at }) => {
      const desk = await openDesk(at);
      requireKnown(everybody(desk), body.personId, 'personId', at.viewer.language);
      for (const id of body.fromFragmentIds) await fragmentOf(desk, id, 'fromFragmentIds');
      const problemId = await store.insertPart(at.tx, at.viewer, desk.key, 'planProblem', {
        ...body,
        personId: body.personId ?? null,
        domain: body.domain ?? null,
      });
      audit({ objects: { problemId } });
      return partAfter(desk, 'planProblem', problemId);
    },
  }),
  route(api.changeProblem, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ body, params, audit, ...at }) => {
      const desk = await openDesk(at);
      const { closed, ...fields } = body;
      seenPart(desk.plan, 'planProblem', params.problemId, body.version);
      requireKnown(everybody(desk), body.personId, 'personId', at.viewer.language);
      const done = await store.updatePart(at.tx, desk.key, 'planProblem', {
        ...fields,
        id: params.problemId,
        ...(closed === undefined
          ? {}
          : { closedOn: closed ? desk.today : null, closeReason: closed ? closed.reason : null }),
      });
      audit(closed ? { reason: closed.reason } : {});
      return afterChange(desk, 'planProblem', params.problemId, done);
    },
  }),
  route(api.addGoal, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ body, audit, ...at }) => {
      const desk = await openDesk(at);
      const { language } = at.viewer;
      const { solution, ...goal } = body;
      requireKnown(desk.plan.around.members, body.personId, 'personId', language);
      requireKnown(desk.plan.problems, body.problemId, 'problemId', language);
      const from = body.fromFragmentId ? await fragmentOf(desk, body.fromFragmentId, 'fromFragmentId') : undefined;
      const text = body.text ?? from?.text;
      if (text === undefined) {
        const message = textIn(httpMessages, language)('field.required');
        throw new AppError('invalid-input', { fields: [{ path: 'text', message }] });
      }
      // Pressed again on the same words: the wish is there already.
      const same = desk.plan.goals.find((known) => from && known.said?.id === from.id && known.text === text);
      if (same && isAlive(same.status)) return same;
      // A goal that is put otherwise than it was said leaves the words standing as what troubles this person.
      const problemId = body.problemId ?? (from && text !== from.text.trim() ? await keepWords(desk, from) : null);
      const speaker = desk.plan.around.members.find(({ id }) => id === from?.personId);
      const goalId = await store.insertPart(at.tx, at.viewer, desk.key, 'planGoal', {
        id: goal.id,
        text,
        personId: body.personId === undefined ? (speaker?.id ?? null) : body.personId,
        area: body.area ?? from?.area ?? null,
        problemId,
        fromFragmentId: from?.id ?? null,
      });
      if (solution) {
        await store.insertPart(at.tx, at.viewer, desk.key, 'planSolution', {
          ...solution,
          ...nothingMore,
          goalId,
          since: desk.today,
        });
      }
      audit({ objects: { goalId } });
      return partAfter(desk, 'planGoal', goalId);
    },
  }),
  route(api.changeGoal, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ body, params, ...at }) => {
      const desk = await openDesk(at);
      seenPart(desk.plan, 'planGoal', params.goalId, body.version);
      requireKnown(desk.plan.around.members, body.personId, 'personId', at.viewer.language);
      requireKnown(desk.plan.problems, body.problemId, 'problemId', at.viewer.language);
      const done = await store.updatePart(at.tx, desk.key, 'planGoal', { ...body, id: params.goalId });
      return afterChange(desk, 'planGoal', params.goalId, done);
    },
  }),
  route(api.addGoalEvent, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ body, params, audit, ...at }) => {
      const desk = await openDesk(at);
      const { status } = findPart(desk.plan, 'planGoal', params.goalId);
      if (!possibleGoalEvents(status).includes(body.kind)) throw ruleBroken(words(at.viewer)(`refused.${body.kind}`));
      const reason = body.reason || null;
      await store.insertGoalEvent(at.tx, at.viewer, desk.key, { goalId: params.goalId, kind: body.kind, reason });
      audit(reason ? { reason } : {});
      return partAfter(desk, 'planGoal', params.goalId);
    },
  }),
  route(api.orderPlan, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ body, ...at }) => {
      const desk = await openDesk(at);
      const table = body.of === 'goals' ? 'planGoal' : 'planSolution';
      for (const id of body.ids) findPart(desk.plan, table, id);
      if (new Set(body.ids).size !== body.ids.length) throw notFound();
      await store.reorder(at.tx, desk.key, table, body.ids);
      return present(await openDesk(at));
    },
  }),
];

/** The parts of a solution that nobody has named yet. */
export const nothingMore = {
  personId: null,
  resultId: null,
  provisionId: null,
  provisionName: null,
  endedOn: null,
  endReason: null,
};

async function keepWords(
  { tx, viewer, key, plan }: Desk,
  from: { id: string; text: string; voice: string; personId: string | null },
): Promise<string> {
  const known = await store.findProblemFrom(tx, key, from.id);
  if (known) return known.id;
  const isKnownPerson = [...plan.around.members, ...plan.around.network].some(({ id }) => id === from.personId);
  return store.insertPart(tx, viewer, key, 'planProblem', {
    words: from.text,
    personId: isKnownPerson ? from.personId : null,
    domain: null,
    fromFragmentIds: [from.id],
  });
}
