import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { AppError } from '../errors.ts';

/** Looks at a file while it comes in: `look` at each piece, then `verdict`. */
export interface Scan {
  look(piece: Uint8Array): Promise<void>;
  /** The name of the virus that was found; undefined when there is none. */
  verdict(): Promise<string | undefined>;
  /** Lets go of it, whatever happened. */
  end(): void;
}

/** Begins to look at a new file. */
export type VirusScanner = () => Promise<Scan>;

const patience = 30_000;

/**
 * The scanner at `CLAMD_URL`: `tcp://host:3310` or `unix:/run/clamav/clamd.ctl`. Speaks clamd's INSTREAM: pieces with
 * their length before them, an empty one at the end, and a line back. A scanner that is away, or cannot judge, throws
 * `not-ready`: a file that was not looked at is not taken in, and stays with whoever sends it.
 */
export function clamdScanner(url: string): VirusScanner {
  const address = new URL(url);
  const place =
    address.protocol === 'unix:'
      ? { path: address.pathname }
      : { host: address.hostname.replace(/^\[|\]$/g, ''), port: Number(address.port || 3310) };
  return async () => {
    const socket = connect(place);
    socket.setTimeout(patience, () => socket.destroy(new Error('clamd does not answer')));
    const answer = answerOf(socket);
    // Whoever waits for the answer is told; before that nobody is there to hear it.
    answer.catch(() => undefined);
    await reachable(once(socket, 'connect'));
    socket.write('zINSTREAM\0');
    return {
      async look(piece) {
        if (socket.destroyed || socket.writableEnded) return;
        socket.write(lengthOf(piece.length));
        if (!socket.write(piece)) await Promise.race([once(socket, 'drain'), once(socket, 'close')]).catch(() => null);
      },
      async verdict() {
        if (!socket.destroyed) socket.end(lengthOf(0));
        return judge(await reachable(answer));
      },
      end: () => socket.destroy(),
    };
  };
}

function lengthOf(count: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(count);
  return length;
}

async function answerOf(socket: Socket): Promise<string> {
  let text = '';
  for await (const piece of socket) text += String(piece);
  return text.replace(/\0[^]*$/, '').trim();
}

function judge(answer: string): string | undefined {
  if (/^stream: OK$/.test(answer)) return undefined;
  const found = /^stream: (.+) FOUND$/.exec(answer);
  if (found) return found[1];
  throw new AppError('not-ready');
}

async function reachable<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch {
    throw new AppError('not-ready');
  }
}
