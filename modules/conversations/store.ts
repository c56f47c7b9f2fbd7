import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { CaseSubject } from '../../access/policies/case.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { NewParticipant, Participant, Preparation } from './api.ts';
import type { AreaId, ConversationChannel, ReportAnswer } from './domain.ts';
import type { ConversationTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<ConversationTables>();
const instant = (column: string) =>
  sql`to_char(${sql.raw(column)} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const moment = (of: string) => sql.raw(`coalesce(${of}.started_at, ${of}.planned_at, ${of}.created_at)`);

/** The how-manieth of the case: those that were cancelled do not count for the ones after. */
const ordinal = sql<number>`(select count(*)::int + 1 from conversation o
  where o.organisation_id = conversation.organisation_id and o.case_id = conversation.case_id
    and (o.cancelled_at is null or o.started_at is not null)
    and (${moment('o')}, o.id) < (${moment('conversation')}, conversation.id))`;

const participants = sql<Participant[]>`coalesce((select jsonb_agg(jsonb_build_object(
    'id', p.id, 'role', p.role, 'personId', p.person_id, 'accountId', p.account_id, 'helperId', p.helper_id,
    'name', coalesce(person.called, person.given_name, account.name, p.name, '')) order by p.position, p.id)
  from conversation_participant p
  left join person on person.organisation_id = p.organisation_id and person.id = p.person_id
  left join account on account.organisation_id = p.organisation_id and account.id = p.account_id
  where p.organisation_id = conversation.organisation_id and p.conversation_id = conversation.id), '[]')`;

/** Answers to the newest frozen report, oldest first; null when none is frozen. */
const answers = sql<{ personId: string | null; name: string | null; answer: ReportAnswer }[] | null>`(
  select coalesce((select jsonb_agg(jsonb_build_object('personId', a.person_id, 'name', a.name, 'answer', a.answer)
      order by a.at, a.id) from report_answer a
    where a.organisation_id = v.organisation_id and a.report_version_id = v.id), '[]')
  from report_version v where v.organisation_id = conversation.organisation_id and v.conversation_id = conversation.id
  order by v.number desc limit 1)`;

const isEdited = sql<boolean>`exists (select 1 from report_section s
  where s.organisation_id = conversation.organisation_id and s.conversation_id = conversation.id)`;

function conversations(tx: Tx, viewer: Viewer, caseId: string) {
  return db(tx)
    .selectFrom('conversation')
    .selectAll('conversation')
    .select([ordinal.as('ordinal'), participants.as('participants'), answers.as('answers'), isEdited.as('isEdited')])
    .where('conversation.organisationId', '=', viewer.organisationId)
    .where('conversation.caseId', '=', caseId);
}

export function listConversations(tx: Tx, viewer: Viewer, caseId: string) {
  return conversations(tx, viewer, caseId)
    .select([
      sql<number>`(select count(*)::int from fragment f where f.organisation_id = conversation.organisation_id
        and f.conversation_id = conversation.id and f.removed_at is null)`.as('fragmentCount'),
      sql<AreaId[]>`(select coalesce(jsonb_agg(distinct a.area), '[]') from (
        select f.area from fragment f where f.organisation_id = conversation.organisation_id
          and f.conversation_id = conversation.id and f.removed_at is null and f.area is not null
        union select t.area from topic_touched t where t.organisation_id = conversation.organisation_id
          and t.conversation_id = conversation.id) a)`.as('areas'),
      sql<boolean>`exists (select 1 from conversation_preparation p
        where p.organisation_id = conversation.organisation_id and p.conversation_id = conversation.id)`.as(
        'isPrepared',
      ),
    ])
    .orderBy(moment('conversation'))
    .orderBy('conversation.id')
    .execute();
}

export function findConversation(tx: Tx, viewer: Viewer, caseId: string, id: string) {
  return conversations(tx, viewer, caseId)
    .innerJoin('supportCase', (join) =>
      join
        .onRef('supportCase.organisationId', '=', 'conversation.organisationId')
        .onRef('supportCase.id', '=', 'conversation.caseId'),
    )
    .innerJoin('household', (join) =>
      join
        .onRef('household.organisationId', '=', 'supportCase.organisationId')
        .onRef('household.id', '=', 'supportCase.householdId'),
    )
    .select([
      'household.name as householdName',
      'supportCase.householdId',
      sql<Preparation | null>`(select jsonb_build_object('told', p.told, 'toldOn', p.told_on, 'bring', p.bring,
          'ask', p.ask, 'note', p.note, 'at', ${instant('p.at')}, 'byName', a.name)
        from conversation_preparation p join account a on a.organisation_id = p.organisation_id and a.id = p.by_account
        where p.organisation_id = conversation.organisation_id and p.conversation_id = conversation.id)`.as(
        'preparation',
      ),
      sql<AreaId[]>`(select coalesce(jsonb_agg(t.area order by t.at), '[]') from topic_touched t
        where t.organisation_id = conversation.organisation_id and t.conversation_id = conversation.id)`.as('touched'),
    ])
    .where('conversation.id', '=', id)
    .executeTakeFirst();
}

export function findStamp(tx: Tx, viewer: Viewer, caseId: string, id: string) {
  return db(tx)
    .selectFrom('conversation')
    .select(['stamp', 'version'])
    .where('organisationId', '=', viewer.organisationId)
    .where('caseId', '=', caseId)
    .where('id', '=', id)
    .executeTakeFirst();
}

export interface ConversationPlan {
  plannedAt: string | null;
  minutes: number | null;
  place: string | null;
  channel: ConversationChannel;
  aim: string | null;
}

/** Keeps a new conversation. False when its client-made id is taken already: then nothing was changed. */
export async function insertConversation(
  tx: Tx,
  viewer: Viewer,
  at: CaseSubject,
  id: string,
  plan: ConversationPlan,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db(tx)
    .insertInto('conversation')
    .values({
      organisationId: viewer.organisationId,
      id,
      teamId: at.teamId,
      caseId: at.caseId,
      ...plan,
      createdBy: viewer.accountId,
      createdAt: new Date().toISOString(),
    })
    .onConflict((on) => on.columns(['organisationId', 'id']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Changes a conversation that still has `version`; false when it has moved on. */
export async function updateConversation(
  tx: Tx,
  viewer: Viewer,
  id: string,
  version: number,
  set: Partial<ConversationPlan & { cancelledAt: string | null; cancelReason: string | null }>,
): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('conversation')
    .set({ ...set, version: version + 1, stamp: sql`stamp + 1` })
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Notes that something happened in a conversation, so that open screens look again; may set when it began or ended. */
export async function touchConversation(
  tx: Tx,
  viewer: Viewer,
  id: string,
  set: { endedAt?: string | null; beganBy?: string } = {},
): Promise<void> {
  await db(tx)
    .updateTable('conversation')
    .set({
      stamp: sql`stamp + 1`,
      ...(set.endedAt === undefined ? {} : { endedAt: set.endedAt }),
      ...(set.beganBy === undefined ? {} : { startedAt: sql`least(started_at, ${set.beganBy}::timestamptz)` }),
    })
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', id)
    .execute();
}

export async function replaceParticipants(
  tx: Tx,
  viewer: Viewer,
  at: CaseSubject,
  conversationId: string,
  wanted: readonly (NewParticipant & { name?: string | null })[],
): Promise<void> {
  await db(tx)
    .deleteFrom('conversationParticipant')
    .where('organisationId', '=', viewer.organisationId)
    .where('conversationId', '=', conversationId)
    .execute();
  if (wanted.length === 0) return;
  await db(tx)
    .insertInto('conversationParticipant')
    .values(
      wanted.map((one, position) => ({
        organisationId: viewer.organisationId,
        id: uuidv7(),
        teamId: at.teamId,
        caseId: at.caseId,
        conversationId,
        role: one.role,
        personId: one.role === 'member' ? one.personId : null,
        accountId: one.role === 'worker' ? one.accountId : null,
        helperId: one.role === 'helper' ? one.helperId : null,
        name: one.name ?? null,
        position,
      })),
    )
    .execute();
}

export async function keepPreparation(
  tx: Tx,
  viewer: Viewer,
  at: CaseSubject,
  conversationId: string,
  kept: { told: string[]; toldOn: string | null; bring: string[]; ask: string[]; note: string | null },
): Promise<void> {
  const row = { ...kept, byAccount: viewer.accountId, at: new Date().toISOString() };
  await db(tx)
    .insertInto('conversationPreparation')
    .values({ organisationId: viewer.organisationId, conversationId, teamId: at.teamId, caseId: at.caseId, ...row })
    .onConflict((on) => on.columns(['organisationId', 'conversationId']).doUpdateSet(row))
    .execute();
}
