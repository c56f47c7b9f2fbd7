import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedDatabaseError } from './embedded-error.ts';
import type { RunningProgram } from './run-program.ts';

export interface Supervised {
  /** Stops the server for good; waits for a restart that is under way. */
  stop(): Promise<void>;
}

/** More than this many ends within a minute is not bad luck but a broken machine (a full disk, for example). */
const restartsPerMinute = 6;
const minute = 60_000;

/**
 * Starts a server and starts it again whenever it ends without being asked to. Connections break when that happens and
 * the callers see an error; what had been acknowledged is there again after recovery.
 *
 * @param lost called once, when starting again is of no use any more
 */
export async function supervise({
  start,
  stop,
  log,
  lost,
}: {
  start: () => Promise<RunningProgram>;
  stop: (server: RunningProgram) => Promise<void>;
  log: (line: string) => void;
  lost: (error: EmbeddedDatabaseError) => void;
}): Promise<Supervised> {
  let stopping = false;
  let restarts: number[] = [];
  let server: RunningProgram | undefined = await start();
  let restarting = Promise.resolve();

  async function restart(how: string): Promise<void> {
    server = undefined;
    while (!stopping) {
      const now = Date.now();
      restarts = [...restarts.filter((moment) => now - moment < minute), now];
      if (restarts.length > restartsPerMinute) {
        lost(
          new EmbeddedDatabaseError(
            'lost',
            `The database keeps stopping (${how}). The program cannot go on without it. Look at the free space of the disk, then start again.`,
          ),
        );
        return;
      }
      log(`The database stopped unexpectedly (${how}). It is being started again.`);
      try {
        server = await start();
        watch(server);
        log('The database is running again.');
        return;
      } catch (error) {
        how = (error as Error).message;
        await pause(Math.min(200 * 2 ** restarts.length, 3_000));
      }
    }
  }

  function watch(running: RunningProgram): void {
    void running.ended.then(({ how }) => {
      if (!stopping) restarting = restart(how);
    });
  }

  watch(server);
  return {
    async stop() {
      stopping = true;
      await restarting;
      if (server !== undefined) await stop(server);
      server = undefined;
    },
  };
}
