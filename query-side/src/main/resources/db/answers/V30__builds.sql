-- A projection is made anew beside what readers read: the same tables under the same names in a schema of their own,
-- which take the others' place in one transaction. The application's role works the rows; making, swapping and dropping
-- tables is left to the functions below, which run as the owner and know tables of rows only.
create schema answers_next;
grant usage on schema answers_next to ${appRole};

alter table answers.progress add column made_at timestamptz; -- when the rows were last made anew

create table answers_next.progress (
    projection        text primary key,
    version           integer     not null,
    position          bigint      not null,
    recorded_at       timestamptz,
    asked_at          timestamptz not null default now(),
    shape             text,                        -- of the tables when the build began; null where it has not begun
    events            bigint      not null default 0,
    of_events         bigint      not null default 0,
    events_per_second real        not null default 0,
    worked_at         timestamptz
);
create table answers_next.parked_event (like answers.parked_event including all);
create table answers_next.latest_day (like answers.latest_day including all);
grant select, insert, update, delete
   on answers_next.progress, answers_next.parked_event, answers_next.latest_day to ${appRole};

-- Nothing is emptied any more under the eyes of those who read it.
alter default privileges in schema answers revoke truncate on tables from ${appRole};
revoke truncate on all tables in schema answers from ${appRole};

-- A table that readers read and a projection writes; what else stands in the schema is not touched.
create function answers_next.table_of_rows(table_name text) returns oid
language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
    found oid;
begin
    select c.oid into found
      from pg_class c
      join pg_namespace s on s.oid = c.relnamespace and s.nspname = 'answers'
     where c.relname = table_name
       and c.relkind = 'r'
       and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'aggregate_id')
       and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname in ('known_to', 'effective_on'));
    if found is null then
        raise exception 'answers.% is no table of rows', table_name using errcode = 'undefined_table';
    end if;
    return found;
end $$;

-- All that must be the same of the old tables and the new; another one means that a migration came between.
create function answers_next.shape(tables text[]) returns text
language sql stable set search_path = pg_catalog, pg_temp as $$
    with row_table as (
        select c.* from unnest(tables) as t (name) join pg_class c on c.oid = answers_next.table_of_rows(t.name)
    )
    select md5(string_agg(part, E'\n' order by part))
      from (select concat_ws(' ', t.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
                             pg_get_expr(d.adbin, d.adrelid)) as part
              from row_table t
              join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
              left join pg_attrdef d on d.adrelid = t.oid and d.adnum = a.attnum
            union all
            select pg_get_indexdef(i.indexrelid) from row_table t join pg_index i on i.indrelid = t.oid
            union all
            select concat_ws(' ', t.relname, c.conname, pg_get_constraintdef(c.oid))
              from row_table t
              join pg_constraint c on c.conrelid = t.oid
            union all
            select concat_ws(' ', t.relname, t.relacl, t.reloptions) from row_table t) as parts
$$;

create function answers_next.drop_tables(tables text[]) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    table_name text;
begin
    foreach table_name in array tables loop
        perform answers_next.table_of_rows(table_name);
        execute format('drop table if exists answers_next.%I', table_name);
    end loop;
end $$;

-- Makes the tables empty, with indexes, constraints and rights under the same names as the old ones have.
create function answers_next.make_tables(tables text[]) returns text
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
    table_name text;
    old        oid;
    made       text;
begin
    perform answers_next.drop_tables(tables);
    foreach table_name in array tables loop
        old := answers_next.table_of_rows(table_name);
        execute format('create table answers_next.%1$I (like answers.%1$I including all excluding indexes)', table_name);
        for made in
            select format('alter table answers_next.%I add constraint %I %s', table_name, conname, pg_get_constraintdef(oid))
              from pg_constraint
             where conrelid = old and contype in ('p', 'u', 'x')
            union all
            select replace(pg_get_indexdef(indexrelid), ' ON answers.', ' ON answers_next.')
              from pg_index
             where indrelid = old
               and not exists (select from pg_constraint where conindid = indexrelid)
            union all
            select format('alter table answers_next.%I set (%s)', table_name, array_to_string(reloptions, ', '))
              from pg_class
             where oid = old and reloptions is not null
            union all
            select format('grant %s on answers_next.%I to %s', r.privilege_type, table_name,
                          case r.grantee when 0 then 'public' else r.grantee::regrole::text end)
              from pg_class c
             cross join aclexplode(c.relacl) as r
             where c.oid = old and r.grantee <> c.relowner
        loop
            execute made;
        end loop;
    end loop;
    return answers_next.shape(tables);
end $$;

create function answers_next.analyze_table(table_name text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
    perform answers_next.table_of_rows(table_name);
    execute format('analyze answers_next.%I', table_name);
end $$;

-- The new tables take the old ones' place. Whoever reads an old one now is waited for, but not for long: while this waits,
-- other readers wait behind it. The one who calls tries again.
create function answers_next.take_over(tables text[], begun_as text) returns void
language plpgsql security definer set search_path = pg_catalog, pg_temp set lock_timeout = '50ms' as $$
declare
    table_name text;
begin
    if answers_next.shape(tables) is distinct from begun_as then
        raise exception 'The tables have changed since the build began' using errcode = 'object_not_in_prerequisite_state';
    end if;
    foreach table_name in array tables loop
        execute format('lock table answers.%1$I, answers_next.%1$I in access exclusive mode', table_name);
    end loop;
    foreach table_name in array tables loop
        execute format('drop table answers.%I', table_name);
        execute format('alter table answers_next.%I set schema answers', table_name);
    end loop;
end $$;

revoke all on all functions in schema answers_next from public;
grant execute on all functions in schema answers_next to ${appRole};
