-- A sensitive domain of an assessment is opened for a reason (method/sensitive-domains.ts). Who opened which domain of
-- which case, why, and until when it stays open for that one worker. Only added, never changed.

create table domain_opening (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  domain text not null,
  account_id uuid not null,
  purpose text not null,
  reason text not null,
  opened_at timestamptz not null,
  until timestamptz not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, account_id) references account
);
create index domain_opening_account on domain_opening (organisation_id, case_id, account_id, until);
