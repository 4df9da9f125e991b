package no.vedtakslogg.command.accounts;

import java.time.Duration;
import java.util.Locale;
import no.vedtakslogg.command.accounts.AccountTable.Account;
import org.springframework.context.annotation.Primary;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Signs in with username and password; never tells which of the two was wrong. */
@Component
@Primary // where the query side runs in the same process, it brings a manager that signs nobody in
class PasswordSignIn implements AuthenticationManager {
    private final AccountTable accounts;
    private final Passwords passwords;
    private final SignInThrottle throttle;

    PasswordSignIn(AccountTable accounts, Passwords passwords, SignInThrottle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /** Too many wrong passwords; the next is not looked at before the wait is over. */
    static final class TooManyTries extends AuthenticationException {
        private static final long serialVersionUID = 1;

        private final Duration wait;

        TooManyTries(Duration wait) {
            super("Too many tries");
            this.wait = wait;
        }

        Duration remaining() {
            return wait;
        }
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        // what no account can be called is looked up and remembered as nobody, however long or odd it is
        var username = Accounts.isUsername(attempt.getName())
                ? attempt.getName().strip().toLowerCase(Locale.ROOT)
                : "";
        var address =
                attempt.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        var wait = throttle.waitBefore(username, address);
        if (wait.isPositive()) {
            throw new TooManyTries(wait);
        }
        var account = accounts.named(username).filter(Account::open);
        var matches = passwords.matches(
                String.valueOf(attempt.getCredentials()),
                account.map(Account::passwordHash).orElse(null));
        if (account.isEmpty() || !matches) {
            throw new BadCredentialsException("Wrong username or password");
        }
        throttle.forget(username, address);
        return account.get().signedIn().authentication();
    }
}
