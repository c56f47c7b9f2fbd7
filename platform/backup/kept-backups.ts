import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { makeBackup } from './make-backup.ts';
import type { BackupSource } from './write-backup.ts';

const ours = /^keukentafel-(\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2})Z\.backup$/;
const unfinished = '.making';

const nameAt = (moment: Date): string =>
  `keukentafel-${moment.toISOString().slice(0, 19).replaceAll(':', '-')}Z.backup`;

/** When one of our files was made; null for the name of any other file. */
function madeAt(name: string): Date | null {
  const [, stamp] = ours.exec(name) ?? [];
  if (stamp === undefined) return null;
  const [day, time] = stamp.split('T') as [string, string];
  return new Date(`${day}T${time.replaceAll('-', ':')}Z`);
}

/**
 * Makes a backup in `folder`, proven by a trial restore, and takes away ours that are older than `keepDays`: what was
 * destroyed in the record must not live on in old backups. A file has its name only when it is whole; nothing is taken
 * away when the new one failed.
 *
 * @returns the path of the new file
 * @throws BackupError when it cannot be made or the trial fails
 */
export async function keepBackup(
  source: BackupSource,
  { folder, keepDays, recipients }: { folder: string; keepDays: number; recipients: readonly string[] },
  now: Date,
): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, nameAt(now));
  for (const name of await readdir(folder)) {
    if (name.endsWith(unfinished) && ours.test(name.slice(0, -unfinished.length))) await rm(join(folder, name));
  }
  await makeBackup(source, file + unfinished, recipients);
  await rename(file + unfinished, file);

  const oldest = now.getTime() - keepDays * 24 * 60 * 60 * 1000;
  for (const name of await readdir(folder)) {
    const made = madeAt(name);
    if (made !== null && made.getTime() < oldest) await rm(join(folder, name));
  }
  return file;
}
