import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { DecisionBody, NewView } from './api.ts';
import type { DecisionKind, EntryChannel, Phase } from './domain.ts';
import type { CaseTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<CaseTables>();

export function findCase(tx: Tx, viewer: Viewer, id: string) {
  return db(tx)
    .selectFrom('supportCase')
    .selectAll()
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', id)
    .executeTakeFirst();
}

/** The household a case is to be opened for, and the case it has already. */
export function findHouseholdOfCase(tx: Tx, viewer: Viewer, householdId: string) {
  return db(tx)
    .selectFrom('household')
    .leftJoin('supportCase', (join) =>
      join
        .onRef('supportCase.organisationId', '=', 'household.organisationId')
        .onRef('supportCase.householdId', '=', 'household.id'),
    )
    .select(['household.id', 'household.teamId', 'supportCase.id as caseId'])
    .where('household.organisationId', '=', viewer.organisationId)
    .where('household.id', '=', householdId)
    .executeTakeFirst();
}

/** A colleague who works with residents, and their teams; undefined for everybody else. */
export function findWorker(tx: Tx, viewer: Viewer, id: string) {
  return db(tx)
    .selectFrom('account')
    .select('id')
    .select(
      sql<string[]>`array(select tm.team_id::text from team_member tm
        where tm.organisation_id = account.organisation_id and tm.account_id = account.id)`.as('teamIds'),
    )
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', id)
    .where('role', 'in', ['generalist', 'coach'])
    .where('endedAt', 'is', null)
    .executeTakeFirst();
}

/** Whether a member of the team may still not see the case: it is restricted, or the member works for a part only. */
export async function isTeamNotEnough(
  tx: Tx,
  { organisationId }: Viewer,
  { caseId, teamId }: CaseRef,
  accountId: string,
): Promise<boolean> {
  const { rows } = await sql`select from household_restriction r
      where r.organisation_id = ${organisationId} and r.case_id = ${caseId} and r.lifted_at is null
    union all select from team_member_area l
      where l.organisation_id = ${organisationId} and l.account_id = ${accountId} and l.team_id = ${teamId}`.execute(
    tx,
  );
  return rows.length > 0;
}

export async function insertCase(
  tx: Tx,
  viewer: Viewer,
  made: {
    id: string;
    teamId: string;
    householdId: string;
    entryChannel: EntryChannel | null;
    entryText: string | null;
    request: string | null;
  },
  at: string,
): Promise<void> {
  await db(tx)
    .insertInto('supportCase')
    .values({
      organisationId: viewer.organisationId,
      underlyingRequest: null,
      openedAt: at,
      openedBy: viewer.accountId,
      ...made,
    })
    .execute();
}

/** Changes a case that still has this version; false when somebody was first. */
export async function updateCase(
  tx: Tx,
  viewer: Viewer,
  id: string,
  {
    version,
    ...fields
  }: {
    version: number;
    entryChannel: string | null;
    entryText: string | null;
    request: string | null;
    underlyingRequest: string | null;
  },
): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('supportCase')
    .set({ ...fields, version: version + 1 })
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Waits for whoever decides about the same case at the same moment. */
export async function lockCase(tx: Tx, viewer: Viewer, id: string): Promise<void> {
  await db(tx)
    .selectFrom('supportCase')
    .select('id')
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', id)
    .forUpdate()
    .execute();
}

type CaseRef = { caseId: string; teamId: string };

/** The row a decision becomes. */
function decisionRow(body: DecisionBody): { kind: DecisionKind; value: string; reason: string | null; more?: object } {
  switch (body.kind) {
    case 'phase':
      return { kind: body.kind, value: body.phase, reason: body.reason };
    case 'coordinator':
      return { kind: body.kind, value: body.accountId, reason: body.reason };
    case 'direction': {
      const { takeover } = body;
      const more = takeover && { until: takeover.until, takenOver: takeover.what, explainedOn: takeover.explainedOn };
      return { kind: body.kind, value: body.model, reason: body.reason, ...(more ? { more } : {}) };
    }
    case 'joined':
    case 'left':
      return { kind: body.kind, value: body.accountId, reason: null };
  }
}

export async function insertDecision(
  tx: Tx,
  viewer: Viewer,
  { caseId, teamId }: CaseRef,
  body: DecisionBody,
  at: string,
): Promise<void> {
  const { more, ...row } = decisionRow(body);
  await db(tx)
    .insertInto('caseDecision')
    .values({
      organisationId: viewer.organisationId,
      id: uuidv7(),
      teamId,
      caseId,
      ...row,
      ...more,
      at,
      byAccount: viewer.accountId,
    })
    .execute();
}

/** What is decided the moment a case is opened. */
export async function insertFirstDecisions(
  tx: Tx,
  viewer: Viewer,
  of: CaseRef,
  first: { phase: Phase; coordinatorId: string; reason: string },
  at: string,
): Promise<void> {
  await insertDecision(tx, viewer, of, { kind: 'phase', from: first.phase, ...first }, at);
  await insertDecision(tx, viewer, of, { kind: 'coordinator', accountId: first.coordinatorId, reason: null }, at);
}

/** Is this person of the case's household? */
export async function isPersonOfCase(tx: Tx, viewer: Viewer, caseId: string, personId: string): Promise<boolean> {
  const row = await db(tx)
    .selectFrom('person')
    .innerJoin('supportCase', (join) =>
      join
        .onRef('supportCase.organisationId', '=', 'person.organisationId')
        .onRef('supportCase.householdId', '=', 'person.householdId'),
    )
    .select('person.id')
    .where('person.organisationId', '=', viewer.organisationId)
    .where('supportCase.id', '=', caseId)
    .where('person.id', '=', personId)
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertView(
  tx: Tx,
  viewer: Viewer,
  { caseId, teamId }: CaseRef,
  body: NewView,
  at: string,
): Promise<string> {
  const id = body.id ?? uuidv7();
  await db(tx)
    .insertInto('caseView')
    .values({
      organisationId: viewer.organisationId,
      id,
      teamId,
      caseId,
      voice: body.voice,
      personId: body.voice === 'member' ? body.personId : null,
      accountId: body.voice === 'worker' ? viewer.accountId : null,
      reporter: body.voice === 'reporter' ? body.reporter : null,
      story: body.story,
      goals: body.goals,
      willingness: body.willingness,
      at,
      byAccount: viewer.accountId,
    })
    .execute();
  return id;
}
