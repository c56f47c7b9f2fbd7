import { sql, type RawBuilder } from 'kysely';
import type { Viewer } from './viewer.ts';

/**
 * In SQL: whether a case is one the viewer carries, as its coordinator or as a colleague who joined and did not leave.
 * A coach keeps an eye on every case in sight. `organisation` and `caseId` are columns of the query it stands in,
 * such as `support_case.organisation_id` and `support_case.id`.
 */
export function isOwnCase(viewer: Viewer, organisation: string, caseId: string): RawBuilder<boolean> {
  if (viewer.role === 'coach') return sql<boolean>`true`;
  const [org, id] = [sql.ref(organisation), sql.ref(caseId)];
  return sql<boolean>`(${viewer.accountId} = (select d.value from case_decision d
      where d.organisation_id = ${org} and d.case_id = ${id} and d.kind = 'coordinator'
      order by d.at desc, d.id desc limit 1)
    or 'joined' = (select d.kind from case_decision d
      where d.organisation_id = ${org} and d.case_id = ${id} and d.kind in ('joined', 'left')
        and d.value = ${viewer.accountId} order by d.at desc, d.id desc limit 1))`;
}
