import type { FastifyRequest } from 'fastify';
import type { Viewer } from '../../access/viewer.ts';
import type { SessionCookie } from '../../platform/auth/session-cookie.ts';
import type { Db } from '../../platform/db/connection.ts';
import { inScope } from '../../platform/db/viewer-transaction.ts';
import { isFreshProof, sessionIsAlive } from './domain.ts';
import { findSession, updateSession } from './session-store.ts';
import { loadViewer } from './store.ts';

/** "Seen" is written at most once a minute: a look at a list should not cost a write. */
const seenEvery = 60_000;

/** Tells the gate who is behind a request: the owner of a living, complete session. */
export function identifyBySession(db: Db, cookie: SessionCookie, stepUpMinutes: number) {
  return async (request: FastifyRequest): Promise<Viewer | undefined> => {
    const token = cookie.read(request);
    if (!token) return undefined;
    return inScope(db, { organisationId: token.organisationId, role: 'gate' }, async (tx) => {
      const session = await findSession(tx, token);
      const now = Date.now();
      if (!session?.complete || !sessionIsAlive(session, now)) return undefined;
      if (now - Date.parse(session.lastSeenAt) > seenEvery) {
        await updateSession(tx, token, { lastSeenAt: new Date(now).toISOString() });
      }
      const viewer = await loadViewer(tx, token.organisationId, session.accountId);
      const hasSteppedUp = isFreshProof(session.steppedUpAt, stepUpMinutes, now);
      return viewer && { ...viewer, sessionId: session.id, hasSteppedUp };
    });
  };
}
