import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { z } from 'zod';
import type { CaseSubject } from '../../access/policies/case.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { changeReportSection, FrozenReport, NewAnswer, ReportAnswer, ReportVersion } from './api-report.ts';
import type { ReportSectionId, SectionEdit } from './domain-report.ts';
import type { ConversationTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<ConversationTables>();

export function listSectionEdits(tx: Tx, viewer: Viewer, conversationId: string): Promise<SectionEdit[]> {
  return db(tx)
    .selectFrom('reportSection')
    .select(['section', 'text', 'leftOut', 'version'])
    .where('organisationId', '=', viewer.organisationId)
    .where('conversationId', '=', conversationId)
    .orderBy('at')
    .execute();
}

/** Keeps what was written in a section that still has the version the writer saw; false when it has moved on. */
export async function keepSection(
  tx: Tx,
  viewer: Viewer,
  at: CaseSubject & { conversationId: string },
  section: ReportSectionId,
  { version, text, leftOut }: z.output<typeof changeReportSection.body>,
): Promise<boolean> {
  const row = { text, leftOut, byAccount: viewer.accountId, at: new Date().toISOString() };
  if (version === 0) {
    const { numInsertedOrUpdatedRows } = await db(tx)
      .insertInto('reportSection')
      .values({
        organisationId: viewer.organisationId,
        conversationId: at.conversationId,
        section,
        teamId: at.teamId,
        caseId: at.caseId,
        ...row,
      })
      .onConflict((on) => on.columns(['organisationId', 'conversationId', 'section']).doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  }
  const { numUpdatedRows } = await db(tx)
    .updateTable('reportSection')
    .set({ ...row, version: version + 1 })
    .where('organisationId', '=', viewer.organisationId)
    .where('conversationId', '=', at.conversationId)
    .where('section', '=', section)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

const answersOf = sql<ReportAnswer[]>`coalesce((select jsonb_agg(jsonb_build_object(
    'personId', r.person_id, 'name', coalesce(p.called, p.given_name, r.name, ''), 'answer', r.answer,
    'remark', r.remark, 'at', to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'byName', a.name)
    order by r.at, r.id)
  from report_answer r
  join account a on a.organisation_id = r.organisation_id and a.id = r.by_account
  left join person p on p.organisation_id = r.organisation_id and p.id = r.person_id
  where r.organisation_id = v.organisation_id and r.report_version_id = v.id), '[]')`;

/** What was said of one frozen version, oldest first; who is not in sight is called `someone`. */
export async function readAnswers(
  tx: Tx,
  organisationId: string,
  reportVersionId: string,
  someone: string,
): Promise<ReportAnswer[]> {
  const rows = await db(tx)
    .selectFrom('reportAnswer as r')
    .innerJoin('account as a', (join) =>
      join.onRef('a.organisationId', '=', 'r.organisationId').onRef('a.id', '=', 'r.byAccount'),
    )
    .leftJoin('person as p', (join) =>
      join.onRef('p.organisationId', '=', 'r.organisationId').onRef('p.id', '=', 'r.personId'),
    )
    .select(['r.personId', 'r.name', 'r.answer', 'r.remark', 'r.at', 'a.name as byName', 'p.givenName', 'p.called'])
    .where('r.organisationId', '=', organisationId)
    .where('r.reportVersionId', '=', reportVersionId)
    .orderBy('r.at')
    .orderBy('r.id')
    .execute();
  return rows.map(({ givenName, called, name, ...row }) => ({ ...row, name: called ?? givenName ?? name ?? someone }));
}

/** The frozen versions, newest first. */
export async function listVersions(tx: Tx, viewer: Viewer, conversationId: string) {
  const rows = await db(tx)
    .selectFrom('reportVersion as v')
    .innerJoin('account', (join) =>
      join.onRef('account.organisationId', '=', 'v.organisationId').onRef('account.id', '=', 'v.byAccount'),
    )
    .select(['v.id', 'v.number', 'v.content', 'v.at', 'account.name as byName', answersOf.as('answers')])
    .where('v.organisationId', '=', viewer.organisationId)
    .where('v.conversationId', '=', conversationId)
    .orderBy('v.number', 'desc')
    .execute();
  return rows.map((row): ReportVersion & { id: string } => ({ ...row, content: row.content as FrozenReport }));
}

/** Freezes a report for good: this row is never changed. Returns its id. */
export async function insertVersion(
  tx: Tx,
  viewer: Viewer,
  at: CaseSubject & { conversationId: string },
  number: number,
  content: FrozenReport,
): Promise<string> {
  const id = uuidv7();
  await db(tx)
    .insertInto('reportVersion')
    .values({
      organisationId: viewer.organisationId,
      id,
      teamId: at.teamId,
      caseId: at.caseId,
      conversationId: at.conversationId,
      number,
      content: JSON.stringify(content),
      at: new Date().toISOString(),
      byAccount: viewer.accountId,
    })
    .execute();
  return id;
}

export async function insertAnswer(
  tx: Tx,
  viewer: Viewer,
  at: CaseSubject,
  reportVersionId: string,
  answer: z.output<typeof NewAnswer>,
): Promise<void> {
  await db(tx)
    .insertInto('reportAnswer')
    .values({
      organisationId: viewer.organisationId,
      id: uuidv7(),
      teamId: at.teamId,
      caseId: at.caseId,
      reportVersionId,
      personId: answer.personId,
      name: answer.name || null,
      answer: answer.answer,
      remark: answer.remark || null,
      at: new Date().toISOString(),
      byAccount: viewer.accountId,
    })
    .execute();
}
