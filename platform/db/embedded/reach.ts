import { join } from 'node:path';
import { EmbeddedDatabaseError } from './embedded-error.ts';
import { readPostmasterFile } from './left-over.ts';
import { startEmbedded } from './server.ts';
import { socketUrl } from './socket-folder.ts';

/** A database somebody may be using; `leave` stops it only when it was started for us. */
export interface ReachedDatabase {
  readonly url: string;
  leave(): Promise<void>;
}

/**
 * The embedded database of a data folder, for a command beside the program: the one that runs there now, else one that
 * is started for as long as the command needs it.
 *
 * @throws EmbeddedDatabaseError as startEmbedded does; `folder-in-use` also while the program is just starting
 */
export async function reachEmbedded(dataDir: string): Promise<ReachedDatabase> {
  try {
    const started = await startEmbedded({ dataDir });
    return { url: started.url, leave: () => started.stop() };
  } catch (error) {
    if (!(error instanceof EmbeddedDatabaseError) || error.failure !== 'folder-in-use') throw error;
    const running = readPostmasterFile(join(dataDir, 'postgres'));
    if (running?.status !== 'ready') throw error;
    return { url: socketUrl(running.socketFolder, 'keukentafel'), leave: async () => undefined };
  }
}
