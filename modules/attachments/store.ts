import type { CaseSubject } from '../../access/policies/case.ts';
import type { Viewer } from '../../access/viewer.ts';
import type { Tx } from '../../platform/db/connection.ts';
import type { TakenFile } from '../../platform/files/file-store.ts';
import type { AttachmentTables } from './tables.ts';

const db = (tx: Tx) => tx.withTables<AttachmentTables>();

/** Everything that was ever brought into a case, newest first; one when an id is given. */
export function listAttachments(tx: Tx, viewer: Viewer, caseId: string, id?: string) {
  let query = db(tx)
    .selectFrom('attachment')
    .innerJoin('account as maker', (join) =>
      join
        .onRef('maker.organisationId', '=', 'attachment.organisationId')
        .onRef('maker.id', '=', 'attachment.createdBy'),
    )
    .leftJoin('account as remover', (join) =>
      join
        .onRef('remover.organisationId', '=', 'attachment.organisationId')
        .onRef('remover.id', '=', 'attachment.removedBy'),
    )
    .selectAll('attachment')
    .select(['maker.name as createdByName', 'remover.name as removedByName'])
    .where('attachment.organisationId', '=', viewer.organisationId)
    .where('attachment.caseId', '=', caseId);
  if (id) query = query.where('attachment.id', '=', id);
  return query.orderBy('attachment.createdAt', 'desc').orderBy('attachment.id', 'desc').execute();
}
export type StoredAttachment = Awaited<ReturnType<typeof listAttachments>>[number];

/** Do the conversation and the contact that were named belong to this case? */
export async function belongsToCase(
  tx: Tx,
  viewer: Viewer,
  caseId: string,
  about: { conversationId: string | null; contactId: string | null },
): Promise<boolean> {
  const isOfCase = async (table: 'conversation' | 'contactMoment', id: string | null) =>
    id === null ||
    (await db(tx)
      .selectFrom(table)
      .select('id')
      .where('organisationId', '=', viewer.organisationId)
      .where('caseId', '=', caseId)
      .where('id', '=', id)
      .executeTakeFirst()) !== undefined;
  return (await isOfCase('conversation', about.conversationId)) && (await isOfCase('contactMoment', about.contactId));
}

export async function insertAttachment(
  tx: Tx,
  viewer: Viewer,
  { caseId, teamId }: CaseSubject,
  file: TakenFile,
  about: { title: string; conversationId: string | null; contactId: string | null; sealedKey: Uint8Array },
): Promise<void> {
  const { organisationId, accountId } = viewer;
  const { id, kind, size, digest, isScanned } = file;
  await db(tx)
    .insertInto('attachment')
    .values({
      ...{ organisationId, id, teamId, caseId, kind, size, digest, isScanned },
      ...about,
      createdBy: accountId,
      createdAt: new Date().toISOString(),
    })
    .execute();
}

interface At {
  caseId: string;
  attachmentId: string;
  version: number;
}

/** Changes one that still has this version and was not taken away; false when somebody was first. */
async function change(tx: Tx, viewer: Viewer, at: At, to: Partial<StoredAttachment>): Promise<boolean> {
  const { createdByName: _, removedByName: __, ...columns } = to;
  const { numUpdatedRows } = await db(tx)
    .updateTable('attachment')
    .set({ ...columns, version: at.version + 1 })
    .where('organisationId', '=', viewer.organisationId)
    .where('caseId', '=', at.caseId)
    .where('id', '=', at.attachmentId)
    .where('version', '=', at.version)
    .where('removedAt', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

export const renameAttachment = (tx: Tx, viewer: Viewer, at: At, title: string) => change(tx, viewer, at, { title });

/** Takes the title and the key: from here on the file does not open any more. */
export const removeAttachment = (tx: Tx, viewer: Viewer, at: At, removedReason: string) =>
  change(tx, viewer, at, {
    title: null,
    sealedKey: null,
    removedAt: new Date().toISOString(),
    removedBy: viewer.accountId,
    removedReason,
  });
