-- One index for finding: what people remember of a person, a door, a case or a signal.
-- pg_trgm (part of PostgreSQL's contrib) finds words that are nearly right.

create extension if not exists pg_trgm;

create table search_entry (
  organisation_id uuid not null,
  kind text not null check (kind in ('person', 'household', 'case', 'signal')),
  entity_id uuid not null,
  team_id uuid not null,
  household_id uuid,
  -- Of a signal: who took it. A host finds only the own ones.
  taken_by uuid,
  title text not null,
  detail text not null,
  -- Title and address without capitals and accents, words apart by one space.
  plain text not null,
  -- The longer text, by its Dutch word stems.
  words tsvector not null,
  born date,
  primary key (organisation_id, kind, entity_id),
  foreign key (organisation_id, team_id) references team
);
create index search_entry_plain on search_entry using gin (plain gin_trgm_ops);
create index search_entry_words on search_entry using gin (words);
create index search_entry_born on search_entry (organisation_id, born) where born is not null;
