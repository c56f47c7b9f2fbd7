-- The neighbourhood of a household is one of the organisation's, no longer a text of its own: a colleague who works for a
-- part of the area sees the households of that part. What was typed and is no neighbourhood yet becomes one.

insert into neighbourhood (organisation_id, id, name)
  select distinct on (h.organisation_id, lower(trim(h.neighbourhood))) h.organisation_id, gen_random_uuid(), trim(h.neighbourhood)
  from household h
  where trim(h.neighbourhood) <> '' and not exists (select from neighbourhood n
    where n.organisation_id = h.organisation_id and lower(n.name) = lower(trim(h.neighbourhood)));
update household h set neighbourhood_id = n.id from neighbourhood n
  where n.organisation_id = h.organisation_id and lower(n.name) = lower(trim(h.neighbourhood));
alter table household drop column neighbourhood;

-- Exactly one household in an emergency: by its door, or by the birth date of somebody who lives there.
create index household_door on household (organisation_id, upper(replace(postcode, ' ', '')), lower(replace(house_number, ' ', '')));
create index person_born on person (organisation_id, birth_date) where birth_date is not null;

-- A kept answer is given again only while what it is about is still in sight.
alter table idempotency_key add column objects jsonb not null default '{}';
