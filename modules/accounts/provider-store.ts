import { sql } from 'kysely';
import type { Tx } from '../../platform/db/connection.ts';
import { hashSecret } from '../../platform/auth/session-token.ts';
import type { Provider } from './api-sign-in-rules.ts';
import type { AccountTables, VisitPurpose } from './tables.ts';

const db = (tx: Tx) => tx.withTables<AccountTables>();
const minute = 60_000;

/** Of which organisation a provider is; known before anybody is signed in. */
export const findDoor = (tx: Tx, id: string) =>
  db(tx).selectFrom('providerDoor').selectAll().where('id', '=', id).executeTakeFirst();

/** The buttons at the door, by name. */
export const listDoors = (tx: Tx) => db(tx).selectFrom('providerDoor').select(['id', 'name']).orderBy('name').execute();

/** A provider that is in use. */
export const findProvider = (tx: Tx, organisationId: string, id: string) =>
  db(tx)
    .selectFrom('identityProvider')
    .selectAll()
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .where('isEnabled', '=', true)
    .executeTakeFirst();

/** The providers of an organisation with what an administrator may know of them: no secret. */
export async function listProviders(tx: Tx, organisationId: string): Promise<Provider[]> {
  const { rows } =
    await sql<Provider>`select p.id, p.name, p.issuer, p.client_id, p.client_secret is not null as has_secret,
      p.is_enabled, p.group_claim, p.role_rules,
      coalesce((select jsonb_agg(jsonb_build_object('group', r.rule ->> 'group', 'team', t.name) order by r.place)
        from jsonb_array_elements(p.team_rules) with ordinality as r (rule, place)
        left join team t on t.organisation_id = p.organisation_id and t.id::text = r.rule ->> 'teamId'), '[]')
        as team_rules,
      (select count(*) from provider_account j
        where j.organisation_id = p.organisation_id and j.provider_id = p.id)::int as people,
      (select max(s.created_at) from session s
        where s.organisation_id = p.organisation_id and s.provider_id = p.id) as last_sign_in_at
    from identity_provider p where p.organisation_id = ${organisationId} order by p.name, p.id`.execute(tx);
  return rows;
}

export type StoredProvider = NonNullable<Awaited<ReturnType<typeof findProvider>>>;

export interface Visit {
  organisationId: string;
  providerId: string;
  /** What only the address back carries, and what only this browser carries; kept as hashes. */
  state: string;
  browser: string;
  nonce: string;
  verifier: string;
  purpose: VisitPurpose;
  isWindow: boolean;
  sessionId: string | null;
}

/** Keeps that somebody went to the provider; forgets who did not come back. */
export async function keepVisit(tx: Tx, { state, browser, ...visit }: Visit): Promise<void> {
  const now = Date.now();
  await db(tx)
    .deleteFrom('providerVisit')
    .where('organisationId', '=', visit.organisationId)
    .where('until', '<', new Date(now).toISOString())
    .execute();
  await db(tx)
    .insertInto('providerVisit')
    .values({
      ...visit,
      stateHash: hashSecret(state),
      browserHash: hashSecret(browser),
      createdAt: new Date(now).toISOString(),
      until: new Date(now + 10 * minute).toISOString(),
    })
    .execute();
}

/** Who is expected back with this state, in this browser; once. */
export const takeVisit = (
  tx: Tx,
  { organisationId, providerId, state, browser }: Pick<Visit, 'organisationId' | 'providerId' | 'state' | 'browser'>,
) =>
  db(tx)
    .deleteFrom('providerVisit')
    .where('organisationId', '=', organisationId)
    .where('providerId', '=', providerId)
    .where('stateHash', '=', hashSecret(state))
    .where('browserHash', '=', hashSecret(browser))
    .where('until', '>', new Date().toISOString())
    .returningAll()
    .executeTakeFirst();

/** The account of somebody at the provider. */
export const findJoined = (tx: Tx, organisationId: string, providerId: string, subject: string) =>
  db(tx)
    .selectFrom('providerAccount')
    .select('accountId')
    .where('organisationId', '=', organisationId)
    .where('providerId', '=', providerId)
    .where('subject', '=', subject)
    .executeTakeFirst();

/** Whether an account is joined to anybody at a provider, this or another. */
export const isJoined = async (tx: Tx, organisationId: string, accountId: string): Promise<boolean> =>
  (await db(tx)
    .selectFrom('providerAccount')
    .select('subject')
    .where('organisationId', '=', organisationId)
    .where('accountId', '=', accountId)
    .executeTakeFirst()) !== undefined;

/** Joins somebody at the provider to an account; false when they were joined to one already. */
export async function join(
  tx: Tx,
  joined: { organisationId: string; providerId: string; subject: string; accountId: string },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db(tx)
    .insertInto('providerAccount')
    .values({ ...joined, createdAt: new Date().toISOString() })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Ends every session of an account now. */
export const endAllSessions = (tx: Tx, organisationId: string, accountId: string) =>
  db(tx)
    .updateTable('session')
    .set({ endedAt: new Date().toISOString() })
    .where('organisationId', '=', organisationId)
    .where('accountId', '=', accountId)
    .where('endedAt', 'is', null)
    .execute();

interface SignedOutThere {
  organisationId: string;
  providerId: string;
  jti: string;
  subject: string | undefined;
  session: string | undefined;
}

/**
 * Ends what began at a session of the provider, or when it names none, everything of that person. Returns the accounts
 * that were signed out; undefined when this very message was heard before.
 */
export async function endProviderSessions(tx: Tx, message: SignedOutThere): Promise<string[] | undefined> {
  const { organisationId, providerId, jti, subject, session } = message;
  const now = Date.now();
  await db(tx)
    .deleteFrom('providerLogout')
    .where('organisationId', '=', organisationId)
    .where('until', '<', new Date(now).toISOString())
    .execute();
  const { numInsertedOrUpdatedRows } = await db(tx)
    .insertInto('providerLogout')
    .values({ organisationId, providerId, jtiHash: hashSecret(jti), until: new Date(now + 30 * minute).toISOString() })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) return undefined;
  let ending = db(tx)
    .updateTable('session')
    .set({ endedAt: new Date(now).toISOString() })
    .where('organisationId', '=', organisationId)
    .where('providerId', '=', providerId)
    .where('endedAt', 'is', null);
  if (session !== undefined) ending = ending.where('providerSession', '=', session);
  if (subject !== undefined) ending = ending.where('providerSubject', '=', subject);
  const ended = await ending.returning('accountId').execute();
  return [...new Set(ended.map(({ accountId }) => accountId))];
}
