import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { CaseSubject } from '../../access/policies/case.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { Standing } from './api-standing.ts';
import type { ConversationTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<ConversationTables>();

type NewStanding = Pick<
  Standing,
  'personId' | 'relationType' | 'role' | 'irbPhase' | 'methodVersion' | 'reason' | 'onDay'
>;

export async function insertStanding(
  tx: Tx,
  viewer: Viewer,
  { teamId, caseId }: CaseSubject,
  standing: NewStanding,
): Promise<string> {
  const id = uuidv7();
  await db(tx)
    .insertInto('standing')
    .values({
      ...{ organisationId: viewer.organisationId, id, teamId, caseId, ...standing },
      ...{ at: new Date().toISOString(), byAccount: viewer.accountId },
    })
    .execute();
  return id;
}

/** Where people of a case stand and stood, newest first. */
export function listStandings(tx: Tx, viewer: Viewer, caseId: string): Promise<Standing[]> {
  return db(tx)
    .selectFrom('standing as s')
    .innerJoin('person as p', (join) =>
      join.onRef('p.organisationId', '=', 's.organisationId').onRef('p.id', '=', 's.personId'),
    )
    .innerJoin('account as a', (join) =>
      join.onRef('a.organisationId', '=', 's.organisationId').onRef('a.id', '=', 's.byAccount'),
    )
    .select(['s.id', 's.personId', 's.relationType', 's.role', 's.irbPhase', 's.methodVersion'])
    .select(['s.reason', 's.onDay', 's.at', 'a.name as byName'])
    .select(sql<string>`coalesce(p.called, p.given_name)`.as('personName'))
    .where('s.organisationId', '=', viewer.organisationId)
    .where('s.caseId', '=', caseId)
    .orderBy('s.onDay', 'desc')
    .orderBy('s.at', 'desc')
    .orderBy('s.id', 'desc')
    .execute();
}
