-- What was proposed or linked in a case stays told; that it was taken back is told beside it, from its own day on.
create table proposal_withdrawal (
    like fact including all,
    case_id     uuid not null,
    proposal_id uuid not null,
    reason      text not null
);
create index on proposal_withdrawal (proposal_id);

create table case_unlinking (
    like fact including all,
    case_id       uuid not null,
    kind          text not null,
    other_case_id uuid not null,
    reason        text not null
);
create index on case_unlinking (case_id);
create index on case_unlinking (other_case_id);
