import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { migrate } from '../../platform/db/migrate.ts';
import { startThrowAwayCluster } from '../../tests/harness/throw-away-cluster.ts';
import { outcomeOf, type Check } from './check.ts';
import { schemaFindings } from './migration-schema.ts';
import { migrationTextFindings, organisationFreeTables } from './migration-text.ts';
import { ourFiles } from './source-files.ts';
import { root } from './tool.ts';

/** Holds the rules under which one schema runs on one server and on many; see docs/architecture.md, "Stack". */
export const migrations: Check = {
  name: 'migrations',
  async run() {
    const findings: string[] = [];
    const free: string[] = [];
    for (const path of await ourFiles('db/**/*.sql')) {
      const sql = await readFile(join(root, path), 'utf8');
      findings.push(...migrationTextFindings(path, sql));
      free.push(...organisationFreeTables(sql));
    }
    const server = await startThrowAwayCluster();
    try {
      await migrate(server.url);
      findings.push(...(await schemaFindings(server.url, free)));
    } finally {
      await server.stop();
    }
    return outcomeOf(findings);
  },
};
