import { uuidv7 } from 'uuidv7';
import type { CaseSubject } from '../../access/policies/case.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { DomainId } from './domain.ts';
import { openUntil, type OpeningPurpose, type Sight } from './domain-sight.ts';
import type { AssessmentTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<AssessmentTables>();

/** What this worker sees of the answers of a case at this moment. */
export async function sightOn(tx: Tx, viewer: Viewer, caseId: string, now = new Date()): Promise<Sight> {
  const { organisationId, accountId } = viewer;
  const last = await db(tx)
    .selectFrom('caseDecision')
    .select('value')
    .where('organisationId', '=', organisationId)
    .where('caseId', '=', caseId)
    .where('kind', '=', 'coordinator')
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  const opened = await db(tx)
    .selectFrom('domainOpening')
    .select('domain')
    .where('organisationId', '=', organisationId)
    .where('caseId', '=', caseId)
    .where('accountId', '=', accountId)
    .where('until', '>', now.toISOString())
    .execute();
  return {
    accountId,
    isCoordinator: last?.value === accountId,
    opened: new Set(opened.map(({ domain }) => domain)),
  };
}

/** Keeps that this worker opened a domain of a case, and why; gives the moment at which it is closed again. */
export async function insertOpening(
  tx: Tx,
  viewer: Viewer,
  at: CaseSubject,
  opening: { domain: DomainId; purpose: OpeningPurpose; reason: string },
  now = new Date(),
): Promise<string> {
  const until = openUntil(now);
  await db(tx)
    .insertInto('domainOpening')
    .values({
      organisationId: viewer.organisationId,
      id: uuidv7(),
      teamId: at.teamId,
      caseId: at.caseId,
      accountId: viewer.accountId,
      ...opening,
      openedAt: now.toISOString(),
      until,
    })
    .execute();
  return until;
}
