import { sql } from 'kysely';
import type { CaseSubject } from '../../access/policies/case.ts';
import type { Viewer } from '../../access/viewer.ts';
import { amsterdamDay } from '../../platform/calendar/amsterdam-time.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { notFound } from '../../platform/errors.ts';
import type { ConferenceFields, GuestFields, PlanWords } from './api.ts';
import type { Verdict } from './domain.ts';
import type { ConferenceTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<ConferenceTables>();
const now = () => new Date().toISOString();

/** By which a row is found: of this organisation and this case. */
export interface At {
  caseId: string;
  conferenceId: string;
}

const made = (viewer: Viewer, { caseId, teamId }: CaseSubject) => ({
  organisationId: viewer.organisationId,
  teamId,
  caseId,
  createdBy: viewer.accountId,
  createdAt: now(),
});

/** Adds a conference; one with this id that is there already stays as it is. */
export async function insertConference(
  tx: Tx,
  viewer: Viewer,
  subject: CaseSubject,
  { id, ...fields }: ConferenceFields & { id: string },
  methodVersion: number,
): Promise<void> {
  const row = { ...made(viewer, subject), ...fields, id, methodVersion, editionAt: now() };
  await db(tx)
    .insertInto('familyConference')
    .values(row)
    .onConflict((on) => on.columns(['organisationId', 'id']).doNothing())
    .execute();
}

type ConferenceChange = Partial<
  ConferenceFields & {
    edition: number;
    editionAt: string;
    cancelledAt: string;
    cancelReason: string;
    askedOfTeam: string | null;
    contentWhen: string | null;
    nextTime: string | null;
    heldAt: string;
  }
>;

/** Changes a conference that still has this version; false when somebody was first. */
export async function updateConference(
  tx: Tx,
  viewer: Viewer,
  at: At & { version: number },
  change: ConferenceChange,
): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('familyConference')
    .set({ ...change, version: at.version + 1 })
    .where('organisationId', '=', viewer.organisationId)
    .where('caseId', '=', at.caseId)
    .where('id', '=', at.conferenceId)
    .where('version', '=', at.version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Refuses, as if they were not there, people, helpers and guests of elsewhere, and workers of another organisation. */
export async function requireAround(
  tx: Tx,
  viewer: Viewer,
  { caseId, conferenceId }: At,
  named: { people?: string[]; workers?: string[]; helpers?: string[]; guests?: string[] },
): Promise<void> {
  const { people = [], workers = [], helpers = [], guests = [] } = named;
  const asked = [...people, ...workers, ...helpers, ...guests];
  if (asked.length === 0) return;
  const { organisationId } = viewer;
  const { rows } = await sql<{ id: string }>`
    select p.id from person p join support_case c on c.organisation_id = p.organisation_id and c.household_id = p.household_id
      where c.organisation_id = ${organisationId} and c.id = ${caseId} and p.id = any (${people}::uuid[])
    union all select h.id from involved_helper h
      where h.organisation_id = ${organisationId} and h.case_id = ${caseId} and h.id = any (${helpers}::uuid[])
    union all select a.id from account a where a.organisation_id = ${organisationId}
      and a.role in ('generalist', 'coach', 'partner') and a.id = any (${workers}::uuid[])
    union all select g.id from family_conference_guest g where g.organisation_id = ${organisationId}
      and g.case_id = ${caseId} and g.conference_id = ${conferenceId} and g.id = any (${guests}::uuid[])`.execute(tx);
  const known = new Set(rows.map(({ id }) => id));
  if (asked.some((id) => !known.has(id))) throw notFound();
}

function guestColumns({ party, consent, notWithGuestIds, ...fields }: GuestFields) {
  return {
    ...fields,
    personId: party.as === 'person' ? party.id : null,
    accountId: party.as === 'worker' ? party.id : null,
    helperId: party.as === 'helper' ? party.id : null,
    name: party.as === 'other' ? party.name : null,
    mayBeTold: consent?.mayBeTold ?? null,
    toldWhat: consent?.what ?? null,
    consentOn: consent?.on ?? null,
    consentPersonId: consent?.personId ?? null,
    notWith: notWithGuestIds,
  };
}

/** Puts somebody on the list; who is on it already under this id stays as they are. */
export async function insertGuest(
  tx: Tx,
  viewer: Viewer,
  subject: CaseSubject,
  { guestId, conferenceId }: At & { guestId: string },
  fields: GuestFields,
): Promise<void> {
  await db(tx)
    .insertInto('familyConferenceGuest')
    .values({ ...made(viewer, subject), id: guestId, conferenceId, ...guestColumns(fields) })
    .onConflict((on) => on.columns(['organisationId', 'id']).doNothing())
    .execute();
}

type GuestAt = At & { guestId: string; version: number };

const guestAt = (viewer: Viewer, at: GuestAt) => sql<boolean>`organisation_id = ${viewer.organisationId}
  and case_id = ${at.caseId} and conference_id = ${at.conferenceId} and id = ${at.guestId} and version = ${at.version}`;

export async function updateGuest(tx: Tx, viewer: Viewer, at: GuestAt, fields: GuestFields): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('familyConferenceGuest')
    .set({ ...guestColumns(fields), version: at.version + 1 })
    .where(guestAt(viewer, at))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function tellGuest(tx: Tx, viewer: Viewer, at: GuestAt, edition: number): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('familyConferenceGuest')
    .set({ toldEdition: edition, toldOn: amsterdamDay(new Date()), version: at.version + 1 })
    .where(guestAt(viewer, at))
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function deleteGuest(tx: Tx, viewer: Viewer, at: GuestAt): Promise<boolean> {
  const { numDeletedRows } = await db(tx)
    .deleteFrom('familyConferenceGuest')
    .where(guestAt(viewer, at))
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** The place after the last line of a conference. */
const lastPlace = (viewer: Viewer, at: At) => sql<number>`(select coalesce(max(position), 0) + 1
  from family_conference_line as earlier where earlier.organisation_id = ${viewer.organisationId}
    and earlier.conference_id = ${at.conferenceId})`;

export async function insertSaid(
  tx: Tx,
  viewer: Viewer,
  subject: CaseSubject,
  at: At & { lineId: string },
  said: { ask: number | null; text: string | null },
): Promise<void> {
  const { conferenceId, lineId } = at;
  const row = { ...made(viewer, subject), id: lineId, conferenceId, kind: 'said' as const, ...said };
  await db(tx)
    .insertInto('familyConferenceLine')
    .values({ ...row, position: lastPlace(viewer, at) })
    .execute();
}

type LineAt = At & { lineId: string; version: number; kind: 'said' | 'plan' };

/** Changes a line of this kind that still has this version; false when somebody was first. */
export async function updateLine(
  tx: Tx,
  viewer: Viewer,
  at: LineAt,
  change: { ask: number | null; text: string | null } | { verdict: Verdict; because: string | null },
): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('familyConferenceLine')
    .set({ ...change, version: at.version + 1 })
    .where('organisationId', '=', viewer.organisationId)
    .where('caseId', '=', at.caseId)
    .where('conferenceId', '=', at.conferenceId)
    .where('id', '=', at.lineId)
    .where('kind', '=', at.kind)
    .where('version', '=', at.version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** A line as it is kept, whatever it says; undefined when this conference has none by this id. */
export const findLine = (tx: Tx, viewer: Viewer, at: At & { lineId: string }) =>
  db(tx)
    .selectFrom('familyConferenceLine')
    .select(['id', 'kind', 'ask', 'text', 'version'])
    .where('organisationId', '=', viewer.organisationId)
    .where('conferenceId', '=', at.conferenceId)
    .where('id', '=', at.lineId)
    .executeTakeFirst();

/** Adds lines of the plan in their order; what is there already stays, because these are the words of the family. */
export async function insertPlan(
  tx: Tx,
  viewer: Viewer,
  subject: CaseSubject,
  at: At,
  { question, lines }: { question: string | null; lines: readonly PlanWords[] },
): Promise<void> {
  for (const words of lines) {
    const row = { ...made(viewer, subject), conferenceId: at.conferenceId, kind: 'plan' as const, ...words };
    await db(tx)
      .insertInto('familyConferenceLine')
      .values({ ...row, position: lastPlace(viewer, at) })
      .onConflict((on) => on.columns(['organisationId', 'id']).doNothing())
      .execute();
  }
  if (question === null) return;
  await db(tx)
    .updateTable('familyConference')
    .set({ ourQuestion: question })
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', at.conferenceId)
    .where('ourQuestion', 'is', null)
    .execute();
}
