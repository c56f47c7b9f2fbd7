-- What a resident asks under the AVG: to see, to put right, to erase, to have processing frozen, or to object.

create table rights_request (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  -- AVG art. 15, 16, 17, 18 and 21.
  kind text not null check (kind in ('inspect', 'correct', 'erase', 'freeze', 'object')),
  -- In the words of who asks.
  words text not null,
  received_on date not null,
  -- The term was made two months longer (art. 12 paragraph 3); why is said to who asked.
  extended_at timestamptz,
  extension_reason text,
  outcome text check (outcome in ('granted', 'partly', 'refused')),
  outcome_reason text,
  answered_at timestamptz,
  answered_by uuid,
  version integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  check (num_nonnulls(outcome, outcome_reason, answered_at, answered_by) in (0, 4)),
  check ((extended_at is null) = (extension_reason is null)),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, person_id) references person,
  foreign key (organisation_id, created_by) references account,
  foreign key (organisation_id, answered_by) references account
);
create index rights_request_case on rights_request (organisation_id, case_id, received_on);

-- Words of or about somebody else: a person decides of each whether it goes out.
create table rights_choice (
  organisation_id uuid not null,
  request_id uuid not null,
  record_table text not null,
  record_key text not null,
  team_id uuid not null,
  case_id uuid not null,
  goes_out boolean not null,
  reason text,
  at timestamptz not null,
  by_account uuid not null,
  primary key (organisation_id, request_id, record_table, record_key),
  foreign key (organisation_id, request_id) references rights_request,
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, by_account) references account
);

-- AVG art. 18: nothing is written in the file until this is lifted.
create table processing_freeze (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  household_id uuid not null,
  request_id uuid not null,
  reason text not null,
  set_at timestamptz not null,
  set_by uuid not null,
  lifted_at timestamptz,
  lifted_by uuid,
  lift_reason text,
  primary key (organisation_id, id),
  foreign key (organisation_id, request_id) references rights_request,
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, set_by) references account,
  foreign key (organisation_id, lifted_by) references account
);
create unique index processing_freeze_case on processing_freeze (organisation_id, case_id) where lifted_at is null;
create index processing_freeze_household on processing_freeze (organisation_id, household_id) where lifted_at is null;
