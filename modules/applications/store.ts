import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { isOwnCase } from '../../access/own-case.ts';
import type { CaseSubject } from '../../access/policies/case.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { ApplicationFields, WmoAct, WmoEvent } from './api.ts';
import type { ApplicationTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<ApplicationTables>();

const events = sql<WmoEvent[]>`coalesce((select jsonb_agg(jsonb_build_object(
    'id', e.id, 'kind', e.kind, 'onDay', e.on_day, 'text', e.text, 'outcome', e.outcome, 'provider', e.provider,
    'undoes', e.undoes, 'at', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'byName', a.name
  ) order by e.at, e.id)
  from wmo_event e join account a on a.organisation_id = e.organisation_id and a.id = e.by_account
  where e.organisation_id = wmo_application.organisation_id and e.application_id = wmo_application.id), '[]')`;

/** The applications of a case with what happened, newest report first; one of them when an id is given. */
export function listApplications(tx: Tx, viewer: Viewer, caseId: string, applicationId?: string) {
  let query = db(tx)
    .selectFrom('wmoApplication')
    .innerJoin('account', (join) =>
      join
        .onRef('account.organisationId', '=', 'wmoApplication.organisationId')
        .onRef('account.id', '=', 'wmoApplication.createdBy'),
    )
    .innerJoin('person', (join) =>
      join
        .onRef('person.organisationId', '=', 'wmoApplication.organisationId')
        .onRef('person.id', '=', 'wmoApplication.personId'),
    )
    .selectAll('wmoApplication')
    .select(['account.name as createdByName', events.as('events')])
    .select(['givenName', 'infix', 'familyName', 'partnerInfix', 'partnerFamilyName'])
    .where('wmoApplication.organisationId', '=', viewer.organisationId)
    .where('wmoApplication.caseId', '=', caseId);
  if (applicationId) query = query.where('wmoApplication.id', '=', applicationId);
  return query.orderBy('reportedOn', 'desc').orderBy('wmoApplication.id').execute();
}
export type StoredApplication = Awaited<ReturnType<typeof listApplications>>[number];

/** Applications of cases the viewer carries that still wait for something, with their household. */
export function listWaiting(tx: Tx, viewer: Viewer) {
  return db(tx)
    .selectFrom('wmoApplication')
    .innerJoin('supportCase', (join) =>
      join
        .onRef('supportCase.organisationId', '=', 'wmoApplication.organisationId')
        .onRef('supportCase.id', '=', 'wmoApplication.caseId'),
    )
    .innerJoin('household', (join) =>
      join
        .onRef('household.organisationId', '=', 'supportCase.organisationId')
        .onRef('household.id', '=', 'supportCase.householdId'),
    )
    .select(['wmoApplication.id', 'wmoApplication.caseId', 'subject', 'reportedOn', events.as('events')])
    .select('household.name as householdName')
    .where('wmoApplication.organisationId', '=', viewer.organisationId)
    .where(isOwnCase(viewer, 'wmo_application.organisation_id', 'wmo_application.case_id'))
    .execute();
}

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

export async function insertApplication(
  tx: Tx,
  viewer: Viewer,
  { caseId, teamId }: CaseSubject,
  { id = uuidv7(), ...fields }: ApplicationFields & { id?: string | undefined },
  at: string,
): Promise<string> {
  await db(tx)
    .insertInto('wmoApplication')
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

/** Changes an application that still has this version; false when somebody was first. Without fields it counts up only. */
export async function updateApplication(
  tx: Tx,
  viewer: Viewer,
  at: { caseId: string; applicationId: string; version: number },
  fields: Partial<ApplicationFields> = {},
): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('wmoApplication')
    .set({ ...fields, version: at.version + 1 })
    .where('organisationId', '=', viewer.organisationId)
    .where('caseId', '=', at.caseId)
    .where('id', '=', at.applicationId)
    .where('version', '=', at.version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export async function insertEvent(
  tx: Tx,
  viewer: Viewer,
  of: CaseSubject & { applicationId: string },
  act: Omit<WmoAct, 'version'>,
  at: string,
): Promise<void> {
  const told = act as Partial<Pick<WmoEvent, 'outcome' | 'provider' | 'undoes'>> & typeof act;
  await db(tx)
    .insertInto('wmoEvent')
    .values({
      organisationId: viewer.organisationId,
      id: uuidv7(),
      ...of,
      kind: act.kind,
      onDay: act.onDay,
      text: act.text || null,
      outcome: told.outcome ?? null,
      provider: told.provider ?? null,
      undoes: told.undoes ?? null,
      at,
      byAccount: viewer.accountId,
    })
    .execute();
}
