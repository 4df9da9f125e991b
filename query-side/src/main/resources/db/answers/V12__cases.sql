create table case_file (
    like versioned_row including all,
    partnership_id    uuid not null,
    title             text not null,
    kind              text not null,
    responsible       text not null,
    handlers          text not null,
    legal_basis       text,
    archive_reference text,
    opened_on         date not null,
    closed_on         date,
    closed_because    text
);
create index on case_file (partnership_id);

create table case_number (
    like fact including all,
    case_id    uuid    not null,
    body_id    uuid    not null,
    meeting_id uuid    not null,
    year       integer not null,
    sequence   integer not null
);
create index on case_number (case_id);
create index on case_number (body_id, year, sequence);

create table case_paper (
    like fact including all,
    case_id     uuid    not null,
    paper_id    uuid    not null,
    version     integer not null,
    kind        text    not null,
    title       text    not null,
    background  text,
    facts       text,
    assessment  text,
    attachments text    not null,
    quotes      text    not null
);
create index on case_paper (case_id);

create table proposal (
    like fact including all,
    case_id     uuid not null,
    proposal_id uuid not null,
    points      text not null,
    made_by     text
);
create index on proposal (case_id);
create index on proposal (proposal_id);

create table case_link (
    like fact including all,
    case_id       uuid not null,
    kind          text not null,
    other_case_id uuid,
    measure_id    uuid,
    words         text
);
create index on case_link (case_id);
create index on case_link (other_case_id);
create index on case_link (measure_id);

create table referral (
    like versioned_row including all,
    case_id       uuid not null,
    from_body_id  uuid not null,
    to_body_id    uuid not null,
    request       text not null,
    answer_words  text not null,
    answer_latest date,
    status        text not null,
    referred_on   date not null,
    answered_on   date,
    answer        text
);
create index on referral (case_id);
create index on referral (to_body_id);

create table recommendation (
    like versioned_row including all,
    case_id     uuid not null,
    report      text not null,
    text        text not null,
    disposition text,
    reason      text
);
create index on recommendation (case_id);

-- The life of a case across bodies. What happens to a follow-up names only the follow-up; the fact that opened it names the case.
create table case_life (
    like fact including all,
    kind         text not null,
    case_id      uuid,
    follow_up_id uuid,
    body_id      uuid,
    meeting_id   uuid,
    words        text not null
);
create index on case_life (case_id);
create index on case_life (follow_up_id);
