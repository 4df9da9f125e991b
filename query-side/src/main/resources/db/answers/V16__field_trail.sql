-- What ceased to be known is found by its aggregate: who changed which field is read from the rows' two times.
do $$
declare
    versioned record;
begin
    for versioned in select c.table_name from information_schema.columns c
                      where c.table_schema = 'answers' and c.column_name = 'known_to'
    loop
        execute format('create index on answers.%I (aggregate_id) where known_to < 9223372036854775807', versioned.table_name);
    end loop;
end $$;
