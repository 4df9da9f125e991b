create table action_plan (
    like versioned_row including all,
    partnership_id uuid    not null,
    title          text    not null,
    from_year      integer not null,
    to_year        integer not null,
    adopted_on     date    not null,
    closed_on      date,
    closed_because text,
    superseded_by  uuid
);
create index on action_plan (partnership_id);

create table plan_area (
    like versioned_row including all,
    plan_id uuid not null,
    number  text not null,
    title   text not null
);
create index on plan_area (plan_id);

create table plan_goal (
    like versioned_row including all,
    plan_id     uuid not null,
    area_number text not null,
    number      text not null,
    text        text not null,
    provenance  text
);
create index on plan_goal (plan_id);

create table measure (
    like versioned_row including all,
    partnership_id     uuid not null,
    plan_id            uuid not null,
    goal_id            uuid not null,
    number             text not null,
    text               text not null,
    responsible        text not null,
    marks              text not null,
    provenance         text,
    carried_to_plan    uuid,
    carried_to_measure uuid,
    dropped_on         date,
    dropped_because    text
);
create index on measure (plan_id);

create table measure_status (
    like fact including all,
    measure_id  uuid not null,
    colour      text not null,
    comment     text not null,
    reported_by text
);
create index on measure_status (measure_id);

create table measure_wording (
    like fact including all,
    measure_id uuid not null,
    text       text not null,
    reason     text not null
);
create index on measure_wording (measure_id);

create table measure_link (
    like fact including all,
    measure_id       uuid not null,
    kind             text not null,
    other_measure_id uuid,
    words            text not null
);
create index on measure_link (measure_id);
create index on measure_link (other_measure_id);
