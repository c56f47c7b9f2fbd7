-- Two more kinds that are drawn on the same ground: what contacts mean, and circles around somebody.

alter table drawing drop constraint drawing_kind_check;
alter table drawing add constraint drawing_kind_check
  check (kind in ('ecogram', 'genogram', 'life-line', 'network-map', 'notes', 'sheet', 'sociogram'));
