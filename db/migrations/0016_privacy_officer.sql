-- The privacy officer: sees who looked and what residents asked about their data, never what stands in a case.

alter table account drop constraint account_role_check;
alter table account add constraint account_role_check
  check (role in ('host', 'generalist', 'coach', 'partner', 'policy', 'admin', 'privacy'));
