package no.vedtakslogg.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import no.vedtakslogg.command.Command;
import no.vedtakslogg.command.CommandSide;
import no.vedtakslogg.command.cases.CaseCommand.OpenCase;
import no.vedtakslogg.command.partnerships.PartnershipCommand.FormPartnership;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseKind;
import no.vedtakslogg.events.partnerships.PartnershipId;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Commands per second at 1, 4 and 16 threads, against a plain JDBC insert of the same row into a twin of the table, each
 * committed and on the disk. Both take turns in one run; medians of the turns are compared. Settings: {@code threads},
 * numbers with commas between, and {@code turns}.
 */
final class CommandsBenchmark {
    private static final int TURNS = Integer.getInteger("turns", 3);
    private static final List<Integer> THREADS = Arrays.stream(
                    System.getProperty("threads", "1,4,16").split(","))
            .map(Integer::valueOf)
            .toList();
    private static final Duration TURN = Duration.ofSeconds(3);

    /** As long as the virtual machine goes on compiling, which takes ten times the processor time of the commands. */
    private static final Duration WARM_UP = Duration.ofSeconds(15);

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private static final String TWIN = """
            create schema bench;
            create table bench.event (like log.event including all);
            """;

    private static final String PLAIN = """
            insert into bench.event
                   (position, aggregate_id, event_id, payload, aggregate_type, version, type, revision,
                    recorded_at, effective_on, metadata)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz, ?::date, ?)
            """;

    private CommandsBenchmark() {}

    static void run() throws Exception {
        try (var database = BenchDatabase.start();
                var side = new SpringApplicationBuilder(Side.class)
                        .properties(database.settings())
                        .run()) {
            JdbcClient.create(database.owner()).sql(TWIN).update();
            var commands = side.getBean(CommandGateway.class);
            var partnership = PartnershipId.random();
            commands.sendAndWait(new FormPartnership(partnership, "Helsefellesskap", TODAY));
            System.out.println("| command | threads | plain insert/s | commands/s | ratio |\n|---|---|---|---|---|");
            for (var threads : THREADS) {
                compare("FormPartnership (nothing to load)", threads, database, () -> {
                    commands.sendAndWait(new FormPartnership(PartnershipId.random(), "Helsefellesskap", TODAY));
                });
                compare("OpenCase (asks the partnership)", threads, database, () -> {
                    commands.sendAndWait(open(partnership));
                });
            }
        }
    }

    private static Command open(PartnershipId partnership) {
        return new OpenCase(
                CaseId.random(), partnership, "En sak", CaseKind.DECISION, List.of(), List.of(), null, null, TODAY);
    }

    private static void compare(String name, int threads, BenchDatabase database, Runnable command) throws Exception {
        var row = Row.last(database);
        turn(threads, WARM_UP, () -> repeating(command));
        var plain = new ArrayList<Double>();
        var ours = new ArrayList<Double>();
        for (var n = 0; n < TURNS; n++) {
            plain.add(turn(threads, TURN, () -> new PlainInsert(database, row)));
            ours.add(turn(threads, TURN, () -> repeating(command)));
        }
        System.out.printf(
                "| %s | %d | %.0f | %.0f | %.2f |%n",
                name,
                threads,
                Figures.median(plain),
                Figures.median(ours),
                Figures.median(ours) / Figures.median(plain));
    }

    private static Work repeating(Runnable command) {
        return command::run;
    }

    /** How much work a number of threads do in a second. */
    private static double turn(int threads, Duration length, Callable<Work> each) throws Exception {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var done = new AtomicLong();
            var until = System.nanoTime() + length.toNanos();
            var running = new ArrayList<Callable<Void>>();
            for (var n = 0; n < threads; n++) {
                running.add(() -> {
                    try (var work = each.call()) {
                        while (System.nanoTime() < until) {
                            work.once();
                            done.incrementAndGet();
                        }
                    }
                    return null;
                });
            }
            for (var finished : pool.invokeAll(running)) {
                finished.get();
            }
            return done.get() / (double) length.toSeconds();
        }
    }

    @FunctionalInterface
    private interface Work extends AutoCloseable {
        void once() throws SQLException;

        @Override
        default void close() throws SQLException {}
    }

    /** The row that a command has recorded, to be inserted again under other keys. */
    private record Row(String type, String payload, String metadata) {
        static Row last(BenchDatabase database) {
            return JdbcClient.create(database.owner())
                    .sql("select type, payload, metadata from log.event order by position desc limit 1")
                    .query(Row.class)
                    .single();
        }
    }

    private static final class PlainInsert implements Work {
        private static final AtomicLong POSITION = new AtomicLong();

        private final Connection connection;
        private final PreparedStatement insert;
        private final Row row;

        PlainInsert(BenchDatabase database, Row row) throws SQLException {
            this.row = row;
            connection = database.owner().getConnection();
            insert = connection.prepareStatement(PLAIN);
        }

        @Override
        public void once() throws SQLException {
            insert.setLong(1, POSITION.incrementAndGet());
            insert.setString(2, UUID.randomUUID().toString());
            insert.setString(3, UUID.randomUUID().toString());
            insert.setString(4, row.payload());
            insert.setString(5, "aggregate");
            insert.setLong(6, 0);
            insert.setString(7, row.type());
            insert.setInt(8, 1);
            insert.setString(9, "2026-06-01T12:00:00Z");
            insert.setString(10, "2026-06-01");
            insert.setString(11, row.metadata());
            insert.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    @EnableAutoConfiguration
    @Import(CommandSide.class)
    static class Side {}
}
