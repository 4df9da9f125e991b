package no.vedtakslogg.query.projections;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.vedtakslogg.query.projections.Progress.Stand;
import org.springframework.stereotype.Component;

/**
 * Keeps answers that cost much to compute for as long as the projections they are computed from stand still, and a while
 * at most: a projection that is made anew, or that an event is tried again in, need not go on to answer otherwise.
 */
@Component
public class KeptAnswers {
    private static final int MOST = 100;
    private static final Duration AT_MOST = Duration.ofSeconds(30);

    private final Progress progress;

    private final Map<Question, Kept> kept = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Kept> longestUnasked) {
            return size() > MOST;
        }
    };

    KeptAnswers(Progress progress) {
        this.progress = progress;
    }

    private record Question(Object asked, Map<String, Stand> stands) {}

    private record Kept(Object answer, long since) {
        boolean old() {
            return System.nanoTime() - since > AT_MOST.toNanos();
        }
    }

    private record Counted(String sql, Map<String, Object> parameters, Moment moment) {}

    /** How many rows an SQL text finds at a moment, counted where no count is kept. */
    public long count(
            String sql,
            Map<String, Object> parameters,
            Moment moment,
            List<String> projections,
            Supplier<Long> compute) {
        return of(new Counted(sql, parameters, moment), projections, compute);
    }

    /** The answer to a question that is known by its equals, computed from these projections where none is kept. */
    @SuppressWarnings("unchecked") // what is kept for a question was computed for an equal one
    public <A> A of(Record asked, List<String> projections, Supplier<A> compute) {
        var question = new Question(asked, progress.stands(projections));
        synchronized (kept) {
            var found = kept.get(question);
            if (found != null && !found.old()) {
                return (A) found.answer();
            }
        }
        var since = System.nanoTime();
        var answer = compute.get();
        synchronized (kept) {
            kept.put(question, new Kept(answer, since));
        }
        return answer;
    }
}
