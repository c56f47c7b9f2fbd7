import { existsSync } from 'node:fs';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { BackupContents } from './backup-contents.ts';
import { BackupError } from './backup-error.ts';
import { tryRestore } from './try-restore.ts';
import { writeBackup, type BackupSource } from './write-backup.ts';

/**
 * Makes a backup and proves it by a trial restore. For the trial the file is also locked for a key that exists only
 * while this runs: the private key of the backups need not be on this machine.
 *
 * @throws BackupError when `file` is there already, or the trial fails; the file is left for whoever wants to look
 */
export async function makeBackup(
  source: BackupSource,
  file: string,
  recipients: readonly string[],
): Promise<BackupContents> {
  if (existsSync(file)) throw new BackupError(`${file} is there already. A backup never takes the place of another.`);
  const passing = await generateX25519Identity();
  const contents = await writeBackup(source, file, [...recipients, await identityToRecipient(passing)]);
  await tryRestore(file, passing);
  return contents;
}
