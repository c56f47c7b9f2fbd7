import { amsterdamDay } from '../../platform/calendar/amsterdam-time.ts';
import { basisStands, type SharedRows } from '../../access/shared-rows.ts';
import type { ReceivedSubject } from '../../access/policies/sharing.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { shareState } from './domain.ts';
import type { SharingTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<SharingTables>();

/** What was ever shared with somebody, soonest to end first; runs as that recipient, who sees no other. */
function received(tx: Tx, organisationId: string, recipientId: string) {
  return db(tx)
    .selectFrom('share')
    .innerJoin('account', (join) =>
      join.onRef('account.organisationId', '=', 'share.organisationId').onRef('account.id', '=', 'share.sharedBy'),
    )
    .innerJoin('team', (join) =>
      join.onRef('team.organisationId', '=', 'share.organisationId').onRef('team.id', '=', 'share.teamId'),
    )
    .leftJoin('shareReaction as reaction', (join) =>
      join.onRef('reaction.organisationId', '=', 'share.organisationId').onRef('reaction.shareId', '=', 'share.id'),
    )
    .select([
      'share.id',
      'share.teamId',
      'share.caseId',
      'share.householdId',
      'pieceKind',
      'pieceId',
      'share.recipientId',
      'purpose',
    ])
    .select(['startsOn', 'endsOn', 'sharedAt', 'withdrawnAt', 'account.name as sharedByName', 'team.name as teamName'])
    .select(['reaction.text as reactionText', 'reaction.at as reactionAt', 'reaction.version as reactionVersion'])
    .select(basisStands.as('basisStands'))
    .where('share.organisationId', '=', organisationId)
    .where('share.recipientId', '=', recipientId)
    .orderBy('endsOn')
    .orderBy('share.id');
}

type Row = Awaited<ReturnType<ReturnType<typeof received>['execute']>>[number];

/** Live by its own terms, and among the pieces that were found to be shared when the request came in. */
const isLive = (row: Row, shared: SharedRows) =>
  shareState(row, amsterdamDay(new Date())) === 'live' && (shared[row.pieceKind] ?? []).includes(row.pieceId);

export async function listLive(
  tx: Tx,
  organisationId: string,
  recipientId: string,
  shared: SharedRows = {},
): Promise<Row[]> {
  return (await received(tx, organisationId, recipientId).execute()).filter((row) => isLive(row, shared));
}

export type StoredReceived = Row;

/** A sharing with the partner who asks; undefined when there never was one. The policy says whether it still holds. */
export async function receivedSubject(at: {
  tx: Tx;
  viewer: Viewer;
  params: { shareId: string };
}): Promise<(Row & ReceivedSubject) | undefined> {
  const { organisationId, accountId } = at.viewer;
  const row = await received(at.tx, organisationId, accountId)
    .where('share.id', '=', at.params.shareId)
    .executeTakeFirst();
  return row && { ...row, isLive: isLive(row, at.viewer.shared ?? {}) };
}

/** Keeps the answer of a partner, on the version they saw (0: none yet); false when it has moved on. */
export async function keepReaction(
  tx: Tx,
  viewer: Viewer,
  share: Row,
  { text, version }: { text: string; version: number },
): Promise<boolean> {
  const at = new Date().toISOString();
  if (version === 0) {
    const { numInsertedOrUpdatedRows } = await db(tx)
      .insertInto('shareReaction')
      .values({
        organisationId: viewer.organisationId,
        teamId: share.teamId,
        caseId: share.caseId,
        shareId: share.id,
        recipientId: viewer.accountId,
        text,
        at,
      })
      .onConflict((on) => on.columns(['organisationId', 'shareId']).doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  }
  const { numUpdatedRows } = await db(tx)
    .updateTable('shareReaction')
    .set({ text, at, version: version + 1 })
    .where('organisationId', '=', viewer.organisationId)
    .where('shareId', '=', share.id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
