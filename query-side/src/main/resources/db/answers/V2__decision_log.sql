-- One row for each point of each decision, and one for each case that was postponed or returned.
create table decision_point (
    id           uuid   not null,
    aggregate_id text   not null, -- the meeting
    valid_from   date   not null,
    valid_to     date   not null,
    known_from   bigint not null,
    known_to     bigint not null,

    partnership_id  uuid    not null,
    body_id         uuid    not null,
    meeting_id      uuid    not null,
    case_id         uuid    not null,
    case_year       integer not null,
    case_sequence   integer not null,
    case_title      text    not null,
    decided_on      date    not null,
    decision_id     uuid    not null,
    parent_point_id uuid,
    number          text    not null, -- as the paper has it: 5.a.i
    sort_order      integer not null, -- the points of a decision in the order of the paper
    text            text    not null,
    effect          text    not null,
    asks_for_action boolean not null, -- a point that does, and has no follow-up, is missing one
    outcome         text    not null, -- ADOPTED, POSTPONED, RETURNED
    form            text,
    mode            text    not null,

    until_kind      text,             -- of a case that was postponed
    until_words     text,
    until_earliest  date,
    until_latest    date,
    returned_to     text,             -- of a case that was sent back

    corrected         boolean not null,
    previous_text     text,
    correction_reason text,

    superseded_by_meeting_id uuid,
    superseded_by_case_id    uuid,
    superseded_by_point_id   uuid,

    primary key (id, valid_from, known_from)
);
create index decision_point_of_aggregate on decision_point (aggregate_id) where known_to = 9223372036854775807;
create index decision_point_of_case on decision_point (case_id);
create index decision_point_of_body_and_year on decision_point (body_id, case_year, case_sequence);
create index decision_point_by_day on decision_point (decided_on);
