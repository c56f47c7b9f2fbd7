import { randomBytes } from 'node:crypto';
import { inject } from 'vitest';
import { inDatabase, runOnce } from './engine.ts';
import { whenFileIsDone } from './tidy-up.ts';

export interface FreshDatabase {
  /** As the app role: row-level security holds. */
  readonly appUrl: string;
  /** As the owner of the tables: sees and may do everything. */
  readonly migratorUrl: string;
  /** For example `PostgreSQL 18.4`. */
  readonly version: string;
}

/**
 * A migrated, empty database for the calling test file alone, copied from the template in milliseconds and dropped when
 * the file is done. Works in files that run on the engines:
 * `*.store.test.ts` and `routes.test.ts`.
 */
export async function freshDatabase(): Promise<FreshDatabase> {
  const { templateUrl, templateAppUrl, version, copying } = inject('engine');
  const name = `kt_${randomBytes(8).toString('hex')}`;
  const server = inDatabase(templateUrl, 'postgres');
  const template = new URL(templateUrl).pathname.slice(1);
  await runOnce(server, `create database ${name} template ${template} ${copying}`);
  whenFileIsDone(async () => {
    await runOnce(server, `drop database if exists ${name} with (force)`);
  });
  return { appUrl: inDatabase(templateAppUrl, name), migratorUrl: inDatabase(templateUrl, name), version };
}

/** An empty database on the engine, without a table in it; gives the owner's connection string. Dropped like the others. */
export async function emptyDatabase(): Promise<string> {
  const { templateUrl } = inject('engine');
  const name = `kt_${randomBytes(8).toString('hex')}`;
  const server = inDatabase(templateUrl, 'postgres');
  await runOnce(server, `create database ${name} template template0 encoding 'UTF8'`);
  whenFileIsDone(async () => {
    await runOnce(server, `drop database if exists ${name} with (force)`);
  });
  return inDatabase(templateUrl, name);
}
