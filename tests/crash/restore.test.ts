import { join } from 'node:path';
import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { readKey } from '../../platform/backup/backup-key.ts';
import { writeBackup } from '../../platform/backup/write-backup.ts';
import { publicKeys } from '../../platform/backup/backup-key.ts';
import { runOnce } from '../harness/engine.ts';
import { root } from '../../platform/root.ts';
import { dataFolder, startDatabase, startProcess, leaveNothing } from './crash-place.ts';

leaveNothing();

const kept = join(root, 'tests/upgrade/demo-0015.backup');
const keyFile = join(root, 'tests/upgrade/demo.key');
const restoreProgram = join(root, 'scripts/restore.ts');
const backupProgram = join(root, 'scripts/backup.ts');

/** Runs a command on a data folder and waits for its end. */
async function command(program: string, args: string[], dataDir: string) {
  const running = startProcess(program, args, { env: { DATA_DIR: dataDir, DATABASE_URL: undefined } });
  return { code: await running.ended, output: running.output() };
}

const destroyed = {
  ...{
    organisationId: randomUUID(),
    id: randomUUID(),
    pieceKind: 'household',
    rule: 'wmo-file',
    decidedBy: randomUUID(),
  },
  ...{ startedOn: '2011-01-01', keptUntil: '2026-01-01', decidedAt: '2026-01-02T10:00:00.000Z', counts: {} },
  ...{ pseudonymised: 0, key: 'a2V5', mark: 'bWFyaw==' },
};

const householdsIn = (url: string) => runOnce(url, 'select count(*)::int as n from household');

test('the commands: a backup of a running database comes back on another machine, with its own key only', async () => {
  const [from, to, apart] = [dataFolder(), dataFolder(), dataFolder()];
  expect(await command(restoreProgram, [kept, '--key', keyFile], from)).toMatchObject({
    ...{ code: 0, output: expect.stringMatching(/No destroyed\.list stands beside the backup/) },
  });
  const running = await startDatabase(from);
  const households = await householdsIn(running.url);
  const file = join(apart, 'of-tonight.backup');
  expect(await command(backupProgram, [file], from)).toMatchObject({ code: 0 });

  const withoutKey = await command(restoreProgram, [file], to);
  expect(withoutKey.code).toBe(1);
  expect(withoutKey.output).toMatch(/^The key file .* cannot be read/);
  const refused = await command(restoreProgram, [file, '--key', join(from, 'keys/backup.key')], from);
  expect(refused).toMatchObject({ code: 1, output: expect.stringMatching(/^Keukentafel is already running/) });

  // What was destroyed after the backup is named beside it, and goes along.
  writeFileSync(join(apart, 'destroyed.list'), `${JSON.stringify(destroyed)}\n`);
  const done = await command(restoreProgram, [file, '--key', join(from, 'keys/backup.key')], to);
  expect(done).toMatchObject({ code: 0, output: expect.stringMatching(/^Restored as it was on.*\nThe list names 1 /) });
  expect(JSON.parse(readFileSync(join(to, 'destroyed.list'), 'utf8'))).toEqual(destroyed);
  const restored = await startDatabase(to);
  expect(await householdsIn(restored.url)).toEqual(households);
  const again = await command(restoreProgram, [file, '--key', join(from, 'keys/backup.key')], to);
  expect(again.code).toBe(1);
});

test('a restore that is killed leaves what was there, or nothing; the next one succeeds', async () => {
  const dataDir = dataFolder();
  for (const patience of [50, 300, 600, 900, 1200]) {
    const running = startProcess(restoreProgram, [kept, '--key', keyFile], { env: { DATA_DIR: dataDir } });
    await Promise.race([pause(patience), running.ended]);
    await running.end('SIGKILL');
  }
  const done = await command(restoreProgram, [kept, '--key', keyFile, '--replace'], dataDir);
  expect(done).toMatchObject({ code: 0 });
  const whole = await startDatabase(dataDir);
  const [count] = await householdsIn(whole.url);
  expect((count as { n: number }).n).toBeGreaterThan(10);
});

test('a backup that is killed leaves no file under its name', async () => {
  const dataDir = dataFolder();
  await command(restoreProgram, [kept, '--key', keyFile], dataDir);
  const database = await startDatabase(dataDir);
  const file = join(dataDir, 'half.backup');
  const keys = await publicKeys(undefined, dataDir);
  for (const patience of [250, 350, 450]) {
    const running = startProcess(backupProgram, [file], { env: { DATA_DIR: dataDir } });
    await Promise.race([pause(patience), running.ended]);
    await running.end('SIGKILL');
    // Killed before it had its name, or after it was whole: never half.
    rmSync(file, { force: true });
  }
  const { tables } = await writeBackup({ url: database.url, filesDir: '/nowhere' }, file, keys);
  expect(tables.length).toBeGreaterThan(50);
  expect(readKey(join(dataDir, 'keys/backup.key'))).toMatch(/^AGE-SECRET-KEY-/);
});
