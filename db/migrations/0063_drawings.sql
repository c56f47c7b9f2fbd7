-- What is drawn with a resident (N1-N6). A row of `drawing` is one moment of one kind of drawing: it is worked on until
-- the next moment begins, and stays as it was from then on. A part keeps its id from moment to moment, so that one sees
-- what became of it.

create table drawing (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  kind text not null check (kind in ('ecogram')),
  -- Who stands in the middle; empty: the household.
  person_id uuid,
  on_day date not null,
  -- The version of the way of working it was drawn with.
  method_version integer not null,
  created_by uuid not null,
  created_at timestamptz not null,
  closed_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, person_id) references person,
  foreign key (organisation_id, created_by) references account
);
create unique index drawing_open on drawing (organisation_id, case_id, kind) where closed_at is null;
create index drawing_case on drawing (organisation_id, case_id, created_at);

-- A person, animal, organisation or place in a drawing. Taken out of it, nothing is left but that it was there.
create table drawing_part (
  organisation_id uuid not null,
  drawing_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  content jsonb,
  version integer not null default 1,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (organisation_id, drawing_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, drawing_id) references drawing,
  foreign key (organisation_id, changed_by) references account
);
create index drawing_part_case on drawing_part (organisation_id, case_id);
