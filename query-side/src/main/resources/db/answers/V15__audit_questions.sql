-- Who, what and by which decision can be asked of every entry of the trail, and the answer read in the order of the log.
alter table audit_entry
    add column decided_meeting_id uuid,  -- the decision that it was done by
    add column decided_case_id    uuid,
    add column decided_point_id   uuid,
    add column reason             text;

drop index audit_entry_aggregate_id_idx;
create index on audit_entry (aggregate_id, position);
create index on audit_entry (partnership_id, position);
create index on audit_entry (on_behalf_of, position) where on_behalf_of is not null;
create index on audit_entry (correlation_id, position) where correlation_id is not null;
create index on audit_entry (effective_on);

-- What an event names beside what its entry belongs to: a person who was appointed, another case, a decision point.
create table audit_mention (
    aggregate_id text   not null,
    position     bigint not null,
    effective_on date   not null,
    kind         text   not null,
    subject      uuid   not null
);
create index on audit_mention (subject, position);
