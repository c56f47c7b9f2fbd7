-- An organisation that holds the licensed sentences of the self-sufficiency matrix loads them itself (method C9). A set
-- stays as it was: answers know the version of the sentences they were given to. Without sentences: back to the product's.

create table matrix_set (
  organisation_id uuid not null references organisation,
  -- Counts from 1001: the versions below are those of the product.
  version integer not null check (version > 1000),
  -- Whose words they are, and by what right they are used here.
  rights text,
  domains jsonb,
  published_at timestamptz not null,
  published_by uuid not null,
  primary key (organisation_id, version),
  foreign key (organisation_id, published_by) references account,
  check ((rights is null) = (domains is null))
);
