package no.vedtakslogg.system;

import no.vedtakslogg.eventstore.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Makes a log long: everything that is recorded, once more for each copy, with ids of its own. The copies stand in the log
 * as if they had been recorded one after the other, each in one transaction.
 */
final class ManyRecords {
    private static final String ID = "[0-9a-f]{8}(-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})";

    private static final String COPY = """
            insert into log.event (position, aggregate_id, aggregate_type, version, event_id, type, revision,
                                   recorded_at, effective_on, payload, metadata)
            select (select (xid_offset + (pg_current_xact_id()::text)::bigint) * 65536 from log.epoch)
                       + row_number() over (order by position) - 1,
                   regexp_replace(aggregate_id, :id, :prefix, 'g'), aggregate_type, version,
                   gen_random_uuid()::text, type, revision, now(), effective_on,
                   regexp_replace(payload, :id, :prefix, 'g'), metadata
              from log.event
             where position <= :last
            """;

    private static final String PERSONS = """
            insert into register.person (id, name, title, organisation)
            select regexp_replace(id::text, :id, :prefix)::uuid, name, title, organisation
              from register.person
             where id::text not like '0000____-%'
            """;

    private ManyRecords() {}

    /** Copies what is recorded now so many times, and gives how many events there are then. */
    static long copied(TestDatabase database, int times) {
        var owner = JdbcClient.create(database.owner());
        var last = owner.sql("select max(position) from log.event")
                .query(Long.class)
                .single();
        for (var n = 1; n <= times; n++) {
            var prefix = "%08x\\1".formatted(n);
            owner.sql(PERSONS).param("id", ID).param("prefix", prefix).update();
            owner.sql(COPY)
                    .param("id", ID)
                    .param("prefix", prefix)
                    .param("last", last)
                    .update();
        }
        owner.sql("analyze log.event").update();
        return owner.sql("select count(*) from log.event").query(Long.class).single();
    }
}
