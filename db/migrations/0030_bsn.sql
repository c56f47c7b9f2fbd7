-- The citizen service number (BSN) of somebody of a household: sealed, found by exact value only, and kept on a ground
-- of the law (Wmo 2015 art. 5.2.9; Wabb art. 10; UAVG art. 46).

create table person_bsn (
  organisation_id uuid not null,
  person_id uuid not null,
  team_id uuid not null,
  household_id uuid not null,
  sealed bytea not null,
  -- The blind index of the number, under a key that does not stand here.
  lookup bytea not null,
  -- What the number was needed for: the application or the handing over.
  ground text not null check (ground in ('application', 'hand-over')),
  ground_id uuid not null,
  reason text not null,
  version integer not null default 1,
  kept_by uuid not null,
  kept_at timestamptz not null,
  primary key (organisation_id, person_id),
  foreign key (organisation_id, person_id) references person on delete cascade,
  foreign key (organisation_id, team_id, household_id) references household (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, kept_by) references account
);
create index person_bsn_household on person_bsn (organisation_id, household_id);
create index person_bsn_lookup on person_bsn (organisation_id, lookup);
