import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Viewer } from '../../access/viewer.ts';
import type { LongTerm } from '../../platform/calendar/long-term.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { asKeeper } from '../../platform/db/viewer-transaction.ts';
import type { PieceKind, RuleChoice } from './domain.ts';
import type { RetentionTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<RetentionTables>();

/** What the organisation chose of the rules, with the version of each choice. */
export async function listChoices(tx: Tx, organisationId: string): Promise<(RuleChoice & { version: number })[]> {
  const rows = await db(tx)
    .selectFrom('retentionSetting')
    .select(['rule', 'isOn', 'unit', 'count', 'version'])
    .where('organisationId', '=', organisationId)
    .execute();
  return rows.map(({ unit, count, ...row }) => ({ ...row, term: { unit, count } }));
}

/** Keeps a choice; false when somebody chose after `version` (0: nobody did yet). */
export async function keepChoice(
  tx: Tx,
  { organisationId, accountId }: Viewer,
  { rule, isOn, term: { unit, count } }: { rule: string; isOn: boolean; term: LongTerm },
  version: number,
): Promise<boolean> {
  const row = { isOn, unit, count, changedBy: accountId, changedAt: new Date().toISOString() };
  if (version === 0) {
    const { numInsertedOrUpdatedRows } = await db(tx)
      .insertInto('retentionSetting')
      .values({ organisationId, rule, ...row })
      .onConflict((on) => on.doNothing())
      .executeTakeFirst();
    return (numInsertedOrUpdatedRows ?? 0n) > 0n;
  }
  const { numUpdatedRows } = await db(tx)
    .updateTable('retentionSetting')
    .set({ ...row, version: version + 1 })
    .where('organisationId', '=', organisationId)
    .where('rule', '=', rule)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export interface StoredHold {
  id: string;
  pieceId: string;
  reason: string;
  until: string;
  setAt: string;
  setByName: string;
  liftedAt: string | null;
  version: number;
}

/** Holds that nobody lifted, of the whole organisation, of one piece, or the one of `id`. */
export function standingHolds(
  tx: Tx,
  { organisationId, role }: Viewer,
  of: { id?: string; pieceId?: string } = {},
): Promise<StoredHold[]> {
  return asKeeper(tx, role, () => {
    let query = db(tx)
      .selectFrom('legalHold')
      .innerJoin('account', (join) =>
        join
          .onRef('account.organisationId', '=', 'legalHold.organisationId')
          .onRef('account.id', '=', 'legalHold.setBy'),
      )
      .select(['legalHold.id', 'pieceId', 'reason', 'until', 'setAt', 'liftedAt', 'legalHold.version'])
      .select('account.name as setByName')
      .where('legalHold.organisationId', '=', organisationId)
      .where('liftedAt', 'is', null);
    if (of.id) query = query.where('legalHold.id', '=', of.id);
    if (of.pieceId) query = query.where('pieceId', '=', of.pieceId);
    return query.orderBy('setAt').execute();
  });
}

/** Keeps a hold and returns its id. */
export async function insertHold(
  tx: Tx,
  { organisationId, accountId }: Viewer,
  piece: { kind: PieceKind; id: string; teamId: string },
  { reason, until }: { reason: string; until: string },
): Promise<string> {
  const id = uuidv7();
  await db(tx)
    .insertInto('legalHold')
    .values({
      ...{ organisationId, id, pieceKind: piece.kind, pieceId: piece.id, teamId: piece.teamId, reason, until },
      ...{ setBy: accountId, setAt: new Date().toISOString() },
    })
    .execute();
  return id;
}

/** Lifts a hold; false when somebody changed it after `version`. */
export async function liftHold(
  tx: Tx,
  { organisationId, accountId }: Viewer,
  { id, version }: { id: string; version: number },
  liftReason: string,
): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('legalHold')
    .set({ liftedBy: accountId, liftedAt: new Date().toISOString(), liftReason, version: version + 1 })
    .where('organisationId', '=', organisationId)
    .where('id', '=', id)
    .where('version', '=', version)
    .where('liftedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Names of the teams of the organisation, by id. */
export const teamNames = (tx: Tx, organisationId: string) => namesOf(tx, 'team', organisationId);

/** Names of everybody with an account, by id. */
export const accountNames = (tx: Tx, organisationId: string) => namesOf(tx, 'account', organisationId);

async function namesOf(tx: Tx, table: 'team' | 'account', organisationId: string): Promise<Map<string, string>> {
  const rows = await db(tx)
    .selectFrom(table)
    .select(['id', 'name'])
    .where('organisationId', '=', organisationId)
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Certificates, newest first, or the ones of `ids`. */
export async function listCertificates(
  tx: Tx,
  organisationId: string,
  page: { limit: number; offset: number },
  ids?: readonly string[],
) {
  let query = db(tx)
    .selectFrom('destruction')
    .innerJoin('account', (join) =>
      join
        .onRef('account.organisationId', '=', 'destruction.organisationId')
        .onRef('account.id', '=', 'destruction.decidedBy'),
    )
    .selectAll('destruction')
    .select('account.name as decidedByName')
    .select(sql<number>`count(*) over ()`.as('total'))
    .where('destruction.organisationId', '=', organisationId);
  if (ids) query = query.where('destruction.id', 'in', ids);
  const rows = await query
    .orderBy('decidedAt', 'desc')
    .orderBy('destruction.id', 'desc')
    .limit(page.limit)
    .offset(page.offset)
    .execute();
  return { certificates: rows, total: rows[0]?.total ?? 0 };
}
