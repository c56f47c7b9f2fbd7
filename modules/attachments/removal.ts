import type { Kysely } from 'kysely';
import type { Tables, Tx } from '../../platform/db/connection.ts';
import type { FileStore } from '../../platform/files/file-store.ts';
import type { AttachmentTables } from './tables.ts';

/**
 * Destroys every attachment of a case in the transaction of the caller: rows and keys are gone with it. Gives what takes
 * the files away, for after the commit; should the program end just then, sweeping does it, and nobody can open them.
 */
export async function destroyAttachments(
  tx: Tx,
  files: FileStore,
  { organisationId, caseId }: { organisationId: string; caseId: string },
): Promise<() => Promise<void>> {
  const gone = await tx
    .withTables<AttachmentTables>()
    .deleteFrom('attachment')
    .where('organisationId', '=', organisationId)
    .where('caseId', '=', caseId)
    .returning('id')
    .execute();
  return async () => {
    for (const { id } of gone) await files.remove({ organisationId, id });
  };
}

/** A day: longer than any upload, and than any transaction that is still to commit. */
const oldEnough = 24 * 60 * 60 * 1000;

/** Takes files away that no row opens any more. `owner` sees the rows of every organisation. Gives how many. */
export function sweepAttachments(owner: Kysely<Tables>, files: FileStore, now = new Date()): Promise<number> {
  return files.sweep(new Date(now.getTime() - oldEnough), async (organisationId, ids) => {
    if (ids.length === 0) return new Set();
    const rows = await owner
      .withTables<AttachmentTables>()
      .selectFrom('attachment')
      .select('id')
      .where('organisationId', '=', organisationId)
      .where('id', 'in', ids)
      .where('sealedKey', 'is not', null)
      .execute();
    return new Set(rows.map(({ id }) => id));
  });
}
