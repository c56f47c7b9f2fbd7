-- Organisations, teams, accounts, sessions, and the two tables every write passes through.
-- Organisation first in every key; ids are UUIDv7 made by the program.

create table organisation (
  organisation_id uuid primary key,
  name text not null,
  is_demo boolean not null default false,
  created_at timestamptz not null default now()
);

create table neighbourhood (
  organisation_id uuid not null references organisation,
  id uuid not null,
  name text not null,
  primary key (organisation_id, id)
);

create table team (
  organisation_id uuid not null references organisation,
  id uuid not null,
  neighbourhood_id uuid,
  name text not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, neighbourhood_id) references neighbourhood
);

create table account (
  organisation_id uuid not null references organisation,
  id uuid not null,
  name text not null,
  email text not null,
  role text not null check (role in ('host', 'generalist', 'coach', 'partner', 'policy', 'admin')),
  language text not null default 'nl' check (language in ('nl', 'en')),
  password_hash text,
  totp_secret text,
  totp_confirmed_at timestamptz,
  -- The last 30-second step a code was accepted for: a code that was seen over a shoulder works once.
  totp_last_step bigint,
  expertise text[] not null default '{}',
  ended_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  primary key (organisation_id, id)
);

create table passkey (
  organisation_id uuid not null,
  id text not null,
  account_id uuid not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  name text not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, account_id) references account
);

create table team_member (
  organisation_id uuid not null,
  team_id uuid not null,
  account_id uuid not null,
  primary key (organisation_id, team_id, account_id),
  foreign key (organisation_id, team_id) references team,
  foreign key (organisation_id, account_id) references account
);
create index team_member_account on team_member (organisation_id, account_id);

-- organisation-free: sign_in_name — somebody who signs in has not said of which organisation they are.
create table sign_in_name (
  email text primary key,
  organisation_id uuid not null,
  account_id uuid not null
);

create table session (
  organisation_id uuid not null,
  token_hash text not null,
  account_id uuid not null,
  -- A session without its second step can do nothing but take that step.
  complete boolean not null,
  challenge text,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  ended_at timestamptz,
  primary key (organisation_id, token_hash),
  foreign key (organisation_id, account_id) references account
);

create table audit_entry (
  organisation_id uuid not null,
  id uuid not null,
  at timestamptz not null,
  account_id uuid not null,
  role text not null,
  action text not null,
  kind text not null check (kind in ('read', 'write', 'found')),
  objects jsonb not null,
  reason text,
  trace_id text not null,
  primary key (organisation_id, id)
);
create index audit_entry_account on audit_entry (organisation_id, account_id, at);

create table idempotency_key (
  organisation_id uuid not null,
  account_id uuid not null,
  key uuid not null,
  request_hash text not null,
  status integer,
  reply jsonb,
  created_at timestamptz not null,
  primary key (organisation_id, account_id, key)
);
