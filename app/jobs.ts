import { join } from 'node:path';
import { sweepAttachments } from '../modules/attachments/removal.ts';
import { raiseQuestions } from '../modules/look-questions/raise-questions.ts';
import { writeDestroyedList } from '../modules/retention/destroyed-list.ts';
import { publicKeys } from '../platform/backup/backup-key.ts';
import { keepBackup } from '../platform/backup/kept-backups.ts';
import type { Db } from '../platform/db/connection.ts';
import type { FileStore } from '../platform/files/file-store.ts';
import { forgetOldAnswers } from '../platform/http/idempotency.ts';
import type { Job } from '../platform/jobs/job.ts';
import { byCrontab, everyHours } from '../platform/jobs/moments.ts';
import type { Settings } from '../platform/settings.ts';

/** Where the list of what was destroyed stands, in the data folder and beside the backups. */
export const destroyedListIn = (folder: string): string => join(folder, 'destroyed.list');

/** Brings both lists up to date: whoever loses the data folder still has the one beside the backups. */
export async function writeDestroyedLists(owner: Db, { DATA_DIR, BACKUP_FOLDER }: Settings): Promise<void> {
  await writeDestroyedList(owner, destroyedListIn(DATA_DIR));
  if (BACKUP_FOLDER !== undefined) await writeDestroyedList(owner, destroyedListIn(BACKUP_FOLDER));
}

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
  const questions: Job = {
    name: 'look-questions',
    // Before anybody is at work, after the backup.
    next: byCrontab('40 4 * * *'),
    run: async () => {
      await raiseQuestions(owner, new Date());
    },
  };
  const list: Job = {
    name: 'destroyed-list',
    // As often as jobs are looked at: what was destroyed must not be in the database alone for long.
    next: (after) => new Date(after.getTime() + 60_000),
    run: () => writeDestroyedLists(owner, settings),
  };
  if (folder === undefined) return [sweep, forget, list, questions];
  const backup: Job = {
    name: 'backup',
    next: byCrontab(BACKUP_AT),
    run: async () => {
      const recipients = await publicKeys(BACKUP_RECIPIENTS, DATA_DIR);
      const source = { url: ownerUrl, filesDir: join(DATA_DIR, 'attachments') };
      await keepBackup(source, { folder, keepDays, recipients }, new Date());
    },
  };
  return [sweep, forget, list, questions, backup];
}
