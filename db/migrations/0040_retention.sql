-- How long things are kept, and what goes: rules as an organisation set them, what is held back, and what was destroyed.

-- Only what differs from the rules of the program (modules/retention/domain.ts).
create table retention_setting (
  organisation_id uuid not null references organisation,
  rule text not null,
  is_on boolean not null,
  unit text not null check (unit in ('weeks', 'months', 'years')),
  count integer not null check (count between 1 and 100),
  version integer not null default 1,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (organisation_id, rule),
  foreign key (organisation_id, changed_by) references account
);

-- A piece that stays for now, whatever the rule says: a complaint, a court case, an inquiry.
create table legal_hold (
  organisation_id uuid not null,
  id uuid not null,
  piece_kind text not null check (piece_kind in ('household', 'signal', 'first-contact', 'application')),
  piece_id uuid not null,
  team_id uuid not null,
  reason text not null,
  -- The last day it counts.
  until date not null,
  set_by uuid not null,
  set_at timestamptz not null,
  lifted_by uuid,
  lifted_at timestamptz,
  lift_reason text,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id) references team,
  foreign key (organisation_id, set_by) references account,
  foreign key (organisation_id, lifted_by) references account
);
create index legal_hold_piece on legal_hold (organisation_id, piece_id);

-- The certificate of what was destroyed. It says nothing of whom it was.
create table destruction (
  organisation_id uuid not null references organisation,
  id uuid not null,
  piece_kind text not null,
  rule text not null,
  -- The day the term began, and the last day it was kept.
  started_on date not null,
  kept_until date not null,
  -- Rows by table: { "fragment": 12, "person": 2 }
  counts jsonb not null,
  -- Entries of the audit in which the subject became a pseudonym.
  pseudonymised integer not null,
  decided_by uuid not null,
  decided_at timestamptz(3) not null,
  -- SHA-256 over all of the above, hexadecimal.
  hash text not null,
  -- Destroyed once more after an older state of the database was put back.
  repeated_at timestamptz,
  primary key (organisation_id, id)
);

-- What must never come back: ids under a key, so that an older backup can be recognised and nothing else.
create table destroyed_mark (
  organisation_id uuid not null,
  mark bytea not null,
  key bytea not null,
  destruction_id uuid not null,
  primary key (organisation_id, mark),
  foreign key (organisation_id, destruction_id) references destruction
);

-- The same for records that are no household (a signal, an application): entries that name one of them lose what was
-- personal in them.
create function audit_pseudonymise_records(records text[], pseudonym uuid) returns setof audit_entry
language sql security definer set search_path = pg_catalog, public as $$
  update public.audit_entry set
    objects = jsonb_build_object('pseudonym', pseudonym::text),
    reason = null,
    salt = gen_random_uuid()
  where organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
    and exists (select from jsonb_each_text(objects) o where o.value = any (records))
  returning *
$$;
revoke all on function audit_pseudonymise_records(text[], uuid) from public;
grant execute on function audit_pseudonymise_records(text[], uuid) to keukentafel_app;
