-- The plan: what troubles somebody in their own words, what they want, how we will see it, who does what about it.
-- Nothing is compulsory: a goal needs no problem, a solution no result, an action no solution. What ends is kept.

create table plan_problem (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  words text not null,
  -- Whose words; empty when nobody said so.
  person_id uuid,
  -- What was said at the table that it grew from.
  from_fragment_ids uuid[] not null default '{}',
  domain text,
  -- A question can lapse or be answered; why is said.
  closed_on date,
  close_reason text,
  position integer not null,
  version integer not null default 1,
  created_at timestamptz not null,
  created_by uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, person_id) references person,
  foreign key (organisation_id, created_by) references account
);
create index plan_problem_case on plan_problem (organisation_id, case_id, position);

create table plan_goal (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  problem_id uuid,
  text text not null,
  -- Whose goal; a goal is a resident's.
  person_id uuid,
  area text,
  from_fragment_id uuid,
  position integer not null,
  version integer not null default 1,
  created_at timestamptz not null,
  created_by uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, problem_id) references plan_problem,
  foreign key (organisation_id, person_id) references person,
  foreign key (organisation_id, from_fragment_id) references fragment,
  foreign key (organisation_id, created_by) references account
);
create index plan_goal_case on plan_goal (organisation_id, case_id, position);

-- What became of a goal; the newest counts. A goal is reached or let go, never deleted.
create table plan_goal_event (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  goal_id uuid not null,
  kind text not null check (kind in ('partly-reached', 'reached', 'let-go', 'taken-up-again')),
  reason text,
  at timestamptz not null,
  by_account uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, goal_id) references plan_goal,
  foreign key (organisation_id, by_account) references account
);
create index plan_goal_event_case on plan_goal_event (organisation_id, case_id, at);

create table plan_result (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  goal_id uuid not null,
  -- How we will see it.
  text text not null,
  due date,
  seen text check (seen in ('yes', 'partly', 'no')),
  position integer not null,
  version integer not null default 1,
  created_at timestamptz not null,
  created_by uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, goal_id) references plan_goal,
  foreign key (organisation_id, created_by) references account
);
create index plan_result_case on plan_result (organisation_id, case_id, position);

create table plan_solution (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  -- Without a goal: what was there already.
  goal_id uuid,
  result_id uuid,
  frame text not null check (frame in ('own-strength', 'social-network', 'general-provision', 'individual-provision')),
  text text not null,
  -- Whom it comes from: a resident or somebody around them.
  person_id uuid,
  provision_id uuid,
  provision_name text,
  -- In force from this day until that day; empty: not begun, not ended.
  since date,
  ended_on date,
  end_reason text,
  position integer not null,
  version integer not null default 1,
  created_at timestamptz not null,
  created_by uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, goal_id) references plan_goal,
  foreign key (organisation_id, result_id) references plan_result,
  foreign key (organisation_id, person_id) references person,
  foreign key (organisation_id, created_by) references account
);
create index plan_solution_case on plan_solution (organisation_id, case_id, position);

create table plan_action (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  goal_id uuid not null,
  solution_id uuid,
  text text not null,
  actor text check (actor in ('resident', 'network', 'volunteer', 'worker', 'helper')),
  actor_person_id uuid,
  actor_account_id uuid,
  actor_helper_id uuid,
  actor_name text,
  due date,
  done_on date,
  let_go_on date,
  let_go_reason text,
  -- How the helper steps back: [{ "step": "together", "from": "2026-03-01", "reachedOn": null }], in that order.
  fading jsonb not null,
  position integer not null,
  version integer not null default 1,
  created_at timestamptz not null,
  created_by uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, goal_id) references plan_goal,
  foreign key (organisation_id, solution_id) references plan_solution,
  foreign key (organisation_id, actor_person_id) references person,
  foreign key (organisation_id, actor_account_id) references account,
  foreign key (organisation_id, actor_helper_id) references involved_helper,
  foreign key (organisation_id, created_by) references account
);
create index plan_action_case on plan_action (organisation_id, case_id, position);

-- The plan as it was shown and asked agreement on; never changed afterwards.
create table plan_version (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  number integer not null,
  content jsonb not null,
  at timestamptz not null,
  by_account uuid not null,
  primary key (organisation_id, id),
  unique (organisation_id, case_id, number),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, by_account) references account
);

-- What each adult of the household said of a version. The newest answer of a person counts.
create table plan_answer (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  plan_version_id uuid not null,
  person_id uuid not null,
  answer text not null check (answer in ('agreed', 'not-agreed')),
  how text not null check (how in ('in-person', 'paper', 'phone', 'digital')),
  remark text,
  on_day date not null,
  at timestamptz not null,
  by_account uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, plan_version_id) references plan_version,
  foreign key (organisation_id, person_id) references person,
  foreign key (organisation_id, by_account) references account
);
create index plan_answer_version on plan_answer (organisation_id, plan_version_id, at);
