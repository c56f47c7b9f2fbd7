import { CamelCasePlugin, Kysely, PostgresDialect, type Transaction } from 'kysely';
import pg from 'pg';
import { PreparingClient } from './preparing-client.ts';

/** Tables are declared by the rooms that own them: `tx.withTables<SignalTables>()`. */
export type Tables = Record<never, never>;
export type Db = Kysely<Tables>;
export type Tx = Transaction<Tables>;

const types = pg.types;
const isoInstant = (value: string) => new Date(value).toISOString();

/** Dates stay `YYYY-MM-DD`, instants become ISO 8601 in UTC: text on both sides, so that no time zone can shift a day. */
const parsers = new Map<number, (value: string) => unknown>([
  [types.builtins.DATE, (value) => value],
  [types.builtins.TIMESTAMPTZ, isoInstant],
  [types.builtins.INT8, Number],
  [types.builtins.NUMERIC, Number],
]);

function parserOf(oid: number, format: 'text' | 'binary' = 'text'): (value: string) => unknown {
  return (
    parsers.get(oid) ?? (types.getTypeParser as (id: number, format: string) => (value: string) => unknown)(oid, format)
  );
}

/** Opens a pool on `url`; `size` is the number of connections kept at most. */
export function connect(url: string, size = 10): Db {
  const pool = new pg.Pool({
    connectionString: url,
    max: size,
    Client: PreparingClient,
    types: { getTypeParser: (oid: number, format?: 'text' | 'binary') => parserOf(oid, format) },
  });
  // A connection that dies is replaced at the next use, and what used it fails by itself; without a listener, on the pool
  // for the idle ones and on each client for those at work, it would end the program.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool }),
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
  });
}
