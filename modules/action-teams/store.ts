import { sql, type RawBuilder } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { CaseSubject } from '../../access/policies/case.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { notFound } from '../../platform/errors.ts';
import type { MeetingFields } from './api.ts';
import type { ActionTeamTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<ActionTeamTables>();

type Named = { id: string; name: string };

/** Names of the ids of a column, in the same query. */
const named = (column: string, from: RawBuilder<unknown>, name: RawBuilder<unknown>) =>
  sql<Named[]>`coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'name', ${name}) order by ${name}, x.id)
    from ${from} x where x.organisation_id = action_team_meeting.organisation_id
      and x.id = any (action_team_meeting.${sql.ref(column)})), '[]')`;

const people = named('person_ids', sql`person`, sql`coalesce(x.called, x.given_name)`);
const workers = named('worker_ids', sql`account`, sql`x.name`);
const helpers = named(
  'helper_ids',
  sql`involved_helper`,
  sql`coalesce(x.name || ' (' || x.organisation_name || ')', x.organisation_name)`,
);

const agreements = sql<{ id: string; text: string; promiseId: string | null }[]>`coalesce((select jsonb_agg(
    jsonb_build_object('id', g.id, 'text', g.text, 'promiseId', g.promise_id) order by g.position, g.id)
  from action_team_agreement g where g.organisation_id = action_team_meeting.organisation_id
    and g.meeting_id = action_team_meeting.id), '[]')`;

/** The meetings of a case with who comes and what was agreed, newest first; one of them when an id is given. */
export function listMeetings(tx: Tx, viewer: Viewer, caseId: string, meetingId?: string) {
  let query = db(tx)
    .selectFrom('actionTeamMeeting')
    .select([
      'id',
      'startsAt',
      'place',
      'others',
      'chairId',
      'text',
      'heldAt',
      'cancelledAt',
      'cancelReason',
      'version',
    ])
    .select([people.as('people'), workers.as('workers'), helpers.as('helpers'), agreements.as('agreements')])
    .where('organisationId', '=', viewer.organisationId)
    .where('caseId', '=', caseId);
  if (meetingId) query = query.where('id', '=', meetingId);
  return query.orderBy('startsAt', 'desc').orderBy('id').execute();
}
export type StoredMeeting = Awaited<ReturnType<typeof listMeetings>>[number];

/** Refuses, as if they were not there, people and helpers of another case and workers of another organisation. */
export async function requireGuests(tx: Tx, viewer: Viewer, caseId: string, fields: MeetingFields): Promise<void> {
  const { personIds, helperIds, workerIds } = fields;
  const asked = [...personIds, ...helperIds, ...workerIds];
  if (asked.length === 0) return;
  const { rows } = await sql<{ id: string }>`
    select p.id from person p join support_case c on c.organisation_id = p.organisation_id and c.household_id = p.household_id
      where c.organisation_id = ${viewer.organisationId} and c.id = ${caseId} and p.id = any (${personIds}::uuid[])
    union all select h.id from involved_helper h
      where h.organisation_id = ${viewer.organisationId} and h.case_id = ${caseId} and h.id = any (${helperIds}::uuid[])
    union all select a.id from account a
      where a.organisation_id = ${viewer.organisationId} and a.role in ('generalist', 'coach', 'partner')
        and a.id = any (${workerIds}::uuid[])`.execute(tx);
  const known = new Set(rows.map(({ id }) => id));
  if (asked.some((id) => !known.has(id))) throw notFound();
}

export async function insertMeeting(
  tx: Tx,
  viewer: Viewer,
  { caseId, teamId }: CaseSubject,
  { id = uuidv7(), ...fields }: MeetingFields & { id?: string | undefined },
  at: string,
): Promise<string> {
  await db(tx)
    .insertInto('actionTeamMeeting')
    .values({
      organisationId: viewer.organisationId,
      id,
      teamId,
      caseId,
      ...fields,
      createdBy: viewer.accountId,
      createdAt: at,
    })
    .execute();
  return id;
}

type MeetingChange = Partial<
  MeetingFields & { text: string | null; heldAt: string; cancelledAt: string; cancelReason: string }
>;

/** Changes a meeting that still has this version; false when somebody was first. */
export async function updateMeeting(
  tx: Tx,
  viewer: Viewer,
  at: { caseId: string; meetingId: string; version: number },
  change: MeetingChange,
): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('actionTeamMeeting')
    .set({ ...change, version: at.version + 1 })
    .where('organisationId', '=', viewer.organisationId)
    .where('caseId', '=', at.caseId)
    .where('id', '=', at.meetingId)
    .where('version', '=', at.version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Adds agreements after those that are there. */
export async function insertAgreements(
  tx: Tx,
  viewer: Viewer,
  of: CaseSubject & { meetingId: string },
  texts: readonly string[],
  from: number,
  at: string,
): Promise<void> {
  if (texts.length === 0) return;
  await db(tx)
    .insertInto('actionTeamAgreement')
    .values(
      texts.map((text, index) => ({
        organisationId: viewer.organisationId,
        id: uuidv7(),
        ...of,
        text,
        position: from + index,
        createdBy: viewer.accountId,
        createdAt: at,
      })),
    )
    .execute();
}

/** False when the meeting has no such agreement. */
export async function setPromise(
  tx: Tx,
  viewer: Viewer,
  at: { caseId: string; meetingId: string; agreementId: string },
  promiseId: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('actionTeamAgreement')
    .set({ promiseId })
    .where('organisationId', '=', viewer.organisationId)
    .where('caseId', '=', at.caseId)
    .where('meetingId', '=', at.meetingId)
    .where('id', '=', at.agreementId)
    .where(
      sql<boolean>`exists (select from promise p where p.organisation_id = ${viewer.organisationId}
      and p.case_id = ${at.caseId}::uuid and p.id = ${promiseId}::uuid)`,
    )
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
