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
    /** Waits for whoever is recording under the same key, and then finds that it is done, or that it failed. */
    private static final String BEGIN = """
            insert into command.receipt (key, account, fingerprint)
            values (:key, :account, :fingerprint)
            on conflict (key, account) do nothing
            """;

    private static final String KEEP = """
            update command.receipt
               set answer = :answer
             where key = :key
               and account = :account
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

    /** Whether the key is new, so that what was asked is to be recorded. */
    boolean begin(String key, Asked asked) {
        return jdbc.sql(BEGIN)
                        .param("key", key)
                        .param("account", asked.asker().account())
                        .param("fingerprint", asked.fingerprint())
                        .update()
                == 1;
    }

    void keep(String key, Asked asked, String answer) {
        jdbc.sql(KEEP)
                .param("key", key)
                .param("account", asked.asker().account())
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
