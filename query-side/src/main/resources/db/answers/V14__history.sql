-- Every event in words. Names stand in the words as references, and are looked up when they are read.
create table audit_entry (
    like fact including all,
    version         bigint      not null,
    recorded_at     timestamptz not null,
    event_type      text        not null,
    actor           text,
    on_behalf_of    text,
    correlation_id  text,
    causation_id    text,
    source          text,
    partnership_id  uuid,
    body_id         uuid,
    meeting_id      uuid,
    case_id         uuid,
    words           text        not null
);
create index on audit_entry (body_id, position);
create index on audit_entry (meeting_id, position);
create index on audit_entry (case_id, position);
create index on audit_entry (actor, position);
create index on audit_entry (event_type, position);
create index on audit_entry (recorded_at);
