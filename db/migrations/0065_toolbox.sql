-- Tools that an organisation makes itself (B2). A version is a draft until it is published, and stays as it was from then
-- on: what was filled in knows the version it answers.

create table tool (
  organisation_id uuid not null,
  id uuid not null,
  created_by uuid not null,
  created_at timestamptz not null,
  retired_at timestamptz,
  primary key (organisation_id, id),
  foreign key (organisation_id, created_by) references account
);

create table tool_version (
  organisation_id uuid not null,
  tool_id uuid not null,
  -- Counts from 1; the last may be a draft.
  number integer not null check (number > 0),
  definition jsonb not null,
  -- How often the draft was changed.
  version integer not null default 1,
  changed_by uuid not null,
  changed_at timestamptz not null,
  published_at timestamptz,
  published_by uuid,
  primary key (organisation_id, tool_id, number),
  foreign key (organisation_id, tool_id) references tool,
  foreign key (organisation_id, changed_by) references account,
  foreign key (organisation_id, published_by) references account,
  check ((published_at is null) = (published_by is null))
);
create unique index tool_version_draft on tool_version (organisation_id, tool_id) where published_at is null;
