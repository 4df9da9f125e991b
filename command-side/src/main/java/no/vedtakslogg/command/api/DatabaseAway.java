package no.vedtakslogg.command.api;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.CannotGetJdbcConnectionException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;

/** Tells whether something failed because the database could not be reached, so that it may be tried again. */
final class DatabaseAway {
    private DatabaseAway() {}

    static boolean isCauseOf(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(DatabaseAway::tellsSo);
    }

    private static boolean tellsSo(Throwable cause) {
        return cause instanceof CannotCreateTransactionException
                // the connection broke at the commit: nobody knows whether it was done, but the same key will tell
                || cause instanceof TransactionSystemException
                || cause instanceof CannotGetJdbcConnectionException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof SQLTransientConnectionException
                || (cause instanceof SQLException sql && sql.getSQLState() != null && tellsSo(sql.getSQLState()));
    }

    /** Connection lost or refused (08), the server shutting down or starting (57P), no more connections (53). */
    private static boolean tellsSo(String state) {
        return state.startsWith("08") || state.startsWith("57P") || state.startsWith("53");
    }
}
