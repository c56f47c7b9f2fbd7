import { caseSubject } from '../../access/case-subject.ts';
import { route } from '../../access/gate/route.ts';
import { requirePermission } from '../../access/permission.ts';
import { seeCase, workOnCase } from '../../access/policies/case.ts';
import * as policies from '../../access/policies/first-contact.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { notFound, ruleBroken } from '../../platform/errors.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import * as api from './api.ts';
import type { ContactChannel } from './domain.ts';
import { firstContactMessages } from './messages.ts';
import * as store from './store.ts';

const subject = ({ tx, viewer, params }: { tx: Tx; viewer: Viewer; params: { firstContactId: string } }) =>
  store.findFirstContact(tx, viewer, params.firstContactId);

/** A host knows what was said, not which case came of it. */
const present = (viewer: Viewer, stored: store.StoredFirstContact) => ({
  ...stored,
  channel: stored.channel as ContactChannel,
  caseId: viewer.role === 'host' ? null : stored.caseId,
});

async function load(tx: Tx, viewer: Viewer, id: string) {
  const found = await store.findFirstContact(tx, viewer, id);
  if (!found) throw notFound();
  return present(viewer, found);
}

export const firstContactRoutes = [
  route(api.recordFirstContact, {
    policy: policies.recordFirstContact,
    handle: async ({ tx, viewer, body, audit }) => {
      requirePermission(viewer, policies.recordFirstContact, body);
      if (body.signalId && !(await store.isSignalInSight(tx, viewer, body.signalId))) throw notFound();
      const firstContactId = await store.insertFirstContact(tx, viewer, body, new Date().toISOString());
      audit({ objects: { firstContactId }, reason: body.reason });
      return load(tx, viewer, firstContactId);
    },
  }),
  route(api.getFirstContact, {
    policy: policies.seeFirstContact,
    subject,
    reads: 'person',
    handle: async ({ viewer, subject: found }) => present(viewer, found),
  }),
  route(api.linkFirstContact, {
    policy: policies.linkFirstContact,
    subject,
    handle: async ({ tx, viewer, subject: found, body, audit }) => {
      const target = await caseSubject({ tx, viewer, params: body });
      if (!target) throw notFound();
      requirePermission(viewer, workOnCase, target);
      if (found.caseId !== null && found.caseId !== target.caseId) {
        throw ruleBroken(textIn(firstContactMessages, viewer.language)('refused.has-case'));
      }
      await store.setCase(tx, viewer, found.id, target);
      audit({ objects: { caseId: target.caseId } });
      return load(tx, viewer, found.id);
    },
  }),
  route(api.listFirstContacts, {
    policy: seeCase,
    subject: caseSubject,
    reads: 'person',
    handle: async ({ tx, viewer, params }) => ({
      firstContacts: (await store.listOfCase(tx, viewer, params.caseId)).map((one) => present(viewer, one)),
    }),
  }),
];
