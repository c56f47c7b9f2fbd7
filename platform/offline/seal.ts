/** An encrypted value as it lies in the database. */
export interface Sealed {
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

/** 256-bit AES-GCM, not extractable: scripts can use it and store it, never read it. */
export function makeKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/**
 * Encrypts any JSON value. `label` says what the value is (account, kind, key); it is not stored but must be the same
 * when opening, so that a record put in another record's place does not open. A fresh 96-bit nonce per call: at three
 * writes a second a key stays far under the 2^32 messages that NIST SP 800-38D (8.3) allows for random nonces.
 */
export async function seal(key: CryptoKey, label: string, value: unknown): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const text = new TextEncoder().encode(JSON.stringify({ value }));
  return { nonce, bytes: await crypto.subtle.encrypt(algorithm(nonce, label), key, text) };
}

/** Opens what `seal` made. Throws (OperationError) on another key, another label or damaged bytes. */
export async function unseal<T>(key: CryptoKey, label: string, sealed: Sealed): Promise<T> {
  const text = await crypto.subtle.decrypt(algorithm(sealed.nonce, label), key, sealed.bytes);
  return (JSON.parse(new TextDecoder().decode(text)) as { value: T }).value;
}

function algorithm(nonce: Uint8Array<ArrayBuffer>, label: string): AesGcmParams {
  return { name: 'AES-GCM', iv: nonce, additionalData: new TextEncoder().encode(label) };
}
