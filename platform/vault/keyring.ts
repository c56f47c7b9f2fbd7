import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { MasterKey } from './master-key.ts';
import { VaultError } from './vault-error.ts';

const nonceLength = 12;
const tagLength = 16;

/**
 * Reads master keys from text: base64 of 32 bytes, one or several apart by white space; the first wraps, the others
 * only unwrap what was wrapped before it came. Throws VaultError `bad-master-key`, which never repeats the text.
 *
 * @param from what to call the place in the message, such as `MASTER_KEY`
 */
export function readMasterKeys(text: string, from: string): Buffer[] {
  const keys = text.split(/\s+/).filter(Boolean);
  const read = keys.map((key) => Buffer.from(key, 'base64'));
  const isWhole = read.every((key, index) => key.length === 32 && key.toString('base64') === keys[index]);
  if (read.length > 0 && isWhole) return read;
  throw new VaultError('bad-master-key', `The master key in ${from} is not base64 of exactly 32 bytes.`);
}

/** What a master key is called beside what it wraps: made from the key, and saying nothing about it. */
export const masterKeyId = (key: Uint8Array) =>
  createHmac('sha256', key).update('keukentafel master key').digest('hex').slice(0, 16);

/** Master keys held by the program itself. `keys` gives them anew at each use, newest first: a file may have changed. */
export function keyringMasterKey(keys: () => readonly Buffer[]): MasterKey {
  return {
    async wrap(secret, context) {
      const key = keys()[0]!;
      const nonce = randomBytes(nonceLength);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      cipher.setAAD(Buffer.from(context));
      const wrapped = Buffer.concat([nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()]);
      return { masterKeyId: masterKeyId(key), wrapped };
    },
    async unwrap(id, wrapped, context) {
      const all = keys();
      const key = all.find((one) => masterKeyId(one) === id);
      if (!key) throw wrongMasterKey(id, masterKeyId(all[0]!));
      const decipher = createDecipheriv('aes-256-gcm', key, wrapped.subarray(0, nonceLength), {
        authTagLength: tagLength,
      });
      decipher.setAAD(Buffer.from(context));
      decipher.setAuthTag(wrapped.subarray(wrapped.length - tagLength));
      const plain = decipher.update(wrapped.subarray(nonceLength, wrapped.length - tagLength));
      try {
        return Buffer.concat([plain, decipher.final()]);
      } catch {
        throw new VaultError('damaged', 'A wrapped data key was changed: the master key fits, the key does not open.');
      }
    },
  };
}

const wrongMasterKey = (needed: string, given: string) =>
  new VaultError(
    'wrong-master-key',
    `The master key is not the one of this database: ${needed} is needed and ${given} was given. Nothing was changed. Give the right key (docs/operations.md, "Keys") and start again.`,
  );
