package no.vedtakslogg.command.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.RequestAttributeSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.filter.OncePerRequestFilter;

/** Knows a program by the API token it brings; remembers nothing from one request to the next. */
class BearerToken extends OncePerRequestFilter {
    private static final String SCHEME = "Bearer ";
    private static final int LONGEST = 200;

    private final ApiTokenTable tokens;
    private final Refusals refusals;
    private final SecurityContextRepository contexts = new RequestAttributeSecurityContextRepository();

    BearerToken(ApiTokenTable tokens, Refusals refusals) {
        this.tokens = tokens;
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var token = in(request);
        if (token == null) {
            chain.doFilter(request, response);
            return;
        }
        SignedIn holder;
        try {
            holder = token.length() > LONGEST
                    ? null
                    : tokens.holderOf(new Secret(token)).orElse(null);
        } catch (DataAccessResourceFailureException | TransientDataAccessException away) {
            refusals.databaseAway(request, response);
            return;
        }
        if (holder == null) {
            refusals.tokenNotValid(request, response);
            return;
        }
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(holder.authentication());
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response); // an answer that comes later is written by another thread
        chain.doFilter(request, response);
    }

    private static @Nullable String in(HttpServletRequest request) {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? header.substring(SCHEME.length()).strip()
                : null;
    }
}
