import { sql } from 'kysely';
import { amsterdamDay } from '../../platform/calendar/amsterdam-time.ts';
import { dayAfterTerm } from '../../platform/calendar/long-term.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { KeptSince, RetainedPiece } from '../retention/domain.ts';

/**
 * Closed files, with the last day on which somebody wrote in them: a file is one whole, and what is written after the
 * closing keeps it longer. A file that is not closed is in use, however old.
 */
export async function filesKept(tx: Tx, { organisationId, startedBy, id }: KeptSince): Promise<RetainedPiece[]> {
  const { 'wmo-file': wmo, 'youth-file': youth } = startedBy;
  // Of a young member the longer term counts; whoever is in sight by the shorter one shows then.
  const by = [wmo ?? '', youth ?? ''].sort().at(-1);
  if (!by) return [];
  const { rows } = await sql<{ id: string; teamId: string; name: string; last: string; youngest: string | null }>`
    select h.id, h.team_id as "teamId", h.name, greatest(phase.at, file_last_written(h.id)) as last,
      (select max(p.birth_date) from person p where p.organisation_id = h.organisation_id and p.household_id = h.id
        and p.place = 'member') as youngest
    from support_case c
    join household h on h.organisation_id = c.organisation_id and h.id = c.household_id
    join lateral (select d.value, d.at from case_decision d where d.organisation_id = c.organisation_id
      and d.case_id = c.id and d.kind = 'phase' order by d.at desc, d.id desc limit 1) phase on true
    where c.organisation_id = ${organisationId} and phase.value = 'closed'
      and (phase.at at time zone 'Europe/Amsterdam')::date <= ${by}::date
      and (${id ?? null}::uuid is null or h.id = ${id ?? null}::uuid)`.execute(tx);
  return rows.map(({ id: householdId, teamId, name, last, youngest }) => {
    const startedOn = amsterdamDay(new Date(last));
    const isYoung = youngest !== null && dayAfterTerm(youngest, { unit: 'years', count: 18 }) > startedOn;
    const rule = youth && isYoung ? 'youth-file' : 'wmo-file';
    return { kind: 'household', id: householdId, rule, teamId, householdId, title: name, startedOn };
  });
}
