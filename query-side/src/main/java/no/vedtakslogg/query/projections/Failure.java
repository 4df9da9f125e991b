package no.vedtakslogg.query.projections;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why a batch failed: because of what an event says, or because of the database, which may be better in a while. */
final class Failure {
    /** PostgreSQL's classes of connection, rollback, resource, intervention and system errors. */
    private static final Set<String> NOT_THE_EVENTS_FAULT = Set.of("08", "40", "53", "55", "57", "58");

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
