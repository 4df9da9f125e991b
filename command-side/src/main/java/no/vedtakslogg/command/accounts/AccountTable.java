package no.vedtakslogg.command.accounts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AccountTable {
    private static final String ADD = """
            insert into command.account (id, username, role)
            values (:id, :username, :role)
            on conflict (username) do nothing
            """;

    private static final String SELECT = """
            select id, username, role, password_hash, session_epoch, created_at, disabled_at
              from command.account
            """;

    private static final String STILL_WELCOME = """
            select count(*)
              from command.account
             where id = :id
               and session_epoch = :sessionEpoch
               and disabled_at is null
            """;

    private static final String SET_PASSWORD = """
            update command.account
               set password_hash = :hash, session_epoch = session_epoch + 1
             where id = :id
               and disabled_at is null
            """;

    private static final String DISABLE = """
            update command.account
               set disabled_at = now(), session_epoch = session_epoch + 1
             where id = :id
               and disabled_at is null
            """;

    private static final String REOPEN = """
            update command.account
               set disabled_at = null, password_hash = null
             where id = :id
               and disabled_at is not null
            """;

    /** Held until the transaction ends, so that two secretaries cannot close each other's accounts at once. */
    private static final String SECRETARIES_WHO_CAN_SIGN_IN = """
            select id
              from command.account
             where role = 'SECRETARY'
               and disabled_at is null
               and password_hash is not null
             order by id
               for update
            """;

    private final JdbcClient jdbc;

    AccountTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Account(
            UUID id,
            String username,
            Role role,
            @Nullable String passwordHash,
            int sessionEpoch,
            Instant createdAt,
            @Nullable Instant disabledAt) {

        SignedIn signedIn() {
            return new SignedIn(id, username, role, sessionEpoch);
        }

        boolean open() {
            return disabledAt == null;
        }
    }

    /** Whether it was added; false where the username is taken. */
    boolean add(UUID id, String username, Role role) {
        return jdbc.sql(ADD)
                        .param("id", id)
                        .param("username", username)
                        .param("role", role.name())
                        .update()
                == 1;
    }

    Optional<Account> named(String username) {
        return jdbc.sql(SELECT + " where username = :username")
                .param("username", username)
                .query(Account.class)
                .optional();
    }

    Optional<Account> withId(UUID id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(Account.class)
                .optional();
    }

    List<Account> all() {
        return jdbc.sql(SELECT + " order by username").query(Account.class).list();
    }

    boolean stillWelcome(SignedIn account) {
        return jdbc.sql(STILL_WELCOME)
                        .param("id", account.accountId())
                        .param("sessionEpoch", account.sessionEpoch())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    boolean setPassword(UUID id, String hash) {
        return jdbc.sql(SET_PASSWORD).param("id", id).param("hash", hash).update() == 1;
    }

    boolean disable(UUID id) {
        return jdbc.sql(DISABLE).param("id", id).update() == 1;
    }

    boolean reopen(UUID id) {
        return jdbc.sql(REOPEN).param("id", id).update() == 1;
    }

    List<UUID> secretariesWhoCanSignIn() {
        return jdbc.sql(SECRETARIES_WHO_CAN_SIGN_IN).query(UUID.class).list();
    }
}
