import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { nobody, readLink, serveOpen } from '../../access/gate/open-call.ts';
import { sharedRows } from '../../access/shared-rows.ts';
import { writeAudit } from '../../platform/audit/audit.ts';
import { hashSecret } from '../../platform/auth/session-token.ts';
import type { Db, Tx } from '../../platform/db/connection.ts';
import { inScope, type RowScope } from '../../platform/db/viewer-transaction.ts';
import { AppError, notFound } from '../../platform/errors.ts';
import { textIn } from '../../platform/i18n/messages.ts';
import { askLinkQuestion, openShareLink } from './api-link.ts';
import * as store from './link-store.ts';
import { sharingMessages } from './messages.ts';
import type { PieceSource } from './pieces.ts';
import { presentReceived } from './received-routes.ts';
import { listLive, type StoredReceived } from './received-store.ts';

/**
 * The calls for a network member with a link. Unknown, ended and locked links, and those with which nothing is shared any
 * more, get one and the same refusal. Nothing is shown before the question is answered.
 */
export function serveShareLinks(server: FastifyInstance, db: Db, sources: readonly PieceSource[]): void {
  serveOpen(server, askLinkQuestion, async ({ body }) => {
    const { link } = await findLink(db, body.token);
    return { asks: link.asks };
  });

  serveOpen(server, openShareLink, async ({ body, language, traceId }) => {
    const { link, scope, secret } = await findLink(db, body.token);
    // Counted and kept first: what is refused below does not undo it.
    if (!(await inScope(db, scope, (tx) => store.takeTry(tx, link)))) throw notFound();
    if (!isSame(hashSecret(`${secret}.${body.answer}`), link.answerHash)) {
      const message = textIn(sharingMessages, language)('link.wrong');
      throw new AppError('invalid-input', { fields: [{ path: 'answer', message }] });
    }
    return inScope(db, scope, async (tx) => {
      await store.forgetTries(tx, link);
      const rows = await listLive(tx, link.organisationId, link.personId, scope.shared);
      const shares = [];
      for (const row of rows) {
        shares.push(await presentReceived(sources, tx, link.organisationId, row, language));
        await remember(tx, link, row, traceId);
      }
      return { firstName: await store.givenName(tx, link), shares };
    });
  });
}

/**
 * The link, and the scope it gives: what is shared with this person now, and their own row. The row of the link itself is
 * found by its hash alone.
 */
async function findLink(db: Db, token: string) {
  const { organisationId, secret, secretHash } = readLink(token);
  const link = await inScope(db, { organisationId, linkHash: secretHash }, (tx) =>
    store.findLink(tx, organisationId, secretHash),
  );
  if (!link) throw notFound();
  const recipientId = link.personId;
  const shared = await inScope(db, { organisationId, recipientId }, (tx) =>
    sharedRows(tx, organisationId, recipientId),
  );
  if (Object.keys(shared).length === 0) throw notFound();
  const person = [...(shared['person'] ?? []), recipientId];
  const scope: RowScope = { organisationId, recipientId, linkHash: secretHash, shared: { ...shared, person } };
  return { link, scope, secret };
}

const isSame = (one: string, other: string) =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));

/** Every look through a link, at each piece: for whom the link was made, and what it was shared for. */
function remember(
  tx: Tx,
  link: store.StoredLink,
  { id, householdId, pieceKind, pieceId, purpose }: StoredReceived,
  traceId: string,
) {
  const { organisationId, caseId, personId } = link;
  return writeAudit(tx, {
    organisationId,
    accountId: nobody,
    role: 'link',
    action: openShareLink.id,
    kind: 'read',
    objects: { caseId, shareId: id, [`${pieceKind}Id`]: pieceId, linkOfPersonId: personId },
    householdId,
    purpose: 'support',
    reason: purpose,
    traceId,
  });
}
