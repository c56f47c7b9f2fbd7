// npm run restore -- FILE [--key KEYFILE] [--replace]: puts a backup back, in the data folder or in the empty database
// of DATABASE_URL.

import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { destroyedListIn } from '../app/jobs.ts';
import { joinDestroyedLists } from '../modules/retention/destroyed-list.ts';
import { BackupError } from '../platform/backup/backup-error.ts';
import { defaultKeyFile, readKey } from '../platform/backup/backup-key.ts';
import { restoreBackup } from '../platform/backup/restore-backup.ts';
import { restoreDataFolder } from '../platform/backup/restore-data-folder.ts';
import { EmbeddedDatabaseError } from '../platform/db/embedded/embedded-error.ts';
import { readSettings } from '../platform/settings.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { key: { type: 'string' }, replace: { type: 'boolean' } },
});
const [file] = positionals;
const { DATA_DIR: dataDir, DATABASE_URL: server } = readSettings();
try {
  if (file === undefined) throw new BackupError('Say which backup: npm run restore -- FILE');
  const key = readKey(values.key ?? defaultKeyFile(dataDir));
  // First: a restore that is cut off after its last step must not leave what was destroyed without the list.
  const destroyed = await joinDestroyedLists(destroyedListIn(dirname(file)), destroyedListIn(dataDir));
  const { about, contents, kept } = server
    ? { ...(await restoreBackup({ url: server, filesDir: join(dataDir, 'attachments') }, file, key)), kept: undefined }
    : await restoreDataFolder(dataDir, file, key, { replace: values.replace ?? false });
  const rows = contents.tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(`Restored as it was on ${about.madeAt}: ${rows} rows in ${contents.tables.length} tables.`);
  console.log(
    destroyed === undefined
      ? `No destroyed.list stands beside the backup or in ${dataDir}. If anything was destroyed after this backup, put the newest list in ${dataDir} before you start the program.`
      : `The list names ${destroyed} pieces that were destroyed: what came back of them goes once more at the next start.`,
  );
  if (kept) console.log(`What was there before stands in ${kept}.`);
} catch (error) {
  if (!(error instanceof BackupError) && !(error instanceof EmbeddedDatabaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
