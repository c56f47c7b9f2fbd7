-- Consent is a person's and about one other: a network member agrees that the team knows and calls them, a resident
-- agrees that something goes to one partner or one person around them. Each time something is said about it, it is
-- added; nothing is written over, so that it can be shown what was agreed when (AVG art. 7 lid 1).

create table consent_event (
  organisation_id uuid not null,
  id uuid not null,
  team_id uuid not null,
  household_id uuid not null,
  -- Whose consent.
  person_id uuid not null,
  about text not null check (about in ('contact', 'sharing')),
  -- Towards whom: the account of a partner or a person of the network; of a contact that person itself.
  recipient_id uuid not null,
  kind text not null check (kind in ('asked', 'given', 'refused', 'withdrawn')),
  -- How it was said, where somebody noted that.
  how text check (how in ('spoken', 'written')),
  on_day date not null,
  -- In their words, or what it covers.
  remark text,
  -- The given consent that this takes back. What rests on a consent rests on that one row: giving it again later
  -- does not revive what ended.
  ends uuid,
  at timestamptz not null,
  by_account uuid not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, household_id) references household (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, person_id) references person,
  foreign key (organisation_id, ends) references consent_event,
  foreign key (organisation_id, by_account) references account
);
create index consent_event_person on consent_event (organisation_id, person_id, about, at);
create index consent_event_ends on consent_event (organisation_id, ends) where ends is not null;

-- What stood with the person moves here. Nobody wrote down how it was said; the id of the person is free in this table.
insert into consent_event
  (organisation_id, id, team_id, household_id, person_id, about, recipient_id, kind, on_day, at, by_account)
select p.organisation_id, p.id, p.team_id, p.household_id, p.id, 'contact', p.id, p.consent,
  (p.created_at at time zone 'Europe/Amsterdam')::date, p.created_at, h.created_by
from person p
join household h on h.organisation_id = p.organisation_id and h.id = p.household_id
where p.consent in ('given', 'asked', 'refused');

alter table person drop column consent;
