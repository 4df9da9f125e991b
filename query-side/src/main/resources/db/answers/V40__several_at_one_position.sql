-- Two things that happened to a follow-up stand at one position where an older event is read as both.
alter table follow_up_entry drop constraint follow_up_entry_pkey;
create index on follow_up_entry (follow_up_id, position);
