-- The meeting that a deadline follows, where it follows one.
alter table follow_up add column deadline_meeting_id uuid;
alter table follow_up_entry add column deadline_meeting_id uuid;
