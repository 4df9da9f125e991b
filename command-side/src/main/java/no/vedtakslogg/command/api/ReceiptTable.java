package no.vedtakslogg.command.api;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The receipts of what was recorded under a key. A receipt is written in the transaction that records the events, so
 * there is one if and only if they are recorded, whatever crashes when.
 */
@Repository
class ReceiptTable {
    /**
     * Waits for whoever is recording under the same key. A lock and not a row: a row would take the transaction's id, and
     * with it its place in the log, before the aggregate is read; two commands on one aggregate could then stand in the
     * log in another order than that of their versions.
     */
    private static final String HOLD = "select pg_advisory_xact_lock(hashtextextended(:key || ' ' || :account, 0))";

    private static final String KEEP = """
            insert into command.receipt (key, account, fingerprint, answer)
            values (:key, :account, :fingerprint, :answer)
            """;

    private static final String FIND = """
            select fingerprint, answer
              from command.receipt
             where key = :key
               and account = :account
            """;

    private final JdbcClient jdbc;

    ReceiptTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was recorded under a key, and what was answered. */
    record Receipt(String fingerprint, String answer) {}

    /** Whether the key is new, so that what was asked is to be recorded; nobody else uses it until the transaction ends. */
    boolean begin(String key, Asked asked) {
        jdbc.sql(HOLD)
                .param("key", key)
                .param("account", asked.asker().account())
                .query(held -> {});
        return find(key, asked).isEmpty();
    }

    void keep(String key, Asked asked, String answer) {
        jdbc.sql(KEEP)
                .param("key", key)
                .param("account", asked.asker().account())
                .param("fingerprint", asked.fingerprint())
                .param("answer", answer)
                .update();
    }

    Optional<Receipt> find(String key, Asked asked) {
        return jdbc.sql(FIND)
                .param("key", key)
                .param("account", asked.asker().account())
                .query(Receipt.class)
                .optional();
    }
}
