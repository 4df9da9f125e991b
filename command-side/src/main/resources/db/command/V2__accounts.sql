-- Who may write. Of every secret only its SHA-256 is kept, of a password only what the password encoder makes of it.
grant usage on schema command to ${appRole};

create table command.account (
    id            uuid        primary key,
    username      text        not null unique check (username = lower(username)),
    password_hash text,
    role          text        not null check (role in ('SECRETARY', 'READER')),
    -- counts up when every open browser session of the account is to end
    session_epoch integer     not null default 0,
    created_at    timestamptz not null default now(),
    disabled_at   timestamptz
);

create table command.one_time_link (
    hash       bytea       primary key check (length(hash) = 32),
    account    uuid        not null references command.account,
    created_at timestamptz not null default now(),
    expires_at timestamptz not null,
    used_at    timestamptz
);

create index one_time_link_account on command.one_time_link (account);

create table command.api_token (
    id         uuid        primary key,
    account    uuid        not null references command.account,
    name       text        not null,
    hash       bytea       not null unique check (length(hash) = 32),
    created_at timestamptz not null default now(),
    expires_at timestamptz,
    revoked_at timestamptz
);

create index api_token_account on command.api_token (account);

grant select, insert, update on command.account, command.one_time_link, command.api_token to ${appRole};
