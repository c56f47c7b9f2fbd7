-- Looking back and following (method C17, C18): the four questions with the voices beside each other, what the resident
-- thought of it, lessons, rules that pinch, and the moments at which the household is followed.

create table evaluation (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  at timestamptz not null,
  -- With whom the worker looked back: people of the household and its network.
  person_ids uuid[] not null default '{}',
  by_account uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, by_account) references account
);
create index evaluation_case on evaluation (organisation_id, case_id, at);

create table evaluation_answer (
  organisation_id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  evaluation_id uuid not null,
  question text not null,
  question_version integer not null,
  answer text,
  -- Two voices, beside each other and never merged.
  resident_words text,
  resident_id uuid,
  worker_words text,
  version integer not null default 1,
  by_account uuid not null,
  at timestamptz not null,
  primary key (organisation_id, evaluation_id, question),
  foreign key (organisation_id, evaluation_id) references evaluation,
  foreign key (organisation_id, resident_id) references person,
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, by_account) references account
);
create index evaluation_answer_case on evaluation_answer (organisation_id, case_id);

-- The resident is asked what it was like: at the table, on paper, by phone or by a link.
create table experience (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  person_id uuid,
  way text not null check (way in ('in-person', 'paper', 'phone', 'link')),
  asked_at timestamptz not null,
  asked_by uuid not null,
  -- Of a link: until when it can be used.
  expires_at timestamptz,
  withdrawn_at timestamptz,
  answered_at timestamptz,
  -- Who wrote down what was said; empty when the resident did so through the link.
  noted_by uuid,
  -- [{ question, version, answer, words }]
  answers jsonb not null default '[]',
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references person,
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, asked_by) references account,
  foreign key (organisation_id, noted_by) references account
);
create index experience_case on experience (organisation_id, case_id, asked_at);

-- What a link leads to. The secret itself is nowhere: only its hash, and after an answer the hash of that answer, so
-- that the same answer sent again after a lost connection is met with the same reply.
create table experience_link (
  organisation_id uuid not null,
  secret_hash text not null,
  case_id uuid not null,
  household_id uuid not null,
  experience_id uuid not null,
  answer_hash text,
  primary key (organisation_id, secret_hash),
  foreign key (organisation_id, experience_id) references experience
);

create table lesson (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  text text not null,
  at timestamptz not null,
  by_account uuid not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, by_account) references account
);
create index lesson_case on lesson (organisation_id, case_id, at);

-- A rule that shut somebody out or stood in the way (B R14). The key counts the same rule as one, however it was typed.
create table rule_bottleneck (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  rule text not null,
  rule_key text not null,
  text text not null,
  effect text,
  at timestamptz not null,
  by_account uuid not null,
  version integer not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, by_account) references account
);
create index rule_bottleneck_case on rule_bottleneck (organisation_id, case_id, at);
create index rule_bottleneck_rule on rule_bottleneck (organisation_id, team_id, rule_key);

-- A light look after the support has ended (C 4.5, B R15).
create table follow_up (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  day date not null,
  how text not null check (how in ('phone', 'home-visit', 'street', 'desk', 'message')),
  owner_id uuid not null,
  note text,
  done_at timestamptz,
  done_by uuid,
  outcome text check (outcome in ('stable', 'worry', 'relapse', 'not-reached')),
  text text,
  -- [{ question, version, answer, words }]
  answers jsonb not null default '[]',
  cancelled_at timestamptz,
  cancel_reason text,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, owner_id) references account,
  foreign key (organisation_id, done_by) references account
);
create index follow_up_case on follow_up (organisation_id, case_id, day);
create index follow_up_due on follow_up (organisation_id, owner_id, day) where done_at is null and cancelled_at is null;
