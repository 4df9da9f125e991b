package no.vedtakslogg.command.api;

import java.io.IOException;
import java.io.Reader;
import java.util.UUID;
import java.util.function.Consumer;
import no.vedtakslogg.events.Provenance;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/**
 * Loads many commands from within the process: the same lines, read in the same way, as {@code POST /api/commands}
 * takes. Every line has a key of its own, so loading the same again records nothing twice.
 */
@Component
public class CommandLoader {
    private static final int BETWEEN_REPORTS = 100;

    private final Batch batch;

    CommandLoader(Batch batch) {
        this.batch = batch;
    }

    /**
     * Records one command for each line and tells how it goes: for each line that is refused, after every hundred lines,
     * and at the end. It stops early only where the database is away.
     */
    public Progress load(Reader lines, String account, Consumer<Progress> report) throws IOException {
        var correlation = UUID.randomUUID().toString();
        var terms = new Intake.Terms(null, null, new Asked.Asker(account, null, correlation, "loader"));
        MDC.put(Provenance.CORRELATION, correlation);
        try {
            var end = batch.run(lines, terms, false, new Reports(report));
            report.accept(end);
            return end;
        } finally {
            MDC.remove(Provenance.CORRELATION);
        }
    }

    private record Reports(Consumer<Progress> report) implements Batch.Listener {
        @Override
        public void recorded(long line, Answer answer, Progress progress) {
            if (line % BETWEEN_REPORTS == 0) {
                report.accept(progress);
            }
        }

        @Override
        public void refused(long line, Problem problem, Progress progress) {
            report.accept(progress);
        }
    }
}
