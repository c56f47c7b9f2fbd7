-- Being near: contacts, appointments, and what was promised. A promise is chased until it is settled and never deleted.

create table appointment (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  -- Empty for an appointment of the team itself, such as a work meeting.
  case_id uuid,
  starts_at timestamptz not null,
  minutes integer not null check (minutes between 5 and 600),
  subject text not null,
  place text,
  worker_ids uuid[] not null,
  person_ids uuid[] not null default '{}',
  helper_ids uuid[] not null default '{}',
  -- Why a colleague should know where the worker is.
  risk_note text,
  cancelled_at timestamptz,
  cancel_reason text,
  created_by uuid not null,
  created_at timestamptz not null,
  changed_at timestamptz not null,
  -- Also the SEQUENCE of the calendar file: a calendar follows the highest.
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id) references team,
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, created_by) references account
);
create index appointment_day on appointment (organisation_id, starts_at);
create index appointment_case on appointment (organisation_id, case_id, starts_at);

-- Which of the 25 functions a contact was, by which channel, with whom. How long it took is not asked.
create table contact_moment (
  organisation_id uuid not null,
  -- Made on the device, so that a late or double delivery is the same contact.
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  function text not null,
  -- The version of the function as the way of working described it then.
  function_version integer not null,
  channel text not null check (channel in ('home-visit', 'phone', 'desk', 'street', 'message', 'email', 'video', 'letter')),
  at timestamptz not null,
  person_ids uuid[] not null default '{}',
  helper_ids uuid[] not null default '{}',
  text text,
  -- The appointment it came out of.
  appointment_id uuid,
  -- Recorded by mistake: out of sight, still here.
  removed_at timestamptz,
  by_account uuid not null,
  created_at timestamptz not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, appointment_id) references appointment,
  foreign key (organisation_id, by_account) references account
);
create index contact_moment_case on contact_moment (organisation_id, case_id, at desc);
create index contact_moment_account on contact_moment (organisation_id, by_account, at desc);

create table promise (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('promise', 'task')),
  text text not null,
  -- Who does it: exactly one of these.
  owner_account_id uuid,
  owner_person_id uuid,
  owner_helper_id uuid,
  owner_name text,
  -- To whom it was promised; nobody in particular is the household.
  to_person_id uuid,
  to_helper_id uuid,
  to_name text,
  due date not null,
  -- The day that was promised first, when it was moved since.
  first_due date not null,
  -- Where it grew from. A pointer for who looks back, not a proof: what was said offline may arrive later.
  source_kind text check (source_kind in ('fragment', 'referral', 'signal')),
  source_id uuid,
  made_at timestamptz not null,
  made_by uuid not null,
  settled_at timestamptz,
  settled_by uuid,
  outcome text check (outcome in ('done', 'not-done')),
  result text,
  version integer not null default 1,
  primary key (organisation_id, id),
  check (num_nonnulls(owner_account_id, owner_person_id, owner_helper_id, owner_name) = 1),
  check (num_nonnulls(to_person_id, to_helper_id, to_name) <= 1),
  check (num_nonnulls(source_kind, source_id) in (0, 2)),
  check (num_nonnulls(settled_at, settled_by, outcome) in (0, 3)),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, owner_account_id) references account,
  foreign key (organisation_id, owner_person_id) references person,
  foreign key (organisation_id, owner_helper_id) references involved_helper,
  foreign key (organisation_id, to_person_id) references person,
  foreign key (organisation_id, to_helper_id) references involved_helper,
  foreign key (organisation_id, made_by) references account,
  foreign key (organisation_id, settled_by) references account
);
create index promise_case on promise (organisation_id, case_id, due);
create index promise_due on promise (organisation_id, due) where settled_at is null;
