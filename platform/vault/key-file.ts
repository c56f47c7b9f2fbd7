import { randomBytes } from 'node:crypto';
import { chmodSync, closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readMasterKeys } from './keyring.ts';

/** Where the master key stands when it is a file. */
export const keyFilePath = (dataDir: string) => join(dataDir, 'keys', 'master.key');

export const newMasterKey = () => randomBytes(32);

/** The master keys in the file, newest first; undefined when there is no file. Throws VaultError `bad-master-key`. */
export function readKeyFile(path: string): Buffer[] | undefined {
  return existsSync(path) ? readMasterKeys(readFileSync(path, 'utf8'), path) : undefined;
}

/**
 * Writes the keys, newest first, so that the old file or the new one is there whatever happens: a file beside it, forced
 * to disk, then put in its place. Only the owner of the file may read it.
 */
export function writeKeyFile(path: string, keys: readonly Uint8Array[]): void {
  const folder = dirname(path);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(folder, 0o700);
  const beside = `${path}.writing`;
  const file = openSync(beside, 'w', 0o600);
  try {
    writeSync(file, keys.map((key) => `${Buffer.from(key).toString('base64')}\n`).join(''));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  chmodSync(beside, 0o600);
  renameSync(beside, path);
  forceFolder(folder);
}

/** A new name in a folder survives a power cut only when the folder itself was forced to disk. */
function forceFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
