-- Together with others: what is handed over or asked of somebody outside, an application to the municipality, and the
-- people who come round the table as an action team. Where each stands is read from what happened, never stored.

create table referral (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  -- Handing over ends in somebody else's hands; a consultation leaves everything with us.
  kind text not null check (kind in ('hand-over', 'consult')),
  to_kind text not null check (to_kind in ('provision', 'organisation', 'person', 'colleague')),
  -- The name as it was then; the entry of the social map or the colleague stands beside it.
  to_name text not null,
  to_contact text,
  provision_id uuid,
  to_account_id uuid,
  -- Whom it is about; empty is the whole household.
  person_ids uuid[] not null default '{}',
  request text not null,
  -- What goes along, in plain words, as the resident saw it.
  pieces text[] not null default '{}',
  -- False: no names are mentioned.
  named boolean not null,
  -- Why it may go along: the resident agreed, or another ground of the law.
  basis text check (basis in ('agreed', 'other')),
  agreed_on date,
  agreed_how text check (agreed_how in ('at-table', 'phone', 'paper', 'digital')),
  agreed_by uuid,
  basis_reason text,
  -- The day on which we want to have heard something.
  feedback_due date,
  version integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  check (to_kind <> 'colleague' or to_account_id is not null),
  check (basis is distinct from 'agreed' or (agreed_on is not null and agreed_how is not null)),
  check (basis is distinct from 'other' or basis_reason is not null),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, to_account_id) references account,
  foreign key (organisation_id, agreed_by) references person,
  foreign key (organisation_id, created_by) references account
);
create index referral_case on referral (organisation_id, case_id, created_at desc);
create index referral_due on referral (organisation_id, feedback_due) where feedback_due is not null;

create table referral_event (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  referral_id uuid not null,
  kind text not null check (
    kind in ('sent', 'received', 'accepted', 'refused', 'withdrawn', 'prepared', 'feedback', 'step', 'done')
  ),
  -- The day it happened, which may be before the day it was written down.
  on_day date not null,
  -- Who said so over there.
  by_name text,
  text text,
  -- How far the help has come: registration, intake, indication, allocation, delivery.
  step text,
  -- With `sent`: what went along then, to whom, and why it might; a later change of the referral changes nothing here.
  went_along jsonb,
  at timestamptz not null,
  by_account uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, referral_id) references referral,
  foreign key (organisation_id, by_account) references account
);
create index referral_event_referral on referral_event (organisation_id, referral_id, at);

create table wmo_application (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  subject text not null,
  -- The day of the report (melding): the terms run from here.
  reported_on date not null,
  -- Who handles it at the municipality, when somebody said so.
  handler text,
  version integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, person_id) references person,
  foreign key (organisation_id, created_by) references account
);
create index wmo_application_case on wmo_application (organisation_id, case_id, reported_on desc);

-- What happened on the way. The newest of a kind counts; `undone` takes back what was written down by mistake.
create table wmo_event (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  application_id uuid not null,
  kind text not null check (
    kind in (
      'client-support-offered', 'own-plan', 'urgent-help', 'investigated', 'applied', 'decided', 'allocated',
      'delivered', 'withdrawn', 'undone'
    )
  ),
  on_day date not null,
  text text,
  outcome text check (outcome in ('granted', 'partly', 'refused')),
  -- With `allocated`: who is going to deliver it.
  provider text,
  undoes text,
  at timestamptz not null,
  by_account uuid not null,
  primary key (organisation_id, id),
  check (kind <> 'decided' or outcome is not null),
  check (kind <> 'undone' or undoes is not null),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, application_id) references wmo_application,
  foreign key (organisation_id, by_account) references account
);
create index wmo_event_application on wmo_event (organisation_id, application_id, at);

create table action_team_meeting (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  starts_at timestamptz not null,
  place text,
  person_ids uuid[] not null default '{}',
  worker_ids uuid[] not null default '{}',
  helper_ids uuid[] not null default '{}',
  -- Whoever is in none of our lists.
  others text[] not null default '{}',
  -- One of those who come; mostly somebody of the household.
  chair_id uuid,
  -- What was said about how it goes: what works, what worries.
  text text,
  held_at timestamptz,
  cancelled_at timestamptz,
  cancel_reason text,
  version integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  check (num_nonnulls(held_at, cancelled_at) <= 1),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, created_by) references account
);
create index action_team_meeting_case on action_team_meeting (organisation_id, case_id, starts_at);

create table action_team_agreement (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  meeting_id uuid not null,
  text text not null,
  -- Once it is chased as a promise. A pointer for who looks back: a promise made offline may arrive later.
  promise_id uuid,
  position integer not null,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, meeting_id) references action_team_meeting,
  foreign key (organisation_id, created_by) references account
);
create index action_team_agreement_meeting on action_team_agreement (organisation_id, meeting_id, position);

-- Where a team's own work ends, when it differs from the examples of the way of working; says nothing of a person.
create table team_limit (
  organisation_id uuid not null,
  team_id uuid not null,
  -- A topic of the way of working, such as `debts`.
  limit_id text not null,
  -- { "creditors": { "doUpTo": 3, "consultUpTo": 5 } }
  thresholds jsonb not null,
  -- Whom to ask, by name.
  ask text,
  version integer not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (organisation_id, team_id, limit_id),
  foreign key (organisation_id, team_id) references team,
  foreign key (organisation_id, changed_by) references account
);

-- The cut: per product or service, up to which function the team handles it itself and who goes on from there.
create table service_cut (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  product text not null,
  until_function text not null,
  then_by text not null,
  note text,
  ended_at timestamptz,
  version integer not null default 1,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id) references team,
  foreign key (organisation_id, changed_by) references account
);
create index service_cut_team on service_cut (organisation_id, team_id, product);
