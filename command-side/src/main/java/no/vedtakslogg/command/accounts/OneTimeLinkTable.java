package no.vedtakslogg.command.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OneTimeLinkTable {
    static final Duration LIFETIME = Duration.ofDays(7);

    private static final String ADD = """
            insert into command.one_time_link (hash, account, expires_at)
            values (:hash, :account, now() + make_interval(secs => :seconds))
            """;

    private static final String VOID_UNUSED = """
            update command.one_time_link
               set expires_at = now()
             where account = :account
               and used_at is null
               and expires_at > now()
            """;

    private static final String FIND = """
            select account.id as account_id, account.username, link.used_at,
                   link.expires_at <= now() or account.disabled_at is not null as expired
              from command.one_time_link link
              join command.account account on account.id = link.account
             where link.hash = :hash
            """;

    /** One statement, so that of two who use the link at once only one gets an account back. */
    private static final String USE = """
            update command.one_time_link
               set used_at = now()
             where hash = :hash
               and used_at is null
               and expires_at > now()
            returning account
            """;

    private final JdbcClient jdbc;

    OneTimeLinkTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A link as somebody comes with it. */
    record Link(UUID accountId, String username, @Nullable Instant usedAt, boolean expired) {
        boolean usable() {
            return usedAt == null && !expired;
        }
    }

    void add(Secret secret, UUID account) {
        jdbc.sql(ADD)
                .param("hash", secret.hash())
                .param("account", account)
                .param("seconds", LIFETIME.toSeconds())
                .update();
    }

    void voidUnusedOf(UUID account) {
        jdbc.sql(VOID_UNUSED).param("account", account).update();
    }

    Optional<Link> find(Secret secret) {
        return jdbc.sql(FIND).param("hash", secret.hash()).query(Link.class).optional();
    }

    Optional<UUID> use(Secret secret) {
        return jdbc.sql(USE).param("hash", secret.hash()).query(UUID.class).optional();
    }
}
