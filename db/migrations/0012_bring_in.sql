-- A caseload brought in from a file: what was in it, what each column means, and what came of each household.
-- Rows of the file are kept only as long as they are needed: until their household is made, or the file is thrown away.

create table caseload_import (
  organisation_id uuid not null references organisation,
  id uuid not null,
  team_id uuid not null,
  file_name text not null,
  headers text[] not null,
  -- What was noticed while reading the file: [{ "code": "other-sheets", … }].
  warnings jsonb not null,
  row_count integer not null,
  -- The field of each column, in the order of the headers; an empty text is a column that stays behind.
  columns text[] not null,
  grouping text not null check (grouping in ('key', 'address', 'row')),
  -- Where households are on the road when the file does not say so.
  phase text not null,
  mapped_at timestamptz,
  started_at timestamptz,
  finished_at timestamptz,
  version integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  unique (organisation_id, team_id, id),
  foreign key (organisation_id, team_id) references team,
  foreign key (organisation_id, created_by) references account
);
create index caseload_import_team on caseload_import (organisation_id, team_id, created_at desc);

create table caseload_import_row (
  organisation_id uuid not null,
  import_id uuid not null,
  -- As the person sees it in their own program.
  row_number integer not null,
  team_id uuid not null,
  cells text[] not null,
  primary key (organisation_id, import_id, row_number),
  foreign key (organisation_id, team_id, import_id) references caseload_import (organisation_id, team_id, id)
    on update cascade on delete cascade
);

-- One household of the file. The key follows from the file itself, so that nothing is ever made twice.
create table caseload_import_household (
  organisation_id uuid not null,
  import_id uuid not null,
  key text not null,
  team_id uuid not null,
  position integer not null,
  name text not null,
  row_numbers integer[] not null,
  -- What is to be made; emptied once it is, or when it is left out.
  content jsonb,
  -- Why it is left out, and what was noticed otherwise: [{ "row": 3, "column": 4, "code": "birth-future", … }].
  problems jsonb not null,
  household_id uuid,
  case_id uuid,
  done_at timestamptz,
  primary key (organisation_id, import_id, key),
  foreign key (organisation_id, team_id, import_id) references caseload_import (organisation_id, team_id, id)
    on update cascade on delete cascade
);
create index caseload_import_household_order on caseload_import_household (organisation_id, import_id, position);
