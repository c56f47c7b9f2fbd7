-- Work that comes back: when each is due, and who of the programs on this database has it in hand (platform/jobs).

-- organisation-free: job — the upkeep of the whole installation; holds names and times only.
create table job (
  name text not null primary key,
  due_at timestamptz not null,
  -- Until then it is in the hands of one program; a program that died lets go of it by itself.
  taken_until timestamptz,
  succeeded_at timestamptz,
  failed_at timestamptz,
  -- What the last failure said; null after a success.
  failure text
);
