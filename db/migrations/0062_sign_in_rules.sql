-- What an organisation asks of whoever signs in, beside the day from which it asks a second step (0046).

alter table organisation
  -- Of whom a second step is asked: of everybody, or of who reads files or administers.
  add column second_step_for text not null default 'all' check (second_step_for in ('all', 'files')),
  -- How long a session lives unused and at most; empty: as the server is set.
  add column idle_minutes integer check (idle_minutes between 15 and 720),
  add column longest_minutes integer check (longest_minutes between 60 and 1440),
  -- Passwords open nothing here while the municipality's provider does, but for administrators with a second step.
  add column passwords_off boolean not null default false;
