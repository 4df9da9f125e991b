-- What was recorded under an idempotency key, and what was answered; written in the transaction that records.
create table command.receipt (
    key         text        not null,
    account     text        not null,
    fingerprint text        not null,
    answer      text        not null,
    recorded_at timestamptz not null default now(),
    primary key (key, account)
);

grant usage on schema command to ${appRole};
grant select, insert on command.receipt to ${appRole};
