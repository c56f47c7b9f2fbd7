import { route, type AnyRoute } from '../../access/gate/route.ts';
import * as policies from '../../access/policies/sharing.ts';
import type { CaseSubject } from '../../access/policies/case.ts';
import { caseSubject } from '../../access/case-subject.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { ruleBroken } from '../../platform/errors.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import * as api from './api-link.ts';
import { listPeople } from './consent-store.ts';
import * as store from './link-store.ts';
import { sharingMessages } from './messages.ts';
import type { PieceSource } from './pieces.ts';
import { isContact, loadSharing } from './present.ts';
import { findPlace } from './share-store.ts';

type Params = { caseId: string; personId: string };

/** The case, when that person stands around its household. */
async function contactSubject(at: { tx: Tx; viewer: Viewer; params: Params }): Promise<CaseSubject | undefined> {
  const subject = await caseSubject(at);
  if (!subject) return undefined;
  const place = await findPlace(at.tx, at.viewer, subject.caseId);
  const people = await listPeople(at.tx, at.viewer, place);
  return people.some((person) => person.id === at.params.personId && isContact(person)) ? subject : undefined;
}

/** The private link of a network member: made and ended by a worker. */
export const linkRoutes = (sources: readonly PieceSource[]): AnyRoute[] => [
  route(api.makeShareLink, {
    policy: policies.sharePiece,
    subject: contactSubject,
    handle: async ({ tx, viewer, subject, params: { personId }, body }) => {
      const place = await findPlace(tx, viewer, subject.caseId);
      const contact = (await listPeople(tx, viewer, place)).find(({ id }) => id === personId);
      if (contact?.consent !== 'given') {
        throw ruleBroken(textIn(sharingMessages, viewer.language)('refused.contact'));
      }
      await store.endLinks(tx, viewer, subject.caseId, personId);
      await store.insertLink(tx, viewer, place, { personId, ...body });
      return { ...(await loadSharing(sources, tx, viewer, subject)), linkPrefix: viewer.organisationId };
    },
  }),
  route(api.endShareLink, {
    policy: policies.withdrawShare,
    subject: contactSubject,
    handle: async ({ tx, viewer, subject, params }) => {
      await store.endLinks(tx, viewer, subject.caseId, params.personId);
      return loadSharing(sources, tx, viewer, subject);
    },
  }),
];
