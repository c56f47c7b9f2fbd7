-- Destruction: for each kind of piece a function that takes every row of it out of every table, in one statement.
-- Runs after every migration and policies.sql. The functions are made from the catalogue, so that a table somebody adds
-- is not forgotten: a row says what it belongs to by its columns case_id, household_id, person_id, signal_id,
-- application_id, drawing_id, entity_id or piece_id. The tables of the audit are left: there a subject becomes a pseudonym.
-- The functions work with the rights of the owner, within one organisation, and only for the role `privacy`
-- (modules/retention decides what may go).

do $destruction$
declare
  stays constant text[] := array[
    'schema_migration', 'audit_entry', 'audit_chain', 'audit_pending', 'audit_rewrite', 'idempotency_key',
    'destruction', 'destroyed_mark'
  ];
  -- Says when somebody looked or may look, not when the file was written in.
  of_looking constant text[] := array['case_opening', 'domain_opening', 'look_link', 'share_link', 'experience_link',
    'audit_question', 'break_glass', 'legal_hold', 'search_entry', 'rights_request', 'rights_choice', 'processing_freeze',
    'case_kept_open'];
  not_written constant text[] := array['planned_at', 'starts_at', 'until', 'expires_at'];
  org constant text := $$nullif(current_setting('app.organisation_id', true), '')::uuid$$;
  head constant text := $h$create or replace function %I(subject uuid) returns table (name text, gone bigint, ids uuid[])
    language sql security definer set search_path = pg_catalog, public as $body$%s$body$ $h$;
  alone constant text := $$
      cases as (select null::uuid as id where false), persons as (select null::uuid as id where false),
      signals as (select null::uuid as id where false), applications as (select null::uuid as id where false)$$;
  -- Per kind: function, table of the piece, and the rows it is made of. The last ones are records of a file that are
  -- erased because a resident asks it.
  kinds constant text[][] := array[
    ['destroy_household', 'household', $$
      cases as (select id from public.support_case where organisation_id = @org and household_id in (select id from root)),
      persons as (select id from public.person where organisation_id = @org and household_id in (select id from root)),
      signals as (select distinct e.signal_id as id from public.signal_event e where e.organisation_id = @org
        and e.case_id in (select id from cases) and e.kind = 'linked' and not exists (select from public.signal_event l
          where l.organisation_id = e.organisation_id and l.signal_id = e.signal_id and l.kind in ('linked', 'reopened')
            and (l.at, l.id) > (e.at, e.id))),
      applications as (select a.id from public.wmo_application a where a.organisation_id = @org
        and a.case_id in (select id from cases))$$],
    ['destroy_signal', 'signal', $$
      cases as (select null::uuid as id where false), persons as (select null::uuid as id where false),
      signals as (select id from root), applications as (select null::uuid as id where false)$$],
    ['destroy_first_contact', 'first_contact', alone],
    ['destroy_application', 'wmo_application', $$
      cases as (select null::uuid as id where false), persons as (select null::uuid as id where false),
      signals as (select null::uuid as id where false), applications as (select id from root)$$],
    ['destroy_attachment', 'attachment', alone], ['destroy_fragment', 'fragment', alone],
    ['destroy_case_view', 'case_view', alone], ['destroy_stage_of_change', 'stage_of_change', alone],
    ['destroy_standing', 'standing', alone], ['destroy_drawing', 'drawing', alone]
  ];
  by_column constant text[][] := array[
    ['household_id', 'root'], ['case_id', 'cases'], ['person_id', 'persons'], ['signal_id', 'signals'],
    ['application_id', 'applications'], ['drawing_id', 'everything'], ['entity_id', 'everything'],
    ['piece_id', 'everything']
  ];
  kind text[];
  pair text[];
  t record;
  condition text;
  deletes text;
  counts text;
  gone_ids text;
  writings text := '';
