package no.vedtakslogg.query.projections;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.benchmarks.BenchDatabase;
import no.vedtakslogg.benchmarks.Figures;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.EventCatalogue;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.DecisionForm;
import no.vedtakslogg.events.decisions.DecisionId;
import no.vedtakslogg.events.decisions.DecisionMode;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.followups.FollowUpEvent.FollowUpOpened;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentAccepted;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentReported;
import no.vedtakslogg.events.followups.FollowUpEvent.ProgressReported;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.followups.Responsible;
import no.vedtakslogg.events.followups.ResponsibleKind;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseTabled;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionAdopted;
import no.vedtakslogg.events.meetings.MeetingEvent.DiscussionRecorded;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingScheduled;
import no.vedtakslogg.events.meetings.MeetingForm;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.events.meetings.MeetingKind;
import no.vedtakslogg.events.meetings.MeetingTime;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.eventstore.EventSerializer;
import no.vedtakslogg.query.QuerySide;
import org.postgresql.PGConnection;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One million events, of meetings with six decided cases each and their follow-ups, from which the decision log is built
 * anew beside what readers read, until it has taken over; against a plain program that streams the same events, parses each and copies it into a bare table. Both take
 * turns in one run on one database.
 */
public final class ReplayBenchmark {
    private static final int EVENTS = Integer.getInteger("events", 1_000_000);
    private static final int ROUNDS = 3;
    private static final int BATCH = 20_000;
    private static final int FETCH = 2_000;
    private static final LocalDate DAY = LocalDate.of(2024, 10, 29);

    private static final String STREAM =
            "select position, aggregate_id, type, payload from log.event where position <= %d order by position";

    private static final EventSerializer SERIALIZER = new EventSerializer();

    private ReplayBenchmark() {}

    /** Fills a database, replays, and prints events per second and their ratio. */
    public static void run() throws Exception {
        try (var database = BenchDatabase.start();
                var side = new SpringApplicationBuilder(Side.class)
                        .properties(database.settings())
                        .run()) {
            var began = System.nanoTime();
            var last = fill(database);
            System.out.printf("filled %d events in %.0f s%n", last, seconds(began));
            var decisionLog = side.getBean(ProjectionProcessors.class).named("decisionlog");
            var rebuilding = side.getBean(Rebuilding.class);
            var builds = side.getBean(Builds.class);
            // the processors catch up by themselves; they are to be at rest before anything is measured
            while (side
                    .getBean(Progress.class)
                    .positions(everyName(side.getBean(ProjectionProcessors.class)))
                    .values()
                    .stream()
                    .anyMatch(position -> position < last)) {
                Thread.sleep(500);
            }
            var plain = new ArrayList<Double>();
            var ours = new ArrayList<Double>();
            for (var round = 0; round < ROUNDS; round++) {
                began = System.nanoTime();
                copyPlainly(database, last);
                plain.add(last / seconds(began));
                began = System.nanoTime();
                rebuilding.ask(List.of(decisionLog));
                while (!builds.all().isEmpty()) {
                    Thread.sleep(20);
                }
                ours.add(last / seconds(began));
            }
            System.out.println("| plain events/s | replay events/s | ratio |\n|---|---|---|");
            System.out.printf(
                    "| %.0f | %.0f | %.2f |%n",
                    Figures.median(plain), Figures.median(ours), Figures.median(ours) / Figures.median(plain));
            System.out.println(JdbcClient.create(database.owner())
                            .sql("select count(*) from answers.decision_point")
                            .query(Long.class)
                            .single()
                    + " decision points");
        }
    }

