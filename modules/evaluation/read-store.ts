import { sql } from 'kysely';
import { phaseIds } from '../../method/ids.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { Evaluation } from './api.ts';
import type { EvaluationTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<EvaluationTables>();
type Looker = Pick<Viewer, 'organisationId'>;
const instant = (column: string) =>
  sql`to_char(${sql.raw(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The evaluations of a case with their answers, oldest first. */
export function readEvaluations(tx: Tx, viewer: Looker, caseId: string) {
  return db(tx)
    .selectFrom('evaluation')
    .innerJoin('account', (join) =>
      join.onRef('account.organisationId', '=', 'evaluation.organisationId').onRef('account.id', '=', 'byAccount'),
    )
    .select(['evaluation.id', 'evaluation.at', 'evaluation.version', 'account.name as byName'])
    .select([
      sql<Evaluation['people']>`(select coalesce(jsonb_agg(
          jsonb_build_object('id', p.id, 'name', coalesce(p.called, p.given_name)) order by p.position, p.id), '[]')
        from person p where p.organisation_id = evaluation.organisation_id and p.id = any (evaluation.person_ids)
        )`.as('people'),
      sql<Evaluation['answers']>`(select coalesce(jsonb_agg(jsonb_build_object('question', a.question,
          'questionVersion', a.question_version, 'answer', a.answer, 'residentWords', a.resident_words,
          'residentId', a.resident_id, 'residentName', coalesce(p.called, p.given_name),
          'workerWords', a.worker_words, 'version', a.version, 'byName', w.name, 'at', ${instant('a.at')})
          order by a.question), '[]')
        from evaluation_answer a
        join account w on w.organisation_id = a.organisation_id and w.id = a.by_account
        left join person p on p.organisation_id = a.organisation_id and p.id = a.resident_id
        where a.organisation_id = evaluation.organisation_id and a.evaluation_id = evaluation.id)`.as('answers'),
    ])
    .where('evaluation.organisationId', '=', viewer.organisationId)
    .where('evaluation.caseId', '=', caseId)
    .orderBy('evaluation.at')
    .orderBy('evaluation.id')
    .execute();
}

/** How the resident's experience was asked and answered, oldest first. */
export function readExperiences(tx: Tx, viewer: Looker, caseId: string) {
  return db(tx)
    .selectFrom('experience')
    .innerJoin('account', (join) =>
      join.onRef('account.organisationId', '=', 'experience.organisationId').onRef('account.id', '=', 'askedBy'),
    )
    .leftJoin('person', (join) =>
      join.onRef('person.organisationId', '=', 'experience.organisationId').onRef('person.id', '=', 'personId'),
    )
    .leftJoin('account as noter', (join) =>
      join.onRef('noter.organisationId', '=', 'experience.organisationId').onRef('noter.id', '=', 'notedBy'),
    )
    .select([
      'experience.id',
      'experience.personId',
      'experience.way',
      'experience.askedAt',
      'experience.expiresAt',
      'experience.withdrawnAt',
      'experience.answeredAt',
      'experience.answers',
      'experience.version',
      'account.name as askedByName',
      'noter.name as notedByName',
      sql<string | null>`coalesce(person.called, person.given_name)`.as('personName'),
    ])
    .where('experience.organisationId', '=', viewer.organisationId)
    .where('experience.caseId', '=', caseId)
    .orderBy('experience.askedAt')
    .orderBy('experience.id')
    .execute();
}

export function readLessons(tx: Tx, viewer: Looker, caseId: string) {
  return db(tx)
    .selectFrom('lesson')
    .innerJoin('account', (join) =>
      join.onRef('account.organisationId', '=', 'lesson.organisationId').onRef('account.id', '=', 'byAccount'),
    )
    .select(['lesson.id', 'lesson.text', 'lesson.at', 'lesson.version', 'account.name as byName'])
    .where('lesson.organisationId', '=', viewer.organisationId)
    .where('lesson.caseId', '=', caseId)
    .orderBy('lesson.at')
    .orderBy('lesson.id')
    .execute();
}

export function readBottlenecks(tx: Tx, viewer: Looker, caseId: string) {
  return db(tx)
    .selectFrom('ruleBottleneck as pinch')
    .innerJoin('account', (join) =>
      join.onRef('account.organisationId', '=', 'pinch.organisationId').onRef('account.id', '=', 'byAccount'),
    )
    .select(['pinch.id', 'pinch.rule', 'pinch.text', 'pinch.effect', 'pinch.at', 'pinch.version'])
    .select('account.name as byName')
    .where('pinch.organisationId', '=', viewer.organisationId)
    .where('pinch.caseId', '=', caseId)
    .orderBy('pinch.at')
    .orderBy('pinch.id')
    .execute();
}

/** Moments of following by day, those that were cancelled included. */
export function readFollowUps(tx: Tx, viewer: Looker, caseId: string) {
  return db(tx)
    .selectFrom('followUp')
    .innerJoin('account', (join) =>
      join.onRef('account.organisationId', '=', 'followUp.organisationId').onRef('account.id', '=', 'ownerId'),
    )
    .leftJoin('account as doer', (join) =>
      join.onRef('doer.organisationId', '=', 'followUp.organisationId').onRef('doer.id', '=', 'doneBy'),
    )
    .select([
      'followUp.id',
      'followUp.day',
      'followUp.how',
      'followUp.ownerId',
      'followUp.note',
      'followUp.doneAt',
      'followUp.outcome',
      'followUp.text',
      'followUp.answers',
      'followUp.cancelledAt',
      'followUp.cancelReason',
      'followUp.version',
      'account.name as ownerName',
      'doer.name as doneByName',
    ])
    .where('followUp.organisationId', '=', viewer.organisationId)
    .where('followUp.caseId', '=', caseId)
    .orderBy('followUp.day')
    .orderBy('followUp.id')
    .execute();
}

/** Everyone of the household and its network who can speak: who died is left out, who moved out is not. */
export function readPeople(tx: Tx, viewer: Looker, caseId: string) {
  return db(tx)
    .selectFrom('person')
    .innerJoin('supportCase', (join) =>
      join
        .onRef('supportCase.organisationId', '=', 'person.organisationId')
        .onRef('supportCase.householdId', '=', 'person.householdId'),
    )
    .select(['person.id', sql<string>`coalesce(person.called, person.given_name)`.as('name')])
    .where('person.organisationId', '=', viewer.organisationId)
    .where('supportCase.id', '=', caseId)
    .where('person.deceasedOn', 'is', null)
    .orderBy('person.place')
    .orderBy('person.position')
    .execute();
}

/** Who of the team can follow a household. */
export function readWorkers(tx: Tx, viewer: Looker, teamId: string) {
  return db(tx)
    .selectFrom('account')
    .innerJoin('teamMember', (join) =>
      join
        .onRef('teamMember.organisationId', '=', 'account.organisationId')
        .onRef('teamMember.accountId', '=', 'account.id'),
    )
    .select(['account.id', 'account.name'])
    .where('account.organisationId', '=', viewer.organisationId)
    .where('teamMember.teamId', '=', teamId)
    .where('account.role', 'in', ['generalist', 'coach'])
    .where('account.endedAt', 'is', null)
    .orderBy('account.name')
    .execute();
}

export async function readPhase(tx: Tx, viewer: Looker, caseId: string): Promise<(typeof phaseIds)[number]> {
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
