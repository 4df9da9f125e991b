-- Names and addresses of persons stand here and nowhere else; the log knows them by id. An erased person leaves
-- an empty row behind, so that the id is never taken for an unknown one, or filled again.
create schema register;

create table register.person (
    id           uuid primary key,
    name         text,
    title        text,
    organisation text,
    email        text,
    phone        text,
    erased_at    timestamptz,
    constraint person_has_a_name_until_erased check ((erased_at is null) = (name is not null)),
    constraint erased_person_stays_erased
        check (erased_at is null or coalesce(name, title, organisation, email, phone) is null)
);

grant usage on schema register to ${appRole};
grant select, insert, update on register.person to ${appRole};
