package no.vedtakslogg.command.accounts;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import no.vedtakslogg.command.accounts.AccountTable.Account;
import no.vedtakslogg.command.accounts.OneTimeLinkTable.Link;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts (kontoer) of this installation, their one-time links and their API tokens. */
@Component
public class Accounts {
    static final String FIRST_SECRETARY = "sekretaer";
    static final String TOKEN_PREFIX = "vedtakslogg_";
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9æøå][a-z0-9æøå._@+-]{1,59}");

    private final AccountTable accounts;
    private final OneTimeLinkTable links;
    private final ApiTokenTable tokens;
    private final Passwords passwords;

    Accounts(AccountTable accounts, OneTimeLinkTable links, ApiTokenTable tokens, Passwords passwords) {
        this.accounts = accounts;
        this.links = links;
        this.tokens = tokens;
        this.passwords = passwords;
    }

    /**
     * Issues an API token to the account with this username, making the account where there is none, and returns the
     * token: for programs that run in the same process, as tests and benchmarks do.
     */
    @Transactional
    public String issueToken(String username, Role role, String name) {
        accounts.add(UUID.randomUUID(), normal(username), role);
        var account = accounts.named(normal(username)).orElseThrow();
        if (account.role() != role || !account.open()) {
            throw new IllegalArgumentException(username + " is not an open account of a " + role);
        }
        return issueToken(account.signedIn(), name, null).value();
    }

    /** A new link for the first secretary, as long as no secretary can sign in; the one before it is void. */
    @Transactional
    Optional<Secret> linkForFirstSecretary() {
        if (!accounts.secretariesWhoCanSignIn().isEmpty()) {
            return Optional.empty();
        }
        accounts.add(UUID.randomUUID(), FIRST_SECRETARY, Role.SECRETARY);
        return accounts.named(FIRST_SECRETARY).filter(Account::open).map(account -> newLink(account.id()));
    }

    Optional<Link> link(Secret secret) {
        return links.find(secret);
    }

    /** Uses up the link. Empty where it was used already, is too old, or never was. */
    @Transactional
    Optional<SignedIn> choosePassword(Secret link, String password) {
        return links.use(link).flatMap(account -> setPassword(account, password));
    }

    /** Sets the password and ends every session of the account; a new one begins with what is returned. */
    @Transactional
    Optional<SignedIn> setPassword(UUID account, String password) {
        return accounts.setPassword(account, passwords.encode(password))
                ? accounts.withId(account).map(Account::signedIn)
                : Optional.empty();
    }

    Secret issueToken(SignedIn account, String name, @Nullable Duration lifetime) {
        var token = Secret.random(TOKEN_PREFIX);
        tokens.add(token, account.accountId(), name, lifetime);
        return token;
    }

    List<ApiTokenTable.ApiToken> tokensOf(SignedIn account) {
        return tokens.of(account.accountId());
    }

    boolean revokeToken(UUID token, SignedIn account) {
        return tokens.revoke(token, account.accountId());
    }

    List<Account> all() {
        return accounts.all();
    }

    Optional<Account> withId(UUID account) {
        return accounts.withId(account);
    }

    static boolean isUsername(String username) {
        return USERNAME.matcher(normal(username)).matches();
    }

    /** A link for the new account's owner; empty where the username is taken. */
    @Transactional
    Optional<Secret> add(String username, Role role) {
        var id = UUID.randomUUID();
        return accounts.add(id, normal(username), role) ? Optional.of(newLink(id)) : Optional.empty();
    }

    /** A link with which an open account's owner chooses a new password; earlier links are void. */
    @Transactional
    Optional<Secret> relink(UUID account) {
        return accounts.withId(account).filter(Account::open).map(open -> newLink(open.id()));
    }

    /** Closes the account, its sessions, links and tokens; false where no secretary would be left to sign in. */
    @Transactional
    boolean disable(UUID account) {
        if (accounts.secretariesWhoCanSignIn().stream().allMatch(account::equals)) {
            return false;
        }
        links.voidUnusedOf(account);
        tokens.revokeAllOf(account);
        accounts.disable(account);
        return true;
    }

    /** Opens a closed account again, without its old password; its owner chooses a new one with the link. */
    @Transactional
    Optional<Secret> reopen(UUID account) {
        return accounts.reopen(account) ? Optional.of(newLink(account)) : Optional.empty();
    }

    private Secret newLink(UUID account) {
        var link = Secret.random();
        links.voidUnusedOf(account);
        links.add(link, account);
        return link;
    }

    private static String normal(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }
}
