import { sql, type RawBuilder } from 'kysely';
import { amsterdamDay } from '../platform/calendar/amsterdam-time.ts';
import type { Tx } from '../platform/db/connection.ts';

/** Ids of the pieces that are shared with somebody now, by the kind of piece. */
export type SharedRows = Readonly<Record<string, readonly string[]>>;

type ShareTables = {
  share: {
    organisationId: string;
    pieceKind: string;
    pieceId: string;
    recipientId: string;
    consentIds: string[];
    startsOn: string;
    endsOn: string;
    withdrawnAt: string | null;
  };
};

/** In SQL, of a row of `share`: whether no consent it rests on was taken back. */
export const basisStands: RawBuilder<boolean> = sql<boolean>`not exists (select from consent_event taken
  where taken.organisation_id = share.organisation_id and taken.ends = any (share.consent_ids))`;

/** In SQL, of a row of `share`: whoever is barred from a restricted household sees nothing of it, whatever was shared. */
const notBarred: RawBuilder<boolean> = sql<boolean>`not exists (select from household_restriction bar
  where bar.organisation_id = share.organisation_id and bar.household_id = share.household_id
    and bar.barred_account = share.recipient_id and bar.lifted_at is null)`;

/**
 * What is shared with a partner or network member at this moment; everything else of the house stays shut. Runs in a
 * transaction that sees the shares of this recipient, as the gate where it is an account. `recipientId` is an account or a person.
 */
export async function sharedRows(
  tx: Tx,
  organisationId: string,
  recipientId: string,
  now = new Date(),
): Promise<SharedRows> {
  const today = amsterdamDay(now);
  const rows = await tx
    .withTables<ShareTables>()
    .selectFrom('share')
    .select(['pieceKind', 'pieceId'])
    .where('organisationId', '=', organisationId)
    .where('recipientId', '=', recipientId)
    .where('withdrawnAt', 'is', null)
    .where('startsOn', '<=', today)
    .where('endsOn', '>=', today)
    .where(basisStands)
    .where(notBarred)
    .execute();
  const shared: Record<string, string[]> = {};
  for (const { pieceKind, pieceId } of rows) (shared[pieceKind] ??= []).push(pieceId);
  return shared;
}
