import type { Tx } from '../platform/db/connection.ts';
import type { CaseSubject } from './policies/case.ts';

type CaseFacts = {
  supportCase: { organisationId: string; id: string; teamId: string };
};

/** What the rules ask of a case, for routes below `/cases/:caseId`; undefined when the viewer's rows do not hold it. */
export async function caseSubject(at: {
  tx: Tx;
  viewer: { organisationId: string };
  params: { caseId: string };
}): Promise<CaseSubject | undefined> {
  const row = await at.tx
    .withTables<CaseFacts>()
    .selectFrom('supportCase')
    .select(['id', 'teamId'])
    .where('organisationId', '=', at.viewer.organisationId)
    .where('id', '=', at.params.caseId)
    .executeTakeFirst();
  return row && { caseId: row.id, teamId: row.teamId };
}
