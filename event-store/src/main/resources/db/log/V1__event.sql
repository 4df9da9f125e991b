-- The log: what happened, in the order in which it became known.

-- Where positions begin to count. A database restored into a new cluster starts its transaction ids anew;
-- the offset is raised at start-up (afterMigrate.sql), so that positions never go back.
create table log.epoch (
    only_row   boolean primary key default true check (only_row),
    xid_offset bigint not null
);
insert into log.epoch (xid_offset) values (0);

-- position = (xid offset + transaction id) * 65536 + ordinal within the transaction. Readers take only positions below
-- the oldest running transaction, so whatever they have passed can never be joined by a late one.
create table log.event (
    position       bigint      not null primary key,
    aggregate_id   text        not null,
    aggregate_type text        not null,
    version        bigint      not null,
    event_id       text        not null,
    type           text        not null,
    revision       int         not null,
    recorded_at    timestamptz not null,
    effective_on   date,
    payload        text        not null,
    metadata       text        not null,
    constraint one_event_for_each_version unique (aggregate_id, version)
);

create function log.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The log is append-only: % on log.event is refused', tg_op using errcode = 'insufficient_privilege';
end $$;

create trigger event_is_append_only
    before update or delete or truncate on log.event
    for each statement execute function log.refuse_change();

grant usage on schema log to ${appRole};
grant select, insert on log.event to ${appRole};
grant select on log.epoch to ${appRole};
