-- Where things come from and what becomes of them: an edge goes from what was there first to what came of it.
create table lineage_edge (
    like versioned_row including all,
    from_kind text not null,
    from_id   uuid not null,
    to_kind   text not null,
    to_id     uuid not null,
    kind      text not null,
    on_day    date not null,
    words     text
);
create index on lineage_edge (from_id, to_id);
create index on lineage_edge (to_id, from_id);

-- A case at a meeting. Two meetings say nothing of each other: that one treatment follows the other is read by the case.
create table lineage_treatment (
    like versioned_row including all,
    meeting_id    uuid    not null,
    body_id       uuid    not null,
    case_id       uuid    not null,
    case_year     integer not null,
    case_sequence integer not null,
    outcome       text    not null,
    on_day        date    not null
);
create index on lineage_treatment (case_id);
