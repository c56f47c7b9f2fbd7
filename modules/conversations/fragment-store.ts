import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { z } from 'zod';
import type { CaseSubject } from '../../access/policies/case.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { changeFragment, sayFragment } from './api.ts';
import type { addStage, Stage } from './api-picture.ts';
import type { AreaId } from './domain.ts';
import type { ConversationTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<ConversationTables>();

function fragments(tx: Tx, viewer: Viewer) {
  return db(tx)
    .selectFrom('fragment')
    .leftJoin('person as who', (join) =>
      join.onRef('who.organisationId', '=', 'fragment.organisationId').onRef('who.id', '=', 'fragment.personId'),
    )
    .leftJoin('account as worker', (join) =>
      join.onRef('worker.organisationId', '=', 'fragment.organisationId').onRef('worker.id', '=', 'fragment.accountId'),
    )
    .leftJoin('person as named', (join) =>
      join
        .onRef('named.organisationId', '=', 'fragment.organisationId')
        .onRef('named.id', '=', 'fragment.namesPersonId'),
    )
    .innerJoin('account as author', (join) =>
      join.onRef('author.organisationId', '=', 'fragment.organisationId').onRef('author.id', '=', 'fragment.byAccount'),
    )
    .leftJoin('account as editor', (join) =>
      join.onRef('editor.organisationId', '=', 'fragment.organisationId').onRef('editor.id', '=', 'fragment.changedBy'),
    )
    .selectAll('fragment')
    .select([
      'fragment.topicField as field',
      sql<string>`coalesce(who.called, who.given_name, worker.name, fragment.voice_name, '')`.as('speaker'),
      sql<string | null>`coalesce(named.called, named.given_name)`.as('names'),
      sql<boolean>`fragment.removed_at is null`.as('onTable'),
      'author.name as byName',
      'editor.name as changedByName',
    ])
    .where('fragment.organisationId', '=', viewer.organisationId);
}

/** Everything said in a conversation, in the order in which it was said. */
export function listFragments(tx: Tx, viewer: Viewer, conversationId: string) {
  return fragments(tx, viewer)
    .where('fragment.conversationId', '=', conversationId)
    .orderBy('fragment.saidAt')
    .orderBy('fragment.id')
    .execute();
}

/** Everything on the table of all conversations of a case, oldest first. */
export function listCaseFragments(tx: Tx, viewer: Viewer, caseId: string) {
  return fragments(tx, viewer)
    .where('fragment.caseId', '=', caseId)
    .where('fragment.removedAt', 'is', null)
    .orderBy('fragment.saidAt')
    .orderBy('fragment.id')
    .execute();
}

export type StoredFragment = NonNullable<Awaited<ReturnType<typeof findFragment>>>;

export function findFragment(tx: Tx, viewer: Viewer, conversationId: string, id: string) {
  return fragments(tx, viewer)
    .where('fragment.conversationId', '=', conversationId)
    .where('fragment.id', '=', id)
    .executeTakeFirst();
}

/** Lays a fragment on the table; false when its id is there already, then nothing was changed. */
export async function insertFragment(
  tx: Tx,
  viewer: Viewer,
  at: CaseSubject & { conversationId: string },
  said: z.output<typeof sayFragment.body>,
): Promise<boolean> {
  const { field, ...rest } = said;
  const { numInsertedOrUpdatedRows } = await db(tx)
    .insertInto('fragment')
    .values({
      organisationId: viewer.organisationId,
      teamId: at.teamId,
      caseId: at.caseId,
      conversationId: at.conversationId,
      ...rest,
      accountId: said.voice === 'worker' ? (said.accountId ?? viewer.accountId) : null,
      topicField: field,
      byAccount: viewer.accountId,
      at: new Date().toISOString(),
    })
    .onConflict((on) => on.columns(['organisationId', 'id']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Changes a fragment that still has `version`; false when it has moved on. */
export async function updateFragment(
  tx: Tx,
  viewer: Viewer,
  fragment: { id: string; accountId: string | null },
  { version, onTable, field, ...set }: z.output<typeof changeFragment.body>,
): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('fragment')
    .set({
      ...set,
      ...(set.voice === undefined
        ? {}
        : { accountId: set.voice === 'worker' ? (set.accountId ?? fragment.accountId ?? viewer.accountId) : null }),
      ...(field === undefined ? {} : { topicField: field }),
      ...(onTable ? { removedAt: null } : {}),
      version: version + 1,
      changedBy: viewer.accountId,
      changedAt: new Date().toISOString(),
    })
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', fragment.id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Takes a fragment off the table; one that is off already stays as it is. */
export async function removeFragment(tx: Tx, viewer: Viewer, id: string): Promise<void> {
  const at = new Date().toISOString();
  await db(tx)
    .updateTable('fragment')
    .set({ removedAt: at, version: sql`version + 1`, changedBy: viewer.accountId, changedAt: at })
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', id)
    .where('removedAt', 'is', null)
    .execute();
}

export async function touchArea(
  tx: Tx,
  viewer: Viewer,
  at: CaseSubject & { conversationId: string },
  area: AreaId,
): Promise<void> {
  await db(tx)
    .insertInto('topicTouched')
    .values({
      organisationId: viewer.organisationId,
      conversationId: at.conversationId,
      area,
      teamId: at.teamId,
      caseId: at.caseId,
      at: new Date().toISOString(),
      byAccount: viewer.accountId,
    })
    .onConflict((on) => on.columns(['organisationId', 'conversationId', 'area']).doNothing())
    .execute();
}

export async function untouchArea(tx: Tx, viewer: Viewer, conversationId: string, area: AreaId): Promise<void> {
  await db(tx)
    .deleteFrom('topicTouched')
    .where('organisationId', '=', viewer.organisationId)
    .where('conversationId', '=', conversationId)
    .where('area', '=', area)
    .execute();
}

/** Areas talked about without a fragment, of one conversation or of the whole case. */
export async function listTouched(tx: Tx, viewer: Viewer, of: { caseId: string; conversationId?: string }) {
  let query = db(tx)
    .selectFrom('topicTouched')
    .select('area')
    .distinct()
    .where('organisationId', '=', viewer.organisationId)
    .where('caseId', '=', of.caseId);
  if (of.conversationId) query = query.where('conversationId', '=', of.conversationId);
  return (await query.execute()).map((row) => row.area);
}

export async function insertStage(
  tx: Tx,
  viewer: Viewer,
  at: CaseSubject,
  stage: z.output<typeof addStage.body>,
): Promise<string> {
  const id = uuidv7();
  await db(tx)
    .insertInto('stageOfChange')
    .values({
      organisationId: viewer.organisationId,
      id,
      teamId: at.teamId,
      caseId: at.caseId,
      ...stage,
      at: new Date().toISOString(),
      byAccount: viewer.accountId,
    })
    .execute();
  return id;
}

/** Stages of change of a case, newest first. */
export async function listStages(tx: Tx, viewer: Viewer, caseId: string): Promise<Stage[]> {
  const rows = await db(tx)
    .selectFrom('stageOfChange as s')
    .innerJoin('person as p', (join) =>
      join.onRef('p.organisationId', '=', 's.organisationId').onRef('p.id', '=', 's.personId'),
    )
    .innerJoin('account as a', (join) =>
      join.onRef('a.organisationId', '=', 's.organisationId').onRef('a.id', '=', 's.byAccount'),
    )
    .select(['s.id', 's.personId', 's.area', 's.topic', 's.stage', 's.reason', 's.at', 'a.name as byName'])
    .select(sql<string>`coalesce(p.called, p.given_name)`.as('personName'))
    .where('s.organisationId', '=', viewer.organisationId)
    .where('s.caseId', '=', caseId)
    .orderBy('s.at', 'desc')
    .orderBy('s.id', 'desc')
    .execute();
  return rows.map((row) => ({ ...row, stage: row.stage as Stage['stage'] }));
}
