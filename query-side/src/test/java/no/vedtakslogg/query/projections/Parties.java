package no.vedtakslogg.query.projections;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.partnerships.PartnershipEvent;
import no.vedtakslogg.events.partnerships.PartnershipEvent.NoticeGiven;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartnershipFormed;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartyJoined;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartyLeft;
import no.vedtakslogg.eventstore.RecordedEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A small projection to try the ground with: rows that come, change together, and go. */
class Parties implements Projection {
    static final VersionedTable<PartyRow> TABLE = new VersionedTable<>("test_party", PartyRow.class);
    static final FactTable<NoticeFact> NOTICES = new FactTable<>("test_notice", NoticeFact.class);

    record PartyRow(
            String name, List<String> aliases, @Nullable Integer leaves, Map<String, String> more) {}

    record NoticeFact(UUID party) {}

    static void createTables(JdbcClient owner) {
        owner.sql("""
                create table answers.test_party (
                    id uuid not null, aggregate_id text not null, valid_from date not null, valid_to date not null,
                    known_from bigint not null, known_to bigint not null,
                    name text not null, aliases text[] not null, leaves integer, more jsonb not null,
                    primary key (id, valid_from, known_from))
                """).update();
        owner.sql(
                        "create table answers.test_notice (aggregate_id text, position bigint, effective_on date, party uuid)")
                .update();
    }

    @Override
    public String name() {
        return "parties";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Group group() {
        return Group.RECORD;
    }

    @Override
    public List<ProjectionTable<?>> tables() {
        return List.of(TABLE, NOTICES);
    }

    @Override
    public boolean concerns(Event event) {
        return event instanceof PartnershipEvent;
    }

    @Override
    public void project(RecordedEvent recorded, Changes changes) {
        var rows = changes.rows(TABLE);
        if (recorded.event() instanceof PartnershipEvent event) {
            switch (event) {
                case PartnershipFormed formed ->
                    rows.all()
                            .forEach((id, row) ->
                                    rows.put(id, new PartyRow(formed.name(), row.aliases(), row.leaves(), row.more())));
                case PartyJoined joined ->
                    rows.put(
                            joined.partyId().value(),
                            new PartyRow(joined.name(), List.of(joined.name(), "a\"b\\c\t"), null, Map.of("k\n", "ø")));
                case NoticeGiven given -> {
                    rows.change(
                            given.partyId().value(),
                            row -> new PartyRow(
                                    row.name(), row.aliases(), given.leavesOn().getYear(), row.more()));
                    changes.add(NOTICES, new NoticeFact(given.partyId().value()));
                }
                case PartyLeft left -> rows.remove(left.partyId().value());
            }
        }
    }
}
