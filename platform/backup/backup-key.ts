import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { BackupError } from './backup-error.ts';

// A backup is an age file (age-encryption.org/v1): locked with a public key, opened with the private one. A server that
// knows only the public key makes backups that whoever breaks into it cannot open.

/** Where the private key stands when nobody chose another place. */
export const defaultKeyFile = (dataDir: string): string => join(dataDir, 'keys', 'backup.key');

const isKey = (line: string): boolean => line.startsWith('AGE-SECRET-KEY-');

/** Reads a private key file, as `age-keygen` writes it. Throws BackupError when there is none in it. */
export function readKey(file: string): string {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new BackupError(`The key file ${file} cannot be read (${(error as Error).message}).`);
  }
  const key = text.split(/\r?\n/).find(isKey);
  if (key === undefined) throw new BackupError(`There is no private key (AGE-SECRET-KEY-…) in ${file}.`);
  return key;
}

/**
 * The public keys to lock a backup with: those given in the setting, else the one that belongs to the key file in the
 * data folder, which is made the first time.
 */
export async function publicKeys(setting: string | undefined, dataDir: string): Promise<string[]> {
  const given = (setting ?? '').split(/[\s,]+/).filter((word) => word !== '');
  if (given.length > 0) return given;
  const file = defaultKeyFile(dataDir);
  if (!existsSync(file)) {
    const key = await generateX25519Identity();
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, `# public key: ${await identityToRecipient(key)}\n${key}\n`, { mode: 0o600, flag: 'wx' });
  }
  return [await identityToRecipient(readKey(file))];
}