    private static List<String> everyName(ProjectionProcessors processors) {
        return processors.projections().stream().map(Projection::name).toList();
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static void copyPlainly(BenchDatabase database, long last) throws SQLException, IOException {
        try (var reading = database.owner().getConnection();
                var writing = database.owner().getConnection();
                var make = writing.createStatement()) {
            make.execute("drop table if exists answers.plain");
            make.execute(
                    "create table answers.plain (position bigint, aggregate_id text, type text, effective_on date, payload text)");
            reading.setAutoCommit(false);
            try (var stream = reading.createStatement()) {
                stream.setFetchSize(FETCH);
                var rows = stream.executeQuery(STREAM.formatted(last));
                var text = new CopyText();
                for (var n = 1; rows.next(); n++) {
                    var kind = EventCatalogue.find(rows.getString(3)).orElseThrow();
                    var event = SERIALIZER.getObjectMapper().readValue(rows.getString(4), kind);
                    text.field(rows.getString(1));
                    text.field(rows.getString(2));
                    text.field(rows.getString(3));
                    text.field(event.effectiveOn().toString());
                    text.field(rows.getString(4));
                    text.endRow();
                    if (n % BATCH == 0) {
                        copy(writing, "answers.plain (position, aggregate_id, type, effective_on, payload)", text);
                        text = new CopyText();
                    }
                }
                copy(writing, "answers.plain (position, aggregate_id, type, effective_on, payload)", text);
            }
        }
    }

    private static void copy(Connection connection, String table, CopyText text) throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " from stdin", new ByteArrayInputStream(text.bytes()));
    }

    private static long fill(BenchDatabase database) throws SQLException, IOException {
        var written = 0L;
        try (var connection = database.owner().getConnection()) {
            while (written < EVENTS) {
                var text = new CopyText();
                for (var meeting = 0; meeting < 500 && written < EVENTS; meeting++) {
                    written = meeting(text, written);
                }
                copy(
                        connection,
                        "log.event (position, aggregate_id, aggregate_type, version, event_id, type, revision,"
                                + " recorded_at, effective_on, payload, metadata)",
                        text);
            }
            try (var statement = connection.createStatement()) {
                statement.execute("analyze log.event");
            }
        }
        return written;
    }

    private static long meeting(CopyText text, long written) {
        var meeting = MeetingId.random();
        var partnership = PartnershipId.random();
        var body = BodyId.random();
        var events = new ArrayList<Event>();
        events.add(new MeetingScheduled(
                meeting,
                partnership,
                body,
                MeetingKind.ORDINARY,
                new MeetingTime(DAY, LocalTime.of(13, 0), LocalTime.of(17, 0)),
                "Møterom 1",
                MeetingForm.MIXED,
                true,
                DAY.minusDays(60)));
        var last = written;
        for (var n = 1; n <= 6; n++) {
            var caseId = CaseId.random();
            var number = new CaseNumber(2024, n);
            var asked = point("2", "ASU ber sekretariatet følge opp saken videre. ".repeat(3), PointEffect.REQUESTED);
            events.add(new CaseTabled(
                    meeting,
                    body,
                    caseId,
                    number,
                    "En sak om noe viktig",
                    20,
                    List.of("Sekretariatet"),
                    false,
                    null,
                    DAY.minusDays(14)));
            events.add(new DiscussionRecorded(
                    meeting,
                    caseId,
                    "Det ble sagt mye om saken, og mye av det var til hjelp. ".repeat(5),
                    List.of(),
                    null,
                    DAY));
            events.add(new DecisionAdopted(
                    meeting,
                    partnership,
                    body,
                    caseId,
                    number,
                    "En sak om noe viktig",
                    new DecisionId(UUID.randomUUID()),
                    DecisionForm.WITHOUT_PROPOSAL,
                    DecisionMode.CONSENSUS,
                    null,
                    List.of(point("1", "ASU tar saken til orientering. ".repeat(3), PointEffect.NOTED), asked),
                    List.of(),
                    DAY));
            last = followUp(text, last, partnership, body, new DecidedAt(meeting, caseId, asked.id()));
        }
        return write(text, last, meeting.toString(), events);
    }

    private static long followUp(CopyText text, long written, PartnershipId partnership, BodyId body, DecidedAt at) {
        var id = FollowUpId.random();
        return write(
                text,
                written,
                id.toString(),
                List.of(
                        new FollowUpOpened(
                                id,
                                partnership,
                                body,
                                at,
                                null,
                                "Følge opp saken",
                                List.of(new Responsible(ResponsibleKind.ROLE, "sekretariatet", null)),
                                Deadline.on(DAY.plusDays(60), "innen nyttår"),
                                DAY),
                        new ProgressReported(id, "Arbeidet er i gang.", 1, 3, null, DAY.plusDays(10)),
                        new FulfilmentReported(id, "Det er gjort.", null, DAY.plusDays(30)),
                        new FulfilmentAccepted(id, body, null, null, DAY.plusDays(60))));
    }

    private static Point point(String number, String words, PointEffect effect) {
        return new Point(new PointId(UUID.randomUUID()), number, words, effect, null, List.of());
    }

    private static long write(CopyText text, long written, String aggregateId, List<? extends Event> events) {
        for (var version = 0; version < events.size(); version++) {
            var event = events.get(version);
            text.field(Long.toString(written + version + 1));
            text.field(aggregateId);
            text.field("benchmark");
            text.field(Integer.toString(version));
            text.field(UUID.randomUUID().toString());
            text.field(EventCatalogue.nameOf(event.getClass()));
            text.field(Integer.toString(EventCatalogue.revisionOf(event.getClass())));
            text.field("2024-11-01T10:00:00Z");
            text.field(event.effectiveOn().toString());
            text.field(SERIALIZER.write(event));
            text.field("{\"actor\":\"benchmark\"}");
            text.endRow();
        }
        return written + events.size();
    }

    @EnableAutoConfiguration
    @Import(QuerySide.class)
    static class Side {}
}
