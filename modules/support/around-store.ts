import { sql } from 'kysely';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { notFound } from '../../platform/errors.ts';

interface Around {
  personIds?: readonly string[] | undefined;
  helperIds?: readonly string[] | undefined;
  workerIds?: readonly string[] | undefined;
}

/**
 * Refuses, as if they were not there, people and helpers who do not belong to this case and colleagues who are not of
 * its team. Whoever writes may always name themselves: the case may have been opened to them from another team.
 */
export async function requireAround(
  tx: Tx,
  viewer: Viewer,
  at: { caseId: string | null; teamId: string },
  { personIds = [], helperIds = [], workerIds = [] }: Around,
): Promise<void> {
  const others = workerIds.filter((id) => id !== viewer.accountId);
  if (personIds.length + helperIds.length + others.length === 0) return;
  const { rows } = await sql<{ id: string }>`
    select p.id from person p join support_case c on c.organisation_id = p.organisation_id and c.household_id = p.household_id
      where c.organisation_id = ${viewer.organisationId} and c.id = ${at.caseId}::uuid and p.id = any (${personIds}::uuid[])
    union all select h.id from involved_helper h
      where h.organisation_id = ${viewer.organisationId} and h.case_id = ${at.caseId}::uuid and h.id = any (${helperIds}::uuid[])
    union all select m.account_id from team_member m
      join account a on a.organisation_id = m.organisation_id and a.id = m.account_id
      where m.organisation_id = ${viewer.organisationId} and m.team_id = ${at.teamId} and a.ended_at is null
        and a.role in ('generalist', 'coach') and m.account_id = any (${others}::uuid[])`.execute(tx);
  const known = new Set(rows.map(({ id }) => id));
  if ([...personIds, ...helperIds, ...others].some((id) => !known.has(id))) throw notFound();
}
