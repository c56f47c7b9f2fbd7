import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { migrate } from '../../platform/db/migrate.ts';
import { startThrowAwayCluster } from './throw-away-cluster.ts';

/** What the set-up of an engine hands to the test files that run on it. */
export interface TestEngine {
  /** As the server names itself, for example `PostgreSQL 18.4`. */
  readonly version: string;
  /** Superuser's connection string of the migrated template database. */
  readonly templateUrl: string;
  /** Connection string of the app role for the template; only its role and password are of use. */
  readonly templateAppUrl: string;
  /** How to copy the template; the words after `create database … template …`. */
  readonly copying: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    engine: TestEngine;
  }
}

/** The same server, another database. */
export function inDatabase(url: string, database: string): string {
  const address = new URL(url);
  address.pathname = `/${database}`;
  return address.href;
}

/** Runs one statement in a connection of its own. */
export async function runOnce<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Migrates a template on a server and offers it to the project's tests. Returns what takes the template away. */
async function offerTemplate(project: TestProject, serverUrl: string, copying: string): Promise<() => Promise<void>> {
  const template = `kt_template_${process.pid}_${project.name}`;
  await runOnce(serverUrl, `create database ${template} template template0 encoding 'UTF8'`);
  const templateUrl = inDatabase(serverUrl, template);
  const templateAppUrl = await migrate(templateUrl);
  const [row] = await runOnce<{ version: string }>(serverUrl, 'show server_version');
  const version = `PostgreSQL ${Object.values(row ?? {})[0]}`;
  project.provide('engine', { version, templateUrl, templateAppUrl, copying });
  return async () => {
    await runOnce(serverUrl, `drop database ${template} with (force)`);
  };
}

/** A vitest global set-up that runs a project's store tests on a throw-away cluster. */
export async function onThrowAwayCluster(project: TestProject, binDir?: string): Promise<() => Promise<void>> {
  const server = await startThrowAwayCluster(binDir);
  try {
    // Copying files is the fastest where nothing is forced to disk, and the slowest elsewhere.
    await offerTemplate(project, server.url, 'strategy file_copy');
  } catch (error) {
    await server.stop();
    throw error;
  }
  return () => server.stop();
}

/** A vitest global set-up that runs a project's store tests on a server that is there already. */
export async function onServer(project: TestProject, url: string): Promise<() => Promise<void>> {
  return offerTemplate(project, url, '');
}
