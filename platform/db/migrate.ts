import { createHash, randomBytes } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import pg from 'pg';
import { inProgram } from '../root.ts';

const folder = inProgram('db/migrations/');
/** What follows from all tables together: made anew after every migration. */
const afterMigrations = ['policies.sql', 'destruction.sql'].map((name) => inProgram(`db/${name}`));

/** The role the program works as: it owns nothing and cannot get round row-level security. */
export const appRole = 'keukentafel_app';

/** One server may be migrated by several programs that start together; the lock makes them take turns. */
const lockKey = 7260417;

/**
 * Brings the database at `url` (a role that may create tables and roles) up to date and returns the address for the
 * app role. Each migration runs once, in a transaction of its own; one that changed after it ran is refused.
 */
export async function migrate(url: string, appPassword = randomBytes(18).toString('base64url')): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [lockKey]);
    await createAppRole(client, appPassword);
    await applyMigrations(client);
    for (const file of afterMigrations) await inTransaction(client, await readFile(file, 'utf8'));
  } finally {
    await client.end();
  }
  return asAppRole(url, appPassword);
}

async function hasAppRole(client: pg.Client): Promise<boolean> {
  return (await client.query('select 1 from pg_roles where rolname = $1', [appRole])).rowCount !== 0;
}

async function createAppRole(client: pg.Client, password: string) {
  const isThere = await hasAppRole(client);
  const options = `login nosuperuser nobypassrls nocreatedb nocreaterole password '${password.replaceAll("'", "''")}'`;
  await client.query(`${isThere ? 'alter' : 'create'} role ${appRole} ${options}`);
}

/** Every migration of this program, oldest first, with the SHA-256 of its text. */
export async function readMigrations(): Promise<{ name: string; sql: string; hash: string }[]> {
  const names = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(new URL(name, folder), 'utf8');
      return { name, sql, hash: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/** Runs the migrations that have not run yet, in order; with `until`, no further than the migration of that name. */
export async function applyMigrations(client: pg.Client, until?: string): Promise<void> {
  // Migrations name the role; where a backup is restored nobody has made it yet, and the next start gives its password.
  if (!(await hasAppRole(client))) await createAppRole(client, randomBytes(18).toString('base64url'));
  await client.query(
    'create table if not exists schema_migration (name text primary key, hash text not null, applied_at timestamptz not null default now())',
  );
  const { rows } = await client.query<{ name: string; hash: string }>('select name, hash from schema_migration');
  const applied = new Map(rows.map((row) => [row.name, row.hash]));
  for (const { name, sql, hash } of await readMigrations()) {
    if (until !== undefined && name > until) return;
    const before = applied.get(name);
    if (before === hash) continue;
    if (before) throw new Error(`Migration ${name} was changed after it had run; write a new one instead.`);
    await inTransaction(client, sql, () =>
      client.query('insert into schema_migration (name, hash) values ($1, $2)', [name, hash]),
    );
  }
}

async function inTransaction(client: pg.Client, sql: string, after: () => Promise<unknown> = async () => undefined) {
  await client.query('begin');
  try {
    await client.query(sql);
    await after();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

function asAppRole(url: string, password: string): string {
  const address = new URL(url);
  address.username = appRole;
  address.password = password;
  return address.href;
}
