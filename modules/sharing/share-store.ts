import { sql } from 'kysely';
import type { CaseSubject } from '../../access/policies/case.ts';
import { basisStands } from '../../access/shared-rows.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { SharingTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<SharingTables>();

/** Where a case belongs; undefined when it is not in sight. */
export function findPlace(tx: Tx, viewer: Viewer, caseId: string) {
  return db(tx)
    .selectFrom('supportCase')
    .select(['id as caseId', 'organisationId', 'teamId', 'householdId'])
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', caseId)
    .executeTakeFirstOrThrow();
}
export type CasePlace = Awaited<ReturnType<typeof findPlace>>;

/** Every sharing of a case, newest first, with the names of who did what and what was answered. */
export function listShares(tx: Tx, viewer: Viewer, caseId: string) {
  return db(tx)
    .selectFrom('share')
    .innerJoin('account as sharer', (join) =>
      join.onRef('sharer.organisationId', '=', 'share.organisationId').onRef('sharer.id', '=', 'share.sharedBy'),
    )
    .leftJoin('account as ender', (join) =>
      join.onRef('ender.organisationId', '=', 'share.organisationId').onRef('ender.id', '=', 'share.withdrawnBy'),
    )
    .leftJoin('account as partner', (join) =>
      join.onRef('partner.organisationId', '=', 'share.organisationId').onRef('partner.id', '=', 'share.recipientId'),
    )
    .leftJoin('shareReaction as reaction', (join) =>
      join.onRef('reaction.organisationId', '=', 'share.organisationId').onRef('reaction.shareId', '=', 'share.id'),
    )
    .selectAll('share')
    .select(['sharer.name as sharedByName', 'ender.name as withdrawnByName', 'partner.name as partnerName'])
    .select(['reaction.text as reactionText', 'reaction.at as reactionAt', basisStands.as('basisStands')])
    .where('share.organisationId', '=', viewer.organisationId)
    .where('share.caseId', '=', caseId)
    .orderBy('share.sharedAt', 'desc')
    .orderBy('share.id', 'desc')
    .execute();
}
export type StoredShare = Awaited<ReturnType<typeof listShares>>[number];

type NewRow = Omit<
  SharingTables['share'],
  'organisationId' | 'teamId' | 'caseId' | 'householdId' | 'sharedBy' | 'withdrawnAt' | 'withdrawnBy' | 'withdrawnWhy'
>;

/** Keeps a new sharing. False when its client-made id is taken already: then nothing was changed. */
export async function insertShare(tx: Tx, viewer: Viewer, place: CasePlace, row: NewRow): Promise<boolean> {
  const nobody = { withdrawnAt: null, withdrawnBy: null, withdrawnWhy: null };
  const { numInsertedOrUpdatedRows } = await db(tx)
    .insertInto('share')
    .values({ ...place, ...row, ...nobody, sharedBy: viewer.accountId })
    .onConflict((on) => on.columns(['organisationId', 'id']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Stops a sharing from this moment on; one that was stopped before stays as it was. */
export async function withdraw(tx: Tx, viewer: Viewer, id: string, why: string | null): Promise<void> {
  await db(tx)
    .updateTable('share')
    .set({ withdrawnAt: new Date().toISOString(), withdrawnBy: viewer.accountId, withdrawnWhy: why })
    .where('organisationId', '=', viewer.organisationId)
    .where('id', '=', id)
    .where('withdrawnAt', 'is', null)
    .execute();
}

/** Everything of one piece with one recipient that can still show something, other than `except`. */
export async function withdrawEarlier(
  tx: Tx,
  viewer: Viewer,
  of: { pieceKind: string; pieceId: string; recipientId: string; except: string },
): Promise<void> {
  await db(tx)
    .updateTable('share')
    .set({ withdrawnAt: new Date().toISOString(), withdrawnBy: viewer.accountId, withdrawnWhy: null })
    .where('organisationId', '=', viewer.organisationId)
    .where('pieceKind', '=', of.pieceKind)
    .where('pieceId', '=', of.pieceId)
    .where('recipientId', '=', of.recipientId)
    .where('id', '<>', of.except)
    .where('withdrawnAt', 'is', null)
    .execute();
}

/** The partners with an account; not who is barred from this household. */
export function listPartners(tx: Tx, viewer: Viewer, { householdId }: CasePlace) {
  return db(tx)
    .selectFrom('account')
    .select(['id', 'name'])
    .where('organisationId', '=', viewer.organisationId)
    .where('role', '=', 'partner')
    .where('endedAt', 'is', null)
    .where(
      sql<boolean>`not exists (select from household_restriction bar
        where bar.organisation_id = account.organisation_id and bar.household_id = ${householdId}
          and bar.barred_account = account.id and bar.lifted_at is null)`,
    )
    .orderBy('name')
    .execute();
}

/** Whether a sharing of this case has that id: what the rules decide on is the case. */
export async function shareSubject(at: {
  tx: Tx;
  viewer: Viewer;
  params: { caseId: string; shareId: string };
}): Promise<(CaseSubject & { shareId: string }) | undefined> {
  const row = await db(at.tx)
    .selectFrom('share')
    .select(['id as shareId', 'caseId', 'teamId'])
    .where('organisationId', '=', at.viewer.organisationId)
    .where('caseId', '=', at.params.caseId)
    .where('id', '=', at.params.shareId)
    .executeTakeFirst();
  return row;
}

/** Holds two that share the same piece with the same recipient at once apart: the second waits for the first. */
export async function lockCase(tx: Tx, organisationId: string, caseId: string): Promise<void> {
  await sql`select 1 from support_case where organisation_id = ${organisationId} and id = ${caseId} for update`.execute(
    tx,
  );
}
