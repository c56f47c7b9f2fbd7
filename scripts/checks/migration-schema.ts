import pg from 'pg';

interface Finding {
  readonly thing: string;
  readonly what: string;
}

/**
 * The rules that show best in a real database: whatever way a migration was written, this is what came of it. $1 is the
 * list of tables that belong to no organisation.
 */
const questions = `
with ours as (
  select c.oid, c.relname, c.relrowsecurity, c.relname = any ($1::text[]) as is_free
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind in ('r', 'p') and c.relname <> 'schema_migration'
), keys as (
  select o.relname, o.is_free, k.conname, k.contype, k.confrelid,
    (select attname from pg_attribute where attrelid = k.conrelid and attnum = k.conkey[1]) as first_here,
    (select attname from pg_attribute where attrelid = k.confrelid and attnum = k.confkey[1]) as first_there
  from ours o join pg_constraint k on k.conrelid = o.oid
)
select relname as thing, 'has no primary key' as what from ours
  where not exists (select from pg_constraint k where k.conrelid = ours.oid and k.contype = 'p')
union all
select relname, 'primary key does not begin with organisation_id' from keys
  where contype = 'p' and not is_free and first_here <> 'organisation_id'
union all
select relname, conname || ': foreign key does not begin with organisation_id on both sides' from keys
  where contype = 'f' and not is_free and (first_here <> 'organisation_id' or first_there <> 'organisation_id')
    and confrelid not in (select oid from ours where ours.is_free)
union all
select relname, conname || ': unique constraint does not begin with organisation_id' from keys
  where contype = 'u' and not is_free and first_here <> 'organisation_id'
union all
select o.relname, i.indexrelid::regclass || ': unique index does not begin with organisation_id'
  from ours o join pg_index i on i.indrelid = o.oid
  left join pg_attribute a on a.attrelid = o.oid and a.attnum = i.indkey[0]
  where i.indisunique and not o.is_free and a.attname is distinct from 'organisation_id'
    and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
union all
select relname, conname || ': exclusion constraint' from keys where contype = 'x'
union all
select relname, 'row-level security is off' from ours where not relrowsecurity
union all
select relname, 'row-level security is on without a policy, so nobody sees anything' from ours
  where relrowsecurity and not exists (select from pg_policy p where p.polrelid = ours.oid)
union all
select o.relname, t.tgname || ': trigger' from ours o join pg_trigger t on t.tgrelid = o.oid where not t.tgisinternal
union all
select c.relname, 'sequence' from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = 'public' and c.relkind = 'S'
union all
select o.relname, a.attname || ': identity column'
  from ours o join pg_attribute a on a.attrelid = o.oid where a.attidentity <> ''
union all
select free, 'is declared organisation-free, but there is no such table' from unnest($1::text[]) as free
  where free not in (select relname from ours)
order by 1, 2`;

/** Findings in a migrated database. `url` is a role that may read the catalogue. */
export async function schemaFindings(url: string, organisationFree: readonly string[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Finding>(questions, [organisationFree]);
    return rows.map(({ thing, what }) => `${thing}: ${what}`);
  } finally {
    await client.end();
  }
}
