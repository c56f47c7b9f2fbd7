import type { Client } from 'pg';

/** One table as a backup takes it. */
export interface TableShape {
  readonly name: string;
  /** Columns that are stored; what the database computes by itself is computed again. */
  readonly columns: readonly string[];
  /** SQL of an order that is the same on every server: by primary key, text by code point. */
  readonly order: string;
}

interface Row {
  name: string;
  columns: string[];
  key: { column: string; isText: boolean }[];
  refers_to: string[];
}

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/**
 * Every table of the product, those that others refer to first, so that rows can go in one table after another.
 * `schema_migration` is left out: a restored database fills it by migrating.
 *
 * @throws Error when a table has no primary key, or when tables refer to each other in a circle
 */
export async function tablesInOrder(client: Client): Promise<TableShape[]> {
  const { rows } = await client.query<Row>(`
    select c.relname as name,
      (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      coalesce((select json_agg(json_build_object('column', a.attname, 'isText', a.attcollation <> 0)
          order by array_position(k.conkey, a.attnum))
        from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
        where k.conrelid = c.oid and k.contype = 'p'), '[]') as key,
      coalesce((select array_agg(distinct f.relname::text) from pg_constraint k join pg_class f on f.oid = k.confrelid
        where k.conrelid = c.oid and k.contype = 'f' and k.confrelid <> c.oid), '{}') as refers_to
    from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> 'schema_migration'
    order by c.relname`);
  const done = new Set<string>();
  const ordered: TableShape[] = [];
  let waiting = rows;
  while (waiting.length > 0) {
    const ready = waiting.filter((table) => table.refers_to.every((name) => done.has(name)));
    if (ready.length === 0) {
      throw new Error(`These tables refer to each other in a circle: ${waiting.map(({ name }) => name).join(', ')}`);
    }
    for (const table of ready) {
      done.add(table.name);
      ordered.push(shapeOf(table));
    }
    waiting = waiting.filter(({ name }) => !done.has(name));
  }
  return ordered;
}

function shapeOf({ name, columns, key }: Row): TableShape {
  if (key.length === 0) throw new Error(`The table ${name} has no primary key; a backup could not be compared`);
  const order = key.map(({ column, isText }) => quoted(column) + (isText ? ' collate "C"' : '')).join(', ');
  return { name, columns, order };
}
