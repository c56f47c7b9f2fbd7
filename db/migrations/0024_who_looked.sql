-- Who looked: every field of an entry, the chain that shows tampering, and the questions a privacy officer asks.

alter table audit_entry
  -- To the millisecond, as the program writes it: what is covered by the chain has one spelling.
  alter column at type timestamptz(3),
  -- The rule that allowed it, or was asked for: the name of the permission.
  add column permission text,
  add column purpose text,
  add column outcome text not null default 'done' check (outcome in ('done', 'refused', 'failed')),
  add column on_behalf_of uuid,
  add column session_id uuid,
  -- Whose record it was about.
  add column household_id uuid,
  add column person_id uuid,
  -- The households that only appeared, in a list or among results.
  add column found uuid[] not null default '{}',
  -- Makes the commitment to what is personal impossible to guess; a new one each time a subject is pseudonymised.
  add column salt uuid not null default gen_random_uuid();
alter table audit_entry alter column outcome drop default, alter column found drop default, alter column salt drop default;

update audit_entry e set household_id = c.household_id from support_case c
  where c.organisation_id = e.organisation_id and c.id::text = e.objects ->> 'caseId';
update audit_entry e set household_id = h.id from household h
  where h.organisation_id = e.organisation_id and h.id::text = e.objects ->> 'householdId';

create index audit_entry_at on audit_entry (organisation_id, at desc, id desc);
create index audit_entry_household on audit_entry (organisation_id, household_id, at desc, id desc)
  where household_id is not null;
create index audit_entry_found on audit_entry using gin (found);

-- organisation-free: audit_pending — the sealer looks which organisations have something to seal; holds ids only.
create table audit_pending (
  organisation_id uuid not null,
  entry_id uuid not null,
  primary key (organisation_id, entry_id)
);
insert into audit_pending (organisation_id, entry_id) select organisation_id, id from audit_entry;

-- One link for each entry, in the order of sealing. No foreign key: a missing entry must be found, not prevented only.
create table audit_chain (
  organisation_id uuid not null,
  seq bigint not null,
  entry_id uuid not null,
  sealed_at timestamptz(3) not null,
  -- Over what is personal in the entry, with its salt.
  commitment bytea not null,
  -- Over the rest of the entry, this link and the hash of the link before.
  hash bytea not null,
  primary key (organisation_id, seq),
  unique (organisation_id, entry_id)
);

-- An entry whose subject was pseudonymised: from which commitment to which, and the entry that says so.
create table audit_rewrite (
  organisation_id uuid not null,
  entry_id uuid not null,
  by_entry uuid not null,
  old_commitment bytea not null,
  new_commitment bytea not null,
  primary key (organisation_id, entry_id, by_entry)
);

-- The only way in which the program changes an entry: the subject becomes a pseudonym. Which entry was changed and how
-- is told by audit_rewrite; without that, the check of the chain calls it tampering.
create function audit_pseudonymise(subject uuid, pseudonym uuid) returns setof audit_entry
language sql security definer set search_path = pg_catalog, public as $$
  update public.audit_entry set
    household_id = case when household_id = subject then pseudonym else household_id end,
    person_id = case when household_id = subject then null else person_id end,
    objects = case when household_id = subject then '{}'::jsonb else objects end,
    reason = case when household_id = subject then null else reason end,
    found = array_replace(found, subject, pseudonym),
    salt = gen_random_uuid()
  where organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
    and (household_id = subject or found @> array[subject])
  returning *
$$;
revoke all on function audit_pseudonymise(uuid, uuid) from public;
grant execute on function audit_pseudonymise(uuid, uuid) to keukentafel_app;

-- Something out of the ordinary that the privacy officer did something with. The rest is worked out from the entries
-- when somebody asks (modules/audit/domain.ts).
create table audit_question (
  organisation_id uuid not null,
  id uuid not null,
  -- Tells the same question again: pattern, worker, and household or day.
  key text not null,
  pattern text not null,
  account_id uuid not null,
  household_id uuid,
  from_at timestamptz not null,
  until_at timestamptz not null,
  looks integer not null,
  looked_at timestamptz,
  looked_by uuid,
  remark text,
  asked_at timestamptz,
  asked_by uuid,
  question text,
  answered_at timestamptz,
  answer text,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, key),
  foreign key (organisation_id, account_id) references account,
  foreign key (organisation_id, looked_by) references account,
  foreign key (organisation_id, asked_by) references account
);
create index audit_question_account on audit_question (organisation_id, account_id, asked_at);

-- Where a worker lives, if they want that known: a look at their own neighbours becomes a question. And whether their
-- name stays off the list a resident gets.
alter table account
  add column home_postcode text,
  add column home_house_number text,
  add column hidden_from_residents boolean not null default false;

-- The private link by which a resident reads who looked.
create table look_link (
  organisation_id uuid not null,
  secret_hash text not null,
  team_id uuid not null,
  case_id uuid not null,
  household_id uuid not null,
  person_id uuid not null,
  -- What is asked before anything is shown, and the hash of secret and answer together.
  asks text not null check (asks in ('birth-date', 'code')),
  answer_hash text not null,
  wrong_answers integer not null default 0,
  made_at timestamptz not null,
  made_by uuid not null,
  until timestamptz not null,
  ended_at timestamptz,
  primary key (organisation_id, secret_hash),
  foreign key (organisation_id, made_by) references account
);
create index look_link_household on look_link (organisation_id, household_id);
