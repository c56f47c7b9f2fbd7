-- A family network conference (N7): people around a household come together, are told what is going on, make a plan among
-- themselves, and tell it. What they say among themselves is nowhere here until they show it.

create table family_conference (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  -- The version of the way of working it is held by.
  method_version integer not null,
  starts_at timestamptz,
  minutes integer not null check (minutes > 0),
  place text,
  -- What the resident wants the others to think along with, in their own words.
  question text,
  known_beforehand text,
  bottom_line text,
  pleasant text,
  -- Counts what guests are told: it grows when the moment or the place changes, or when it is called off.
  edition integer not null default 1,
  edition_at timestamptz not null,
  cancelled_at timestamptz,
  cancel_reason text,
  -- Of the plan that was told: the question as the family put it, what it asks of the team, when it is content.
  our_question text,
  asked_of_team text,
  content_when text,
  next_time text,
  held_at timestamptz,
  version integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, created_by) references account
);
create index family_conference_case on family_conference (organisation_id, case_id, created_at);

create table family_conference_guest (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  conference_id uuid not null,
  -- Who it is: one of these four.
  person_id uuid,
  account_id uuid,
  helper_id uuid,
  name text,
  way text check (way in ('ring', 'letter')),
  rung_by text,
  -- May this guest be told something? Asked per guest: what, on which day, and who of the household said so.
  may_be_told boolean,
  told_what text,
  consent_on date,
  consent_person_id uuid,
  comes_separately boolean not null default false,
  not_with uuid[] not null default '{}',
  answer text not null default 'not-yet' check (answer in ('not-yet', 'comes', 'declined')),
  -- The edition of the invitation that this guest knows of.
  told_edition integer,
  told_on date,
  version integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, conference_id) references family_conference,
  foreign key (organisation_id, person_id) references person,
  foreign key (organisation_id, account_id) references account,
  foreign key (organisation_id, helper_id) references involved_helper,
  foreign key (organisation_id, consent_person_id) references person,
  foreign key (organisation_id, created_by) references account,
  check (num_nonnulls(person_id, account_id, helper_id, name) = 1)
);
create index family_conference_guest_of on family_conference_guest (organisation_id, conference_id, created_at);
create index family_conference_guest_case on family_conference_guest (organisation_id, case_id);

-- What was said in the round of information, and the lines of the plan as the family showed them. The words of the family
-- stay as they are; what the team finds of a line stands beside it.
create table family_conference_line (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  conference_id uuid not null,
  kind text not null check (kind in ('said', 'plan')),
  -- Of what was said: which question of the way of working it answers. Empty text: taken out again.
  ask integer,
  text text,
  -- Of the plan.
  guest_id uuid,
  who text,
  from_day date,
  needs text,
  if_not text,
  keeper text,
  verdict text check (verdict in ('good', 'unsafe')),
  because text,
  position integer not null,
  version integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, conference_id) references family_conference,
  foreign key (organisation_id, created_by) references account,
  check (verdict is distinct from 'unsafe' or because is not null)
);
create index family_conference_line_of on family_conference_line (organisation_id, conference_id, position);
create index family_conference_line_case on family_conference_line (organisation_id, case_id);

-- A conference can be at the door of the household as well.
alter table hidden_value drop constraint hidden_value_table_name_check;
alter table hidden_value add constraint hidden_value_table_name_check
  check (table_name in ('household', 'signal', 'appointment', 'conversation', 'family_conference'));
