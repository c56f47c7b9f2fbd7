import { existsSync } from 'node:fs';

/** Where Debian puts the programs of its PostgreSQL 15, the oldest version we run on. */
export const debianPostgres15 = '/usr/lib/postgresql/15/bin';

/** A server of your own to run the store tests on as well: a role that may make databases and roles. */
export const otherServer = process.env['TEST_DATABASE_URL'];

export interface EngineChoice {
  /** Name of the vitest project. */
  readonly project: string;
  readonly label: string;
  readonly setup: string;
  /** The oldest version is asked less: see vitest.config.ts. */
  readonly isOldest?: boolean;
  /** Why it cannot be tested here, when it cannot. */
  readonly missing?: string;
}

export const engines: readonly EngineChoice[] = [
  { project: 'pg18', label: 'PostgreSQL 18 (embedded)', setup: 'tests/harness/engine-pg18.ts' },
  {
    project: 'pg15',
    label: 'PostgreSQL 15 (Debian)',
    setup: 'tests/harness/engine-pg15.ts',
    isOldest: true,
    ...(existsSync(`${debianPostgres15}/postgres`) ? {} : { missing: 'not installed, not checked' }),
  },
  ...(otherServer === undefined
    ? []
    : [{ project: 'server', label: 'TEST_DATABASE_URL', setup: 'tests/harness/engine-server.ts' }]),
];
