package no.vedtakslogg.command.accounts;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Makes guessing slow: after a few wrong passwords for one username from one address each further one doubles the
 * wait. It is remembered in this process only, and for the latest ten thousand pairs; a restart forgets it.
 */
@Component
class SignInThrottle {
    private static final int FREE_TRIES = 5;
    private static final int LONGEST_DOUBLING = 10;
    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final Duration FORGIVEN_AFTER = Duration.ofHours(1);
    private static final int REMEMBERED = 10_000;

    private final InstantSource clock;
    private final Map<Pair, Tries> tries = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Pair, Tries> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Autowired
    SignInThrottle() {
        this(InstantSource.system());
    }

    SignInThrottle(InstantSource clock) {
        this.clock = clock;
    }

    private record Pair(String username, String address) {}

    private record Tries(int count, Instant latest, Instant blockedUntil) {}

    /**
     * Counts a try before it is made, so that many at once gain nothing. Zero: go on; otherwise how long to wait, and
     * the try is not to be made.
     */
    synchronized Duration waitBefore(String username, String address) {
        var pair = pair(username, address);
        var now = clock.instant();
        var before = tries.remove(pair);
        if (before == null || before.latest().plus(FORGIVEN_AFTER).isBefore(now)) {
            before = new Tries(0, now, now);
        }
        if (before.blockedUntil().isAfter(now)) {
            tries.put(pair, before);
            return Duration.between(now, before.blockedUntil());
        }
        var count = before.count() + 1;
        tries.put(pair, new Tries(count, now, now.plus(waitAfter(count))));
        return Duration.ZERO;
    }

    synchronized void forget(String username, String address) {
        tries.remove(pair(username, address));
    }

    private static Duration waitAfter(int count) {
        if (count < FREE_TRIES) {
            return Duration.ZERO;
        }
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(count - FREE_TRIES, LONGEST_DOUBLING));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    private static Pair pair(String username, String address) {
        return new Pair(username.strip().toLowerCase(Locale.ROOT), address);
    }
}
