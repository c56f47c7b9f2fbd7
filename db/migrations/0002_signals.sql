-- Something noticed in the neighbourhood, and what was done with it. Its state is read from its events.

create table finding_place (
  organisation_id uuid not null references organisation,
  id uuid not null,
  team_id uuid not null,
  name text not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id) references team
);

create table signal (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  text text not null,
  place text,
  address text,
  -- The address without spaces, capitals and punctuation, so that two signals about one door find each other.
  address_key text,
  about text not null check (about in ('person', 'household', 'group', 'place')),
  person_name text,
  name_key text,
  source text not null,
  reporter text,
  areas text[] not null default '{}',
  urgent boolean not null default false,
  known_to_person boolean,
  -- The day by which somebody promised the reporter to hear back.
  feedback_due date,
  taken_by uuid not null,
  taken_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, team_id, id),
  foreign key (organisation_id, team_id) references team,
  foreign key (organisation_id, taken_by) references account
);
create index signal_team on signal (organisation_id, team_id, taken_at desc);
create index signal_address on signal (organisation_id, address_key) where address_key is not null;
create index signal_name on signal (organisation_id, name_key) where name_key is not null;

create table signal_event (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  signal_id uuid not null,
  kind text not null check (kind in ('picked-up', 'linked', 'passed-on', 'closed', 'reopened', 'fed-back')),
  at timestamptz not null,
  by_account uuid not null,
  reason text,
  passed_to text,
  feedback_due date,
  case_id uuid,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, signal_id) references signal (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, by_account) references account
);
create index signal_event_signal on signal_event (organisation_id, signal_id, at);
