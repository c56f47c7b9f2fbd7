import { uuidv7 } from 'uuidv7';
import { caseSubject } from '../../access/case-subject.ts';
import { route } from '../../access/gate/route.ts';
import { seeCase, workOnCase, type CaseSubject } from '../../access/policies/case.ts';
import { abilities } from '../../access/policy.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { conflict, notFound } from '../../platform/errors.ts';
import { renderPdf } from '../../platform/pdf/render-pdf.ts';
import { listTableGuests } from './api-guests.ts';
import * as api from './api.ts';
import { addStage, getPicture } from './api-picture.ts';
import { growingPicture } from './domain-picture.ts';
import { fragmentRoutes } from './fragment-routes.ts';
import * as fragments from './fragment-store.ts';
import * as guests from './guest-store.ts';
import { invitationDocument } from './invitation-document.ts';
import { conversationSubject, loadConversation, presentSummary, requirePeopleOfCase } from './record.ts';
import { reportRoutes } from './report-routes.ts';
import { standingRoutes } from './standing-routes.ts';
import * as store from './store.ts';

/** Names helpers as they are known today, and refuses guests that do not belong to this case. */
async function settled(tx: Tx, viewer: Viewer, at: CaseSubject, wanted: readonly api.NewParticipant[]) {
  const known = await guests.listGuests(tx, viewer, at);
  await requirePeopleOfCase(
    tx,
    viewer,
    at,
    wanted.map((one) => (one.role === 'member' ? one.personId : null)),
  );
  return wanted.map((one) => {
    if (one.role === 'worker' && !known.workers.some(({ id }) => id === one.accountId)) throw notFound();
    if (one.role !== 'helper') return one;
    const helper = known.helpers.find(({ id }) => id === one.helperId);
    if (!helper) throw notFound();
    return { ...one, name: helper.name };
  });
}

export const conversationRoutes = [
  route(api.listConversations, {
    policy: seeCase,
    subject: caseSubject,
    reads: 'person',
    handle: async ({ tx, viewer, params, subject }) => ({
      conversations: (await store.listConversations(tx, viewer, params.caseId)).map(presentSummary),
      can: abilities(viewer, subject, { work: workOnCase }),
    }),
  }),
  route(api.planConversation, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, body, audit }) => {
      const conversationId = body.id ?? uuidv7();
      const at = { ...subject, conversationId };
      const isNew = await store.insertConversation(tx, viewer, subject, conversationId, {
        plannedAt: body.plannedAt ?? null,
        minutes: body.minutes ?? null,
        place: body.place || null,
        channel: body.channel ?? 'home-visit',
        aim: body.aim || null,
      });
      if (isNew) {
        const people = await settled(tx, viewer, subject, body.participants ?? []);
        await store.replaceParticipants(tx, viewer, subject, conversationId, people);
      }
      audit({ objects: { conversationId } });
      return loadConversation(tx, viewer, at);
    },
  }),
  route(api.getConversation, {
    policy: seeCase,
    subject: conversationSubject,
    reads: 'person',
    handle: ({ tx, viewer, subject }) => loadConversation(tx, viewer, subject),
  }),
  route(api.changeConversation, {
    policy: workOnCase,
    subject: conversationSubject,
    handle: async ({ tx, viewer, subject, body, audit }) => {
      const { version, participants, place, aim, cancelReason, ...rest } = body;
      const changed = await store.updateConversation(tx, viewer, subject.conversationId, version, {
        ...rest,
        ...(place === undefined ? {} : { place: place || null }),
        ...(aim === undefined ? {} : { aim: aim || null }),
        ...(cancelReason === undefined
          ? {}
          : { cancelReason, cancelledAt: cancelReason === null ? null : new Date().toISOString() }),
      });
      if (!changed) throw conflict(api.Conversation.parse(await loadConversation(tx, viewer, subject)));
      if (participants) {
        const people = await settled(tx, viewer, subject, participants);
        await store.replaceParticipants(tx, viewer, subject, subject.conversationId, people);
      }
      if (cancelReason) audit({ reason: cancelReason });
      return loadConversation(tx, viewer, subject);
    },
  }),
  route(api.changePreparation, {
    policy: workOnCase,
    subject: conversationSubject,
    handle: async ({ tx, viewer, subject, body: { version, note, ...kept } }) => {
      if (!(await store.updateConversation(tx, viewer, subject.conversationId, version, {}))) {
        throw conflict(api.Conversation.parse(await loadConversation(tx, viewer, subject)));
      }
      await store.keepPreparation(tx, viewer, subject, subject.conversationId, { ...kept, note: note || null });
      return loadConversation(tx, viewer, subject);
    },
  }),
  route(api.printInvitation, {
    policy: seeCase,
    subject: conversationSubject,
    reads: 'person',
    handle: async ({ tx, viewer, subject }) =>
      renderPdf(invitationDocument(await loadConversation(tx, viewer, subject), viewer.language)),
  }),
  route(api.getConversationStamp, {
    policy: seeCase,
    subject: conversationSubject,
    handle: async ({ tx, viewer, params }) => {
      const found = await store.findStamp(tx, viewer, params.caseId, params.conversationId);
      if (!found) throw notFound();
      return found;
    },
  }),
  route(api.endConversation, {
    policy: workOnCase,
    subject: conversationSubject,
    handle: async ({ tx, viewer, subject, body }) => {
      await store.touchConversation(tx, viewer, subject.conversationId, { endedAt: body.at, beganBy: body.at });
      return loadConversation(tx, viewer, subject);
    },
  }),
  route(api.reopenConversation, {
    policy: workOnCase,
    subject: conversationSubject,
    handle: async ({ tx, viewer, subject }) => {
      await store.touchConversation(tx, viewer, subject.conversationId, { endedAt: null });
      return loadConversation(tx, viewer, subject);
    },
  }),
  ...fragmentRoutes,
  route(getPicture, {
    policy: seeCase,
    subject: caseSubject,
    reads: 'person',
    handle: async ({ tx, viewer, params }) => {
      const said = await fragments.listCaseFragments(tx, viewer, params.caseId);
      const touched = await fragments.listTouched(tx, viewer, { caseId: params.caseId });
      return {
        areas: growingPicture(said, touched),
        unplaced: said.filter((fragment) => fragment.area === null),
        stages: await fragments.listStages(tx, viewer, params.caseId),
      };
    },
  }),
  route(addStage, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, body, audit }) => {
      await requirePeopleOfCase(tx, viewer, subject, [body.personId]);
      const stageId = await fragments.insertStage(tx, viewer, subject, body);
      audit({ objects: { stageId }, reason: body.reason });
      const stages = await fragments.listStages(tx, viewer, subject.caseId);
      const made = stages.find(({ id }) => id === stageId);
      if (!made) throw notFound();
      return made;
    },
  }),
  route(listTableGuests, {
    policy: seeCase,
    subject: caseSubject,
    reads: 'person',
    handle: ({ tx, viewer, subject }) => guests.listGuests(tx, viewer, subject),
  }),
  ...standingRoutes,
  ...reportRoutes,
];
