create table meeting (
    like versioned_row including all,
    partnership_id uuid    not null,
    body_id        uuid    not null,
    kind           text    not null,
    status         text    not null,
    held_on        date,    -- none while several dates are only proposed
    starts_at      time,
    ends_at        time,
    proposed_times text    not null,
    place          text,
    form           text    not null,
    open           boolean not null,
    reason         text,
    topics         text    not null
);
create index on meeting (body_id, held_on);

create table notice (
    like fact including all,
    meeting_id uuid not null,
    recipients text not null,
    documents  text not null
);
create index on notice (meeting_id);

create table minutes (
    like fact including all,
    meeting_id      uuid not null,
    chair_id        uuid,
    minute_taker_id uuid,
    next_meeting_on date,
    documents       text not null
);
create index on minutes (meeting_id);

-- The agenda in its order; the clock times follow from the order when it is read.
create table agenda_item (
    like versioned_row including all,
    meeting_id      uuid    not null,
    case_id         uuid,
    place           integer not null,
    number_year     integer,
    number_sequence integer,
    title           text    not null,
    minutes         integer not null,
    presenters      text    not null,
    closed          boolean not null,
    late_because    text
);
create index on agenda_item (meeting_id);
create index on agenda_item (case_id);

create table attendance (
    like versioned_row including all,
    meeting_id   uuid    not null,
    place        integer not null,
    person_id    uuid    not null,
    presence     text    not null,
    deputy_for   uuid,
    seat_group   text
);
create index on attendance (meeting_id);

-- What a meeting made of a case: decided, postponed or sent back.
create table treatment (
    like versioned_row including all,
    meeting_id      uuid    not null,
    body_id         uuid    not null,
    case_id         uuid    not null,
    number_year     integer not null,
    number_sequence integer not null,
    case_title      text    not null,
    treated_on      date    not null,
    outcome         text    not null,
    decision_id     uuid    not null,
    form            text,
    mode            text    not null,
    proposal_id     uuid,
    points          text    not null,
    votes           text    not null,
    until_words     text,
    until_latest    date,
    returned_to     text,
    corrected_because text,
    superseded      text    not null
);
create index on treatment (meeting_id);
create index on treatment (case_id);

create table other_business (
    like fact including all,
    meeting_id uuid not null,
    title      text not null,
    raised_by  text
);
create index on other_business (meeting_id);

create table guest (
    like fact including all,
    meeting_id uuid not null,
    case_id    uuid not null,
    person_id  uuid not null,
    role       text
);
create index on guest (meeting_id);

create table absence (
    like fact including all,
    meeting_id uuid not null,
    person_id  uuid not null,
    reason     text,
    deputy_id  uuid  -- the deputy who was called, where the fact is that call
);
create index on absence (meeting_id);

create table discussion (
    like fact including all,
    meeting_id   uuid not null,
    case_id      uuid not null,
    kind         text not null,
    text         text not null,
    given_by     text not null,
    presentation text
);
create index on discussion (meeting_id);
create index on discussion (case_id);
