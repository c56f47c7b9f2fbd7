-- The social map: what there is in and around the neighbourhood, for whom, how one gets in and what it costs.
-- Of the organisation, not of a team; it holds nobody's personal story. Trigram search comes from 0010.

create table provision (
  organisation_id uuid not null references organisation,
  id uuid not null,
  name text not null,
  -- Who offers it.
  provider text,
  kind text not null check (kind in ('general', 'collective', 'individual')),
  areas text[] not null,
  summary text not null,
  target_group text,
  entry_rule text,
  cost text,
  opening_hours text,
  languages text[] not null default '{}',
  -- Names of neighbourhoods; empty is everywhere.
  neighbourhoods text[] not null default '{}',
  address text,
  phone text,
  email text,
  website text,
  -- Somebody looked whether all of this is still right.
  checked_on date not null,
  checked_by uuid not null,
  -- It is no longer there; kept, because a first contact may name it.
  stopped_on date,
  -- What is searched, without capitals and accents, words apart by one space.
  plain text not null,
  version integer not null default 1,
  created_at timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, checked_by) references account
);
create index provision_name on provision (organisation_id, name);
create index provision_plain on provision using gin (plain gin_trgm_ops);
