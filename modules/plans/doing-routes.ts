import { caseSubject } from '../../access/case-subject.ts';
import { route } from '../../access/gate/route.ts';
import { workOnCase } from '../../access/policies/case.ts';
import * as api from './api.ts';
import { findPart, openDesk, partAfter, partsOf, seenPart, type Desk } from './desk.ts';
import { inFadingOrder } from './fading.ts';
import { afterChange, nothingMore } from './goal-routes.ts';
import { actorColumns, requireKnown } from './references.ts';
import * as store from './store.ts';

const given = <T>(value: T | null | undefined): T | null => value ?? null;

/** What a solution names is there: its goal, its result, the person it comes from. */
function checkSolution(
  { plan, viewer }: Desk,
  named: {
    goalId?: string | null | undefined;
    resultId?: string | null | undefined;
    personId?: string | null | undefined;
  },
): void {
  const { members, network } = plan.around;
  requireKnown(plan.goals, named.goalId, 'goalId', viewer.language);
  requireKnown(partsOf(plan, 'planResult'), named.resultId, 'resultId', viewer.language);
  requireKnown([...members, ...network], named.personId, 'personId', viewer.language);
}

/** Results, solutions and actions: how it will be seen, what helps, and who does what. */
export const doingRoutes = [
  route(api.addResult, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ body, params, audit, ...at }) => {
      const desk = await openDesk(at);
      findPart(desk.plan, 'planGoal', params.goalId);
      const resultId = await store.insertPart(at.tx, at.viewer, desk.key, 'planResult', {
        ...body,
        due: given(body.due),
        seen: null,
        goalId: params.goalId,
      });
      audit({ objects: { resultId } });
      return partAfter(desk, 'planResult', resultId);
    },
  }),
  route(api.changeResult, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ body, params, ...at }) => {
      const desk = await openDesk(at);
      seenPart(desk.plan, 'planResult', params.resultId, body.version);
      const done = await store.updatePart(at.tx, desk.key, 'planResult', { ...body, id: params.resultId });
      return afterChange(desk, 'planResult', params.resultId, done);
    },
  }),
  route(api.addSolution, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ body, audit, ...at }) => {
      const desk = await openDesk(at);
      checkSolution(desk, body);
      const solutionId = await store.insertPart(at.tx, at.viewer, desk.key, 'planSolution', {
        ...nothingMore,
        id: body.id,
        frame: body.frame,
        text: body.text,
        goalId: given(body.goalId),
        resultId: given(body.resultId),
        personId: given(body.personId),
        provisionId: given(body.provisionId),
        provisionName: given(body.provisionName),
        since: body.since === undefined ? desk.today : body.since,
      });
      audit({ objects: { solutionId } });
      return partAfter(desk, 'planSolution', solutionId);
    },
  }),
  route(api.changeSolution, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ body, params, audit, ...at }) => {
      const desk = await openDesk(at);
      seenPart(desk.plan, 'planSolution', params.solutionId, body.version);
      checkSolution(desk, body);
      const done = await store.updatePart(at.tx, desk.key, 'planSolution', { ...body, id: params.solutionId });
      audit(body.endReason ? { reason: body.endReason } : {});
      return afterChange(desk, 'planSolution', params.solutionId, done);
    },
  }),
  route(api.addAction, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ body, params, audit, ...at }) => {
      const desk = await openDesk(at);
      findPart(desk.plan, 'planGoal', params.goalId);
      requireKnown(partsOf(desk.plan, 'planSolution'), body.solutionId, 'solutionId', at.viewer.language);
      const actionId = await store.insertPart(at.tx, at.viewer, desk.key, 'planAction', {
        id: body.id,
        goalId: params.goalId,
        text: body.text,
        solutionId: given(body.solutionId),
        due: given(body.due),
        ...actorColumns(desk.plan, body.who ?? null, at.viewer.language),
        fading: JSON.stringify(inFadingOrder(body.fading)),
      });
      audit({ objects: { actionId } });
      return partAfter(desk, 'planAction', actionId);
    },
  }),
  route(api.changeAction, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ body, params, audit, ...at }) => {
      const desk = await openDesk(at);
      const { who, letGo, fading, ...fields } = body;
      seenPart(desk.plan, 'planAction', params.actionId, body.version);
      requireKnown(partsOf(desk.plan, 'planSolution'), body.solutionId, 'solutionId', at.viewer.language);
      const done = await store.updatePart(at.tx, desk.key, 'planAction', {
        ...fields,
        id: params.actionId,
        ...actorColumns(desk.plan, who, at.viewer.language),
        ...(fading ? { fading: JSON.stringify(inFadingOrder(fading)) } : {}),
        ...(letGo === undefined
          ? {}
          : { letGoOn: letGo ? desk.today : null, letGoReason: letGo ? letGo.reason || null : null }),
      });
      audit(letGo?.reason ? { reason: letGo.reason } : {});
      return afterChange(desk, 'planAction', params.actionId, done);
    },
  }),
];
