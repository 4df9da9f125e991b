package no.vedtakslogg.command.api;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;
import no.vedtakslogg.events.Provenance;
import org.slf4j.MDC;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Records many commands as one: all of them in one transaction, or none. The lines are those that
 * {@code POST /api/commands} takes, each with a key of its own.
 */
@Component
public class WholeBatch {
    private static final int ATTEMPTS = 5;

    /**
     * Whether somebody else wrote to an aggregate after this transaction got its place in the log and before it read the
     * aggregate: then a later version would stand before an earlier one.
     */
    private static final String STANDS_OUT_OF_ORDER = """
            with mine as (select (xid_offset + (pg_current_xact_id()::text)::bigint) * 65536 as first from log.epoch)
            select exists (select 1
                             from mine
                             join log.event written on written.position between mine.first and mine.first + 65535
                             join log.event before  on before.aggregate_id = written.aggregate_id
                                                   and before.version < written.version
                                                   and before.position > written.position)
            """;

    private final Batch batch;
    private final TransactionTemplate whole;
    private final JdbcClient jdbc;

    WholeBatch(Batch batch, PlatformTransactionManager transactions, JdbcClient jdbc) {
        this.batch = batch;
        this.whole = new TransactionTemplate(transactions);
        this.jdbc = jdbc;
    }

    /** What came of it. */
    public sealed interface Outcome {
        /** All was recorded, up to this position. */
        record Recorded(long position) implements Outcome {}

        /** Nothing was recorded, because of these lines. */
        record Refused(List<Progress.Refusal> refusals) implements Outcome {
            public Refused {
                refusals = List.copyOf(refusals);
            }
        }
    }

    /** Records the lines, and in the same transaction what {@code also} writes of it, when it is told the last position. */
    public Outcome record(List<String> lines, String account, String correlation, String source, LongConsumer also) {
        var terms = new Intake.Terms(null, null, new Asked.Asker(account, null, correlation, source));
        MDC.put(Provenance.CORRELATION, correlation);
        try {
            for (var attempt = 1; ; attempt++) {
                var heard = once(lines, terms, also);
                if (!heard.disturbed && heard.refusals.isEmpty()) {
                    return new Outcome.Recorded(heard.position);
                }
                if (!heard.disturbed || attempt == ATTEMPTS) {
                    return new Outcome.Refused(heard.refusals);
                }
            }
        } finally {
            MDC.remove(Provenance.CORRELATION);
        }
    }

    private Heard once(List<String> lines, Intake.Terms terms, LongConsumer also) {
        var heard = new Heard();
        whole.executeWithoutResult(transaction -> {
            try {
                batch.run(new StringReader(String.join("\n", lines)), terms, false, heard);
                if (heard.refusals.isEmpty()) {
                    also.accept(heard.position);
                    heard.disturbed =
                            jdbc.sql(STANDS_OUT_OF_ORDER).query(Boolean.class).single();
                }
            } catch (IOException stopped) {
                heard.disturbed = true;
            }
            if (heard.disturbed || !heard.refusals.isEmpty()) {
                transaction.setRollbackOnly();
            }
        });
        return heard;
    }

    /** Hears how the lines went. Of what is only missing because an earlier line was refused nothing is said. */
    private static final class Heard implements Batch.Listener {
        private static final int NOT_FOUND = 404;

        private final List<Progress.Refusal> refusals = new ArrayList<>();
        private long position;
        private boolean disturbed;

        @Override
        public void recorded(long line, Answer answer, Progress progress) {
            position = Math.max(position, answer.members().path("position").asLong(0));
        }

        /** What is nobody's fault here, such as a race that somebody else won, ends the transaction for all lines. */
        @Override
        public void refused(long line, Problem problem, Progress progress) throws IOException {
            var refusal = progress.refusal();
            if (refusal != null && (refusals.isEmpty() || refusal.status() != NOT_FOUND)) {
                refusals.add(refusal);
            }
            if (problem.status().is5xxServerError()) {
                throw new IOException("The transaction is lost: " + problem.type());
            }
        }
    }
}
