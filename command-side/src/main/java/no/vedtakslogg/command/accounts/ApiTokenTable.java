package no.vedtakslogg.command.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ApiTokenTable {
    private static final String ADD = """
            insert into command.api_token (id, account, name, hash, expires_at)
            values (:id, :account, :name, :hash, now() + make_interval(secs => cast(:seconds as double precision)))
            """;

    private static final String HOLDER = """
            select account.id as account_id, account.username, account.role, account.session_epoch
              from command.api_token token
              join command.account account on account.id = token.account
             where token.hash = :hash
               and token.revoked_at is null
               and (token.expires_at is null or token.expires_at > now())
               and account.disabled_at is null
            """;

    private static final String OF_ACCOUNT = """
            select id, name, created_at, expires_at, coalesce(expires_at <= now(), false) as expired
              from command.api_token
             where account = :account
               and revoked_at is null
             order by created_at, id
            """;

    private static final String REVOKE = """
            update command.api_token
               set revoked_at = now()
             where id = :id
               and account = :account
               and revoked_at is null
            """;

    private static final String REVOKE_ALL = """
            update command.api_token set revoked_at = now() where account = :account and revoked_at is null
            """;

    private final JdbcClient jdbc;

    ApiTokenTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A token as its owner sees it in the list; the secret is gone. */
    record ApiToken(
            UUID id,
            String name,
            Instant createdAt,
            @Nullable Instant expiresAt,
            boolean expired) {}

    /** Keeps a token; without a lifetime it is good until revoked. */
    void add(Secret secret, UUID account, String name, @Nullable Duration lifetime) {
        jdbc.sql(ADD)
                .param("id", UUID.randomUUID())
                .param("account", account)
                .param("name", name)
                .param("hash", secret.hash())
                .param("seconds", lifetime == null ? null : lifetime.toSeconds())
                .update();
    }

    /** Asked at every request and remembered nowhere, so that a revoked token stops at once. */
    Optional<SignedIn> holderOf(Secret secret) {
        return jdbc.sql(HOLDER)
                .param("hash", secret.hash())
                .query(SignedIn.class)
                .optional();
    }

    List<ApiToken> of(UUID account) {
        return jdbc.sql(OF_ACCOUNT)
                .param("account", account)
                .query(ApiToken.class)
                .list();
    }

    boolean revoke(UUID id, UUID account) {
        return jdbc.sql(REVOKE).param("id", id).param("account", account).update() == 1;
    }

    void revokeAllOf(UUID account) {
        jdbc.sql(REVOKE_ALL).param("account", account).update();
    }
}
