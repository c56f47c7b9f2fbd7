-- An address that must not be found: taken out of its place, and out of every copy, and sealed here until the restriction
-- of the household is lifted.

create table hidden_value (
  organisation_id uuid not null,
  -- The row it was taken from.
  row_id uuid not null,
  team_id uuid not null,
  household_id uuid not null,
  table_name text not null check (table_name in ('household', 'signal', 'appointment', 'conversation')),
  -- The columns as they were: JSON, sealed for this row.
  sealed bytea not null,
  primary key (organisation_id, row_id),
  foreign key (organisation_id, team_id, household_id) references household (organisation_id, team_id, id) on update cascade
);
create index hidden_value_household on hidden_value (organisation_id, household_id);

-- Answers that were kept for whoever asks twice and hold this text are emptied, whoever they were kept for. The text is
-- compared without capitals, spaces and punctuation.
create function forget_kept_answers(pattern text) returns void
language sql security definer set search_path = pg_catalog, public as $$
  update public.idempotency_key set reply = null
  where organisation_id = nullif(current_setting('app.organisation_id', true), '')::uuid
    and regexp_replace(lower(reply::text), '[^a-z0-9]', '', 'g') like pattern
$$;
revoke all on function forget_kept_answers(text) from public;
grant execute on function forget_kept_answers(text) to keukentafel_app;
