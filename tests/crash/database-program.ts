// A program that does nothing but keep the embedded database running, for the tests to be cruel to.
import { EmbeddedDatabaseError } from '../../platform/db/embedded/embedded-error.ts';
import { startEmbedded } from '../../platform/db/embedded/server.ts';

try {
  const database = await startEmbedded({ dataDir: process.argv[2] ?? '', log: (line) => console.log(line) });
  process.once('SIGTERM', () => void database.stop().then(() => process.exit(0)));
  console.log(`ready <${database.url}>`);
} catch (error) {
  console.log(error instanceof EmbeddedDatabaseError ? error.message : error);
  process.exit(1);
}
