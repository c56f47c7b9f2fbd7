import { sql } from 'kysely';
import { isAddressSecret } from '../../access/secret-address.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { CaseConferences, Conference, Guest, PlanLine, SaidLine } from './api.ts';
import { conferenceState, knows, warningsOf } from './domain.ts';
import type { ConferenceTables } from './tables.ts';

/** A conference as it is told, with what only letters and calendars need. */
export type StoredConference = Conference & { edition: number; editionAt: string; heldAt: string | null };

interface GuestRow {
  id: string;
  conferenceId: string;
  as: Guest['as'];
  personId: string | null;
  accountId: string | null;
  helperId: string | null;
  name: string;
  livesThere: boolean;
  way: Guest['way'];
  rungBy: string | null;
  mayBeTold: boolean | null;
  toldWhat: string | null;
  consentOn: string | null;
  consentPersonId: string | null;
  comesSeparately: boolean;
  notWith: string[];
  answer: Guest['answer'];
  toldEdition: number | null;
  toldOn: string | null;
  version: number;
}

type LineRow = PlanLine & SaidLine & { conferenceId: string; kind: 'said' | 'plan' };

/** The household of a case: its name, whether its address is secret, and the colleagues it is kept from by name. */
export async function readAround(tx: Tx, viewer: Viewer, caseId: string) {
  const { rows } = await sql<{ householdId: string; householdName: string; barred: string[] }>`
    select h.id as "householdId", h.name as "householdName", array(select r.barred_account::text
      from household_restriction r where r.organisation_id = h.organisation_id and r.household_id = h.id
        and r.lifted_at is null and r.barred_account is not null) as barred
    from support_case c join household h on h.organisation_id = c.organisation_id and h.id = c.household_id
    where c.organisation_id = ${viewer.organisationId} and c.id = ${caseId}`.execute(tx);
  const row = rows[0]!;
  return { ...row, isAddressSecret: await isAddressSecret(tx, viewer.organisationId, row.householdId) };
}
type Around = Awaited<ReturnType<typeof readAround>>;

/** The conferences of a case, newest first; one of them when an id is given. */
export async function readConferences(
  tx: Tx,
  viewer: Viewer,
  caseId: string,
  around: Around,
  conferenceId?: string,
): Promise<StoredConference[]> {
  let query = tx
    .withTables<ConferenceTables>()
    .selectFrom('familyConference')
    .selectAll()
    .where('organisationId', '=', viewer.organisationId)
    .where('caseId', '=', caseId);
  if (conferenceId) query = query.where('id', '=', conferenceId);
  const rows = await query.orderBy('createdAt', 'desc').orderBy('id', 'desc').execute();
  if (rows.length === 0) return [];
  const [guests, lines] = [await readGuests(tx, viewer, caseId), await readLines(tx, viewer, caseId)];
  const now = new Date();
  return rows.map((row) => {
    const own = lines.filter((one) => one.conferenceId === row.id);
    return {
      ...row,
      state: conferenceState(row, now),
      guests: guests.filter((one) => one.conferenceId === row.id).map((guest) => present(guest, row.edition, around)),
      said: own.filter(({ kind, text }) => kind === 'said' && text !== null),
      plan: own.filter(({ kind }) => kind === 'plan'),
    };
  });
}

function present(row: GuestRow, edition: number, around: Around): Guest {
  const { mayBeTold, consentOn } = row;
  return {
    ...row,
    partyId: row.personId ?? row.accountId ?? row.helperId,
    consent:
      mayBeTold === null || consentOn === null
        ? null
        : { mayBeTold, on: consentOn, personId: row.consentPersonId, what: row.toldWhat },
    notWithGuestIds: row.notWith,
    knows: knows(row.toldEdition, edition),
    warnings: warningsOf(row, around),
  };
}

async function readGuests(tx: Tx, { organisationId }: Viewer, caseId: string): Promise<GuestRow[]> {
  const { rows } = await sql<GuestRow>`
    select g.*, case when g.person_id is not null then 'person' when g.account_id is not null then 'worker'
        when g.helper_id is not null then 'helper' else 'other' end as "as",
      coalesce(p.called, p.given_name, a.name, h.name || ' (' || h.organisation_name || ')', h.organisation_name, g.name)
        as name,
      coalesce(p.place = 'member' and p.moved_out_on is null, false) as "livesThere",
      to_char(g.consent_on, 'YYYY-MM-DD') as consent_on, to_char(g.told_on, 'YYYY-MM-DD') as told_on
    from family_conference_guest g
    left join person p on p.organisation_id = g.organisation_id and p.id = g.person_id
    left join account a on a.organisation_id = g.organisation_id and a.id = g.account_id
    left join involved_helper h on h.organisation_id = g.organisation_id and h.id = g.helper_id
    where g.organisation_id = ${organisationId} and g.case_id = ${caseId}
    order by g.created_at, g.id`.execute(tx);
  return rows;
}

async function readLines(tx: Tx, { organisationId }: Viewer, caseId: string): Promise<LineRow[]> {
  const { rows } = await sql<LineRow>`
    select l.*, to_char(l.from_day, 'YYYY-MM-DD') as from_day,
      exists (select from plan_solution s where s.organisation_id = l.organisation_id and s.id = l.id) as "isInPlan"
    from family_conference_line l
    where l.organisation_id = ${organisationId} and l.case_id = ${caseId}
    order by l.position, l.created_at, l.id`.execute(tx);
  return rows;
}

/** Everything that the screen of a case shows. */
export async function readCase(tx: Tx, viewer: Viewer, caseId: string): Promise<Omit<CaseConferences, 'can'>> {
  const around = await readAround(tx, viewer, caseId);
  return { ...around, conferences: await readConferences(tx, viewer, caseId, around) };
}
