-- A household and its people, and the case that carries them: one household, one case at a time, one coordinator.
-- Rows below a case carry the team beside the case, so that row-level security needs no look elsewhere;
-- when a case moves to another team the foreign keys carry the new team along.

create table household (
  organisation_id uuid not null references organisation,
  id uuid not null,
  team_id uuid not null,
  name text not null,
  -- One line for lists: what it is about, in plain words.
  headline text,
  street text,
  house_number text,
  postcode text,
  city text,
  neighbourhood text,
  address_key text,
  version integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, team_id, id),
  foreign key (organisation_id, team_id) references team,
  foreign key (organisation_id, created_by) references account
);
create index household_team on household (organisation_id, team_id, name);
create index household_address on household (organisation_id, address_key) where address_key is not null;

create table person (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  household_id uuid not null,
  -- A member lives in the household; the network stands around it.
  place text not null default 'member' check (place in ('member', 'network')),
  given_name text not null,
  initials text,
  infix text,
  family_name text,
  partner_infix text,
  partner_family_name text,
  -- The whole name without spaces, capitals and accents: whoever is entered twice is noticed.
  name_key text,
  -- How this person is spoken of at the table: "mevrouw Sterk", "Jaap".
  called text,
  birth_date date,
  gender text check (gender in ('woman', 'man', 'other')),
  languages text[] not null default '{}',
  needs_interpreter boolean not null default false,
  phone text,
  email text,
  role_in_household text,
  deceased_on date,
  moved_out_on date,
  -- Of the network: may the team know and call this person?
  consent text check (consent in ('given', 'asked', 'not-asked', 'refused')),
  note text,
  position integer not null default 0,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, team_id, id),
  foreign key (organisation_id, team_id, household_id) references household (organisation_id, team_id, id) on update cascade
);
create index person_household on person (organisation_id, household_id);
create index person_name on person (organisation_id, name_key) where name_key is not null;

create table person_relation (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  household_id uuid not null,
  from_person_id uuid not null,
  to_person_id uuid not null,
  kind text not null,
  note text,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, household_id) references household (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, from_person_id) references person,
  foreign key (organisation_id, to_person_id) references person
);
create index person_relation_household on person_relation (organisation_id, household_id);

create table support_case (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  household_id uuid not null,
  entry_channel text,
  entry_text text,
  request text,
  underlying_request text,
  opened_at timestamptz not null,
  opened_by uuid not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, team_id, id),
  -- A household that comes back finds its own case again.
  unique (organisation_id, household_id),
  foreign key (organisation_id, team_id, household_id) references household (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, opened_by) references account
);
create index support_case_team on support_case (organisation_id, team_id, opened_at desc);

-- What was decided about the case itself: its phase, its coordinator, its direction, who of the team joins or leaves.
-- The newest of a kind counts.
create table case_decision (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('phase', 'coordinator', 'direction', 'joined', 'left')),
  value text not null,
  reason text,
  -- For a direction that the worker took over for a time: the day it ends.
  until date,
  -- With a take-over: what the worker does for a while, and the days on which that was explained to the resident.
  taken_over text,
  explained_on date[] not null default '{}',
  at timestamptz not null,
  by_account uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, by_account) references account
);
create index case_decision_case on case_decision (organisation_id, case_id, kind, at desc);

-- A first talk. Anonymous until a record is needed: nothing here says who it was, unless somebody writes it.
create table first_contact (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid,
  signal_id uuid,
  channel text not null,
  with_whom text,
  -- Five areas touched lightly: { "housing": "…" }; an area that is absent was not discussed.
  notes jsonb not null,
  -- What was answered to the crisis check: { "signs": ["eviction"], "text": "…" }; null when it was not gone through.
  crisis jsonb,
  decision text not null check (decision in ('basic-provision', 'refer-crisis', 'pick-up')),
  reason text not null,
  -- What is nearby and enough: the entry of the social map, and its name as it was then.
  provision_id uuid,
  provision_name text,
  -- In a crisis: who takes over.
  referred_to text,
  at timestamptz not null,
  by_account uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id) references team,
  foreign key (organisation_id, by_account) references account
);
create index first_contact_case on first_contact (organisation_id, case_id);
create index first_contact_team on first_contact (organisation_id, team_id, at desc);

-- Each voice on its own: the resident's story, the worker's view, the reporter's view. A later view comes beside the
-- earlier one; nobody's words are written over.
create table case_view (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  voice text not null check (voice in ('member', 'worker', 'reporter')),
  -- Whose view: a person of the household or its network, a worker, or the name of the reporter.
  person_id uuid,
  account_id uuid,
  reporter text,
  story text not null,
  goals text[] not null default '{}',
  willingness text,
  at timestamptz not null,
  by_account uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, person_id) references person,
  foreign key (organisation_id, account_id) references account,
  foreign key (organisation_id, by_account) references account
);
create index case_view_case on case_view (organisation_id, case_id);

create table involved_helper (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  name text,
  organisation_name text not null,
  helps_with text not null,
  -- The life domain it is about, and for whom; empty is for the whole household.
  domain text,
  person_ids uuid[] not null default '{}',
  contact text,
  has_intake boolean not null default false,
  has_plan boolean not null default false,
  since date,
  until date,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade
);
create index involved_helper_case on involved_helper (organisation_id, case_id);

-- A single case opened to a colleague of another team, for consultation.
create table case_opening (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  household_id uuid not null,
  account_id uuid not null,
  purpose text not null,
  opened_at timestamptz not null,
  opened_by uuid not null,
  until date not null,
  withdrawn_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, account_id) references account
);
create index case_opening_account on case_opening (organisation_id, account_id);
create index case_opening_case on case_opening (organisation_id, case_id);
