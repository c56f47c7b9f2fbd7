import { sql } from 'kysely';
import type { Db, Tx } from './connection.ts';

/** What row-level security needs to know of the person looking; see db/policies.sql. All are UUIDs. */
export interface RowScope {
  organisationId: string;
  accountId?: string;
  /** What the viewer is; `gate` is the program itself while it finds out what somebody may see. */
  role?: string;
  /** Teams whose places to meet the viewer shares, and in which the viewer takes signals. */
  teamIds?: readonly string[];
  /** Teams whose cases and signals the viewer may open; empty for roles that never see a case. */
  caseTeamIds?: readonly string[];
  /** Single cases the viewer may open, whatever the team. */
  caseIds?: readonly string[];
  /** The households of those single cases. */
  householdIds?: readonly string[];
  /** Of those teams, what the viewer may not see all the same: it counts only where the team is the reason to see. */
  shutCaseIds?: readonly string[];
  shutHouseholdIds?: readonly string[];
  shutSignalIds?: readonly string[];
  /** To whom single pieces are shared: the account of a partner, or the person a private link was given to. */
  recipientId?: string;
  /** Those pieces, by kind; their rows can be read and nothing else. */
  shared?: Readonly<Record<string, readonly string[]>>;
  /** The hash of the secret of a private link: shows the row of that one link. */
  linkHash?: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

function literal(value: string | undefined): string {
  if (value !== undefined && !uuid.test(value)) throw new Error('A row scope holds UUIDs only');
  return `'${value ?? ''}'`;
}

function arrayLiteral(values: readonly string[] = []): string {
  for (const value of values) literal(value);
  return `'{${values.join(',')}}'`;
}

function word(value = ''): string {
  if (!/^[a-z]*$/.test(value)) throw new Error('A role is written in small letters');
  return `'${value}'`;
}

/** Each kind of piece has its own setting; one that is absent shows nothing. */
function sharedSettings(shared: RowScope['shared'] = {}): string[] {
  return Object.entries(shared).map(([kind, ids]) => {
    if (!/^[a-z]+$/.test(kind)) throw new Error('A kind of shared piece is written in small letters');
    return `set local app.shared_${kind}_ids = ${arrayLiteral(ids)}`;
  });
}

const hash = /^[\w-]{43}$/;

function hashLiteral(value: string | undefined): string {
  if (value !== undefined && !hash.test(value)) throw new Error('The hash of a link is SHA-256 as base64url');
  return `'${value ?? ''}'`;
}

/**
 * Runs `work` in one transaction that sees only the rows of `scope`. The settings are literals of this transaction:
 * they end with it, and a distributed database passes them on to its workers.
 */
export function inScope<T>(db: Db, scope: RowScope, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    const settings = [
      `set local app.organisation_id = ${literal(scope.organisationId)}`,
      `set local app.account_id = ${literal(scope.accountId)}`,
      `set local app.role = ${word(scope.role)}`,
      `set local app.team_ids = ${arrayLiteral(scope.teamIds)}`,
      `set local app.case_team_ids = ${arrayLiteral(scope.caseTeamIds)}`,
      `set local app.case_ids = ${arrayLiteral(scope.caseIds)}`,
      `set local app.household_ids = ${arrayLiteral(scope.householdIds)}`,
      `set local app.shut_case_ids = ${arrayLiteral(scope.shutCaseIds)}`,
      `set local app.shut_household_ids = ${arrayLiteral(scope.shutHouseholdIds)}`,
      `set local app.shut_signal_ids = ${arrayLiteral(scope.shutSignalIds)}`,
      `set local app.recipient_id = ${literal(scope.recipientId)}`,
      `set local app.link_hash = ${hashLiteral(scope.linkHash)}`,
      ...sharedSettings(scope.shared),
    ];
    await sql.raw(settings.join('; ')).execute(tx);
    return work(tx);
  });
}

/**
 * For handing a row to another team: during `work` the rows of `otherTeamId` count as the viewer's own, because a row
 * that leaves one's sight while it is changed is refused by row-level security.
 */
export async function withReceivingTeam(
  tx: Tx,
  teamIds: readonly string[],
  otherTeamId: string,
  work: () => Promise<void>,
): Promise<void> {
  await setTeams(tx, [...teamIds, otherTeamId]);
  await work();
  await setTeams(tx, teamIds);
}

async function setTeams(tx: Tx, teamIds: readonly string[]): Promise<void> {
  const teams = arrayLiteral(teamIds);
  await sql.raw(`set local app.team_ids = ${teams}; set local app.case_team_ids = ${teams}`).execute(tx);
}

/** From here on the transaction also sees what was ever shared with this account; to find out what still is. */
export async function asRecipient(tx: Tx, recipientId: string): Promise<void> {
  await sql.raw(`set local app.recipient_id = ${literal(recipientId)}`).execute(tx);
}

/**
 * Runs `look` with the eyes of the gate: it reads in the whole organisation who works where and which households there
 * are, to decide what somebody may see. What it returns must say no more than that decision.
 */
export const asGate = <T>(tx: Tx, role: string, look: () => Promise<T>): Promise<T> =>
  asProgram(tx, 'gate', role, look);

/**
 * Runs `look` with the eyes of the keeper: it reads in the whole organisation since when things are kept, to find out
 * what may go. What it returns must say no more of a piece than whose it is and since when.
 */
export const asKeeper = <T>(tx: Tx, role: string, look: () => Promise<T>): Promise<T> =>
  asProgram(tx, 'keeper', role, look);

/**
 * Runs `work` under the role for which alone the functions of db/destruction.sql do anything. Whoever calls it has
 * decided what may be erased.
 */
export const asEraser = <T>(tx: Tx, role: string, work: () => Promise<T>): Promise<T> =>
  asProgram(tx, 'privacy', role, work);

async function asProgram<T>(tx: Tx, as: string, role: string, look: () => Promise<T>): Promise<T> {
  await sql.raw(`set local app.role = ${word(as)}`).execute(tx);
  const seen = await look();
  await sql.raw(`set local app.role = ${word(role)}`).execute(tx);
  return seen;
}

/** For a decision about a case its maker may not open: during `work` that one case counts as opened to them. */
export async function withCaseOpened(
  tx: Tx,
  caseIds: readonly string[],
  caseId: string,
  work: () => Promise<void>,
): Promise<void> {
  await sql.raw(`set local app.case_ids = ${arrayLiteral([...caseIds, caseId])}`).execute(tx);
  await work();
  await sql.raw(`set local app.case_ids = ${arrayLiteral(caseIds)}`).execute(tx);
}
