-- What every versioned row has: the days on which it holds, and the positions between which it was what we knew.
create table versioned_row (
    id           uuid   not null,
    aggregate_id text   not null,
    valid_from   date   not null,
    valid_to     date   not null,
    known_from   bigint not null,
    known_to     bigint not null,
    primary key (id, valid_from, known_from)
);
create index on versioned_row (aggregate_id) where known_to = 9223372036854775807;

-- What every fact has.
create table fact (
    aggregate_id text   not null,
    position     bigint not null,
    effective_on date   not null
);
create index on fact (aggregate_id);
create index on fact (position);

create table partnership (
    like versioned_row including all,
    name      text not null,
    formed_on date not null
);

create table party (
    like versioned_row including all,
    partnership_id      uuid not null,
    kind                text not null,
    name                text not null,
    organisation_number text,
    joined_on           date not null,
    leaves_on           date
);
create index on party (partnership_id);

-- A dissolved body keeps its row: what it decided is still told under its name.
create table body (
    like versioned_row including all,
    partnership_id uuid    not null,
    name           text    not null,
    short_name     text    not null,
    kind           text    not null,
    side           text    not null,
    parent_id      uuid,
    mandate        text,
    established_on date    not null,
    dissolved      boolean not null,
    dissolved_on   date,
    successor_id   uuid,
    obligations_to uuid
);
create index on body (partnership_id);

create table body_rules (
    like versioned_row including all,
    municipal_seats           integer,
    hospital_seats            integer,
    extraordinary_notice_days integer,
    minutes_within_days       integer,
    quorum                    integer,
    decides_unnoticed_cases   boolean not null,
    source                    text,
    adopted_on                date    not null
);

create table seat (
    like versioned_row including all,
    body_id      uuid not null,
    person_id    uuid not null,
    role         text not null,
    side         text not null,
    represents   text not null,
    seat_group   text,
    appointed_by text,
    held_since   date not null,
    term_ends_on date
);
create index on seat (body_id);

create table deputy (
    like versioned_row including all,
    body_id   uuid not null,
    person_id uuid not null,
    seat_id   uuid,
    side      text not null,
    rank      integer
);
create index on deputy (body_id);

create table officer (
    like versioned_row including all,
    body_id      uuid not null,
    person_id    uuid not null,
    office       text not null,
    elected_by   text,
    elected_on   date not null,
    term_ends_on date
);
create index on officer (body_id);
