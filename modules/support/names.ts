import { sql, type RawBuilder } from 'kysely';
import type { Named } from './api.ts';

// Names beside ids in the same query. `of` is the table of the query these stand in, as the database calls it.

const list = (
  of: string,
  ids: string,
  from: RawBuilder<unknown>,
  name: RawBuilder<unknown>,
  order: RawBuilder<unknown>,
) =>
  sql<Named[]>`coalesce((select jsonb_agg(jsonb_build_object('id', x.id, 'name', ${name}) order by ${order})
    from ${from} x where x.organisation_id = ${sql.ref(`${of}.organisation_id`)}
      and x.id = any (${sql.ref(`${of}.${ids}`)})), '[]')`;

/** A person as spoken of at the table. */
export const personName = (of: string) =>
  sql<string>`coalesce(${sql.ref(`${of}.called`)}, ${sql.ref(`${of}.given_name`)})`;

/** A helper by name and organisation, or by organisation alone. */
export const helperName = (of: string) =>
  sql<string>`coalesce(${sql.ref(`${of}.name`)} || ' (' || ${sql.ref(`${of}.organisation_name`)} || ')', ${sql.ref(`${of}.organisation_name`)})`;

export const people = (of: string) => list(of, 'person_ids', sql`person`, personName('x'), sql`x.position, x.id`);
export const helpers = (of: string) => list(of, 'helper_ids', sql`involved_helper`, helperName('x'), sql`x.id`);
export const workers = (of: string) => list(of, 'worker_ids', sql`account`, sql`x.name`, sql`x.name`);
