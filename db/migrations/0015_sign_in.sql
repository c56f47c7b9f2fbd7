-- A second step at the door: what a session waits for, proof of who is there, devices to recognise, and wrong tries.

alter table session
  -- Named to its owner; the hash of the secret stays inside. Sessions that were open get one here.
  add column id uuid not null default gen_random_uuid(),
  -- The one thing this session waits for: a challenge of a passkey, or the key of codes that is not confirmed yet.
  add column challenge_for text check (challenge_for in ('passkey', 'new-passkey', 'totp')),
  add column challenge_until timestamptz,
  -- When the person last showed, with the password, that it is them; used up by the act it was for.
  add column proven_at timestamptz,
  add column browser text not null default 'other',
  add column system text not null default 'other';
alter table session alter column id drop default;
create unique index session_id on session (organisation_id, id);
create index session_account on session (organisation_id, account_id);

alter table passkey add column last_used_at timestamptz;
create index passkey_account on passkey (organisation_id, account_id);

-- organisation-free: sign_in_try — a wrong name belongs to no organisation, and must cost as much as a right one.
create table sign_in_try (
  -- What was tried, as a hash: a mistyped mail address or an internet address is not kept.
  key text primary key,
  tries integer not null,
  at timestamptz not null,
  -- Somebody signed in here with this name: tries from elsewhere do not hold them up until then.
  known_until timestamptz,
  forget_at timestamptz not null
);
create index sign_in_try_forget on sign_in_try (forget_at);
