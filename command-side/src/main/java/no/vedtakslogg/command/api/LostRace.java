package no.vedtakslogg.command.api;

import java.util.stream.Stream;
import org.axonframework.common.lock.DeadlockException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.ConcurrencyFailureException;

/** Tells whether somebody else was quicker, so that the same may be tried again at once. */
final class LostRace {
    private LostRace() {}

    static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(LostRace::tellsSo);
    }

    private static boolean tellsSo(Throwable cause) {
        return cause instanceof ConcurrencyException
                || cause instanceof AggregateStreamCreationException
                || cause instanceof DeadlockException
                || cause instanceof ConcurrencyFailureException;
    }
}
