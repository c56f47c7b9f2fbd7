import { sql } from 'kysely';
import { amsterdamDay } from '../../platform/calendar/amsterdam-time.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { Lifetimes } from './domain.ts';
import {
  hasSecondStep,
  isAskedOf,
  isSecondStepDue,
  lifetimesOf,
  type SecondStepScope,
} from './domain-sign-in-rules.ts';
import { findAccount } from './store.ts';
import type { AccountTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<AccountTables>();

/** What an organisation asks of whoever signs in. */
export interface SignInRules {
  secondStepFrom: string | null;
  secondStepFor: SecondStepScope;
  idleMinutes: number | null;
  longestMinutes: number | null;
  passwordsOff: boolean;
  version: number;
}

export const findRules = (tx: Tx, organisationId: string): Promise<SignInRules | undefined> =>
  db(tx)
    .selectFrom('organisation')
    .select(['secondStepFrom', 'secondStepFor', 'idleMinutes', 'longestMinutes', 'passwordsOff', 'version'])
    .where('organisationId', '=', organisationId)
    .executeTakeFirst();

/** How long a session lives that begins now. */
export async function lifetimesHere(tx: Tx, organisationId: string, usual: Lifetimes): Promise<Lifetimes> {
  const rules = await findRules(tx, organisationId);
  return rules ? lifetimesOf(rules, usual) : usual;
}

/** Must whoever has this session set up a second step first? Asked by what stands outside the gate. */
export async function owesSecondStep(
  tx: Tx,
  session: { organisationId: string; accountId: string; providerId: string | null },
): Promise<boolean> {
  if (session.providerId !== null) return false;
  const rules = await findRules(tx, session.organisationId);
  const account = await findAccount(tx, session.organisationId, session.accountId);
  if (!rules || rules.secondStepFrom === null || !account?.passwordHash) return false;
  const isAsked = !hasSecondStep(account) && isAskedOf(rules.secondStepFor, account.role);
  return isAsked && isSecondStepDue(rules.secondStepFrom, amsterdamDay(new Date()));
}

/** Has this person a password and no second step, while their organisation asks one or lets them in with it alone? */
export async function needsAStep(tx: Tx, { organisationId, accountId }: { organisationId: string; accountId: string }) {
  if (await owesSecondStep(tx, { organisationId, accountId, providerId: null })) return true;
  const account = await findAccount(tx, organisationId, accountId);
  if (!account?.passwordHash || account.role !== 'admin') return false;
  return !hasSecondStep(account) && (await arePasswordsOff(tx, organisationId));
}

/** Are passwords off? Only while there is a provider in use: one that was taken away must not shut everybody out. */
export async function arePasswordsOff(tx: Tx, organisationId: string): Promise<boolean> {
  const { rows } = await sql<{ off: boolean }>`select o.passwords_off and exists (select from identity_provider p
      where p.organisation_id = o.organisation_id and p.is_enabled) as off
    from organisation o where o.organisation_id = ${organisationId}`.execute(tx);
  return rows[0]?.off ?? false;
}

/** Changes the rules where they are still as they were seen; false when somebody was first. */
export async function updateRules(
  tx: Tx,
  organisationId: string,
  { version, ...rules }: SignInRules,
): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('organisation')
    .set({ ...rules, version: version + 1 })
    .where('organisationId', '=', organisationId)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** What is shorter now is shorter for who is signed in already; what is longer begins with the next sign-in. */
export async function shortenSessions(
  tx: Tx,
  organisationId: string,
  { idleMinutes, longestMinutes }: Pick<SignInRules, 'idleMinutes' | 'longestMinutes'>,
): Promise<void> {
  await sql`update session set idle_minutes = least(idle_minutes, ${idleMinutes}::integer),
      longest_minutes = least(longest_minutes, ${longestMinutes}::integer)
    where organisation_id = ${organisationId} and ended_at is null`.execute(tx);
}

/** How many people who sign in here are asked for a second step, and how many of them have none yet. */
export async function countSteps(tx: Tx, organisationId: string, roles: readonly string[]) {
  const { rows } = await sql<{ asked: number; without: number }>`select count(*)::int as asked,
      count(*) filter (where a.totp_confirmed_at is null and not exists (select from passkey k
        where k.organisation_id = a.organisation_id and k.account_id = a.id))::int as without
    from account a
    where a.organisation_id = ${organisationId} and a.ended_at is null and a.password_hash is not null
      and a.role = any(${roles}::text[])`.execute(tx);
  return rows[0] ?? { asked: 0, without: 0 };
}
