-- A case nobody wrote in for long is asked about; this is the answer that it stays open, why, and until when not to ask.

create table case_kept_open (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  reason text not null,
  -- The first day on which it may be asked again.
  next_on date not null,
  at timestamptz not null,
  by_account uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, by_account) references account
);
create index case_kept_open_case on case_kept_open (organisation_id, case_id, at desc);
