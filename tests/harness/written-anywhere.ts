import { sql } from 'kysely';
import type { Db } from '../../platform/db/connection.ts';

/**
 * The columns of the whole database in which one of these texts stands readable, whatever their type, as "table.column".
 * Compared without capitals, spaces and punctuation, so that a key made of the text is found as well.
 */
export async function writtenAnywhere(owner: Db, texts: readonly string[]): Promise<string[]> {
  const { rows: columns } = await sql<{ name: string; column: string; isBytes: boolean }>`
    select c.table_name as name, c.column_name as column, c.data_type = 'bytea' as "isBytes"
    from information_schema.columns c
    join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
    where c.table_schema = 'public' and t.table_type = 'BASE TABLE'
      and c.data_type in ('text', 'jsonb', 'json', 'ARRAY', 'tsvector', 'bytea', 'character varying')
    order by 1, 2`.execute(owner);
  const patterns = texts.map((text) => `%${text.toLowerCase().replace(/[^a-z0-9]/g, '')}%`);
  const looks = columns.map(({ name, column, isBytes }) => {
    const value = isBytes ? sql`encode(${sql.ref(column)}, 'escape')` : sql`${sql.ref(column)}::text`;
    return sql`select ${`${name}.${column}`} as place where exists (select from ${sql.table(name)}
      where regexp_replace(lower(${value}), '[^a-z0-9]', '', 'g') like any (${patterns}::text[]))`;
  });
  const { rows } = await sql<{ place: string }>`${sql.join(looks, sql` union all `)}`.execute(owner);
  return rows.map(({ place }) => place);
}
