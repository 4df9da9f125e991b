package no.vedtakslogg.command.accounts;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import no.vedtakslogg.command.CommandCatalogue;
import org.springframework.boot.web.server.Cookie.SameSite;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.boot.web.server.servlet.Session.SessionTrackingMode;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * The doors of the command side, each with its own lock: programs with a token, pages that send commands, the sign-in
 * pages, and the rest. The first three take only their own paths, so that the query side can open what is to be read
 * where both run in one process.
 */
@Configuration(proxyBeanMethods = false)
class AccountsSecurity {
    private static final RequestMatcher COMMANDS = new OrRequestMatcher(
            pathPattern("/api/commands"), pathPattern("/api/commands/**"),
            pathPattern("/api/imports"), pathPattern("/api/imports/**"));
    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private final WriteAccess writeAccess;
    private final AccountTable accounts;
    private final ApiTokenTable tokens;
    private final Refusals refusals;

    AccountsSecurity(WriteAccess writeAccess, AccountTable accounts, ApiTokenTable tokens, Refusals refusals) {
        this.writeAccess = writeAccess;
        this.accounts = accounts;
        this.tokens = tokens;
        this.refusals = refusals;
    }

    /** A program shows its token each time. A browser cannot be tricked into that, so no CSRF token is asked for. */
    @Bean
    @Order(10)
    SecurityFilterChain commandsByToken(HttpSecurity http) {
        return commands(http.securityMatcher(
                        new AndRequestMatcher(COMMANDS, request -> !comesWithSessionOnly(request))))
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new BearerToken(tokens, refusals), AnonymousAuthenticationFilter.class)
                .build();
    }

    /** A page sends commands in the session of who is signed in, and shows that it is our page. */
    @Bean
    @Order(11)
    SecurityFilterChain commandsBySession(HttpSecurity http) {
        return commands(http.securityMatcher(COMMANDS))
                .addFilterBefore(new StillWelcome(accounts, refusals), CsrfFilter.class)
                .build();
    }

    @Bean
    @Order(12)
    SecurityFilterChain accountPages(HttpSecurity http) {
        var tooOldOrForeign = new AccessDeniedHandlerImpl();
        tooOldOrForeign.setErrorPage(RejectedPage.PATH);
        return http.securityMatcher(
                        "/konto",
                        "/konto/**",
                        "/konto.css",
                        "/logg-inn",
                        "/logg-ut",
                        "/velkommen/**",
                        "/innlesing",
                        "/innlesing/**",
                        "/innlesing.css",
                        "/innlesing.js")
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.FORWARD, DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers("/konto.css", "/konto/meg", "/logg-inn", "/velkommen/**")
                        .permitAll()
                        .requestMatchers("/innlesing.css", "/innlesing.js")
                        .permitAll()
                        // who may read may open the papers that the record rests on
                        .requestMatchers("/innlesing/filer/*")
                        .authenticated()
                        .requestMatchers("/innlesing", "/innlesing/**")
                        .access((caller, request) -> new AuthorizationDecision(writeAccess.mayWrite(caller.get())))
                        .requestMatchers("/konto/kontoer/**")
                        .access((caller, request) ->
                                new AuthorizationDecision(writeAccess.mayKeepAccounts(caller.get())))
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/logg-inn"))
                                .accessDeniedHandler(tooOldOrForeign))
                .logout(logout -> logout.logoutUrl("/logg-ut").logoutSuccessUrl("/logg-inn?ut"))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)))
                .addFilterBefore(new StillWelcome(accounts, refusals), CsrfFilter.class)
                .build();
    }

    /** What nobody else has opened. With the query side in the same process its chain comes before this one. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    SecurityFilterChain commandSideRest(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(
                                HttpMethod.GET,
                                "/api/openapi.json",
                                "/webjars/**",
                                "/actuator/health",
                                "/actuator/health/**",
                                "/actuator/prometheus")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .requestCache(AbstractHttpConfigurer::disable)
                .addFilterBefore(new StillWelcome(accounts, refusals), CsrfFilter.class)
                .build();
    }

    /** The session's cookie is out of reach for scripts and other sites, and never part of an address. */
    @Bean
    WebServerFactoryCustomizer<ConfigurableServletWebServerFactory> accountSessionCookie(SiteAddress address) {
        return server -> {
            var session = server.getSettings().getSession();
            session.setTrackingModes(Set.of(SessionTrackingMode.COOKIE));
            session.getCookie().setName("vedtakslogg-okt");
            session.getCookie().setHttpOnly(true);
            session.getCookie().setSameSite(SameSite.LAX);
            session.getCookie().setSecure(address.encrypted());
        };
    }

    private HttpSecurity commands(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(pathPattern(HttpMethod.POST, "/api/commands/{command}"))
                        .access((caller, request) -> new AuthorizationDecision(
                                mayIssue(caller.get(), request.getVariables().getOrDefault("command", ""))))
                        .requestMatchers(HttpMethod.POST)
                        .access((caller, request) -> new AuthorizationDecision(writeAccess.mayWrite(caller.get())))
                        // what is registered of a person is told to whoever may put it right
                        .requestMatchers(
                                pathPattern("/api/commands/RegisterPerson/*"),
                                pathPattern("/api/imports"),
                                pathPattern("/api/imports/**"))
                        .access((caller, request) -> new AuthorizationDecision(writeAccess.mayWrite(caller.get())))
                        .anyRequest()
                        .authenticated())
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
    }

    /** A command that does not exist is for the API to answer, to those who may write at all. */
    private boolean mayIssue(Authentication caller, String command) {
        return CommandCatalogue.named(command)
                .map(kind -> writeAccess.mayIssue(caller, kind))
                .orElseGet(() -> writeAccess.mayWrite(caller));
    }

    private static boolean comesWithSessionOnly(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null && request.getRequestedSessionId() != null;
    }
}
