import { noteConsent } from '../../access/consent-record.ts';
import { caseSubject } from '../../access/case-subject.ts';
import { route, type AnyRoute } from '../../access/gate/route.ts';
import * as policies from '../../access/policies/sharing.ts';
import { notFound } from '../../platform/errors.ts';
import { addShare } from './adding.ts';
import * as api from './api.ts';
import { listStanding } from './consent-store.ts';
import { sourceOf, type PieceSource } from './pieces.ts';
import { contactsOf, loadShare, loadSharing, readAround, sharingConsents } from './present.ts';
import * as store from './share-store.ts';

/** What a worker does: look who sees what, share, stop. */
export const shareRoutes = (sources: readonly PieceSource[]): AnyRoute[] => [
  route(api.listShares, {
    policy: policies.seeShares,
    subject: caseSubject,
    reads: 'person',
    handle: ({ tx, viewer, subject }) => loadSharing(sources, tx, viewer, subject),
  }),
  route(api.listShareable, {
    policy: policies.sharePiece,
    subject: caseSubject,
    reads: 'person',
    handle: async ({ tx, viewer, subject }) => {
      const around = await readAround(sources, tx, viewer, subject.caseId);
      return {
        pieces: around.pieces.map((piece) => ({ ...piece, consentOf: [...piece.consentOf] })),
        partners: around.partners,
        contacts: contactsOf(around),
        people: around.people.filter(({ deceasedOn }) => deceasedOn === null).map(({ id, name }) => ({ id, name })),
        consents: sharingConsents(around),
      };
    },
  }),
  route(api.sharePiece, {
    policy: policies.sharePiece,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, body, audit }) => {
      await store.lockCase(tx, viewer.organisationId, subject.caseId);
      const around = await readAround(sources, tx, viewer, subject.caseId);
      const shareId = await addShare(tx, viewer, around, body);
      await sourceOf(sources, body.pieceKind).settle?.(tx, viewer, subject, body.pieceId);
      audit({ objects: { shareId, [`${body.pieceKind}Id`]: body.pieceId }, reason: body.purpose });
      return loadShare(sources, tx, viewer, subject, shareId);
    },
  }),
  route(api.withdrawShare, {
    policy: policies.withdrawShare,
    subject: store.shareSubject,
    handle: async ({ tx, viewer, subject, body, audit }) => {
      await store.withdraw(tx, viewer, subject.shareId, body.why || null);
      if (body.why) audit({ reason: body.why });
      return loadShare(sources, tx, viewer, subject, subject.shareId);
    },
  }),
  route(api.withdrawConsent, {
    policy: policies.withdrawShare,
    subject: caseSubject,
    handle: async ({ tx, viewer, subject, params, body, audit }) => {
      const place = await store.findPlace(tx, viewer, subject.caseId);
      const consent = (await listStanding(tx, viewer, place)).find(({ id }) => id === params.consentId);
      if (!consent) throw notFound();
      const { personId, about, recipientId } = consent;
      const said = { how: body.how, remark: body.remark || null };
      const from = { ...place, accountId: viewer.accountId };
      await noteConsent(tx, from, { personId, about, recipientId }, 'withdrawn', said);
      audit({ objects: { personId } });
      return loadSharing(sources, tx, viewer, subject);
    },
  }),
];
