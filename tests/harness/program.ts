import { builtServer } from '../../scripts/prepare/places.mjs';
import { freePort } from './free-port.ts';
import { runNode, type NodeProcess } from './run-node.ts';

export interface RunningProgram extends NodeProcess {
  /** Where it listens, for example `http://localhost:41234`. */
  readonly url: string;
}

/**
 * Starts the whole program, as `npm start` does after installing and building, and waits until it says it is ready. The
 * caller ends it: `await program.end('SIGTERM')`.
 *
 * @param dataDir folder for its database; a new one gets the demo neighbourhood
 * @param env settings on top of those (see docs/operations.md); `PORT` is chosen here when it is not given
 */
export async function startProgram(dataDir: string, env: NodeJS.ProcessEnv = {}): Promise<RunningProgram> {
  const port = env['PORT'] ?? String(await freePort());
  const program = runNode(builtServer, [], {
    env: { LOG_LEVEL: 'warn', CALLS_PER_MINUTE: '100000', ...env, PORT: port, DATA_DIR: dataDir },
  });
  await program.printed(/ready at/);
  return { ...program, url: `http://localhost:${port}` };
}
