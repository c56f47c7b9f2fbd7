import { caseSubject } from '../../access/case-subject.ts';
import { route } from '../../access/gate/route.ts';
import { seeCase, workOnCase } from '../../access/policies/case.ts';
import { abilities } from '../../access/policy.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { AppError, conflict, notFound, ruleBroken } from '../../platform/errors.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import * as api from './api.ts';
import { meetingState, nextMeeting, proposedDay } from './domain.ts';
import { actionTeamMessages } from './messages.ts';
import * as store from './store.ts';

const say = (viewer: Viewer) => textIn(actionTeamMessages, viewer.language);
const now = () => new Date().toISOString();

function present(row: store.StoredMeeting, at: Date): api.Meeting {
  const guests = [...row.people, ...row.workers, ...row.helpers];
  return {
    ...row,
    chair: guests.find(({ id }) => id === row.chairId) ?? null,
    state: meetingState(row, at),
  };
}

async function load(tx: Tx, viewer: Viewer, caseId: string, meetingId: string): Promise<api.Meeting> {
  const [row] = await store.listMeetings(tx, viewer, caseId, meetingId);
  if (!row) throw notFound();
  return present(row, new Date());
}

/** Who comes is known here, and one of them leads. */
async function checkGuests(tx: Tx, viewer: Viewer, caseId: string, fields: api.MeetingFields): Promise<void> {
  await store.requireGuests(tx, viewer, caseId, fields);
  const { chairId, personIds, workerIds, helperIds } = fields;
  if (chairId !== null && ![...personIds, ...workerIds, ...helperIds].includes(chairId)) {
    throw new AppError('invalid-input', { fields: [{ path: 'chairId', message: say(viewer)('refused.chair') }] });
  }
}

export const actionTeamRoutes = [
  route(api.getActionTeam, {
    policy: seeCase,
    subject: caseSubject,
    reads: 'person',
    handle: async ({ tx, viewer, subject }) => {
      const at = new Date();
      const rows = await store.listMeetings(tx, viewer, subject.caseId);
      return {
        meetings: rows.map((row) => present(row, at)),
        next: nextMeeting(rows, at),
        proposedDay: proposedDay(rows, at),
        can: abilities(viewer, subject, { work: workOnCase }),
      };
    },
  }),
  route(api.planMeeting, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, body, audit }) => {
      await checkGuests(tx, viewer, subject.caseId, body);
      const meetingId = await store.insertMeeting(tx, viewer, subject, body, now());
      audit({ objects: { meetingId } });
      return load(tx, viewer, subject.caseId, meetingId);
    },
  }),
  route(api.changeMeeting, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, params, body: { version, ...fields } }) => {
      const seen = await load(tx, viewer, params.caseId, params.meetingId);
      if (seen.version !== version) throw conflict(seen);
      if (seen.state === 'held' || seen.state === 'cancelled') throw ruleBroken(say(viewer)('refused.over'));
      await checkGuests(tx, viewer, params.caseId, fields);
      const changed = await store.updateMeeting(tx, viewer, { ...params, version }, fields);
      const after = await load(tx, viewer, params.caseId, params.meetingId);
      if (!changed) throw conflict(after);
      return after;
    },
  }),
  route(api.closeMeeting, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, params, body, audit }) => {
      const seen = await load(tx, viewer, params.caseId, params.meetingId);
      if (seen.version !== body.version) throw conflict(seen);
      const at = { ...params, version: body.version };
      if (seen.state === 'cancelled') throw ruleBroken(say(viewer)('refused.over'));
      if (body.outcome === 'cancelled') {
        if (seen.state === 'held') throw ruleBroken(say(viewer)('refused.over'));
        const off = { cancelledAt: now(), cancelReason: body.reason };
        if (!(await store.updateMeeting(tx, viewer, at, off))) throw conflict(seen);
        audit({ reason: body.reason });
        return load(tx, viewer, params.caseId, params.meetingId);
      }
      if (seen.state === 'planned') throw ruleBroken(say(viewer)('refused.ahead'));
      const held = { text: body.text || null, ...(seen.state === 'held' ? {} : { heldAt: now() }) };
      if (!(await store.updateMeeting(tx, viewer, at, held))) throw conflict(seen);
      const fresh = body.agreements.filter((text) => !seen.agreements.some((known) => known.text === text));
      const of = { ...subject, meetingId: params.meetingId };
      await store.insertAgreements(tx, viewer, of, fresh, seen.agreements.length, now());
      return load(tx, viewer, params.caseId, params.meetingId);
    },
  }),
  route(api.linkAgreement, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, params, body, audit }) => {
      if (!(await store.setPromise(tx, viewer, params, body.promiseId))) throw notFound();
      audit({ objects: { promiseId: body.promiseId } });
      return load(tx, viewer, params.caseId, params.meetingId);
    },
  }),
];
