import { caseSubject } from '../../access/case-subject.ts';
import { route } from '../../access/gate/route.ts';
import { workOnCase, type CaseSubject } from '../../access/policies/case.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { conflict, notFound, ruleBroken } from '../../platform/errors.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import * as following from './api-following.ts';
import { answered } from './domain.ts';
import * as store from './follow-up-store.ts';
import { evaluationMessages } from './messages.ts';
import { readFollowUps, readWorkers } from './read-store.ts';
import { below, loadFollowUp, requireKnownAnswers } from './record.ts';

const followUpSubject = below('followUpId', readFollowUps);

/** Who follows: whoever writes it, or a worker of the team. */
async function ownerOf(tx: Tx, viewer: Viewer, at: CaseSubject, wanted: string | undefined): Promise<string> {
  if (wanted === undefined || wanted === viewer.accountId) return viewer.accountId;
  const workers = await readWorkers(tx, viewer, at.teamId);
  if (!workers.some(({ id }) => id === wanted)) throw notFound();
  return wanted;
}

/** The moment as it is after a change; a change that came too late is laid beside it. */
async function changed(tx: Tx, viewer: Viewer, at: CaseSubject & { followUpId: string }, done: boolean) {
  const now = await loadFollowUp(tx, viewer, at.caseId, at.followUpId);
  if (!done) throw conflict(following.FollowUp.parse(now));
  return now;
}

async function requirePlanned(tx: Tx, viewer: Viewer, at: CaseSubject & { followUpId: string }, mayBeDone = false) {
  const { status } = await loadFollowUp(tx, viewer, at.caseId, at.followUpId);
  if (status === 'cancelled' || (status === 'done' && !mayBeDone)) {
    throw ruleBroken(textIn(evaluationMessages, viewer.language)(`refused.${status}`));
  }
}

export const followUpRoutes = [
  route(following.planFollowUps, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, body, audit }) => {
      const ownerId = await ownerOf(tx, viewer, subject, body.ownerId);
      const days = [...new Set(body.days)];
      const ids = await store.insertFollowUps(tx, viewer, subject, days, {
        how: body.how,
        ownerId,
        note: body.note || null,
      });
      audit({ objects: { followUpIds: ids.join(' ') } });
      const followUps = [];
      for (const id of ids) followUps.push(await loadFollowUp(tx, viewer, subject.caseId, id));
      return { followUps };
    },
  }),
  route(following.changeFollowUp, {
    policy: workOnCase,
    subject: followUpSubject,
    handle: async ({ tx, viewer, subject, body: { version, note, ownerId, ...set } }) => {
      await requirePlanned(tx, viewer, subject);
      const owner = ownerId === undefined ? {} : { ownerId: await ownerOf(tx, viewer, subject, ownerId) };
      const change = { ...set, ...owner, note: note || null };
      return changed(tx, viewer, subject, await store.updateFollowUp(tx, viewer, subject.followUpId, version, change));
    },
  }),
  route(following.finishFollowUp, {
    policy: workOnCase,
    subject: followUpSubject,
    handle: async ({ tx, viewer, subject, body }) => {
      await requirePlanned(tx, viewer, subject, true);
      requireKnownAnswers(body.answers, 'monitoring', viewer.language);
      const done = await store.updateFollowUp(tx, viewer, subject.followUpId, body.version, {
        doneAt: new Date().toISOString(),
        doneBy: viewer.accountId,
        outcome: body.outcome,
        text: body.text || null,
        answers: answered(body.answers),
      });
      return changed(tx, viewer, subject, done);
    },
  }),
  route(following.cancelFollowUp, {
    policy: workOnCase,
    subject: followUpSubject,
    handle: async ({ tx, viewer, subject, body, audit }) => {
      await requirePlanned(tx, viewer, subject);
      const done = await store.updateFollowUp(tx, viewer, subject.followUpId, body.version, {
        cancelledAt: new Date().toISOString(),
        cancelReason: body.reason,
      });
      audit({ reason: body.reason });
      return changed(tx, viewer, subject, done);
    },
  }),
];
