import { sql } from 'kysely';
import { amsterdamDay } from '../../platform/calendar/amsterdam-time.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { KeptSince, RetainedPiece } from '../retention/domain.ts';

/** Signals that were closed and never belonged to a case, from the last thing that happened to them. */
export async function signalsClosed(tx: Tx, { organisationId, startedBy, id }: KeptSince): Promise<RetainedPiece[]> {
  const by = startedBy.signal;
  if (!by) return [];
  const { rows } = await sql<{ id: string; teamId: string; about: string | null; last: string }>`
    select s.id, s.team_id as "teamId", coalesce(s.person_name, s.address, s.place) as about,
      (select max(e.at) from signal_event e where e.organisation_id = s.organisation_id and e.signal_id = s.id) as last
    from signal s
    join lateral (select e.kind, e.at from signal_event e where e.organisation_id = s.organisation_id
      and e.signal_id = s.id and e.kind <> 'fed-back' order by e.at desc, e.id desc limit 1) now on true
    where s.organisation_id = ${organisationId} and now.kind = 'closed'
      and (now.at at time zone 'Europe/Amsterdam')::date <= ${by}::date
      and (${id ?? null}::uuid is null or s.id = ${id ?? null}::uuid)
      and not exists (select from signal_event e where e.organisation_id = s.organisation_id and e.signal_id = s.id
        and e.case_id is not null)
      and not exists (select from first_contact f where f.organisation_id = s.organisation_id and f.signal_id = s.id
        and f.case_id is not null)`.execute(tx);
  return rows.map(({ id: signalId, teamId, about, last }) => ({
    ...{ kind: 'signal', id: signalId, rule: 'signal', teamId, householdId: null, title: about ?? '' },
    startedOn: amsterdamDay(new Date(last)),
  }));
}
