import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { keyFilePath, readKeyFile, writeKeyFile } from './key-file.ts';
import { openMasterKey } from './open-master-key.ts';

const folder = mkdtempSync(join(tmpdir(), 'kt-keys-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const ownFolder = () => mkdtempSync(join(folder, 'data-'));
const inUse = async () => true;
const fresh = async () => false;
const secret = randomBytes(64);

describe('a master key in a file', () => {
  test('is made at the first start, for its owner only, and opens again after', async () => {
    const dataDir = ownFolder();
    const { masterKeyId, wrapped } = await (await openMasterKey({ DATA_DIR: dataDir }, fresh)).wrap(secret, 'here');
    expect(statSync(keyFilePath(dataDir)).mode & 0o777).toBe(0o600);
    expect(statSync(join(dataDir, 'keys')).mode & 0o777).toBe(0o700);

    const again = await openMasterKey({ DATA_DIR: dataDir }, inUse);
    expect(Buffer.from(await again.unwrap(masterKeyId, wrapped, 'here')).equals(secret)).toBe(true);
    await expect(again.unwrap(masterKeyId, wrapped, 'elsewhere')).rejects.toThrow('was changed');
  });

  test('is never made anew where something is sealed', async () => {
    const dataDir = ownFolder();
    await expect(openMasterKey({ DATA_DIR: dataDir }, inUse)).rejects.toMatchObject({ failure: 'no-master-key' });
    expect(readKeyFile(keyFilePath(dataDir))).toBeUndefined();
  });

  test('that is damaged is refused and left as it is, without a word of it in the message', async () => {
    const dataDir = ownFolder();
    await openMasterKey({ DATA_DIR: dataDir }, fresh);
    for (const text of ['', 'half a key', `${randomBytes(31).toString('base64')}\n`]) {
      writeFileSync(keyFilePath(dataDir), text);
      const refusal = await openMasterKey({ DATA_DIR: dataDir }, fresh).catch((error: unknown) => error as Error);
      expect(refusal).toMatchObject({ failure: 'bad-master-key' });
      if (text) expect((refusal as Error).message).not.toContain(text.trim());
      expect(readFileSync(keyFilePath(dataDir), 'utf8')).toBe(text);
    }
  });

  test('may be followed by the one before it, which still opens what it wrapped', async () => {
    const dataDir = ownFolder();
    const [older, newer] = [randomBytes(32), randomBytes(32)];
    writeKeyFile(keyFilePath(dataDir), [older]);
    const master = await openMasterKey({ DATA_DIR: dataDir }, inUse);
    const before = await master.wrap(secret, 'here');

    writeKeyFile(keyFilePath(dataDir), [newer, older]);
    const after = await master.wrap(secret, 'here');
    expect(after.masterKeyId).not.toBe(before.masterKeyId);
    expect(Buffer.from(await master.unwrap(before.masterKeyId, before.wrapped, 'here')).equals(secret)).toBe(true);
  });
});

describe('a master key from the environment', () => {
  const MASTER_KEY = randomBytes(32).toString('base64');

  test('wraps, and writes no file', async () => {
    const dataDir = ownFolder();
    const master = await openMasterKey({ DATA_DIR: dataDir, MASTER_KEY }, fresh);
    const { masterKeyId, wrapped } = await master.wrap(secret, 'here');
    expect(Buffer.from(await master.unwrap(masterKeyId, wrapped, 'here')).equals(secret)).toBe(true);
    expect(readKeyFile(keyFilePath(dataDir))).toBeUndefined();
  });

  test('another one says which was needed', async () => {
    const { masterKeyId, wrapped } = await (
      await openMasterKey({ DATA_DIR: folder, MASTER_KEY }, fresh)
    ).wrap(secret, 'here');
    const other = await openMasterKey({ DATA_DIR: folder, MASTER_KEY: randomBytes(32).toString('base64') }, inUse);
    await expect(other.unwrap(masterKeyId, wrapped, 'here')).rejects.toThrow(`${masterKeyId} is needed`);
  });
});

describe('a master key in a module', () => {
  // What a municipality would write for its own key service, in miniature.
  const kms = `
    import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
    const key = createHash('sha256').update('kept in the key service').digest();
    export async function openMasterKey() {
      return {
        async wrap(secret, context) {
          const cipher = createCipheriv('aes-256-gcm', key, Buffer.alloc(12)).setAAD(Buffer.from(context));
          return { masterKeyId: 'arn:kms/1', wrapped: Buffer.concat([cipher.update(secret), cipher.final(), cipher.getAuthTag()]) };
        },
        async unwrap(id, wrapped, context) {
          const opener = createDecipheriv('aes-256-gcm', key, Buffer.alloc(12)).setAAD(Buffer.from(context));
          opener.setAuthTag(wrapped.subarray(-16));
          return Buffer.concat([opener.update(wrapped.subarray(0, -16)), opener.final()]);
        },
      };
    }`;

  test('is loaded and asked', async () => {
    const MASTER_KEY_PLUGIN = join(folder, 'kms.mjs');
    writeFileSync(MASTER_KEY_PLUGIN, kms);
    const master = await openMasterKey({ DATA_DIR: folder, MASTER_KEY_PLUGIN }, inUse);
    const { masterKeyId, wrapped } = await master.wrap(secret, 'here');
    expect(masterKeyId).toBe('arn:kms/1');
    expect(Buffer.from(await master.unwrap(masterKeyId, wrapped, 'here')).equals(secret)).toBe(true);
    await expect(master.unwrap(masterKeyId, wrapped, 'elsewhere')).rejects.toThrow();
  });

  test('that is not there, or gives nothing, stops with a sentence', async () => {
    const absent = join(folder, 'absent.mjs');
    const empty = join(folder, 'empty.mjs');
    writeFileSync(empty, 'export const nothing = 1;');
    for (const MASTER_KEY_PLUGIN of [absent, empty]) {
      await expect(openMasterKey({ DATA_DIR: folder, MASTER_KEY_PLUGIN }, fresh)).rejects.toMatchObject({
        failure: 'no-master-key',
      });
    }
  });
});
