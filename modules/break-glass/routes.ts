import { route } from '../../access/gate/route.ts';
import { isNearHousehold } from '../../access/nearness.ts';
import * as policies from '../../access/policies/break-glass.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { AppError, notFound } from '../../platform/errors.ts';
import * as api from './api.ts';
import { triesAnHour, type Outcome } from './domain.ts';
import { lookUp, type Target } from './lookup.ts';
import * as store from './store.ts';

type At = { tx: Tx; viewer: Viewer; params: { emergencyId: string } };

const subject = ({ tx, viewer, params }: At) => store.findEmergency(tx, viewer, params.emergencyId);

export const breakGlassRoutes = [
  route(api.breakGlass, {
    policy: policies.breakGlass,
    stepUp: true,
    handle: async ({ tx, viewer, body, audit }) => {
      if ((await store.countVainTries(tx, viewer)) >= triesAnHour) throw new AppError('too-many-requests');
      const target = await lookUp(tx, viewer, body.facts);
      audit({ reason: body.reason, objects: { askedBy: body.facts.by } });
      if (target && !target.isBarred && isNearHousehold(viewer, target)) {
        // What the viewer sees anyway needs no glass broken.
        return { opened: { id: null, householdId: target.householdId, caseId: target.caseId } };
      }
      const now = new Date();
      const outcome = !target ? 'nothing' : target.isBarred ? 'barred' : 'opened';
      const until = outcome === 'opened' ? new Date(now.getTime() + body.minutes * 60_000).toISOString() : null;
      const made = { askedBy: body.facts.by, reason: body.reason, outcome, target, until } as const;
      const id = await store.insertEmergency(tx, viewer, made, now.toISOString());
      audit({ objects: { emergencyId: id, outcome, ...(target ? idsOf(target, outcome) : {}) } });
      if (!target || outcome !== 'opened') return { opened: null };
      return { opened: { id, householdId: target.householdId, caseId: target.caseId } };
    },
  }),
  route(api.listOpenEmergencies, {
    policy: policies.seeOwnEmergencies,
    handle: async ({ tx, viewer }) => ({ open: await store.listOpen(tx, viewer) }),
  }),
  route(api.closeEmergency, {
    policy: policies.closeEmergency,
    subject,
    handle: async ({ tx, viewer, subject: { id } }) => {
      await store.closeEmergency(tx, viewer, id, new Date().toISOString());
      return {};
    },
  }),
  route(api.listEmergencies, {
    policy: policies.listEmergencies,
    handle: ({ tx, viewer, query }) => store.listEmergencies(tx, viewer, query),
  }),
  route(api.judgeEmergency, {
    policy: policies.judgeEmergency,
    subject,
    handle: async ({ tx, viewer, subject: { id }, body, audit }) => {
      await store.setJudgement(tx, viewer, id, body, new Date().toISOString());
      audit(body.remark ? { reason: body.remark } : {});
      const { emergencies } = await store.listEmergencies(tx, viewer, { id, limit: 1, offset: 0 });
      if (!emergencies[0]) throw notFound();
      return emergencies[0];
    },
  }),
];

/** What was refused is named otherwise: the same call made again must be answered as the first time. */
const idsOf = ({ householdId, caseId }: Target, outcome: Outcome): Record<string, string> =>
  outcome === 'opened'
    ? { householdId, ...(caseId ? { caseId } : {}) }
    : { barredHouseholdId: householdId, ...(caseId ? { barredCaseId: caseId } : {}) };
