import { sql } from 'kysely';
import { phaseIds } from '../../method/ids.ts';
import type { CaseSubject } from '../../access/policies/case.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { DomainId, Occasion } from './domain.ts';
import type { AssessmentTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<AssessmentTables>();
const personName = sql<string | null>`coalesce(person.called, person.given_name)`;

/** The self-sufficiency matrix as it stands in method/: 11 domains, 5 levels (C appendix III). */
const matrix = 'matrix-2013';

function assessments(tx: Tx, viewer: Viewer, caseId: string) {
  return db(tx)
    .selectFrom('assessment')
    .innerJoin('account', (join) =>
      join.onRef('account.organisationId', '=', 'assessment.organisationId').onRef('account.id', '=', 'byAccount'),
    )
    .leftJoin('person', (join) =>
      join.onRef('person.organisationId', '=', 'assessment.organisationId').onRef('person.id', '=', 'personId'),
    )
    .select([
      'assessment.id',
      'assessment.personId',
      'assessment.instrument',
      'assessment.occasion',
      'assessment.at',
      'assessment.version',
      'account.name as byName',
      personName.as('personName'),
    ])
    .where('assessment.organisationId', '=', viewer.organisationId)
    .where('assessment.caseId', '=', caseId);
}

/** Oldest first, with which domains are open and nothing of the answers. */
export function listAssessments(tx: Tx, viewer: Viewer, caseId: string) {
  return assessments(tx, viewer, caseId)
    .select([
      sql<DomainId[]>`(select coalesce(jsonb_agg(s.domain order by s.domain), '[]') from assessment_score s
        where s.organisation_id = assessment.organisation_id and s.assessment_id = assessment.id)`.as('openDomains'),
      sql<boolean>`exists (select 1 from ladder_place l
        where l.organisation_id = assessment.organisation_id and l.assessment_id = assessment.id)`.as('hasLadder'),
    ])
    .orderBy('assessment.at')
    .orderBy('assessment.id')
    .execute();
}

export function findAssessment(tx: Tx, viewer: Viewer, caseId: string, id: string) {
  return assessments(tx, viewer, caseId).where('assessment.id', '=', id).executeTakeFirst();
}

/** Those who live in the household of a case, and those who lived there and have been scored. */
export function listPeople(tx: Tx, viewer: Viewer, caseId: string) {
  return db(tx)
    .selectFrom('person')
    .innerJoin('supportCase', (join) =>
      join
        .onRef('supportCase.organisationId', '=', 'person.organisationId')
        .onRef('supportCase.householdId', '=', 'person.householdId'),
    )
    .select(['person.id', 'person.movedOutOn', 'person.deceasedOn', 'person.place'])
    .select(sql<string>`coalesce(person.called, person.given_name)`.as('name'))
    .where('person.organisationId', '=', viewer.organisationId)
    .where('supportCase.id', '=', caseId)
    .orderBy('person.position')
    .execute();
}

export async function phaseOf(tx: Tx, viewer: Viewer, caseId: string): Promise<(typeof phaseIds)[number]> {
  const row = await db(tx)
    .selectFrom('caseDecision')
    .select('value')
    .where('organisationId', '=', viewer.organisationId)
    .where('caseId', '=', caseId)
    .where('kind', '=', 'phase')
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return phaseIds.find((phase) => phase === row?.value) ?? 'first-contact';
}

interface Start {
  id: string;
  personId: string | null;
  occasion: Occasion;
  at: string;
}

/** Keeps a new scoring. False when its client-made id is taken already: then nothing was changed. */
export async function insertAssessment(tx: Tx, viewer: Viewer, at: CaseSubject, start: Start): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db(tx)
    .insertInto('assessment')
    .values({
      organisationId: viewer.organisationId,
      teamId: at.teamId,
      caseId: at.caseId,
      ...start,
      instrument: matrix,
      byAccount: viewer.accountId,
      createdAt: new Date().toISOString(),
    })
    .onConflict((on) => on.columns(['organisationId', 'id']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Changes a scoring that still has `version`; false when it has moved on. */
export async function updateAssessment(
  tx: Tx,
  viewer: Viewer,
  id: string,
  version: number,
  set: { personId: string | null; occasion: Occasion; at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('assessment')
    .set({ ...set, version: version + 1 })
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Takes a scoring away; the caller made sure that nothing is open in it. */
export async function deleteAssessment(tx: Tx, viewer: Viewer, id: string): Promise<void> {
  await db(tx)
    .deleteFrom('assessment')
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', id)
    .execute();
}
