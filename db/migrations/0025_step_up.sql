-- Coming in otherwise than with a password and a phone: codes for when the phone is gone, links for who has no password
-- yet, and showing once more that it is you.

alter table session
  -- When the person last showed that it is them: at signing in, or again later for what asks it (step-up).
  add column stepped_up_at timestamptz,
  -- How long it lives unused and at most, as the settings were when it began.
  add column idle_minutes integer not null default 240,
  add column longest_minutes integer not null default 720;

create table recovery_code (
  organisation_id uuid not null,
  account_id uuid not null,
  -- Only a hash: whoever reads this table cannot come in with it.
  code_hash text not null,
  created_at timestamptz not null,
  used_at timestamptz,
  primary key (organisation_id, account_id, code_hash),
  foreign key (organisation_id, account_id) references account
);

create table invitation (
  organisation_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  token_hash text not null,
  -- Empty when it was made by a command on the server.
  made_by uuid,
  created_at timestamptz not null,
  until timestamptz not null,
  -- A link that would open an account with what residents told waits for a second administrator.
  needs_release boolean not null,
  released_by uuid,
  released_at timestamptz,
  used_at timestamptz,
  withdrawn_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, account_id) references account,
  check (released_by is distinct from made_by or released_by is null)
);
create unique index invitation_token on invitation (organisation_id, token_hash);
create index invitation_account on invitation (organisation_id, account_id);
