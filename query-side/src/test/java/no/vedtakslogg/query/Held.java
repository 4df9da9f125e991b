package no.vedtakslogg.query;

import java.sql.Connection;
import java.sql.SQLException;
import no.vedtakslogg.eventstore.TestDatabase;

/** Holds a projection's lock, as another process that projects would. */
public final class Held implements AutoCloseable {
    private final Connection connection;

    Held(TestDatabase database, String projection) {
        try {
            connection = database.app().getConnection();
            connection.setAutoCommit(false);
            try (var lock = connection.prepareStatement("select pg_advisory_xact_lock(7300, hashtext(?))")) {
                lock.setString(1, projection);
                lock.execute();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try (connection) {
            connection.rollback();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
