// npm run restore -- FILE [--key KEYFILE] [--replace]: puts a backup back, in the data folder or in the empty database
// of DATABASE_URL.

import { join } from 'node:path';
import { parseArgs } from 'node:util';
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
  const { about, contents, kept } = server
    ? { ...(await restoreBackup({ url: server, filesDir: join(dataDir, 'attachments') }, file, key)), kept: undefined }
    : await restoreDataFolder(dataDir, file, key, { replace: values.replace ?? false });
  const rows = contents.tables.reduce((sum, table) => sum + table.rows, 0);
  console.log(`Restored as it was on ${about.madeAt}: ${rows} rows in ${contents.tables.length} tables.`);
  if (kept) console.log(`What was there before stands in ${kept}.`);
} catch (error) {
  if (!(error instanceof BackupError) && !(error instanceof EmbeddedDatabaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
