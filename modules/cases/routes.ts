import { uuidv7 } from 'uuidv7';
import { holdOpenTeam } from '../../access/open-team.ts';
import { isBarred } from '../../access/barred.ts';
import { caseSubject } from '../../access/case-subject.ts';
import { route } from '../../access/gate/route.ts';
import { requirePermission } from '../../access/permission.ts';
import { appointOnCase, openCaseToColleague, seeCase, startCase, workOnCase } from '../../access/policies/case.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { conflict, notFound, ruleBroken } from '../../platform/errors.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import * as api from './api.ts';
import { phaseNow } from './domain.ts';
import * as helpers from './helper-store.ts';
import { caseMessages } from './messages.ts';
import { asHelper, loadCase, todayOf } from './present.ts';
import { readDecisions } from './read-store.ts';
import { indexCase } from './search.ts';
import * as store from './store.ts';

const say = (viewer: Viewer) => textIn(caseMessages, viewer.language);
const now = () => new Date().toISOString();

/** A colleague named in a decision must work with residents, and not be kept out of the household by name. */
async function requireWorker(tx: Tx, viewer: Viewer, accountId: string, caseId: string) {
  const worker = await store.findWorker(tx, viewer, accountId);
  if (!worker) throw ruleBroken(say(viewer)('refused.no-worker'));
  if (await isBarred(tx, viewer.organisationId, caseId, accountId)) throw ruleBroken(say(viewer)('refused.barred'));
  return worker;
}

async function requirePeople(tx: Tx, viewer: Viewer, caseId: string, personIds: readonly string[]) {
  for (const personId of personIds) {
    if (!(await store.isPersonOfCase(tx, viewer, caseId, personId))) throw notFound();
  }
}

async function checkDecision(tx: Tx, viewer: Viewer, of: { caseId: string; teamId: string }, body: api.DecisionBody) {
  const { caseId, teamId } = of;
  switch (body.kind) {
    case 'phase': {
      const phase = phaseNow(await readDecisions(tx, viewer, caseId));
      if (phase !== body.from) throw conflict(await loadCase(tx, viewer, caseId));
      if (phase === body.phase) throw ruleBroken(say(viewer)('refused.same-phase'));
      // A team may end once all its files are closed: none of them opens again at that very moment.
      if (phase === 'closed' && !(await holdOpenTeam(tx, viewer.organisationId, teamId))) throw notFound();
      return;
    }
    case 'direction':
      if (body.takeover && body.takeover.until < todayOf(new Date())) throw ruleBroken(say(viewer)('refused.past-end'));
      return;
    case 'coordinator':
    case 'joined':
    case 'left':
      await requireWorker(tx, viewer, body.accountId, caseId);
  }
}

export const caseRoutes = [
  route(api.openCase, {
    policy: startCase,
    handle: async ({ tx, viewer, body, audit }) => {
      const household = await store.findHouseholdOfCase(tx, viewer, body.householdId);
      if (!household) throw notFound();
      requirePermission(viewer, startCase, household);
      if (household.caseId) throw ruleBroken(say(viewer)('refused.has-case'));
      if (!(await holdOpenTeam(tx, viewer.organisationId, household.teamId))) throw notFound();
      const coordinatorId = body.coordinatorId ?? viewer.accountId;
      const { id = uuidv7(), householdId, entryChannel, entryText, request, phase, reason } = body;
      await requireWorker(tx, viewer, coordinatorId, id);
      const of = { caseId: id, teamId: household.teamId };
      const made = { id, teamId: of.teamId, householdId, entryChannel, entryText, request };
      await store.insertCase(tx, viewer, made, now());
      await store.insertFirstDecisions(tx, viewer, of, { phase, coordinatorId, reason }, now());
      await indexCase(tx, viewer.organisationId, id);
      audit({ objects: { caseId: id }, reason });
      return loadCase(tx, viewer, id);
    },
  }),
  route(api.getCase, {
    policy: seeCase,
    subject: caseSubject,
    reads: 'person',
    handle: ({ tx, viewer, params }) => loadCase(tx, viewer, params.caseId),
  }),
  route(api.changeCase, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, params: { caseId }, body }) => {
      const changed = await store.updateCase(tx, viewer, caseId, body);
      const after = await loadCase(tx, viewer, caseId);
      if (!changed) throw conflict(after);
      await indexCase(tx, viewer.organisationId, caseId);
      return after;
    },
  }),
  route(api.decideOnCase, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, body, audit }) => {
      await store.lockCase(tx, viewer, subject.caseId);
      if ('accountId' in body) requirePermission(viewer, appointOnCase, subject);
      await checkDecision(tx, viewer, subject, body);
      await store.insertDecision(tx, viewer, subject, body, now());
      audit('reason' in body && body.reason ? { reason: body.reason } : {});
      return loadCase(tx, viewer, subject.caseId);
    },
  }),
  route(api.addView, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, body, audit }) => {
      if (body.voice === 'member') await requirePeople(tx, viewer, subject.caseId, [body.personId]);
      audit({ objects: { viewId: await store.insertView(tx, viewer, subject, body, now()) } });
      return loadCase(tx, viewer, subject.caseId);
    },
  }),
  route(api.addHelper, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, body, audit }) => {
      await requirePeople(tx, viewer, subject.caseId, body.personIds);
      const helperId = await helpers.insertHelper(tx, viewer, subject, body, now());
      audit({ objects: { helperId } });
      return loadHelper(tx, viewer, subject.caseId, helperId);
    },
  }),
  route(api.changeHelper, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, params, body }) => {
      await loadHelper(tx, viewer, params.caseId, params.helperId);
      await requirePeople(tx, viewer, params.caseId, body.personIds);
      const changed = await helpers.updateHelper(tx, viewer, params, body);
      const after = await loadHelper(tx, viewer, params.caseId, params.helperId);
      if (!changed) throw conflict(after);
      return after;
    },
  }),
  route(api.openCaseToColleague, {
    policy: openCaseToColleague,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, body, audit }) => {
      if (body.until < todayOf(new Date())) throw ruleBroken(say(viewer)('refused.past-end'));
      const guest = await requireWorker(tx, viewer, body.accountId, subject.caseId);
      // Of the team and yet asked: the household is restricted, or lies outside the part the colleague works for.
      if (guest.teamIds.includes(subject.teamId) && !(await store.isTeamNotEnough(tx, viewer, subject, guest.id))) {
        throw ruleBroken(say(viewer)('refused.own-team'));
      }
      const found = await store.findCase(tx, viewer, subject.caseId);
      if (!found) throw notFound();
      const openingId = await helpers.insertOpening(
        tx,
        viewer,
        { ...subject, householdId: found.householdId },
        body,
        now(),
      );
      audit({ objects: { openingId, openedTo: body.accountId }, reason: body.purpose });
      return loadCase(tx, viewer, subject.caseId);
    },
  }),
  route(api.withdrawOpening, {
    policy: openCaseToColleague,
    subject: caseSubject,
    handle: async ({ tx, viewer, params }) => {
      if (!(await helpers.closeOpening(tx, viewer, params, now()))) throw notFound();
      return loadCase(tx, viewer, params.caseId);
    },
  }),
];

async function loadHelper(tx: Tx, viewer: Viewer, caseId: string, helperId: string) {
  const [helper] = await helpers.listHelpers(tx, viewer, caseId, helperId);
  if (!helper) throw notFound();
  return asHelper(helper);
}
