import { sql } from 'kysely';
import type { Db, Tx } from './connection.ts';

/** What row-level security needs to know of the person looking; see db/policies.sql. All are UUIDs. */
export interface RowScope {
  organisationId: string;
  accountId?: string;
  /** Teams whose signals and diary the viewer shares. */
  teamIds?: readonly string[];
  /** Teams whose cases the viewer may open; empty for roles that never see a case. */
  caseTeamIds?: readonly string[];
  /** Single cases outside those teams that were opened to the viewer. */
  caseIds?: readonly string[];
  /** The households of those single cases. */
  householdIds?: readonly string[];
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

/**
 * Runs `work` in one transaction that sees only the rows of `scope`. The settings are literals of this transaction:
 * they end with it, and a distributed database passes them on to its workers.
 */
export function inScope<T>(db: Db, scope: RowScope, work: (tx: Tx) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (tx) => {
    const settings = [
      `set local app.organisation_id = ${literal(scope.organisationId)}`,
      `set local app.account_id = ${literal(scope.accountId)}`,
      `set local app.team_ids = ${arrayLiteral(scope.teamIds)}`,
      `set local app.case_team_ids = ${arrayLiteral(scope.caseTeamIds)}`,
      `set local app.case_ids = ${arrayLiteral(scope.caseIds)}`,
      `set local app.household_ids = ${arrayLiteral(scope.householdIds)}`,
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
  await sql.raw(`set local app.team_ids = ${arrayLiteral([...teamIds, otherTeamId])}`).execute(tx);
  await work();
  await sql.raw(`set local app.team_ids = ${arrayLiteral(teamIds)}`).execute(tx);
}
