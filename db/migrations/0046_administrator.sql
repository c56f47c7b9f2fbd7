-- The rooms of the administrator: accounts, teams and neighbourhoods, and how people of the organisation sign in.

alter table account
  -- An administrator gave this person a new way in; told to them once, at the next sign-in.
  add column reset_at timestamptz;

alter table team
  add column version integer not null default 1,
  -- A team that is no more: what it did stays, nobody works in it.
  add column ended_at timestamptz;

alter table neighbourhood add column version integer not null default 1;

alter table organisation
  -- From this day on whoever signs in with a password here needs a second step; empty while it is not required.
  add column second_step_from date,
  add column version integer not null default 1;
