-- The keys of what is sealed in the database and on disk: one pair an organisation at a time, wrapped under a master key
-- that does not stand here (platform/vault).

create table data_key (
  organisation_id uuid not null references organisation,
  id uuid not null,
  -- 1, 2, …: the highest that is current seals; one that is retired only opens until nothing is sealed with it.
  version integer not null,
  -- Which master key it is wrapped under, by the name the master key gives itself.
  master_key_id text not null,
  -- The sealing key and the key of the blind index, wrapped together; null once the pair is destroyed.
  wrapped bytea,
  state text not null check (state in ('current', 'retired', 'destroyed')),
  created_at timestamptz not null,
  destroyed_at timestamptz,
  primary key (organisation_id, id),
  unique (organisation_id, version),
  check ((state = 'destroyed') = (wrapped is null)),
  check ((state = 'destroyed') = (destroyed_at is not null))
);
