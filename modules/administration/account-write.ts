import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Role, Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { signInName } from '../accounts/domain.ts';
import type { Membership } from './api.ts';
import { linkLifetime } from './domain.ts';
import type { AdministrationTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<AdministrationTables>();

interface Whose {
  organisationId: string;
  accountId: string;
}

/** While passwords are off, an administrator comes in by the provider, or with a password and a second step. */
const comesIn = sql<boolean>`(not exists (select from organisation o
      join identity_provider p on p.organisation_id = o.organisation_id and p.is_enabled
      where o.organisation_id = account.organisation_id and o.passwords_off)
    or exists (select from provider_account j where j.organisation_id = account.organisation_id
      and j.account_id = account.id)
    or password_hash is not null and (totp_confirmed_at is not null or exists (select from passkey k
      where k.organisation_id = account.organisation_id and k.account_id = account.id)))`;

/**
 * Other administrators whose account is open and who can come in. The row of the organisation is locked: two administrators who close each
 * other at the same moment go one after the other, and the second one is refused.
 */
export async function countOtherAdministrators(tx: Tx, { organisationId, accountId }: Whose): Promise<number> {
  await sql`select from organisation where organisation_id = ${organisationId} for update`.execute(tx);
  const { others } = await db(tx)
    .selectFrom('account')
    .select((eb) => eb.fn.countAll<number>().as('others'))
    .where('organisationId', '=', organisationId)
    .where('role', '=', 'admin')
    .where('endedAt', 'is', null)
    .where('id', '!=', accountId)
    .where(comesIn)
    .executeTakeFirstOrThrow();
  return others;
}

/** Makes an account nobody has come into yet; undefined when the address is somebody's name to sign in already. */
export async function insertAccount(
  tx: Tx,
  organisationId: string,
  { name, email, role }: { name: string; email: string; role: Role },
): Promise<string | undefined> {
  const id = uuidv7();
  await db(tx)
    .insertInto('account')
    .values({
      organisationId,
      id,
      name,
      email,
      role,
      passwordHash: null,
      totpConfirmedAt: null,
      endedAt: null,
      resetAt: null,
    })
    .execute();
  const { numInsertedOrUpdatedRows } = await db(tx)
    .insertInto('signInName')
    .values({ email: signInName(email), organisationId, accountId: id })
    .onConflict((on) => on.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n ? id : undefined;
}

/** Changes the account where it is still as it was seen; false when somebody was first. */
export async function updateAccount(
  tx: Tx,
  { organisationId, accountId }: Whose,
  version: number,
  change: { name?: string; role?: Role; endedAt?: string | null },
): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('account')
    .set({ ...change, version: sql<number>`version + 1` })
    .where('organisationId', '=', organisationId)
    .where('id', '=', accountId)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Puts somebody in exactly these teams, each with its part of the area; false when one of them is not there. */
export async function setMemberships(tx: Tx, whose: Whose, teams: readonly Membership[]): Promise<boolean> {
  const { organisationId, accountId } = whose;
  const teamIds = teams.map(({ teamId }) => teamId);
  const areaIds = [...new Set(teams.flatMap(({ neighbourhoodIds }) => neighbourhoodIds))];
  if (!(await allTeamsThere(tx, organisationId, teamIds)) || !(await allAreasThere(tx, organisationId, areaIds))) {
    return false;
  }
  await sql`delete from team_member_area where organisation_id = ${organisationId} and account_id = ${accountId}`.execute(
    tx,
  );
  await sql`delete from team_member where organisation_id = ${organisationId} and account_id = ${accountId}
    and team_id <> all (${teamIds}::uuid[])`.execute(tx);
  for (const { teamId, neighbourhoodIds } of teams) {
    await db(tx)
      .insertInto('teamMember')
      .values({ organisationId, teamId, accountId })
      .onConflict((on) => on.doNothing())
      .execute();
    for (const neighbourhoodId of new Set(neighbourhoodIds)) {
      await db(tx)
        .insertInto('teamMemberArea')
        .values({ organisationId, teamId, accountId, neighbourhoodId })
        .onConflict((on) => on.doNothing())
        .execute();
    }
  }
  return true;
}

async function allTeamsThere(tx: Tx, organisationId: string, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return true;
  const there = await db(tx)
    .selectFrom('team')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('endedAt', 'is', null)
    .where('id', 'in', ids)
    // A team that ends at this very moment waits, or is gone for us.
    .forShare()
    .execute();
  return there.length === new Set(ids).size;
}

async function allAreasThere(tx: Tx, organisationId: string, ids: readonly string[]): Promise<boolean> {
  if (ids.length === 0) return true;
  const there = await db(tx)
    .selectFrom('neighbourhood')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('id', 'in', ids)
    .execute();
  return there.length === ids.length;
}

export async function endSessionsOf(tx: Tx, { organisationId, accountId }: Whose): Promise<void> {
  await sql`update session set ended_at = now() where organisation_id = ${organisationId}
    and account_id = ${accountId} and ended_at is null`.execute(tx);
}

export async function withdrawLinks(tx: Tx, { organisationId, accountId }: Whose): Promise<void> {
  await db(tx)
    .updateTable('invitation')
    .set({ withdrawnAt: new Date().toISOString() })
    .where('organisationId', '=', organisationId)
    .where('accountId', '=', accountId)
    .where('usedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .execute();
}

/** Takes every way in away that the person had here; what they have at the identity provider is not ours. */
export async function takeWaysIn(tx: Tx, { organisationId, accountId }: Whose): Promise<void> {
  await sql`update account set password_hash = null, totp_sealed = null, totp_confirmed_at = null,
      totp_last_step = null, reset_at = now()
    where organisation_id = ${organisationId} and id = ${accountId}`.execute(tx);
  for (const table of ['passkey', 'recovery_code']) {
    await sql`delete from ${sql.table(table)} where organisation_id = ${organisationId}
      and account_id = ${accountId}`.execute(tx);
  }
}

/** Keeps a link; an earlier one of this account stops. */
export async function insertLink(
  tx: Tx,
  viewer: Viewer,
  accountId: string,
  made: { tokenHash: string; needsRelease: boolean },
): Promise<void> {
  const { organisationId } = viewer;
  await withdrawLinks(tx, { organisationId, accountId });
  const now = Date.now();
  await db(tx)
    .insertInto('invitation')
    .values({
      organisationId,
      id: uuidv7(),
      accountId,
      ...made,
      madeBy: viewer.accountId,
      createdAt: new Date(now).toISOString(),
      until: new Date(now + linkLifetime).toISOString(),
      releasedBy: null,
      releasedAt: null,
      usedAt: null,
      withdrawnAt: null,
    })
    .execute();
}

/** A link of this account that waits for a second administrator. */
export const findHeldLink = (
  tx: Tx,
  { organisationId, accountId }: Whose,
  id: string,
): Promise<{ id: string; madeBy: string | null } | undefined> =>
  db(tx)
    .selectFrom('invitation')
    .select(['id', 'madeBy'])
    .where('organisationId', '=', organisationId)
    .where('accountId', '=', accountId)
    .where('id', '=', id)
    .where('needsRelease', '=', true)
    .where('releasedAt', 'is', null)
    .where('usedAt', 'is', null)
    .where('withdrawnAt', 'is', null)
    .where('until', '>', new Date().toISOString())
    .executeTakeFirst();

export async function release(tx: Tx, viewer: Viewer, id: string): Promise<void> {
  await db(tx)
    .updateTable('invitation')
    .set({ releasedBy: viewer.accountId, releasedAt: new Date().toISOString() })
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', id)
    .execute();
}
