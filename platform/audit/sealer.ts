import { setTimeout as pause } from 'node:timers/promises';
import type { Db } from '../db/connection.ts';
import { sealPending } from './seal.ts';

/** How long an entry waits at most, apart from the work itself, in milliseconds. */
const every = 1_000;

/** Seals what waits, again and again, until `stop`; what is left then is sealed before it ends. */
export function startSealer(db: Db, onError: (error: unknown) => void): { stop: () => Promise<void> } {
  const stopping = new AbortController();
  const round = () => sealPending(db).catch(onError);
  const running = (async () => {
    while (!stopping.signal.aborted) {
      await round();
      await pause(every, undefined, { signal: stopping.signal, ref: false }).catch(() => undefined);
    }
    await round();
  })();
  return {
    stop: async () => {
      stopping.abort();
      await running;
    },
  };
}
