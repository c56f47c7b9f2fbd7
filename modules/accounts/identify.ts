import type { FastifyRequest } from 'fastify';
import { sharedRows } from '../../access/shared-rows.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { SessionCookie } from '../../platform/auth/session-cookie.ts';
import { amsterdamDay } from '../../platform/calendar/amsterdam-time.ts';
import type { Db, Tx } from '../../platform/db/connection.ts';
import { asRecipient, inScope } from '../../platform/db/viewer-transaction.ts';
import { isFreshProof, sessionIsAlive } from './domain.ts';
import { isSecondStepDue } from './domain-sign-in-rules.ts';
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
      if (!viewer) return undefined;
      const shared = await sharedWith(tx, viewer);
      return { ...withSecondStep(viewer, session.providerId, now), ...shared, sessionId: session.id, hasSteppedUp };
    });
  };
}

/** Who came by the municipality's provider showed there who they are, in the way the municipality asks: it is not asked here. */
function withSecondStep({ secondStepFrom, ...viewer }: Viewer, providerId: string | null, now: number): Viewer {
  if (secondStepFrom === undefined || providerId !== null) return viewer;
  return { ...viewer, secondStepFrom, needsSecondStep: isSecondStepDue(secondStepFrom, amsterdamDay(new Date(now))) };
}

/** What is shared with a partner is looked up at every request: a withdrawal holds from the next one on. */
async function sharedWith(tx: Tx, { role, organisationId, accountId }: Viewer): Promise<Pick<Viewer, 'shared'>> {
  if (role !== 'partner') return {};
  await asRecipient(tx, accountId);
  return { shared: await sharedRows(tx, organisationId, accountId) };
}
