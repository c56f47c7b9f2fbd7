import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';

/** Writes rows over several connections until it is stopped, and remembers which of them the database acknowledged. */
export interface Writers {
  /** How many rows were acknowledged so far. */
  count(): number;
  /** Stops writing and gives the numbers of the acknowledged rows. */
  stop(): Promise<readonly number[]>;
}

export async function makeTable(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('create table if not exists promise (number int primary key, filling text not null)');
  await client.end();
}

/** Rows of some size, so that the log and the pages are busy; each in a transaction of its own. */
export function startWriters(url: string, connections = 4): Writers {
  const acknowledged: number[] = [];
  let next = 0;
  let going = true;

  async function write(): Promise<void> {
    while (going) {
      const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
      // The server is killed under us: that is the point.
      client.on('error', () => undefined);
      try {
        await client.connect();
        while (going) {
          const number = next++;
          await client.query('insert into promise values ($1, $2)', [number, 'kept '.repeat(100)]);
          acknowledged.push(number);
        }
      } catch {
        await pause(20);
      }
      await client.end().catch(() => undefined);
    }
  }
  const work = Promise.all(Array.from({ length: connections }, write));
  return {
    count: () => acknowledged.length,
    async stop() {
      going = false;
      await work;
      return acknowledged;
    },
  };
}

/** Which of these rows the database does not have (any more). */
export async function missingRows(url: string, numbers: readonly number[]): Promise<number[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ number: number }>(
      'select number from unnest($1::int[]) as number where number not in (select number from promise) order by 1',
      [numbers],
    );
    return rows.map(({ number }) => number);
  } finally {
    await client.end();
  }
}
