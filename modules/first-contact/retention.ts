import { sql } from 'kysely';
import { amsterdamDay } from '../../platform/calendar/amsterdam-time.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { KeptSince, RetainedPiece } from '../retention/domain.ts';

/** First contacts that no case came of. */
export async function firstContactsAlone(
  tx: Tx,
  { organisationId, startedBy, id }: KeptSince,
): Promise<RetainedPiece[]> {
  const by = startedBy['first-contact'];
  if (!by) return [];
  const { rows } = await sql<{ id: string; teamId: string; withWhom: string | null; at: string }>`
    select f.id, f.team_id as "teamId", f.with_whom as "withWhom", f.at from first_contact f
    where f.organisation_id = ${organisationId} and f.case_id is null
      and (f.at at time zone 'Europe/Amsterdam')::date <= ${by}::date
      and (${id ?? null}::uuid is null or f.id = ${id ?? null}::uuid)`.execute(tx);
  return rows.map(({ id: firstContactId, teamId, withWhom, at }) => ({
    ...{ kind: 'first-contact', id: firstContactId, rule: 'first-contact', teamId, householdId: null },
    title: withWhom ?? '',
    startedOn: amsterdamDay(new Date(at)),
  }));
}
