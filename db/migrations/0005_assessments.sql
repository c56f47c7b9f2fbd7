-- Measuring lightly (method C9, C10). A domain of the self-sufficiency matrix has a row only when it matters to the
-- request, with the reason; a level of null is "not discussed". Unopened domains hold nothing at all.

create table assessment (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  -- Whom it is about; empty is the household as a whole.
  person_id uuid,
  -- The matrix that was used; each score says in which version of its words.
  instrument text not null,
  occasion text not null check (occasion in ('start', 'evaluation', 'monitoring', 'other')),
  at timestamptz not null,
  by_account uuid not null,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, person_id) references person,
  foreign key (organisation_id, by_account) references account
);
create index assessment_case on assessment (organisation_id, case_id, at);

create table assessment_score (
  organisation_id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  assessment_id uuid not null,
  domain text not null,
  level smallint check (level between 1 and 5),
  -- Why this domain matters here.
  reason text not null check (reason <> ''),
  entry_version integer not null,
  version integer not null default 1,
  by_account uuid not null,
  at timestamptz not null,
  primary key (organisation_id, assessment_id, domain),
  foreign key (organisation_id, assessment_id) references assessment,
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, by_account) references account
);
create index assessment_score_case on assessment_score (organisation_id, case_id, domain);

-- The place on the participation ladder at the same occasion; opened with a reason as well.
create table ladder_place (
  organisation_id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  assessment_id uuid not null,
  rung smallint check (rung between 1 and 6),
  -- Where the person would like to be.
  wish smallint check (wish between 1 and 6),
  reason text not null check (reason <> ''),
  entry_version integer not null,
  version integer not null default 1,
  by_account uuid not null,
  at timestamptz not null,
  primary key (organisation_id, assessment_id),
  foreign key (organisation_id, assessment_id) references assessment,
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, by_account) references account
);
create index ladder_place_case on ladder_place (organisation_id, case_id);
