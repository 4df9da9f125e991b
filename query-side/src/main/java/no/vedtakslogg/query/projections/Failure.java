package no.vedtakslogg.query.projections;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;

/** Why a batch failed: because of what an event says, or because of the database, which may be better in a while. */
final class Failure {
    /** PostgreSQL's classes of connection, rollback, resource, intervention and system errors. */
    private static final Set<String> NOT_THE_EVENTS_FAULT = Set.of("08", "40", "53", "55", "57", "58");

    private static final Set<String> BUSY = Set.of("55P03", "40P01");

    private Failure() {}

    /** Throws where no event is to blame, so that the whole batch is tried again. */
    static void throwIfTheDatabaseIsAway(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var state = cause instanceof SQLException sql ? sql.getSQLState() : null;
            if (state != null && state.length() == 5 && NOT_THE_EVENTS_FAULT.contains(state.substring(0, 2))) {
                throw new IllegalStateException("The database cannot take the rows now", failure);
            }
        }
    }

    /** Whether a lock was not given in time, or two waited for each other: it may be free in a moment. */
    static boolean isBusy(DataAccessException failure) {
        return failure.getMostSpecificCause() instanceof SQLException sql
                && BUSY.contains(String.valueOf(sql.getSQLState()));
    }

    static String describe(Throwable failure) {
        var message = new StringBuilder(failure.getClass().getSimpleName());
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getMessage() != null) {
                message.append(": ").append(cause.getMessage());
            }
        }
        return message.length() > 2000 ? message.substring(0, 2000) : message.toString();
    }
}
