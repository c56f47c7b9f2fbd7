-- Questions about looking: worked out every night from who looked, put by the privacy officer, answered by whoever it is
-- about. What was prepared for it was never written to.

drop table audit_question;
create table audit_question (
  organisation_id uuid not null,
  id uuid not null,
  -- Tells the same question again: pattern, account, and household or day.
  key text not null,
  pattern text not null check (pattern in ('own-name', 'own-door', 'many', 'night', 'no-tie', 'no-trace')),
  -- Whose looking it is about.
  account_id uuid not null,
  -- Null where it is about more than one.
  household_id uuid,
  from_at timestamptz(3) not null,
  until_at timestamptz(3) not null,
  -- Numbers only: how many looks, households, days, tries.
  facts jsonb not null,
  raised_at timestamptz(3) not null,
  set_aside_at timestamptz(3),
  set_aside_by uuid,
  set_aside_why text,
  asked_at timestamptz(3),
  asked_by uuid,
  question text,
  answered_at timestamptz(3),
  answer text,
  closed_at timestamptz(3),
  closed_by uuid,
  finding text check (finding in ('fitting', 'agreed', 'not-right')),
  remark text,
  version integer not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, key),
  foreign key (organisation_id, account_id) references account,
  foreign key (organisation_id, set_aside_by) references account,
  foreign key (organisation_id, asked_by) references account,
  foreign key (organisation_id, closed_by) references account,
  check (set_aside_at is null or asked_at is null),
  check (answered_at is null or asked_at is not null),
  check (closed_at is null or asked_at is not null)
);
create index audit_question_account on audit_question (organisation_id, account_id, asked_at);

-- What an organisation chose of a pattern; without a row it is as the program came.
create table question_rule (
  organisation_id uuid not null,
  pattern text not null,
  is_on boolean not null,
  least integer,
  reason text not null,
  chosen_at timestamptz(3) not null,
  chosen_by uuid not null,
  version integer not null default 1,
  primary key (organisation_id, pattern),
  foreign key (organisation_id, chosen_by) references account
);

-- Where a worker lives, of those who want it known: only they read it, and the work that looks for own neighbours.
create table own_door (
  organisation_id uuid not null,
  account_id uuid not null,
  postcode text not null,
  house_number integer not null,
  version integer not null default 1,
  primary key (organisation_id, account_id),
  foreign key (organisation_id, account_id) references account
);
alter table account
  drop column home_postcode,
  drop column home_house_number,
  drop column hidden_from_residents;
