import { sql } from 'kysely';
import { loadSight } from '../../access/sight.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { Language } from '../../platform/i18n/messages.ts';
import type { Colleague, Me } from './api.ts';
import { isAskedOf } from './domain-sign-in-rules.ts';
import type { AccountTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<AccountTables>();

/** Which organisation and account a mail address belongs to; the address must be normalised by `signInName`. */
export function findSignInName(tx: Tx, email: string) {
  return db(tx).selectFrom('signInName').selectAll().where('email', '=', email).executeTakeFirst();
}

/** The account with what is needed to check a sign-in, and whether it has passkeys. */
export function findAccount(tx: Tx, organisationId: string, id: string) {
  return db(tx)
    .selectFrom('account')
    .selectAll()
    .select((eb) =>
      eb
        .exists(
          eb
            .selectFrom('passkey')
            .select('passkey.id')
            .whereRef('passkey.organisationId', '=', 'account.organisationId')
            .whereRef('passkey.accountId', '=', 'account.id'),
        )
        .as('hasPasskey'),
    )
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .executeTakeFirst();
}

const hasSecondStep = sql<boolean>`(account.totp_confirmed_at is not null or exists (select from passkey k
    where k.organisation_id = account.organisation_id and k.account_id = account.id))`;

/** Everything a rule of access may ask of the account, read as the gate; undefined when the account has ended. */
export async function loadViewer(tx: Tx, organisationId: string, accountId: string): Promise<Viewer | undefined> {
  const account = await db(tx)
    .selectFrom('account')
    .innerJoin('organisation', 'organisation.organisationId', 'account.organisationId')
    .select(['account.name', 'role', 'language', 'secondStepFrom', 'secondStepFor'])
    .select(hasSecondStep.as('hasSecondStep'))
    .select(
      sql<string[]>`array(select tm.team_id::text from team_member tm
      where tm.organisation_id = account.organisation_id and tm.account_id = account.id)`.as('teamIds'),
    )
    .where('account.organisationId', '=', organisationId)
    .where('id', '=', accountId)
    .where('endedAt', 'is', null)
    .executeTakeFirst();
  if (!account) return undefined;
  const { secondStepFrom, secondStepFor, hasSecondStep: has, ...person } = account;
  const isAsked = secondStepFrom !== null && !has && isAskedOf(secondStepFor, person.role);
  const who = { organisationId, accountId, ...person, ...(isAsked ? { secondStepFrom } : {}) };
  return { ...who, ...(await loadSight(tx, who)) };
}

/** Who made the link that came with the reset: of all links of this account the one nearest to it in time. */
const madeTheReset = sql<string | null>`(select maker.name from invitation i
    join account maker on maker.organisation_id = i.organisation_id and maker.id = i.made_by
    where i.organisation_id = account.organisation_id and i.account_id = account.id and account.reset_at is not null
    order by abs(extract(epoch from i.created_at - account.reset_at)) limit 1)`;

export async function loadMe(tx: Tx, viewer: Viewer): Promise<Me> {
  const account = await db(tx)
    .selectFrom('account')
    .innerJoin('organisation', 'organisation.organisationId', 'account.organisationId')
    .select(['account.name', 'account.email', 'account.role', 'account.language', 'account.resetAt'])
    .select(['organisation.name as organisation', 'organisation.isDemo'])
    .select(madeTheReset.as('resetBy'))
    .where('account.organisationId', '=', viewer.organisationId)
    .where('account.id', '=', viewer.accountId)
    .executeTakeFirstOrThrow();
  const teams = await listTeams(tx, viewer.organisationId, viewer.teamIds);
  return {
    organisationId: viewer.organisationId,
    accountId: viewer.accountId,
    ...account,
    teams,
    secondStepFrom: viewer.secondStepFrom ?? null,
    needsSecondStep: viewer.needsSecondStep ?? false,
  };
}

/** The teams of the organisation by name; with `ids` only those. */
export async function listTeams(tx: Tx, organisationId: string, ids?: readonly string[]) {
  if (ids?.length === 0) return [];
  let query = db(tx)
    .selectFrom('team')
    .select(['id', 'name'])
    .where('organisationId', '=', organisationId)
    .where('endedAt', 'is', null);
  if (ids) query = query.where('id', 'in', ids);
  return query.orderBy('name').execute();
}

export async function setLanguage(tx: Tx, viewer: Viewer, language: Language): Promise<void> {
  await db(tx)
    .updateTable('account')
    .set({ language })
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', viewer.accountId)
    .execute();
}

/** The person has read that an administrator gave them a new way in. */
export async function forgetReset(tx: Tx, viewer: Viewer): Promise<void> {
  await db(tx)
    .updateTable('account')
    .set({ resetAt: null })
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', viewer.accountId)
    .execute();
}

/** Everyone of the organisation who works with residents, by name. */
export async function listColleagues(tx: Tx, organisationId: string): Promise<Colleague[]> {
  const rows = await db(tx)
    .selectFrom('account')
    .select(['account.id', 'account.name', 'account.role'])
    .select(
      sql<
        { id: string; name: string }[]
      >`coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'name', t.name) order by t.name)
      from team_member tm join team t on t.organisation_id = tm.organisation_id and t.id = tm.team_id
      where tm.organisation_id = account.organisation_id and tm.account_id = account.id), '[]')`.as('teams'),
    )
    .where('organisationId', '=', organisationId)
    .where('role', 'in', ['host', 'generalist', 'coach', 'partner'])
    .where('endedAt', 'is', null)
    .orderBy('account.name')
    .execute();
  return rows;
}
