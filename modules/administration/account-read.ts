import { sql } from 'kysely';
import type { Role, Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { asGate } from '../../platform/db/viewer-transaction.ts';
import { sessionIsAlive, type SessionTimes } from '../accounts/domain.ts';
import type { Account, AccountRow, Membership } from './api.ts';
import { lacksSecondStep, linkStateOf, stateOf, type LinkFacts } from './domain.ts';

export interface FoundAccount {
  id: string;
  name: string;
  email: string;
  role: Role;
  version: number;
  endedAt: string | null;
  hasPassword: boolean;
  hasPasskey: boolean;
  hasCodes: boolean;
  isFromProvider: boolean;
  lastSignInAt: string | null;
  teams: Membership[];
  /** The newest link, whatever became of it. */
  link: (LinkFacts & { id: string; madeBy: string | null }) | null;
}

const instant = (column: string) =>
  sql`to_char(${sql.raw(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Every account of the organisation by name, or one. What comes out says nothing of what anybody wrote. */
export async function findAccounts(tx: Tx, organisationId: string, id?: string): Promise<FoundAccount[]> {
  const { rows } = await sql<FoundAccount>`select a.id, a.name, a.email, a.role, a.version, a.ended_at,
      a.password_hash is not null as has_password, a.totp_confirmed_at is not null as has_codes,
      exists (select from passkey p where p.organisation_id = a.organisation_id and p.account_id = a.id) as has_passkey,
      exists (select from provider_account j where j.organisation_id = a.organisation_id and j.account_id = a.id)
        as is_from_provider,
      (select max(s.created_at) from session s where s.organisation_id = a.organisation_id and s.account_id = a.id
        and s.complete) as last_sign_in_at,
      coalesce((select jsonb_agg(jsonb_build_object('teamId', m.team_id, 'neighbourhoodIds',
          array(select r.neighbourhood_id from team_member_area r where r.organisation_id = m.organisation_id
            and r.team_id = m.team_id and r.account_id = m.account_id order by 1)) order by t.name)
        from team_member m join team t on t.organisation_id = m.organisation_id and t.id = m.team_id
        where m.organisation_id = a.organisation_id and m.account_id = a.id), '[]') as teams,
      (select jsonb_build_object('id', i.id, 'until', ${instant('i.until')}, 'needsRelease', i.needs_release,
          'releasedAt', ${instant('i.released_at')}, 'usedAt', ${instant('i.used_at')},
          'withdrawnAt', ${instant('i.withdrawn_at')}, 'madeBy', i.made_by)
        from invitation i where i.organisation_id = a.organisation_id and i.account_id = a.id
        order by i.created_at desc, i.id desc limit 1) as link
    from account a
    where a.organisation_id = ${organisationId} and (${id ?? null}::uuid is null or a.id = ${id ?? null}::uuid)
    order by lower(a.name), a.id`.execute(tx);
  return rows;
}

export const findAccount = async (tx: Tx, organisationId: string, id: string): Promise<FoundAccount | undefined> =>
  (await findAccounts(tx, organisationId, id))[0];

const linkNow = ({ link }: FoundAccount) => {
  const state = link ? linkStateOf(link, Date.now()) : undefined;
  return link && state ? { ...link, state } : undefined;
};

export const rowOf = (account: FoundAccount): AccountRow => ({
  ...account,
  state: stateOf(account),
  isHeld: linkNow(account)?.state === 'held',
  lacksSecondStep: lacksSecondStep(account),
});

/** One account as the screen shows it; throws nothing, `account` was found by this viewer. */
export async function tellAccount(tx: Tx, viewer: Viewer, account: FoundAccount): Promise<Account> {
  const link = linkNow(account);
  return {
    ...account,
    ...rowOf(account),
    closedAt: account.endedAt,
    hasSecondStep: account.hasCodes || account.hasPasskey,
    openSessions: await countOpenSessions(tx, viewer.organisationId, account.id),
    link: link
      ? { id: link.id, state: link.state, until: link.until, isMadeByMe: link.madeBy === viewer.accountId }
      : null,
    carries: await countCarried(tx, viewer, account.id),
    isMe: account.id === viewer.accountId,
  };
}

async function countOpenSessions(tx: Tx, organisationId: string, accountId: string): Promise<number> {
  const { rows } = await sql<SessionTimes>`select complete, created_at, last_seen_at, ended_at, idle_minutes,
      longest_minutes from session
    where organisation_id = ${organisationId} and account_id = ${accountId} and complete and ended_at is null`.execute(
    tx,
  );
  return rows.filter((session) => sessionIsAlive(session, Date.now())).length;
}

/** Of how many open files somebody is the coordinator, per team: numbers, read with the eyes of the gate. */
const countCarried = (tx: Tx, { organisationId, role }: Viewer, accountId: string) =>
  asGate(tx, role, async () => {
    const { rows } = await sql<{ teamId: string; files: number }>`select c.team_id, count(*)::int as files
      from support_case c
      where c.organisation_id = ${organisationId}
        and ${accountId} = (select d.value from case_decision d where d.organisation_id = c.organisation_id
          and d.case_id = c.id and d.kind = 'coordinator' order by d.at desc, d.id desc limit 1)
        and 'closed' is distinct from (select d.value from case_decision d where d.organisation_id = c.organisation_id
          and d.case_id = c.id and d.kind = 'phase' order by d.at desc, d.id desc limit 1)
      group by c.team_id order by c.team_id`.execute(tx);
    return rows;
  });
