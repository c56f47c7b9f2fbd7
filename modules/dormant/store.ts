import { sql, type RawBuilder } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { CaseSubject } from '../../access/policies/case.ts';
import type { Viewer } from '../../access/viewer.ts';
import { amsterdamDay } from '../../platform/calendar/amsterdam-time.ts';
import { addDays } from '../../platform/calendar/dutch-holidays.ts';
import type { LongTerm } from '../../platform/calendar/long-term.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { rulesWith, startedAtLatest } from '../retention/domain.ts';
import { askedFrom } from './domain.ts';

/** After how long a case is asked about: what the organisation chose, or the rule of the program. */
export async function silenceTerm(tx: Tx, organisationId: string): Promise<LongTerm> {
  const { rows } = await sql<{ isOn: boolean; unit: LongTerm['unit']; count: number }>`
    select is_on as "isOn", unit, count from retention_setting
    where organisation_id = ${organisationId} and rule = 'silent-case'`.execute(tx);
  const choices = rows.map(({ isOn, ...term }) => ({ rule: 'silent-case', isOn, term }));
  return rulesWith(choices).find(({ id }) => id === 'silent-case')!.term!;
}

export interface SilentCase {
  caseId: string;
  householdId: string;
  teamId: string;
  name: string;
  coordinatorId: string | null;
  /** The last day on which somebody wrote in it. */
  lastOn: string;
  /** The first day on which it is asked about. */
  askedOn: string;
}

type Row = Omit<SilentCase, 'lastOn' | 'askedOn'> & { last: string; nextOn: string | null };

/**
 * Open cases that are asked about by `day`, longest ago in front: only those the transaction sees, and for which
 * `which` holds (of a case `c`). A meeting or a moment of following that is still to come is no silence. The cheap
 * questions come first: the last word in a whole file is asked of what is left.
 */
export async function silentCases(
  tx: Tx,
  organisationId: string,
  day: string,
  term: LongTerm,
  which: RawBuilder<boolean>,
): Promise<SilentCase[]> {
  const before = startOf(addDays(startedAtLatest(term, day), 1));
  const from = startOf(amsterdamDay(new Date()));
  const { rows } = await sql<Row>`
    with left_over as materialized (
      select c.organisation_id, c.id, c.team_id, c.household_id,
        (select d.value::uuid from case_decision d where d.organisation_id = c.organisation_id and d.case_id = c.id
          and d.kind = 'coordinator' order by d.at desc, d.id desc limit 1) as coordinator
      from support_case c
      where c.organisation_id = ${organisationId} and c.opened_at < ${before} and ${which}
        and 'closed' is distinct from (select d.value from case_decision d where d.organisation_id = c.organisation_id
          and d.case_id = c.id and d.kind = 'phase' order by d.at desc, d.id desc limit 1)
        and not exists (select from case_decision d where d.organisation_id = c.organisation_id and d.case_id = c.id
          and d.at >= ${before})
        and not exists (select from contact_moment m where m.organisation_id = c.organisation_id and m.case_id = c.id
          and m.at >= ${before})
        and not exists (select from appointment a where a.organisation_id = c.organisation_id and a.case_id = c.id
          and a.cancelled_at is null and a.starts_at >= ${from})
        and not exists (select from conversation t where t.organisation_id = c.organisation_id and t.case_id = c.id
          and t.cancelled_at is null and t.started_at is null and t.planned_at >= ${from})
        and not exists (select from follow_up f where f.organisation_id = c.organisation_id and f.case_id = c.id
          and f.done_at is null and f.cancelled_at is null and f.day >= ${amsterdamDay(new Date())}::date)
    )
    select l.id as "caseId", l.household_id as "householdId", l.team_id as "teamId", h.name,
      l.coordinator as "coordinatorId", file_last_written(l.household_id) as last,
      (select k.next_on from case_kept_open k where k.organisation_id = l.organisation_id and k.case_id = l.id
        order by k.at desc, k.id desc limit 1) as "nextOn"
    from left_over l join household h on h.organisation_id = l.organisation_id and h.id = l.household_id`.execute(tx);
  return rows
    .map(({ last, nextOn, ...row }) => {
      const lastOn = amsterdamDay(new Date(last));
      return { ...row, lastOn, askedOn: askedFrom(lastOn, term, nextOn) };
    })
    .filter(({ askedOn }) => askedOn <= day)
    .sort((a, b) => (a.lastOn === b.lastOn ? (a.caseId < b.caseId ? -1 : 1) : a.lastOn < b.lastOn ? -1 : 1));
}

/** Lets who answers at the same moment wait: the second one then finds the answer of the first. */
export async function lockSilence(tx: Tx, { organisationId }: Viewer, caseId: string): Promise<void> {
  await sql`select from support_case where organisation_id = ${organisationId} and id = ${caseId}
    for no key update`.execute(tx);
}

/** The last answer that a case stays open. */
export async function lastAnswer(tx: Tx, { organisationId }: Viewer, caseId: string) {
  const { rows } = await sql<{ reason: string; nextOn: string; at: string; byName: string }>`
    select k.reason, k.next_on as "nextOn", k.at, a.name as "byName"
    from case_kept_open k join account a on a.organisation_id = k.organisation_id and a.id = k.by_account
    where k.organisation_id = ${organisationId} and k.case_id = ${caseId}
    order by k.at desc, k.id desc limit 1`.execute(tx);
  return rows[0] ?? null;
}

export async function insertAnswer(
  tx: Tx,
  { organisationId, accountId }: Viewer,
  { caseId, teamId }: CaseSubject,
  { reason, nextOn }: { reason: string; nextOn: string },
): Promise<void> {
  await sql`insert into case_kept_open (organisation_id, id, team_id, case_id, reason, next_on, at, by_account)
    values (${organisationId}, ${uuidv7()}, ${teamId}, ${caseId}, ${reason}, ${nextOn}, ${new Date().toISOString()},
      ${accountId})`.execute(tx);
}

const startOf = (day: string) => sql`(${day}::date::timestamp at time zone 'Europe/Amsterdam')`;
