package no.vedtakslogg.query.projections;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells in a shell how it goes with projections that are made anew, until all of them have taken over. */
final class RebuildWatch {
    static final int DONE = 0;
    static final int NOT_DONE = 1;
    static final int NOT_UNDERSTOOD = 2;
    static final int DONE_BUT_PARKED = 3;

    private static final Duration LOOKS_EVERY = Duration.ofSeconds(1);

    private final PrintStream out;
    private final Duration patience;
    private final Map<String, Long> told = new HashMap<>();
    private long wentOnAt = System.nanoTime();

    /** Gives up where nothing has gone on for as long as {@code patience}. */
    RebuildWatch(PrintStream out, Duration patience) {
        this.out = out;
        this.patience = patience;
    }

    /** One projection as it is seen from outside. */
    record Seen(
            String projection,
            @Nullable OffsetDateTime madeAt,
            int parked,
            @Nullable Build build) {}

    /** Where one looks. */
    interface Look {
        List<Seen> now() throws IOException, InterruptedException;
    }

    /** Watches those that were seen before they were asked for; gives the exit code of the process. */
    int watch(List<Seen> before, Look look) throws IOException, InterruptedException {
        var madeAt = new HashMap<String, @Nullable OffsetDateTime>();
        before.forEach(one -> madeAt.put(one.projection(), one.madeAt()));
        var left = new LinkedHashSet<>(madeAt.keySet());
        var parked = 0;
        var lost = false;
        while (!left.isEmpty()) {
            for (var one : look.now()) {
                if (!left.contains(one.projection())) {
                    continue;
                }
                var build = one.build();
                if (build != null) {
                    tell(build);
                    continue;
                }
                left.remove(one.projection());
                wentOnAt = System.nanoTime();
                if (Objects.equals(madeAt.get(one.projection()), one.madeAt())) {
                    lost = true;
                    say("lost", one.projection());
                } else {
                    parked += one.parked();
                    say(one.parked() == 0 ? "done" : "done.parked", one.projection(), one.parked());
                }
            }
            if (System.nanoTime() - wentOnAt > patience.toNanos()) {
                say("stands-still", String.join(", ", left), patience.toSeconds());
                return NOT_DONE;
            }
            if (!left.isEmpty()) {
                Thread.sleep(LOOKS_EVERY);
            }
        }
        return lost ? NOT_DONE : parked > 0 ? DONE_BUT_PARKED : DONE;
    }

    private void tell(Build build) {
        if (build.goingOn()) {
            wentOnAt = System.nanoTime();
        }
        if (Objects.equals(told.put(build.projection(), build.events()), build.events())) {
            return;
        }
        var secondsLeft = build.secondsLeft();
        if (secondsLeft == null) {
            say("waits", build.projection());
        } else if (build.events() == build.ofEvents()) {
            say("takes-over", build.projection(), build.events());
        } else {
            say(
                    "goes-on",
                    build.projection(),
                    build.events(),
                    build.ofEvents(),
                    build.percent(),
                    Math.round(build.eventsPerSecond()),
                    secondsLeft);
        }
    }

    void say(String key, Object... details) {
        out.println(RebuildWords.of(key, details));
    }
}
