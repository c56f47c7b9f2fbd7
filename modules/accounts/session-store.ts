import { uuidv7 } from 'uuidv7';
import type { Tx } from '../../platform/db/connection.ts';
import { hashSecret, type SessionToken } from '../../platform/auth/session-token.ts';
import { usualLifetimes, type Lifetimes } from './domain.ts';
import { unknownDevice, type Device } from './domain-device.ts';
import type { AccountTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<AccountTables>();

interface SessionDetails {
  device?: Device;
  lifetimes?: Lifetimes;
  /** Where it began, when that was not here. */
  provider?: { id: string; subject: string; session: string | undefined };
}

/** Starts a session for the account; `complete` is false while a second step is still to come. */
export async function createSession(
  tx: Tx,
  token: SessionToken,
  accountId: string,
  complete: boolean,
  { device = unknownDevice, lifetimes = usualLifetimes, provider }: SessionDetails = {},
): Promise<void> {
  const now = new Date().toISOString();
  await db(tx)
    .insertInto('session')
    .values({
      organisationId: token.organisationId,
      id: uuidv7(),
      tokenHash: hashSecret(token.secret),
      accountId,
      complete,
      challenge: null,
      challengeFor: null,
      challengeUntil: null,
      provenAt: null,
      steppedUpAt: complete ? now : null,
      ...device,
      ...lifetimes,
      providerId: provider?.id ?? null,
      providerSubject: provider?.subject ?? null,
      providerSession: provider?.session ?? null,
      createdAt: now,
      lastSeenAt: now,
      endedAt: null,
    })
    .execute();
}

export function findSession(tx: Tx, token: SessionToken) {
  return db(tx)
    .selectFrom('session')
    .selectAll()
    .where('organisationId', '=', token.organisationId)
    .where('tokenHash', '=', hashSecret(token.secret))
    .executeTakeFirst();
}

/** How long a session lives, and where it began; by its id, for who came with it. */
export function findSessionById(tx: Tx, { organisationId, id }: { organisationId: string; id: string }) {
  return db(tx)
    .selectFrom('session')
    .select(['idleMinutes', 'longestMinutes', 'providerId'])
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** Changes what is known of a session: that it was seen, that its person showed who they are, or that it ended. */
export async function updateSession(
  tx: Tx,
  token: SessionToken,
  change: { lastSeenAt?: string; provenAt?: string; steppedUpAt?: string; endedAt?: string },
): Promise<void> {
  await db(tx)
    .updateTable('session')
    .set(change)
    .where('organisationId', '=', token.organisationId)
    .where('tokenHash', '=', hashSecret(token.secret))
    .execute();
}

/** The second step was taken: from now on the session is another secret, so the one from before opens nothing. */
export async function completeSession(tx: Tx, before: SessionToken, after: SessionToken): Promise<void> {
  await db(tx)
    .updateTable('session')
    .set({
      tokenHash: hashSecret(after.secret),
      complete: true,
      steppedUpAt: new Date().toISOString(),
      challenge: null,
      challengeFor: null,
    })
    .where('organisationId', '=', before.organisationId)
    .where('tokenHash', '=', hashSecret(before.secret))
    .execute();
}