begin
  foreach kind slice 1 in array kinds loop
    deletes := '';
    counts := '';
    gone_ids := 'select id from everything';
    for t in
      select c.relname as name, array_agg(a.attname::text) as columns,
        array_agg(a.attname::text) filter (where a.atttypid = 'timestamptz'::regtype) as moments
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relname = any (stays)
      group by c.relname order by c.relname
    loop
      condition := case when t.name = kind[2] then 'x.id in (select id from root)'
        when t.name = 'signal' then 'x.id in (select id from signals)'
        when t.name = 'caseload_import_row' then $$exists (select from public.caseload_import_household i
          where i.organisation_id = x.organisation_id and i.import_id = x.import_id
            and i.household_id in (select id from root) and x.row_number = any (i.row_numbers))$$
      end;
      foreach pair slice 1 in array by_column loop
        if pair[1] = any (t.columns) and not (pair[1] = 'household_id' and kind[2] <> 'household') then
          condition := concat_ws(' or ', condition, format('x.%I in (select id from %s)', pair[1], pair[2]));
        end if;
      end loop;
      continue when condition is null or not 'organisation_id' = any (t.columns);
      deletes := deletes || format(
        ', %I as (delete from public.%I x where x.organisation_id = %s and (%s) returning %s as id)',
        'gone_' || t.name, t.name, org, condition, case when 'id' = any (t.columns) then 'x.id' else 'null::uuid' end);
      gone_ids := gone_ids || format(' union select id from %I', 'gone_' || t.name);
      counts := counts || format(
        ' union all select %L, count(*), array_agg(id) filter (where id is not null) from %I', t.name, 'gone_' || t.name);
      if kind[2] = 'household' and 'case_id' = any (t.columns) and not t.name = any (of_looking) then
        select string_agg(format('x.%I', m), ', ') into condition
          from unnest(t.moments) m where not m = any (not_written);
        if condition is not null then
          writings := writings || format(' union all select max(greatest(%s)) from public.%I x where x.organisation_id = %s
            and x.case_id in (select id from cases)', condition, t.name, org);
        end if;
      end if;
    end loop;
    execute format(head, kind[1], format('with root as (select r.id from public.%I r where r.organisation_id = %s
        and r.id = $1 and current_setting(''app.role'', true) = ''privacy''), ', kind[2], org)
      || replace(kind[3], '@org', org)
      || ', everything as (select id from root union select id from cases union select id from persons
          union select id from signals union select id from applications)'
      || deletes
      -- Answers that were kept for a repeated request may hold a copy.
      || format(', gone_ids as (%s), gone_answer as (delete from public.idempotency_key k where k.organisation_id = %s
          and exists (select from regexp_matches(k.objects::text || coalesce(k.reply::text, ''''),
            ''[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}'', ''g'') m where m[1] in (select id::text from gone_ids))
          returning 1)', gone_ids, org)
      || ' select * from (select ''idempotency_key'', count(*), null::uuid[] from gone_answer' || counts
      || ') as all_of_it (name, gone, ids) where gone > 0 and exists (select from root)');
    execute format('revoke all on function %I(uuid) from public', kind[1]);
    execute format('grant execute on function %I(uuid) to keukentafel_app', kind[1]);
  end loop;

  -- When somebody last wrote in the file of a household, and nobody else does until this transaction ends.
  execute format($h$create or replace function lock_file(subject uuid) returns void
    language sql security definer set search_path = pg_catalog, public as $body$
      select 1 from public.household where organisation_id = %1$s and id = $1 for update;
      select 1 from public.support_case where organisation_id = %1$s and household_id = $1 for update;
    $body$ $h$, org);
  execute format($h$create or replace function file_last_written(subject uuid) returns timestamptz
    language sql stable security definer set search_path = pg_catalog, public as $body$
      with cases as (select id from public.support_case where organisation_id = %1$s and household_id = $1)
      select max(at) from (select max(x.opened_at) as at from public.support_case x
        where x.organisation_id = %1$s and x.household_id = $1 %2$s) written
    $body$ $h$, org, writings);
  revoke all on function lock_file(uuid), file_last_written(uuid) from public;
  grant execute on function lock_file(uuid), file_last_written(uuid) to keukentafel_app;
end
$destruction$;
