import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { notFound } from '../../platform/errors.ts';
import type { Security } from './api-security.ts';
import type { SessionPlace } from './challenge-store.ts';
import { sessionIsAlive } from './domain.ts';
import { listPasskeys } from './factor-store.ts';
import { countRecoveryCodes } from './recovery-store.ts';
import type { AccountTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<AccountTables>();

/** The session the viewer came with; a viewer without one (the program itself) has nothing to do here. */
export function ownSession({ organisationId, sessionId }: Viewer): SessionPlace {
  if (sessionId === undefined) throw notFound();
  return { organisationId, id: sessionId };
}

/** The sessions of the viewer's account that are still good, the last used first. */
async function listSessions(tx: Tx, { organisationId, accountId }: Viewer) {
  const open = await db(tx)
    .selectFrom('session')
    .select([
      'id',
      'browser',
      'system',
      'complete',
      'createdAt',
      'lastSeenAt',
      'endedAt',
      'idleMinutes',
      'longestMinutes',
    ])
    .where('organisationId', '=', organisationId)
    .where('accountId', '=', accountId)
    .where('complete', '=', true)
    .where('endedAt', 'is', null)
    .orderBy('lastSeenAt', 'desc')
    .execute();
  return open.filter((session) => sessionIsAlive(session, Date.now()));
}

export async function loadSecurity(tx: Tx, viewer: Viewer): Promise<Security> {
  const { organisationId, accountId, sessionId } = viewer;
  const { totpConfirmedAt, passwordHash } = await db(tx)
    .selectFrom('account')
    .select(['totpConfirmedAt', 'passwordHash'])
    .where('organisationId', '=', organisationId)
    .where('id', '=', accountId)
    .executeTakeFirstOrThrow();
  const sessions = await listSessions(tx, viewer);
  return {
    codesSince: totpConfirmedAt,
    hasPassword: passwordHash !== null,
    passkeys: await listPasskeys(tx, organisationId, accountId),
    recoveryCodesLeft: await countRecoveryCodes(tx, viewer),
    sessions: sessions.map((session) => ({ ...session, isThis: session.id === sessionId })),
  };
}

/** One open session of the viewer's own account. */
export const findOwnSession = async (tx: Tx, viewer: Viewer, id: string) =>
  (await listSessions(tx, viewer)).find((session) => session.id === id);

/** Ends one session of the viewer, or all but the one the viewer came with. */
export async function endSessions(tx: Tx, viewer: Viewer, id?: string): Promise<void> {
  const { organisationId, accountId } = viewer;
  let ending = db(tx)
    .updateTable('session')
    .set({ endedAt: new Date().toISOString() })
    .where('organisationId', '=', organisationId)
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null);
  ending = id === undefined ? ending.where('id', '!=', ownSession(viewer).id) : ending.where('id', '=', id);
  await ending.execute();
}
