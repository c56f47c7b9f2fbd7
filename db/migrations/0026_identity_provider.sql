-- Coming in with the identity provider of the municipality (OpenID Connect Core 1.0).

create table identity_provider (
  organisation_id uuid not null references organisation,
  id uuid not null,
  -- What stands on the button: "Gemeente Wilgendrecht".
  name text not null,
  issuer text not null,
  client_id text not null,
  -- Sealed by the program (platform/vault); empty for a client without one, which proves itself with PKCE alone.
  client_secret bytea,
  -- Where the groups stand in what the provider tells; a path such as realm_access.roles may be given.
  group_claim text not null,
  -- [{ "group": …, "role": … }], the first that fits counts; somebody in none of them gets no account.
  role_rules jsonb not null,
  -- [{ "group": …, "teamId": … }], all that fit count.
  team_rules jsonb not null,
  is_enabled boolean not null,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (organisation_id, id)
);

-- organisation-free: provider_door — whoever comes in has not said of which organisation they are; the name on the button.
create table provider_door (
  id uuid primary key,
  organisation_id uuid not null,
  name text not null
);

-- Who somebody is at the provider. Its own name for them (sub) never changes and is never given to somebody else.
create table provider_account (
  organisation_id uuid not null,
  provider_id uuid not null,
  subject text not null,
  account_id uuid not null,
  created_at timestamptz not null,
  primary key (organisation_id, provider_id, subject),
  foreign key (organisation_id, provider_id) references identity_provider,
  foreign key (organisation_id, account_id) references account
);
create index provider_account_account on provider_account (organisation_id, account_id);

-- Somebody who went to the provider and is expected back, once, in the same browser.
create table provider_visit (
  organisation_id uuid not null,
  state_hash text not null,
  provider_id uuid not null,
  browser_hash text not null,
  nonce text not null,
  verifier text not null,
  purpose text not null check (purpose in ('sign-in', 'step-up', 'link')),
  -- Whether to come back in the page itself, or in a window of its own beside what somebody was doing.
  is_window boolean not null,
  session_id uuid,
  created_at timestamptz not null,
  until timestamptz not null,
  primary key (organisation_id, state_hash),
  foreign key (organisation_id, provider_id) references identity_provider
);

-- Messages of the provider that somebody signed out there: each counts once.
create table provider_logout (
  organisation_id uuid not null,
  provider_id uuid not null,
  jti_hash text not null,
  until timestamptz not null,
  primary key (organisation_id, provider_id, jti_hash),
  foreign key (organisation_id, provider_id) references identity_provider
);

alter table session
  -- With which provider it began, as whom, and which session there: to end it when that one ends.
  add column provider_id uuid,
  add column provider_subject text,
  add column provider_session text;
create index session_provider on session (organisation_id, provider_id, provider_subject);
