package no.vedtakslogg.query.projections;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The right to build projections, which one process at a time has; when it dies, the database gives it to another. */
final class Claim implements AutoCloseable {
    private static final int LOCK = 7302;
    private static final int SECONDS = 2;

    private final Connection connection;

    Claim(DataSource database) throws SQLException {
        connection = database.getConnection();
    }

    /** Takes the right to one more projection, unless another has it. */
    boolean take(String projection) throws SQLException {
        try (var lock = connection.prepareStatement("select pg_try_advisory_lock(?, hashtext(?))")) {
            lock.setInt(1, LOCK);
            lock.setString(2, projection);
            try (var taken = lock.executeQuery()) {
                return taken.next() && taken.getBoolean(1);
            }
        }
    }

    /** Whether the connection stands, and with it the right. */
    boolean holds() {
        try {
            return connection.isValid(SECONDS);
        } catch (SQLException lost) {
            return false;
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection;
                var unlock = connection.prepareStatement("select pg_advisory_unlock_all()")) {
            unlock.execute();
        }
    }
}
