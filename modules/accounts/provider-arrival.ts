import { uuidv7 } from 'uuidv7';
import type { Role } from '../../access/viewer.ts';
import { ProviderRefused, type ProviderClaims } from '../../platform/auth/openid.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { signInName } from './domain.ts';
import { groupsIn, mayJoinByEmail, roleAfter, roleOf, teamsOf, type ProviderRefusal } from './domain-provider.ts';
import { endAllSessions, findJoined, isJoined, join, type StoredProvider } from './provider-store.ts';
import { findAccount, findSignInName } from './store.ts';
import type { AccountTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<AccountTables>();

export type Arrival =
  | { account: { organisationId: string; id: string; role: Role }; isNew: boolean }
  | { refused: ProviderRefusal };

const refused = (why: ProviderRefusal) => ({ refused: why });

/** A text the provider told, on one line and no longer than we keep; undefined when there is none. */
function lineIn(claims: Record<string, unknown>, name: string): string | undefined {
  const value = claims[name];
  if (typeof value !== 'string') return undefined;
  const line = value
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 200);
  return line.isWellFormed() && line !== '' ? line : undefined;
}

/**
 * Whom somebody at the provider is here: the account they are joined to, one that waits for them, or a new one. Their
 * role and teams are what their groups say now. Whoever is in no group that gives a role gets no account, and when they
 * had one, their sessions end.
 */
export async function arrive(tx: Tx, provider: StoredProvider, claims: ProviderClaims): Promise<Arrival> {
  const { organisationId } = provider;
  const groups = groupsIn(claims.all, provider.groupClaim);
  const role = roleOf(groups, provider.roleRules);
  const joined = await findJoined(tx, organisationId, provider.id, claims.subject);
  const known = joined && (await findAccount(tx, organisationId, joined.accountId));
  if (known?.endedAt) return refused('ended');
  const roleNow = role && (known ? roleAfter(known.role, role) : role);
  if (!roleNow) {
    if (known) await endAllSessions(tx, organisationId, known.id);
    return refused('no-role');
  }
  const teamIds = provider.teamRules.length > 0 ? teamsOf(groups, provider.teamRules) : undefined;
  if (known) {
    await bringUpToDate(tx, known, roleNow, teamIds, claims);
    return { account: { organisationId, id: known.id, role: roleNow }, isNew: false };
  }
  const waiting = await accountWithEmail(tx, organisationId, claims);
  if (waiting === 'taken') return refused('email-taken');
  const id = waiting?.id ?? (await makeAccount(tx, provider, claims, roleNow));
  if (waiting) await bringUpToDate(tx, waiting, roleNow, teamIds, claims);
  else await setTeams(tx, organisationId, id, teamIds);
  const person = { organisationId, providerId: provider.id, subject: claims.subject, accountId: id };
  // The same person in two windows at once: what this one made is undone, the other one stands.
  if (!(await join(tx, person))) throw new ProviderRefused('joined in another window at the same moment');
  return { account: { organisationId, id, role: roleNow }, isNew: !waiting };
}

/** The account an administrator made for this address; `taken` when somebody made it their own already. */
async function accountWithEmail(tx: Tx, organisationId: string, claims: ProviderClaims) {
  const email = lineIn(claims.all, 'email');
  const name = email && (await findSignInName(tx, signInName(email)));
  if (!name || name.organisationId !== organisationId) return undefined;
  const account = await findAccount(tx, organisationId, name.accountId);
  if (!account) return undefined;
  const facts = {
    ...account,
    hasPassword: account.passwordHash !== null,
    hasPasskey: Boolean(account.hasPasskey),
    isJoined: await isJoined(tx, organisationId, account.id),
  };
  return mayJoinByEmail(facts, claims.all['email_verified']) ? account : 'taken';
}

async function makeAccount(tx: Tx, { organisationId }: StoredProvider, claims: ProviderClaims, role: Role) {
  const id = uuidv7();
  const email = lineIn(claims.all, 'email') ?? '';
  await db(tx)
    .insertInto('account')
    .values({
      organisationId,
      id,
      name: lineIn(claims.all, 'name') ?? (email || claims.subject.slice(0, 200)),
      // Not a name to sign in with: there is no password, and the address is the provider's word.
      email,
      role,
      language: 'nl',
      passwordHash: null,
      totpSealed: null,
      totpConfirmedAt: null,
      totpLastStep: null,
      expertise: [],
      endedAt: null,
    })
    .execute();
  return id;
}

async function bringUpToDate(
  tx: Tx,
  account: { organisationId: string; id: string; name: string },
  role: Role,
  teamIds: readonly string[] | undefined,
  claims: ProviderClaims,
): Promise<void> {
  await db(tx)
    .updateTable('account')
    .set({ role, name: lineIn(claims.all, 'name') ?? account.name })
    .where('organisationId', '=', account.organisationId)
    .where('id', '=', account.id)
    .execute();
  await setTeams(tx, account.organisationId, account.id, teamIds);
}

/** Teams the groups name; without a rule for teams, those that were set by hand stay. */
async function setTeams(
  tx: Tx,
  organisationId: string,
  accountId: string,
  teamIds: readonly string[] | undefined,
): Promise<void> {
  if (!teamIds) return;
  let leaving = db(tx)
    .deleteFrom('teamMember')
    .where('organisationId', '=', organisationId)
    .where('accountId', '=', accountId);
  if (teamIds.length > 0) leaving = leaving.where('teamId', 'not in', teamIds);
  await leaving.execute();
  if (teamIds.length === 0) return;
  const there = await db(tx)
    .selectFrom('team')
    .select('id')
    .where('organisationId', '=', organisationId)
    .where('id', 'in', teamIds)
    .execute();
  for (const { id: teamId } of there) {
    await db(tx)
      .insertInto('teamMember')
      .values({ organisationId, teamId, accountId })
      .onConflict((on) => on.doNothing())
      .execute();
  }
}
