-- What the application's role may do with every table of this schema, this one's and later ones'.
grant usage on schema answers to ${appRole};
alter default privileges in schema answers grant select, insert, update, delete, truncate on tables to ${appRole};

-- How far each projection has come.
create table progress (
    projection  text primary key,
    version     integer     not null,
    position    bigint      not null,
    recorded_at timestamptz
);

-- What could not be projected, and what waits for it in the same aggregate.
create table parked_event (
    projection   text        not null,
    position     bigint      not null,
    aggregate_id text        not null,
    event_type   text        not null,
    reason       text        not null,
    attempts     integer     not null,
    parked_at    timestamptz not null,
    primary key (projection, position)
);

-- The latest day that an aggregate's events have reached, where its rows do not tell it.
create table latest_day (
    projection   text not null,
    aggregate_id text not null,
    day          date not null,
    primary key (projection, aggregate_id)
);

-- Axon's: how far each processor has come, and which process runs it.
create table token_entry (
    processor_name text    not null,
    segment        integer not null,
    token          bytea,
    token_type     text,
    timestamp      text,
    owner          text,
    primary key (processor_name, segment)
);
