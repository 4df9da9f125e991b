-- Papers that were sent in. A file is kept under its hash, once, however often it is sent; what somebody puts right in
-- the draft of it is kept beside it, by the path of the field. What was recorded of it stands in the log alone.
create table command.kept_file (
    sha256  text        primary key check (sha256 ~ '^[0-9a-f]{64}$'),
    content bytea       not null,
    kept_at timestamptz not null default now()
);

create table command.import (
    id         uuid        primary key,
    file_name  text        not null,
    sha256     text        not null references command.kept_file,
    sent_by    text        not null,
    sent_at    timestamptz not null default now(),
    mends      text        not null default '{}',
    version    int         not null default 0,
    state      text        not null default 'DRAFT' check (state in ('DRAFT', 'RECORDED', 'UNDONE')),
    settled_by text,
    settled_at timestamptz,
    position   bigint
);

create index imports_of_a_file on command.import (sha256);

-- The commands that a confirmation recorded, in their order, so that they can be undone as corrections.
create table command.import_line (
    import_id uuid not null references command.import on delete cascade,
    number    int  not null,
    path      text not null,
    command   text not null,
    line      text not null,
    primary key (import_id, number)
);

-- Whom a name means, as somebody once said when asked: body:<id>, party:<id>, or named, for nobody the record knows.
create table command.name_meaning (
    name    text        primary key,
    meaning text        not null,
    said_at timestamptz not null default now()
);

grant select, insert, delete on command.kept_file to ${appRole};
grant select, insert, update, delete on command.import to ${appRole};
grant select, insert on command.import_line to ${appRole};
grant select, insert, update on command.name_meaning to ${appRole};
