import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadDemoWhenEmpty } from '../../app/demo.ts';
import { destroyedListIn, jobs } from '../../app/jobs.ts';
import { destroyPiece, type Doomed } from '../../modules/retention/destroy.ts';
import { joinDestroyedLists, repeatDestructions } from '../../modules/retention/destroyed-list.ts';
import { restoreBackup } from '../../platform/backup/restore-backup.ts';
import { writeBackup } from '../../platform/backup/write-backup.ts';
import { connect, type Db } from '../../platform/db/connection.ts';
import { migrate } from '../../platform/db/migrate.ts';
import { inScope } from '../../platform/db/viewer-transaction.ts';
import { FileStore } from '../../platform/files/file-store.ts';
import { readSettings } from '../../platform/settings.ts';
import { emptyDatabase, freshDatabase } from '../harness/database.ts';
import { writtenAnywhere } from '../harness/written-anywhere.ts';

// A machine is lost after something was destroyed and something else was erased. What is left is a folder with an older
// backup, from before that: put back on another machine, neither may come back.

const folder = mkdtempSync(join(tmpdir(), 'kt-stays-'));
const backups = join(folder, 'backups');
const file = join(backups, 'of-yesterday.backup');
let url: string;
let app: Db;
let owner: Db;
let key: string;
beforeAll(async () => {
  const fresh = await freshDatabase();
  url = fresh.migratorUrl;
  await loadDemoWhenEmpty(url);
  [owner, app] = [connect(url, 2), connect(fresh.appUrl, 2)];
  key = await generateX25519Identity();
});
afterAll(async () => {
  await Promise.all([owner.destroy(), app.destroy()]);
  rmSync(folder, { recursive: true, force: true });
});

interface View {
  id: string;
  story: string;
  organisationId: string;
  householdId: string;
  accountId: string;
}

/** What two residents of different households said of how they see it. */
async function views(): Promise<[View, View]> {
  const { rows } = await sql<View>`select distinct on (c.household_id) v.id, v.story,
      v.organisation_id as "organisationId", c.household_id as "householdId", v.by_account as "accountId"
    from case_view v join support_case c on c.organisation_id = v.organisation_id and c.id = v.case_id
    where v.person_id is not null order by c.household_id, length(v.story) desc limit 2`.execute(owner);
  return rows as [View, View];
}

const destroy = (kind: Doomed['kind'], id: string, by: View) =>
  inScope(app, { organisationId: by.organisationId, role: 'privacy' }, (tx) =>
    destroyPiece(tx, by, {
      ...{ kind, id, rule: kind === 'household' ? 'wmo-file' : 'erased-on-request' },
      ...{ startedOn: '2011-01-01', keptUntil: '2026-01-01', goesOn: '2026-01-02' },
    }),
  );

test('an older backup on another machine loses what was destroyed or erased after it, before anybody is let in', async () => {
  const [erased, destroyed] = await views();
  const settings = readSettings({ DATA_DIR: join(folder, 'lost'), BACKUP_FOLDER: backups });
  const files = new FileStore(folder);
  mkdirSync(backups);
  await writeBackup({ url, filesDir: join(folder, 'none') }, file, [await identityToRecipient(key)]);
  await destroy('case-view', erased.id, erased);
  await destroy('household', destroyed.householdId, destroyed);
  await jobs(owner, url, files, settings)
    .find(({ name }) => name === 'destroyed-list')!
    .run();
  rmSync(settings.DATA_DIR, { recursive: true });

  const elsewhere = await emptyDatabase();
  await restoreBackup({ url: elsewhere, filesDir: join(folder, 'back') }, file, key);
  const there = connect(elsewhere, 2);
  const appThere = connect(await migrate(elsewhere), 2);
  try {
    expect((await writtenAnywhere(there, [erased.story])).length).toBeGreaterThan(0);
    expect((await writtenAnywhere(there, [destroyed.story])).length).toBeGreaterThan(0);
    const newPlace = destroyedListIn(folder);
    expect(await joinDestroyedLists(destroyedListIn(backups), newPlace)).toBe(2);
    expect(await repeatDestructions(there, appThere, files, newPlace)).toBe(2);
    const gone = [erased.id, erased.story, destroyed.householdId, destroyed.story];
    expect(await writtenAnywhere(there, gone)).toEqual([]);
    expect(await repeatDestructions(there, appThere, files, newPlace)).toBe(0);
  } finally {
    await Promise.all([there.destroy(), appThere.destroy()]);
  }
});
