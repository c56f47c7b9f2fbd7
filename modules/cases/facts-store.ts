import { sql } from 'kysely';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';

/** What the other rooms know of a case, as far as advice on the next step asks for it: one query. */
interface Told {
  /** The first time somebody of the team spoke with the household; null when nobody wrote that down. */
  firstContactAt: string | null;
  conversations: number;
  hasAgreedPlan: boolean;
  openPromises: number;
  hasEvaluation: boolean;
  hasMonitoringMoments: boolean;
}

/** Reads what happened in the rooms of this case. */
export async function readFacts(tx: Tx, viewer: Viewer, caseId: string): Promise<Told> {
  const { rows } = await sql<Told>`select
    (select min(f.at) from first_contact f
      where f.organisation_id = k.organisation_id and f.case_id = k.case_id) as "firstContactAt",
    (select count(*)::int from conversation c
      where c.organisation_id = k.organisation_id and c.case_id = k.case_id and c.started_at is not null) as "conversations",
    exists (select from plan_answer a
      where a.organisation_id = k.organisation_id and a.case_id = k.case_id and a.answer = 'agreed') as "hasAgreedPlan",
    (select count(*)::int from promise p
      where p.organisation_id = k.organisation_id and p.case_id = k.case_id and p.settled_at is null) as "openPromises",
    exists (select from evaluation e
      where e.organisation_id = k.organisation_id and e.case_id = k.case_id) as "hasEvaluation",
    exists (select from follow_up f
      where f.organisation_id = k.organisation_id and f.case_id = k.case_id and f.cancelled_at is null)
      as "hasMonitoringMoments"
    from (select ${viewer.organisationId}::uuid as organisation_id, ${caseId}::uuid as case_id) k`.execute(tx);
  const [told] = rows;
  if (!told) throw new Error('A query without conditions gave no row');
  return told;
}
