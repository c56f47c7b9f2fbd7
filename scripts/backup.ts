// npm run backup -- FILE: everything in one encrypted file, made while the program works on, and proven by restoring it.

import { join } from 'node:path';
import { BackupError } from '../platform/backup/backup-error.ts';
import { defaultKeyFile, publicKeys } from '../platform/backup/backup-key.ts';
import { makeBackup } from '../platform/backup/make-backup.ts';
import { EmbeddedDatabaseError } from '../platform/db/embedded/embedded-error.ts';
import { reachEmbedded } from '../platform/db/embedded/reach.ts';
import { readSettings } from '../platform/settings.ts';

const [file] = process.argv.slice(2);
const settings = readSettings();
const { DATA_DIR: dataDir, DATABASE_URL: server, BACKUP_RECIPIENTS: recipients } = settings;
try {
  if (file === undefined) throw new BackupError('Say where the backup goes: npm run backup -- FILE');
  const database = server ? { url: server, leave: async () => undefined } : await reachEmbedded(dataDir);
  try {
    const keys = await publicKeys(recipients, dataDir);
    const { tables, files } = await makeBackup(
      { url: database.url, filesDir: join(dataDir, 'attachments') },
      file,
      keys,
    );
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    console.log(`${file}: ${rows} rows in ${tables.length} tables, and ${files.length} attachments.`);
    console.log('It was restored into a database of its own, and every table there was the same.');
    if (!recipients) console.log(`Only ${defaultKeyFile(dataDir)} opens it: keep a copy of that key somewhere else.`);
  } finally {
    await database.leave();
  }
} catch (error) {
  if (!(error instanceof BackupError) && !(error instanceof EmbeddedDatabaseError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
