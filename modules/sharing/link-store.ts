import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { CasePlace } from './share-store.ts';
import type { SharingTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<SharingTables>();

/** So many wrong answers end a link: a birth date can be guessed, not in five tries. */
export const wrongAnswersAllowed = 5;

/** The links of a case that were not ended, with who made them. */
export function listLinks(tx: Tx, viewer: Viewer, caseId: string) {
  return db(tx)
    .selectFrom('shareLink')
    .innerJoin('account', (join) =>
      join
        .onRef('account.organisationId', '=', 'shareLink.organisationId')
        .onRef('account.id', '=', 'shareLink.madeBy'),
    )
    .select(['personId', 'asks', 'wrongAnswers', 'madeAt', 'account.name as madeByName'])
    .where('shareLink.organisationId', '=', viewer.organisationId)
    .where('caseId', '=', caseId)
    .where('shareLink.endedAt', 'is', null)
    .execute();
}

export async function endLinks(tx: Tx, viewer: Viewer, caseId: string, personId: string): Promise<void> {
  await db(tx)
    .updateTable('shareLink')
    .set({ endedAt: new Date().toISOString() })
    .where('organisationId', '=', viewer.organisationId)
    .where('caseId', '=', caseId)
    .where('personId', '=', personId)
    .where('endedAt', 'is', null)
    .execute();
}

export async function insertLink(
  tx: Tx,
  viewer: Viewer,
  { teamId, caseId }: CasePlace,
  link: { personId: string; secretHash: string; asks: 'birth-date' | 'code'; answerHash: string },
): Promise<void> {
  const { organisationId, accountId } = viewer;
  await db(tx)
    .insertInto('shareLink')
    .values({
      organisationId,
      teamId,
      caseId,
      ...link,
      madeAt: new Date().toISOString(),
      madeBy: accountId,
      endedAt: null,
    })
    .execute();
}

/** The link with this secret; undefined when there is none, it was ended, or too many wrong answers were given. */
export function findLink(tx: Tx, organisationId: string, secretHash: string) {
  return db(tx)
    .selectFrom('shareLink')
    .select(['organisationId', 'secretHash', 'caseId', 'personId', 'asks', 'answerHash'])
    .where('organisationId', '=', organisationId)
    .where('secretHash', '=', secretHash)
    .where('endedAt', 'is', null)
    .where('wrongAnswers', '<', wrongAnswersAllowed)
    .executeTakeFirst();
}
export type StoredLink = NonNullable<Awaited<ReturnType<typeof findLink>>>;

/**
 * Counts an answer before it is looked at, in a transaction of its own: whoever tries many at once runs out as well.
 * False when there are no tries left.
 */
export async function takeTry(tx: Tx, { organisationId, secretHash }: StoredLink): Promise<boolean> {
  const { numUpdatedRows } = await db(tx)
    .updateTable('shareLink')
    .set((eb) => ({ wrongAnswers: eb('wrongAnswers', '+', 1) }))
    .where('organisationId', '=', organisationId)
    .where('secretHash', '=', secretHash)
    .where('endedAt', 'is', null)
    .where('wrongAnswers', '<', wrongAnswersAllowed)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export async function forgetTries(tx: Tx, { organisationId, secretHash }: StoredLink): Promise<void> {
  await db(tx)
    .updateTable('shareLink')
    .set({ wrongAnswers: 0 })
    .where('organisationId', '=', organisationId)
    .where('secretHash', '=', secretHash)
    .execute();
}

/** The given name of who a link is for. */
export async function givenName(tx: Tx, { organisationId, personId }: StoredLink): Promise<string> {
  const row = await db(tx)
    .selectFrom('person')
    .select('givenName')
    .where('organisationId', '=', organisationId)
    .where('id', '=', personId)
    .executeTakeFirst();
  return row?.givenName ?? '';
}
