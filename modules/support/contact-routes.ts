import { caseSubject } from '../../access/case-subject.ts';
import { route } from '../../access/gate/route.ts';
import { seeCase, workOnCase } from '../../access/policies/case.ts';
import { abilities } from '../../access/policy.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { conflict, notFound, ruleBroken } from '../../platform/errors.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import * as api from './api.ts';
import { findAppointment } from './appointment-store.ts';
import { requireAround } from './around-store.ts';
import * as store from './contact-store.ts';
import { hasHappened } from './domain.ts';
import { supportMessages } from './messages.ts';

async function load(tx: Tx, viewer: Viewer, caseId: string, contactId: string): Promise<api.Contact> {
  const contact = await store.findContact(tx, viewer, caseId, contactId);
  if (!contact) throw notFound();
  return contact;
}

function refuseFuture(viewer: Viewer, at: string | undefined): void {
  if (at !== undefined && !hasHappened(at, new Date())) {
    throw ruleBroken(textIn(supportMessages, viewer.language)('refused.future'));
  }
}

export const contactRoutes = [
  route(api.listContacts, {
    policy: seeCase,
    subject: caseSubject,
    reads: 'person',
    handle: async ({ tx, viewer, subject, query }) => ({
      ...(await store.listContacts(tx, viewer, subject.caseId, query)),
      often: await store.listOften(tx, viewer),
      can: abilities(viewer, subject, { work: workOnCase }),
    }),
  }),
  route(api.addContact, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, body, audit }) => {
      refuseFuture(viewer, body.at);
      await requireAround(tx, viewer, subject, body);
      if (body.appointmentId) {
        const appointment = await findAppointment(tx, viewer, body.appointmentId);
        if (appointment?.caseId !== subject.caseId) throw notFound();
      }
      const contactId = await store.insertContact(tx, viewer, subject, body);
      audit({ objects: { contactId } });
      return load(tx, viewer, subject.caseId, contactId);
    },
  }),
  route(api.changeContact, {
    policy: workOnCase,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, params: { caseId, contactId }, body }) => {
      await load(tx, viewer, caseId, contactId);
      refuseFuture(viewer, body.at);
      await requireAround(tx, viewer, subject, body);
      const changed = await store.updateContact(tx, viewer, caseId, contactId, body);
      const now = await load(tx, viewer, caseId, contactId);
      if (!changed) throw conflict(api.Contact.parse(now));
      return now;
    },
  }),
];
