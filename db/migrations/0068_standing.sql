-- Beside the stage of change per topic (C11): what somebody asks of the worker now (relation type), or how far they are in
-- one role (IRB phase). A row is one of the two; the newest of a person, and of a person and role, counts. The version of
-- the way of working says in which words it was chosen.
create table standing (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  person_id uuid not null,
  relation_type text check (relation_type in ('passer-by', 'searcher', 'buyer', 'co-expert')),
  role text check (role in ('living', 'working', 'learning', 'leisure', 'contacts')),
  irb_phase text check (irb_phase in ('explore', 'choose', 'get', 'keep')),
  method_version integer not null check (method_version > 0),
  reason text,
  on_day date not null,
  at timestamptz not null,
  by_account uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, person_id) references person,
  foreign key (organisation_id, by_account) references account,
  check ((relation_type is null) = (irb_phase is not null)),
  check ((role is null) = (irb_phase is null))
);
create index standing_case on standing (organisation_id, case_id, on_day, at);
