-- Conversations at the kitchen table: who came, what was said, what was agreed to be written down.
-- Where a conversation stands is read from what happened; a frozen report is never changed.

create table conversation (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  planned_at timestamptz,
  minutes integer,
  place text,
  channel text not null default 'home-visit',
  aim text,
  started_at timestamptz,
  ended_at timestamptz,
  cancelled_at timestamptz,
  cancel_reason text,
  created_by uuid not null,
  created_at timestamptz not null,
  -- Moves with every change of the conversation, its guests and its preparation.
  version integer not null default 1,
  -- Moves with everything said, so that a screen can ask cheaply whether there is something new.
  stamp integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, team_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, created_by) references account
);
create index conversation_case on conversation (organisation_id, case_id, planned_at);

create table conversation_participant (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  conversation_id uuid not null,
  role text not null check (role in ('member', 'worker', 'helper', 'guest')),
  person_id uuid,
  account_id uuid,
  helper_id uuid,
  -- Of a guest without a record, and of a helper as known on that day.
  name text,
  position integer not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, conversation_id) references conversation,
  foreign key (organisation_id, person_id) references person,
  foreign key (organisation_id, account_id) references account,
  foreign key (organisation_id, helper_id) references involved_helper
);
create index conversation_participant_conversation on conversation_participant (organisation_id, conversation_id);

create table conversation_preparation (
  organisation_id uuid not null,
  conversation_id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  -- Ids of the method's preparation items the resident was told about.
  told text[] not null,
  told_on date,
  bring text[] not null,
  ask text[] not null,
  note text,
  by_account uuid not null,
  at timestamptz not null,
  primary key (organisation_id, conversation_id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, conversation_id) references conversation,
  foreign key (organisation_id, by_account) references account
);

create table fragment (
  organisation_id uuid not null,
  -- Made on the device that typed it, so that a late or double delivery is the same fragment.
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  conversation_id uuid not null,
  said_at timestamptz not null,
  text text not null,
  voice text not null check (voice in ('member', 'worker', 'reporter')),
  person_id uuid,
  account_id uuid,
  voice_name text,
  kind text,
  area text,
  domain text,
  -- Where a person put it in the picture of the area; null: where its kind puts it.
  topic_field text check (topic_field in ('as-is', 'wish', 'goes-well', 'keeps-it-so')),
  names_person_id uuid,
  removed_at timestamptz,
  version integer not null default 1,
  by_account uuid not null,
  at timestamptz not null,
  changed_by uuid,
  changed_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, conversation_id) references conversation,
  foreign key (organisation_id, person_id) references person,
  foreign key (organisation_id, account_id) references account,
  foreign key (organisation_id, names_person_id) references person,
  foreign key (organisation_id, by_account) references account
);
create index fragment_conversation on fragment (organisation_id, conversation_id, said_at);
create index fragment_case on fragment (organisation_id, case_id, said_at);

-- An area that was talked about, with nothing laid on the table.
create table topic_touched (
  organisation_id uuid not null,
  conversation_id uuid not null,
  area text not null,
  team_id uuid not null,
  case_id uuid not null,
  at timestamptz not null,
  by_account uuid not null,
  primary key (organisation_id, conversation_id, area),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, conversation_id) references conversation,
  foreign key (organisation_id, by_account) references account
);

-- What somebody changed in the report that grows out of the fragments; a section nobody touched has no row.
create table report_section (
  organisation_id uuid not null,
  conversation_id uuid not null,
  section text not null,
  team_id uuid not null,
  case_id uuid not null,
  text text not null,
  left_out uuid[] not null default '{}',
  version integer not null default 1,
  by_account uuid not null,
  at timestamptz not null,
  primary key (organisation_id, conversation_id, section),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, conversation_id) references conversation,
  foreign key (organisation_id, by_account) references account
);

create table report_version (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  conversation_id uuid not null,
  number integer not null,
  content jsonb not null,
  at timestamptz not null,
  by_account uuid not null,
  primary key (organisation_id, id),
  unique (organisation_id, conversation_id, number),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, conversation_id) references conversation,
  foreign key (organisation_id, by_account) references account
);

-- What the people at the table said of a frozen report. The newest answer of a person counts.
create table report_answer (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  report_version_id uuid not null,
  person_id uuid,
  name text,
  answer text not null check (answer in ('agreed', 'agreed-with-remark', 'not-agreed')),
  remark text,
  at timestamptz not null,
  by_account uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, report_version_id) references report_version,
  foreign key (organisation_id, person_id) references person,
  foreign key (organisation_id, by_account) references account
);
create index report_answer_version on report_answer (organisation_id, report_version_id);

-- How ready somebody is for change, per topic, never per person; the newest of a person and topic counts.
create table stage_of_change (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  area text,
  topic text not null,
  stage text not null check (stage in ('pre-contemplation', 'contemplation', 'decision', 'action', 'consolidation', 'relapse')),
  reason text not null,
  at timestamptz not null,
  by_account uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, person_id) references person,
  foreign key (organisation_id, by_account) references account
);
create index stage_of_change_case on stage_of_change (organisation_id, case_id, at);
