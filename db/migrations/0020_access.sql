-- Who may see a household when being of the team is not enough: restricted households, colleagues who work for a part of
-- the team's area, and the broken glass.

-- A household that only its coordinator, those involved and those asked to consult may see. Lifted rows stay, so that
-- it can be shown who restricted what, and why.
create table household_restriction (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  household_id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('colleague', 'public-person', 'secret-address')),
  reason text not null,
  -- The colleague who lives there or is near to it: that account never sees it, whatever else it may.
  barred_account uuid,
  set_by uuid not null,
  set_at timestamptz not null,
  lifted_by uuid,
  lifted_at timestamptz,
  lift_reason text,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, household_id) references household (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, case_id) references support_case,
  foreign key (organisation_id, set_by) references account,
  foreign key (organisation_id, lifted_by) references account,
  foreign key (organisation_id, barred_account) references account
);
create unique index household_restriction_now on household_restriction (organisation_id, household_id)
  where lifted_at is null;
create index household_restriction_team on household_restriction (organisation_id, team_id) where lifted_at is null;

-- The part of a team's area a member works for; no row is the whole area.
create table team_member_area (
  organisation_id uuid not null,
  team_id uuid not null,
  account_id uuid not null,
  neighbourhood_id uuid not null,
  primary key (organisation_id, account_id, team_id, neighbourhood_id),
  foreign key (organisation_id, team_id, account_id) references team_member on delete cascade,
  foreign key (organisation_id, neighbourhood_id) references neighbourhood
);

alter table household add column neighbourhood_id uuid;
alter table household add foreign key (organisation_id, neighbourhood_id) references neighbourhood;

-- Somebody opened, in an emergency, what they may not see, or tried to. `until` is at most three hours on.
create table break_glass (
  organisation_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  -- What was asked by: the facts themselves are not kept when they fitted nothing.
  asked_by text not null check (asked_by in ('address', 'person')),
  reason text not null,
  at timestamptz not null,
  outcome text not null check (outcome in ('opened', 'nothing', 'barred')),
  team_id uuid,
  household_id uuid,
  case_id uuid,
  until timestamptz,
  closed_at timestamptz,
  judgement text check (judgement in ('right', 'not-right')),
  remark text,
  judged_by uuid,
  judged_at timestamptz,
  primary key (organisation_id, id),
  check ((outcome = 'opened') = (until is not null)),
  check (until <= at + interval '3 hours'),
  check ((judgement is null) = (judged_at is null)),
  foreign key (organisation_id, account_id) references account,
  foreign key (organisation_id, judged_by) references account,
  foreign key (organisation_id, team_id, household_id) references household (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, case_id) references support_case
);
create index break_glass_account on break_glass (organisation_id, account_id, at);
create index break_glass_at on break_glass (organisation_id, at);

-- A host sees what happened to the signals that host took; the row says it by itself, as with the team.
alter table signal_event add column taken_by uuid;
update signal_event e set taken_by = s.taken_by from signal s
  where s.organisation_id = e.organisation_id and s.id = e.signal_id;
alter table signal_event alter column taken_by set not null;

create index signal_event_case on signal_event (organisation_id, case_id) where case_id is not null;
create index case_decision_worker on case_decision (organisation_id, value, case_id) where kind in ('coordinator', 'joined');
