import type { Viewer } from '../../access/viewer.ts';
import { amsterdamDay } from '../../platform/calendar/amsterdam-time.ts';
import { addDays } from '../../platform/calendar/dutch-holidays.ts';
import type { Tx } from '../../platform/db/connection.ts';
import { asEraser } from '../../platform/db/viewer-transaction.ts';
import { certificateHash } from './certificate.ts';
import { destroyPiece, lockFile } from './destroy.ts';
import { erasedOnRequest, isHeld, type ErasableKind } from './domain.ts';
import { standingHolds } from './store.ts';

/** Is the file kept as it is, for a complaint or a court case? From here on nobody writes in it in this transaction. */
export async function isFileHeld(tx: Tx, viewer: Viewer, householdId: string): Promise<boolean> {
  await lockFile(tx, { kind: 'household', id: householdId });
  const today = amsterdamDay(new Date());
  return (await standingHolds(tx, viewer, { pieceId: householdId })).some((hold) => isHeld(hold, today));
}

/** What is left of a record that was erased. */
export interface Erased {
  kind: ErasableKind;
  certificateId: string;
  hash: string;
}

/**
 * Erases records of a file that a resident asked to erase, by the one road there is to destroy something: out of every
 * table and of what can be found, with a certificate and a mark each, so that no older backup brings one back. All of
 * them or none. Gives also the ids of files that go from disk after the commit.
 */
export async function eraseRecords(
  tx: Tx,
  viewer: Viewer,
  records: readonly { kind: ErasableKind; id: string }[],
  { receivedOn, permission }: { receivedOn: string; permission: string },
): Promise<{ erased: Erased[]; fileIds: string[] } | undefined> {
  const { organisationId, accountId, role } = viewer;
  const today = amsterdamDay(new Date());
  const kept = { startedOn: receivedOn, keptUntil: today, goesOn: addDays(today, 1) };
  const by = { organisationId, accountId, role, action: 'eraseRecords', permission };
  return asEraser(tx, role, async () => {
    const erased: Erased[] = [];
    const fileIds: string[] = [];
    for (const { kind, id } of records) {
      const gone = await destroyPiece(tx, by, { kind, id, rule: erasedOnRequest, ...kept });
      if (!gone) return undefined;
      erased.push({ kind, certificateId: gone.certificate.id, hash: certificateHash(gone.certificate) });
      fileIds.push(...gone.fileIds);
    }
    return { erased, fileIds };
  });
}
