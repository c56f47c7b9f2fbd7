import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { VaultError } from './vault-error.ts';

// A sealed text on the wire: form (1 byte) · id of the key (16) · nonce (12) · ciphertext · tag (16).
// AES-256-GCM (NIST SP 800-38D): 96-bit random nonces, fit for 2³² seals a key; `keys:rotate` makes a new key.

const form = 1;
const keyIdLength = 16;
const nonceLength = 12;
const tagLength = 16;
const headerLength = 1 + keyIdLength + nonceLength;

/** What every sealed text has beyond its own bytes. */
export const envelopeOverhead = headerLength + tagLength;

/** Where a sealed value stands. All of it is bound into the seal; elsewhere the value does not open. */
export interface Place {
  organisationId: string;
  /** The table and the column as the database names them. */
  table: string;
  column: string;
  /** The id of the row. */
  rowId: string;
}

/** The place as bytes that no other place has. */
const bytesOf = ({ organisationId, table, column, rowId }: Place) =>
  Buffer.from(JSON.stringify([organisationId, table, column, rowId]));

const keyIdBytes = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex');

function keyIdText(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Seals bytes with a key of 32 bytes, whose id (a UUID) goes in the header. */
export function sealBytes(key: { id: string; secret: Uint8Array }, place: Place, plain: Uint8Array): Buffer {
  const nonce = randomBytes(nonceLength);
  const header = Buffer.concat([Buffer.of(form), keyIdBytes(key.id), nonce]);
  const cipher = createCipheriv('aes-256-gcm', key.secret, nonce);
  cipher.setAAD(Buffer.concat([header, bytesOf(place)]));
  return Buffer.concat([header, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
}

/** The id of the key something was sealed with. Throws VaultError `damaged` when it is no sealed value. */
export function keyIdOf(sealed: Uint8Array): string {
  if (sealed.length < envelopeOverhead || sealed[0] !== form) throw damaged();
  return keyIdText(Buffer.from(sealed.subarray(1, 1 + keyIdLength)));
}

/** Opens what `sealBytes` made. Throws VaultError `damaged` when a bit, the key or the place is another. */
export function openBytes(secret: Uint8Array, place: Place, sealed: Uint8Array): Buffer {
  keyIdOf(sealed);
  const header = sealed.subarray(0, headerLength);
  const decipher = createDecipheriv('aes-256-gcm', secret, header.subarray(1 + keyIdLength), {
    authTagLength: tagLength,
  });
  decipher.setAAD(Buffer.concat([header, bytesOf(place)]));
  decipher.setAuthTag(sealed.subarray(sealed.length - tagLength));
  const plain = decipher.update(sealed.subarray(headerLength, sealed.length - tagLength));
  try {
    return Buffer.concat([plain, decipher.final()]);
  } catch {
    throw damaged();
  }
}

const damaged = () => new VaultError('damaged', 'A sealed value does not open: it was changed, or stands elsewhere.');
