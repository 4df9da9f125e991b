-- One row for each follow-up.
create table follow_up (
    id           uuid   not null,
    aggregate_id text   not null, -- the follow-up
    valid_from   date   not null,
    valid_to     date   not null,
    known_from   bigint not null,
    known_to     bigint not null,

    partnership_id     uuid    not null,
    body_id            uuid    not null, -- the body that decided
    decided_meeting_id uuid    not null,
    decided_case_id    uuid    not null,
    decided_point_id   uuid    not null,
    parent_id          uuid,             -- the whole that this is one party's part of
    task               text    not null,
    responsible        jsonb   not null, -- [{kind, words, id}]
    responsible_words  text    not null,

    deadline_kind     text not null,
    deadline_words    text not null,
    deadline_earliest date,
    deadline_latest   date,
    deadline_anchor   text,
    first_deadline_words  text not null, -- what was asked at first, however often it was moved
    first_deadline_latest date,
    extensions        integer not null,

    status         text    not null, -- OPEN, IN_PROGRESS, WAITING, REPORTED, ACCEPTED, WITHDRAWN
    condition_met  boolean not null,
    remark         text,
    remark_on      date,
    done           integer,
    total          integer,
    closed_on      date,

    primary key (id, valid_from, known_from)
);
create index follow_up_of_aggregate on follow_up (aggregate_id) where known_to = 9223372036854775807;
create index follow_up_of_point on follow_up (decided_point_id);
create index follow_up_of_body on follow_up (body_id);
create index follow_up_by_deadline on follow_up (deadline_latest);

-- Everything that happened to a follow-up; how a deadline slipped is read here.
create table follow_up_entry (
    aggregate_id text   not null,
    position     bigint not null,
    effective_on date   not null,

    follow_up_id  uuid        not null,
    recorded_at   timestamptz not null,
    kind          text        not null,
    note          text,
    by_whom       text, -- who delivered, or who answers from now on
    done          integer,
    total         integer,
    deadline_kind     text,
    deadline_words    text,
    deadline_earliest date,
    deadline_latest   date,
    decided_meeting_id uuid, -- the decision that it was done by
    decided_case_id    uuid,
    decided_point_id   uuid,

    primary key (follow_up_id, position)
);
