package no.vedtakslogg.command.accounts;

import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * The account behind a request. Its {@link #getName() name} is the account's id, so that what takes it for the event
 * log's actor never writes down a person's name; {@code username} is for pages.
 */
public record SignedIn(UUID accountId, String username, Role role, int sessionEpoch)
        implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return accountId.toString();
    }

    Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(
                this, null, List.of(new SimpleGrantedAuthority("ROLE_" + role)));
    }
}
