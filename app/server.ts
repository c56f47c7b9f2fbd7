import { usualCallLimits } from '../access/gate/call-limits.ts';
import { startSealer } from '../platform/audit/sealer.ts';
import { join } from 'node:path';
import { sealReadableCodesKeys } from '../modules/accounts/codes-key.ts';
import { repeatDestructions } from '../modules/retention/destroyed-list.ts';
import { connect } from '../platform/db/connection.ts';
import { startEmbedded, type EmbeddedDatabase } from '../platform/db/embedded/server.ts';
import { EmbeddedDatabaseError } from '../platform/db/embedded/embedded-error.ts';
import { migrate } from '../platform/db/migrate.ts';
import { closeGracefully } from '../platform/http/close-gracefully.ts';
import { jobStates } from '../platform/jobs/job-table.ts';
import { startJobs } from '../platform/jobs/start-jobs.ts';
import { readSettings, type Settings } from '../platform/settings.ts';
import { FileStore } from '../platform/files/file-store.ts';
import { clamdScanner } from '../platform/files/virus-scanner.ts';
import { openVault } from '../platform/vault/open-vault.ts';
import { VaultError } from '../platform/vault/vault-error.ts';
import { buildServer } from './build-server.ts';
import { destroyedListIn, jobs, writeDestroyedLists } from './jobs.ts';
import { logbookOf } from './logbook.ts';
import { demoWelcome, loadDemoWhenEmpty } from './demo.ts';

/** Starts everything in order and stops it in the opposite order. */
async function main(settings: Settings): Promise<void> {
  let embedded: EmbeddedDatabase | undefined;
  if (!settings.DATABASE_URL) embedded = await startEmbedded({ dataDir: settings.DATA_DIR });
  const ownerUrl = settings.DATABASE_URL ?? (embedded as EmbeddedDatabase).url;
  const db = connect(await migrate(ownerUrl, settings.DATABASE_APP_PASSWORD));
  const vault = await vaultOf(ownerUrl, settings).catch(async (error: unknown) => {
    await db.destroy();
    await embedded?.stop();
    throw error;
  });
  const scanner = settings.CLAMD_URL ? clamdScanner(settings.CLAMD_URL) : undefined;
  const files = new FileStore(join(settings.DATA_DIR, 'attachments'), scanner);
  const demo = settings.withDemo && (await loadDemoWhenEmpty(ownerUrl));

  // One connection for a job, one for what is asked about them meanwhile.
  const owner = connect(ownerUrl, 2);
  await sealReadableCodesKeys(owner, vault);
  const cameBack = await repeatDestructions(owner, db, files, destroyedListIn(settings.DATA_DIR));
  if (cameBack > 0) console.log(`Destroyed once more, as an older state of the database was put back: ${cameBack}`);
  const server = await buildServer({
    db,
    vault,
    files,
    publicUrl: settings.publicUrl,
    logLevel: settings.LOG_LEVEL,
    trustedProxies: settings.TRUSTED_PROXIES,
    limits: { ...usualCallLimits, perAccount: settings.CALLS_PER_MINUTE },
    lifetimes: { idleMinutes: settings.SESSION_IDLE_MINUTES, longestMinutes: settings.SESSION_LONGEST_MINUTES },
    stepUpMinutes: settings.STEP_UP_MINUTES,
    jobStates: () => jobStates(owner),
  });
  const upkeep = startJobs(owner, jobs(owner, ownerUrl, files, settings), (name, error) =>
    server.log.error({ err: error, job: name }, 'a job failed'),
  );
  const sealer = startSealer(db, (error) => server.log.error({ err: error }, 'the audit could not be sealed'));
  const logbook = logbookOf(settings, ownerUrl, vault, (error) =>
    server.log.error({ err: error }, 'the log of processing did not take what was sent; it is sent again'),
  );
  let stopping: Promise<void> | undefined;
  const stop = () =>
    (stopping ??= (async () => {
      await closeGracefully(server);
      await upkeep.stop();
      // Whatever state of the database is put back while the program stands still.
      await writeDestroyedLists(owner, settings).catch((error: unknown) => server.log.error({ err: error }));
      await logbook?.stop();
      await owner.destroy();
      await sealer.stop();
      await db.destroy();
      await embedded?.stop();
    })());
  // npm, the start script and a service manager may each pass the signal on: the second one waits for the same stop.
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, () => void stop().then(() => process.exit(0)));
  }
  try {
    await server.listen({ port: settings.PORT, host: settings.HOST });
  } catch (error) {
    await stop();
    throw error;
  }
  console.log(`\nKeukentafel is ready at ${settings.publicUrl}\n`);
  if (demo) console.log(demoWelcome());
}

/** Checks the master key as the owner of the tables: the program itself sees one organisation at a time. */
async function vaultOf(ownerUrl: string, settings: Settings) {
  const owner = connect(ownerUrl, 1);
  try {
    return await openVault(owner, settings);
  } finally {
    await owner.destroy();
  }
}

main(readSettings()).catch((error: unknown) => {
  const inUse = (error as { code?: string }).code === 'EADDRINUSE';
  if (inUse) console.error('Another program already listens on this port. Choose one with PORT=3001 npm start.');
  else if (error instanceof EmbeddedDatabaseError || error instanceof VaultError) console.error(error.message);
  else console.error(error);
  process.exit(1);
});
