import { join } from 'node:path';
import { sweepAttachments } from '../modules/attachments/removal.ts';
import { publicKeys } from '../platform/backup/backup-key.ts';
import { keepBackup } from '../platform/backup/kept-backups.ts';
import type { Db } from '../platform/db/connection.ts';
import type { FileStore } from '../platform/files/file-store.ts';
import { forgetOldAnswers } from '../platform/http/idempotency.ts';
import type { Job } from '../platform/jobs/job.ts';
import { byCrontab, everyHours } from '../platform/jobs/moments.ts';
import type { Settings } from '../platform/settings.ts';

/** The upkeep that comes back by itself. `owner` sees the rows of every organisation, `ownerUrl` leads to the same. */
export function jobs(owner: Db, ownerUrl: string, files: FileStore, settings: Settings): Job[] {
  const { BACKUP_FOLDER: folder, BACKUP_AT, BACKUP_KEEP_DAYS: keepDays, BACKUP_RECIPIENTS, DATA_DIR } = settings;
  const sweep: Job = {
    name: 'sweep-attachments',
    next: everyHours(6),
    run: async () => {
      await sweepAttachments(owner, files);
    },
  };
  const forget: Job = { name: 'forget-answers', next: everyHours(24), run: () => forgetOldAnswers(owner) };
  if (folder === undefined) return [sweep, forget];
  const backup: Job = {
    name: 'backup',
    next: byCrontab(BACKUP_AT),
    run: async () => {
      const recipients = await publicKeys(BACKUP_RECIPIENTS, DATA_DIR);
      const source = { url: ownerUrl, filesDir: join(DATA_DIR, 'attachments') };
      await keepBackup(source, { folder, keepDays, recipients }, new Date());
    },
  };
  return [sweep, forget, backup];
}
