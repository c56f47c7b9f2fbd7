import type { Viewer } from '../../../access/viewer.ts';
import type { Tx } from '../../../platform/db/connection.ts';
import type { DomainSentences } from './domain.ts';
import type { MatrixWordsTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<MatrixWordsTables>();

/** Every set that was published, newest first. */
export const listSets = (tx: Tx, { organisationId }: Viewer) =>
  db(tx)
    .selectFrom('matrixSet')
    .innerJoin('account', (join) =>
      join
        .onRef('account.organisationId', '=', 'matrixSet.organisationId')
        .onRef('account.id', '=', 'matrixSet.publishedBy'),
    )
    .select(['matrixSet.version', 'rights', 'domains', 'publishedAt', 'account.name as publishedByName'])
    .where('matrixSet.organisationId', '=', organisationId)
    .orderBy('matrixSet.version', 'desc')
    .execute();

/** Publishes a set under this version; false when somebody else took it first. */
export async function insertSet(
  tx: Tx,
  { organisationId, accountId }: Viewer,
  { version, words }: { version: number; words: { rights: string; domains: DomainSentences[] } | null },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db(tx)
    .insertInto('matrixSet')
    .values({
      ...{ organisationId, version, publishedBy: accountId, publishedAt: new Date().toISOString() },
      rights: words?.rights ?? null,
      domains: words && JSON.stringify(words.domains),
    })
    .onConflict((on) => on.columns(['organisationId', 'version']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
