import { Readable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import { fileEndings, isPicture, mediaTypes } from '../../platform/files/file-kinds.ts';
import type { FileContent } from '../../platform/http/endpoint.ts';

/** What a file may do that opens in a tab of its own: nothing but be looked at. */
const onlyLookedAt = "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; sandbox; frame-ancestors 'none'";

/**
 * Streams a file that somebody brought in. A picture may be shown; anything else is kept by the device. The first piece
 * is opened before anything is answered, so that a file that is gone or was changed is an error and not half a file.
 */
export async function sendFile(reply: FastifyReply, { kind, size, title, bytes }: FileContent): Promise<FastifyReply> {
  const pieces = bytes[Symbol.asyncIterator]();
  const first = await pieces.next();
  const name = encodeURIComponent(`${title}.${fileEndings[kind]}`).replace(/['()*]/g, escape);
  reply
    .type(mediaTypes[kind])
    .header('Content-Length', size)
    .header('Content-Disposition', `${isPicture(kind) ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`)
    .header('Content-Security-Policy', onlyLookedAt);
  return reply.send(Readable.from(continued(first, pieces)));
}

async function* continued(first: IteratorResult<Uint8Array>, rest: AsyncIterator<Uint8Array>) {
  for (let piece = first; !piece.done; piece = await rest.next()) yield piece.value;
}
