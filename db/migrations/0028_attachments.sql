-- Letters and photos of a case. The file itself stands sealed on disk (platform/files) and opens only with the key in
-- this row; a row without its key is what is left of an attachment that was taken away.

create table attachment (
  organisation_id uuid not null,
  -- Also the name of the file on disk.
  id uuid not null,
  team_id uuid not null,
  case_id uuid not null,
  -- Where it belongs, when that is more precise than the case.
  conversation_id uuid,
  contact_id uuid,
  -- In words: "Brief van de woningbouw". Gone when the attachment is taken away.
  title text,
  kind text not null check (kind in ('jpeg', 'png', 'webp', 'pdf')),
  size integer not null,
  -- The key of the file, sealed for this row.
  sealed_key bytea,
  -- SHA-256 of the file as it stands on disk, so that a backup can be checked without a key.
  digest text not null,
  is_scanned boolean not null,
  version integer not null default 1,
  created_by uuid not null,
  created_at timestamptz not null,
  removed_at timestamptz,
  removed_by uuid,
  removed_reason text,
  primary key (organisation_id, id),
  foreign key (organisation_id, team_id, case_id) references support_case (organisation_id, team_id, id) on update cascade,
  foreign key (organisation_id, conversation_id) references conversation,
  foreign key (organisation_id, contact_id) references contact_moment,
  foreign key (organisation_id, created_by) references account,
  check ((removed_at is null) = (sealed_key is not null and title is not null))
);
create index attachment_case on attachment (organisation_id, case_id, created_at desc);
