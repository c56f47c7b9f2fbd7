import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase } from '../../tests/harness/database.ts';
import { connect, type Db, type Tx } from '../db/connection.ts';
import { inScope } from '../db/viewer-transaction.ts';
import { keyFilePath, writeKeyFile } from './key-file.ts';
import { keyringMasterKey } from './keyring.ts';
import { openVault } from './open-vault.ts';
import { Vault } from './vault.ts';

const here = uuidv7();
const elsewhere = uuidv7();
const masterKeys = [randomBytes(32)];
const vault = new Vault(keyringMasterKey(() => masterKeys));
let db: Db;
let owner: Db;

beforeAll(async () => {
  const { appUrl, migratorUrl } = await freshDatabase();
  db = connect(appUrl, 6);
  owner = connect(migratorUrl, 1);
  for (const id of [here, elsewhere]) {
    await sql`insert into organisation (organisation_id, name) values (${id}, 'Proef')`.execute(owner);
  }
});
afterAll(() => Promise.all([db.destroy(), owner.destroy()]));

const inside = <T>(work: (tx: Tx) => Promise<T>, organisationId = here) => inScope(db, { organisationId }, work);
const place = (rowId: string, organisationId = here) => ({ organisationId, table: 'person', column: 'bsn', rowId });
const column = (organisationId = here) => ({ organisationId, table: 'person', column: 'bsn' });

describe('sealing a value', () => {
  test('opens for its own row, in another program too, and nowhere else', async () => {
    const rowId = uuidv7();
    const sealed = await inside((tx) => vault.seal(tx, place(rowId), '999990019'));
    expect(sealed.toString('latin1')).not.toContain('999990019');

    const other = new Vault(keyringMasterKey(() => masterKeys));
    expect(await inside((tx) => other.open(tx, place(rowId), sealed))).toBe('999990019');
    await expect(inside((tx) => other.open(tx, place(uuidv7()), sealed))).rejects.toMatchObject({ failure: 'damaged' });
  });

  test('of one organisation does not open in another, whose keys are not even in sight', async () => {
    const rowId = uuidv7();
    const sealed = await inside((tx) => vault.seal(tx, place(rowId), '999990019'));
    const stranger = inside(
      (tx) => new Vault(keyringMasterKey(() => masterKeys)).open(tx, place(rowId, elsewhere), sealed),
      elsewhere,
    );
    await expect(stranger).rejects.toMatchObject({ failure: 'no-data-key' });
  });

  test('for the first time by many at once makes one pair of keys', async () => {
    const organisationId = uuidv7();
    await sql`insert into organisation (organisation_id, name) values (${organisationId}, 'Druk')`.execute(owner);
    const rows = Array.from({ length: 12 }, () => uuidv7());
    const sealed = await Promise.all(
      rows.map((row) => inside((tx) => vault.seal(tx, place(row, organisationId), row), organisationId)),
    );
    const { rows: keys } = await sql`select version from data_key where organisation_id = ${organisationId}`.execute(
      owner,
    );
    expect(keys).toEqual([{ version: 1 }]);
    const opened = await inside(
      (tx) => Promise.all(rows.map((row, at) => vault.open(tx, place(row, organisationId), sealed[at]!))),
      organisationId,
    );
    expect(opened).toEqual(rows);
  });
});

describe('a blind index', () => {
  test('is the same for the same value, and says nothing between organisations or columns', async () => {
    const one = await inside((tx) => vault.blindIndex(tx, column(), '999990019'));
    const [again] = await inside((tx) => vault.blindIndexes(tx, column(), '999990019'));
    expect(again?.equals(one)).toBe(true);
    expect(one).toHaveLength(32);

    const others = [
      await inside((tx) => vault.blindIndex(tx, column(), '999990020')),
      await inside((tx) => vault.blindIndex(tx, { ...column(), column: 'phone' }, '999990019')),
      await inside((tx) => vault.blindIndex(tx, column(elsewhere), '999990019'), elsewhere),
    ];
    for (const other of others) expect(other.equals(one)).toBe(false);
  });
});

describe('starting with a master key', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'kt-vault-'));
  afterAll(() => rmSync(dataDir, { recursive: true, force: true }));
  const path = keyFilePath(dataDir);

  test('that fits goes on; that is lost or another is refused, and nothing is written over', async () => {
    writeKeyFile(path, masterKeys);
    await openVault(owner, { DATA_DIR: dataDir });

    rmSync(path);
    const keysBefore = await sql`select * from data_key order by id`.execute(owner);
    await expect(openVault(owner, { DATA_DIR: dataDir })).rejects.toMatchObject({ failure: 'no-master-key' });

    writeKeyFile(path, [randomBytes(32)]);
    const wrong = readFileSync(path, 'utf8');
    await expect(openVault(owner, { DATA_DIR: dataDir })).rejects.toMatchObject({ failure: 'wrong-master-key' });
    expect(readFileSync(path, 'utf8')).toBe(wrong);
    expect(await sql`select * from data_key order by id`.execute(owner)).toEqual(keysBefore);
  });
});
