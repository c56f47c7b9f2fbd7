import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { afterAll, expect, test } from 'vitest';
import { keepBackup } from '../../platform/backup/kept-backups.ts';
import { emptyDatabase, freshDatabase } from '../harness/database.ts';
import { restoreBackup } from '../../platform/backup/restore-backup.ts';

const folder = mkdtempSync(join(tmpdir(), 'kt-kept-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every night leaves a backup that opens; what is too old goes, and what is not ours stays', async () => {
  const { migratorUrl: url } = await freshDatabase();
  const key = await generateX25519Identity();
  const plan = { folder, keepDays: 30, recipients: [await identityToRecipient(key)] };
  const source = { url, filesDir: join(folder, 'none') };
  for (const name of ['keukentafel-2026-10-01T01-15-00Z.backup', 'keukentafel-2026-11-01T01-15-00Z.backup']) {
    writeFileSync(join(folder, name), 'an older one');
  }
  writeFileSync(join(folder, 'holiday.jpg'), 'not ours');
  writeFileSync(join(folder, 'keukentafel-2026-11-24T01-15-00Z.backup.making'), 'cut off');

  const file = await keepBackup(source, plan, new Date('2026-11-25T01:15:00Z'));

  const [latest, older, other] = [
    'keukentafel-2026-11-25T01-15-00Z.backup',
    'keukentafel-2026-11-01T01-15-00Z.backup',
    'holiday.jpg',
  ];
  expect(file).toBe(join(folder, latest));
  expect(readdirSync(folder).sort()).toEqual([other, older, latest]);
  await restoreBackup({ url: await emptyDatabase(), filesDir: join(folder, 'back') }, file, key);
});

test('when it cannot be made, the older ones stay', async () => {
  const before = readdirSync(folder).filter((name) => name.endsWith('.backup'));
  const nowhere = { url: 'postgres://nobody@127.0.0.1:1/nothing', filesDir: join(folder, 'none') };
  const plan = { folder, keepDays: 1, recipients: [await identityToRecipient(await generateX25519Identity())] };
  await expect(keepBackup(nowhere, plan, new Date('2027-01-01T01:15:00Z'))).rejects.toThrow();
  expect(readdirSync(folder).filter((name) => name.endsWith('.backup'))).toEqual(before);
});
