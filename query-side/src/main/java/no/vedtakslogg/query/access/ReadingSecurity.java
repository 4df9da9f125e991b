package no.vedtakslogg.query.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer.CacheControlConfig;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import tools.jackson.databind.json.JsonMapper;

/**
 * The door of the query side: reading goes through, everything else stops. It knows no sessions and takes no cookie
 * for a signature, so there is nothing for another site to misuse.
 */
@Configuration(proxyBeanMethods = false)
class ReadingSecurity {
    private static final String CONTENT_POLICY = "default-src 'self'; img-src 'self' data:; object-src 'none'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /**
     * Takes every request that the command side, where it runs in the same process, has not taken; it stands before
     * the command side's last chain, which closes all that is left.
     */
    @Bean
    @Order(100)
    SecurityFilterChain reading(HttpSecurity http, ReadAccess access, JsonMapper json) {
        AuthorizationManager<RequestAuthorizationContext> reader = (caller, context) -> new AuthorizationDecision(
                access.mayRead(caller.get(), context.getRequest().getRequestURI()));
        AuthorizationManager<RequestAuthorizationContext> caretaker =
                (caller, context) -> new AuthorizationDecision(access.mayTend(context.getRequest()));
        return http.securityMatcher(request -> true)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(HttpMethod.GET)
                        .access(reader)
                        .requestMatchers(HttpMethod.HEAD)
                        .access(reader)
                        .requestMatchers("/actuator/**")
                        .access(caretaker)
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                (request, response, reason) -> refuse(request, response, json))
                        .accessDeniedHandler((request, response, reason) -> refuse(request, response, json)))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.contentSecurityPolicy(csp -> csp.policyDirectives(CONTENT_POLICY))
                        .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN))
                        .cacheControl(CacheControlConfig::disable)
                        .addHeaderWriter(ReadingSecurity::askAgain))
                .build();
    }

    /** Nobody signs in on the query side; without this Spring would make up a user and print a password. */
    @Bean
    AuthenticationManager nobodySignsInToRead() {
        return authentication -> {
            throw new ProviderNotFoundException("Nobody signs in on the query side");
        };
    }

    /**
     * An answer is asked for each time, also on the way back: the log changes while a meeting goes on, and a page from before
     * what one has recorded oneself would say that somebody else was there. Nor is a name kept that was erased since.
     */
    private static void askAgain(HttpServletRequest request, HttpServletResponse response) {
        if (!response.containsHeader(HttpHeaders.CACHE_CONTROL)) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, JsonMapper json)
            throws IOException {
        var english = "en".equals(request.getLocale().getLanguage())
                && request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
        var problem = ProblemDetail.forStatusAndDetail(
                HttpStatus.FORBIDDEN,
                english
                        ? "Here one can only read. Writing is done with commands, at /api/commands."
                        : "Her kan man bare lese. Å skrive gjøres med kommandoer, på /api/commands.");
        problem.setType(URI.create("urn:vedtakslogg:problem:reading-only"));
        problem.setTitle(english ? "Not allowed" : "Ikke adgang");
        problem.setInstance(URI.create(request.getRequestURI()));
        response.setStatus(HttpStatus.FORBIDDEN.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, english ? "en" : "nb");
        response.getOutputStream().write(json.writeValueAsString(problem).getBytes(UTF_8));
    }
}
