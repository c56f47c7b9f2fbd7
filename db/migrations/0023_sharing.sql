-- One piece of a case (a person, a wish of the plan, a report) shown to one partner or one person around the household,
-- for a purpose, on a basis, until a day. Whether somebody may look now is not stored: it follows from the days, from
-- the withdrawal and from the consents it rests on (modules/sharing/domain.ts).

create table share (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  household_id uuid not null,
  -- What: a kind the program knows (app/shared-pieces.ts) and the record of that kind.
  piece_kind text not null,
  piece_id uuid not null,
  recipient_kind text not null check (recipient_kind in ('account', 'person')),
  recipient_id uuid not null,
  -- AVG art. 6 lid 1; other than consent with the article of law and what it means here.
  basis text not null check (basis in ('consent', 'contract', 'legal-obligation', 'vital-interest', 'public-task')),
  law text,
  explanation text,
  -- AVG art. 9 lid 2, where the piece says something of health; null when it does not.
  health_basis text check (health_basis in ('explicit-consent', 'vital-interest', 'social-care')),
  -- The given consents it rests on: of the residents it is about, and of a network member their own.
  consent_ids uuid[] not null default '{}',
  purpose text not null,
  -- Both days included, on the calendar of Amsterdam.
  starts_on date not null,
  ends_on date not null,
  shared_at timestamptz not null,
  shared_by uuid not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  withdrawn_why text,
  primary key (organisation_id, id),
  check (ends_on >= starts_on and ends_on <= starts_on + interval '1 year'),
  check (basis <> 'consent' or cardinality(consent_ids) > 0),
  check (basis = 'consent' or (law is not null and explanation is not null)),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, shared_by) references account,
  foreign key (organisation_id, withdrawn_by) references account
);
create index share_case on share (organisation_id, case_id, shared_at);
create index share_recipient on share (organisation_id, recipient_id) where withdrawn_at is null;

-- What a partner answered to whoever shared: one text.
create table share_reaction (
  organisation_id uuid not null,
  share_id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  recipient_id uuid not null,
  text text not null,
  at timestamptz not null,
  version integer not null default 1,
  primary key (organisation_id, share_id),
  foreign key (organisation_id, share_id) references share,
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade
);
create index share_reaction_case on share_reaction (organisation_id, case_id);

-- The private link of one network member: it shows what is shared with them, as long as something is. Neither the
-- secret nor the answer to the question is here, only their hashes.
create table share_link (
  organisation_id uuid not null,
  secret_hash text not null,
  team_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  -- What is asked before anything is shown, and the hash of secret and answer together.
  asks text not null check (asks in ('birth-date', 'code')),
  answer_hash text not null,
  -- Wrong answers since the last right one; too many end the link.
  wrong_answers integer not null default 0,
  made_at timestamptz not null,
  made_by uuid not null,
  ended_at timestamptz,
  primary key (organisation_id, secret_hash),
  foreign key (organisation_id, person_id) references person,
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, made_by) references account
);
create index share_link_person on share_link (organisation_id, person_id);
