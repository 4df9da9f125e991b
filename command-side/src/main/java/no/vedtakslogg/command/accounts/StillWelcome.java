package no.vedtakslogg.command.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends a browser's session as soon as its account is closed or has got another password. */
class StillWelcome extends OncePerRequestFilter {
    private final AccountTable accounts;
    private final Refusals refusals;

    StillWelcome(AccountTable accounts, Refusals refusals) {
        this.accounts = accounts;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        try {
            if (authentication != null
                    && authentication.getPrincipal() instanceof SignedIn account
                    && !accounts.stillWelcome(account)) {
                SecurityContextHolder.clearContext();
                request.getSession().invalidate();
            }
        } catch (DataAccessResourceFailureException | TransientDataAccessException away) {
            refusals.databaseAway(request, response);
            return;
        }
        chain.doFilter(request, response);
    }
}
