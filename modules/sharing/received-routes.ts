import { route, type AnyRoute } from '../../access/gate/route.ts';
import * as policies from '../../access/policies/sharing.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { conflict, notFound } from '../../platform/errors.ts';
import type { Language } from '../../platform/i18n/messages.ts';
import { renderPdf } from '../../platform/pdf/render-pdf.ts';
import * as api from './api-received.ts';
import { pieceDocument } from './piece-document.ts';
import { sourceOf, type PieceSource } from './pieces.ts';
import * as store from './received-store.ts';

/** A piece with what its recipient knows of the sharing; runs in a transaction that sees the rows of the piece. */
export async function presentReceived(
  sources: readonly PieceSource[],
  tx: Tx,
  organisationId: string,
  row: store.StoredReceived,
  language: Language,
): Promise<api.SharedPiece> {
  const source = sourceOf(sources, row.pieceKind);
  const piece = await source.read(tx, organisationId, row.pieceId, language);
  if (!piece) throw notFound();
  const { id, purpose, sharedByName, teamName, sharedAt, endsOn } = row;
  const head = { id, purpose, sharedByName, teamName, sharedAt, endsOn };
  const blocks = piece.blocks as api.PieceBlock[];
  return { ...head, kindName: source.name(language), title: piece.title, piece: { ...piece, blocks } };
}

/** What a partner does: see what is shared with them, read it, print it, answer. */
export function receivedRoutes(sources: readonly PieceSource[]): AnyRoute[] {
  const present = async (tx: Tx, viewer: Viewer, row: store.StoredReceived) => {
    const { reactionText, reactionAt, reactionVersion } = row;
    const reaction =
      reactionText === null || reactionAt === null || reactionVersion === null
        ? null
        : { text: reactionText, at: reactionAt, version: reactionVersion };
    return { ...(await presentReceived(sources, tx, viewer.organisationId, row, viewer.language)), reaction };
  };
  const read = { policy: policies.seeReceived, subject: store.receivedSubject } as const;
  /** Which piece was looked at, and what it was shared for. */
  const looked = ({ id, householdId, pieceKind, pieceId, purpose }: store.StoredReceived) => ({
    objects: { shareId: id, [`${pieceKind}Id`]: pieceId },
    reason: purpose,
    // A partner's rows do not hold the case; this says all the same whose record it was.
    found: [householdId],
  });
  return [
    route(api.listReceived, {
      policy: policies.listReceived,
      reads: 'found',
      handle: async ({ tx, viewer }) => {
        const rows = await store.listLive(tx, viewer.organisationId, viewer.accountId, viewer.shared);
        const households = [...new Set(rows.map(({ caseId }) => caseId))];
        const shares = [];
        for (const row of rows) {
          const shared = await presentReceived(sources, tx, viewer.organisationId, row, viewer.language);
          const household = households.indexOf(row.caseId) + 1;
          shares.push({ ...shared, household, hasReaction: row.reactionText !== null });
        }
        return { shares };
      },
    }),
    route(api.getReceived, {
      ...read,
      reads: 'person',
      handle: async ({ tx, viewer, subject, audit }) => {
        audit(looked(subject));
        return present(tx, viewer, subject);
      },
    }),
    route(api.printReceived, {
      ...read,
      reads: 'person',
      handle: async ({ tx, viewer, subject, audit }) => {
        audit(looked(subject));
        return renderPdf(pieceDocument(await present(tx, viewer, subject), viewer));
      },
    }),
    route(api.reactToShare, {
      ...read,
      handle: async ({ tx, viewer, subject, params, body, audit }) => {
        const kept = await store.keepReaction(tx, viewer, subject, body);
        audit(looked(subject));
        const after = await store.receivedSubject({ tx, viewer, params });
        if (!after) throw notFound();
        const now = await present(tx, viewer, after);
        if (!kept) throw conflict(api.getReceived.reply.parse(now));
        return now;
      },
    }),
  ];
}
