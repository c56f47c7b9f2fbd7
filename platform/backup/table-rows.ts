import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { quoted, tablesInOrder, type TableShape } from './table-order.ts';

/** What a table holds, in a form that two databases can be compared by. */
export interface TableContent {
  readonly name: string;
  readonly rows: number;
  /** SHA-256 over the rows as PostgreSQL's COPY writes them, in the order of the primary key. */
  readonly sha256: string;
}

/** Every part of a table in a backup is at most about this large, so that memory stays the same for any table. */
const partBytes = 4 * 1024 * 1024;

/** Text of numbers, dates and intervals that does not depend on how a server was set up. */
export const plainSettings = `set datestyle = 'ISO, YMD'; set timezone = 'UTC'; set intervalstyle = 'iso_8601';
  set extra_float_digits = 1; set bytea_output = 'hex'; set client_encoding = 'UTF8'`;

/** The rows of a table in order, in parts of whole rows. */
export async function* readParts(client: Client, table: TableShape): AsyncGenerator<Buffer> {
  const columns = table.columns.map(quoted).join(', ');
  const rows = client.query(
    copyTo(`copy (select ${columns} from public.${quoted(table.name)} order by ${table.order}) to stdout`),
  );
  let parts: Buffer[] = [];
  let size = 0;
  // COPY hands over whole rows: a part never ends in the middle of one.
  for await (const chunk of rows as AsyncIterable<Buffer>) {
    parts.push(chunk);
    size += chunk.length;
    if (size < partBytes) continue;
    yield Buffer.concat(parts, size);
    parts = [];
    size = 0;
  }
  if (size > 0) yield Buffer.concat(parts, size);
}

/** Counts and fingerprints a table while its parts go by. */
export function contentMeter(name: string): { take(part: Buffer): void; content(): TableContent } {
  const hash = createHash('sha256');
  let rows = 0;
  return {
    take(part) {
      hash.update(part);
      // In COPY's text form a line feed inside a value is written as \n: every real one ends a row.
      for (let at = part.indexOf(10); at !== -1; at = part.indexOf(10, at + 1)) rows += 1;
    },
    content: () => ({ name, rows, sha256: hash.digest('hex') }),
  };
}

/** What every table of a database holds now; run it in a transaction to get one moment. */
export async function contentOf(client: Client): Promise<TableContent[]> {
  const contents: TableContent[] = [];
  for (const table of await tablesInOrder(client)) {
    const meter = contentMeter(table.name);
    for await (const part of readParts(client, table)) meter.take(part);
    contents.push(meter.content());
  }
  return contents;
}
