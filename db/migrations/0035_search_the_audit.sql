-- The privacy officer searches the audit page by page: each list in the order of its key, newest first.

create index audit_entry_account_at on audit_entry (organisation_id, account_id, at desc, id desc);
drop index audit_entry_account;
create index audit_entry_outcome on audit_entry (organisation_id, outcome, at desc, id desc) where outcome <> 'done';
