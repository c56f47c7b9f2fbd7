-- More that is drawn and filled in on the same ground. Of a kind that has several instruments, `tool_id` says which: a
-- case has one open moment of each.

alter table drawing drop constraint drawing_kind_check;
alter table drawing add constraint drawing_kind_check
  check (kind in ('ecogram', 'genogram', 'life-line', 'notes', 'sheet'));
alter table drawing add column tool_id text;
alter table drawing add constraint drawing_tool_check check ((tool_id is not null) = (kind in ('notes', 'sheet')));
drop index drawing_open;
create unique index drawing_open on drawing (organisation_id, case_id, kind, coalesce(tool_id, '')) where closed_at is null;
