import { createCipheriv, createDecipheriv } from 'node:crypto';
import { ByteReader } from './byte-reader.ts';
import { damaged } from './file-refused.ts';

// A sealed file: chunks of 64 KiB, each AES-256-GCM with a tag of 16 bytes. The nonce is the number of the chunk and
// whether it is the last (the STREAM construction of Hoang, Reyhanitabar, Rogaway and Vizár, 2015), so that no chunk can be
// left out, swapped, repeated or cut off. The key belongs to this one file, so no nonce is ever used twice.

const chunkLength = 64 * 1024;
const tagLength = 16;

function nonceOf(chunk: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(chunk, 7);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
}

/** Seals a stream with a key of 32 bytes that seals nothing else; `name` is bound into every chunk. */
export async function* sealChunks(
  source: AsyncIterable<Uint8Array>,
  secret: Uint8Array,
  name: string,
): AsyncGenerator<Buffer> {
  const reader = new ByteReader(source);
  for (let chunk = 0, isLast = false; !isLast; chunk++) {
    const plain = await reader.peek(chunkLength);
    reader.skip(plain.length);
    isLast = (await reader.atHand()).length === 0;
    const cipher = createCipheriv('aes-256-gcm', secret, nonceOf(chunk, isLast)).setAAD(Buffer.from(name));
    yield Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  }
}

/** Opens what `sealChunks` made. Throws FileRefused `damaged` at the first chunk that is not as it was sealed. */
export async function* openChunks(
  source: AsyncIterable<Uint8Array>,
  secret: Uint8Array,
  name: string,
): AsyncGenerator<Buffer> {
  const reader = new ByteReader(source);
  for (let chunk = 0, isLast = false; !isLast; chunk++) {
    const sealed = await reader.peek(chunkLength + tagLength);
    if (sealed.length < tagLength) throw damaged();
    reader.skip(sealed.length);
    isLast = (await reader.atHand()).length === 0;
    const decipher = createDecipheriv('aes-256-gcm', secret, nonceOf(chunk, isLast), { authTagLength: tagLength });
    decipher.setAAD(Buffer.from(name)).setAuthTag(sealed.subarray(-tagLength));
    const plain = decipher.update(sealed.subarray(0, -tagLength));
    try {
      decipher.final();
    } catch {
      throw damaged();
    }
    if (plain.length > 0) yield plain;
  }
}
