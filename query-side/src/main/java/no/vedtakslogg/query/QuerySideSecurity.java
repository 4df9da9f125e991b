package no.vedtakslogg.query;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.IpAddressAuthorizationManager;

/**
 * Who may read: what is open needs no sign-in. Only these paths are the query side's, so that the command side can lock
 * its own where both run in one process. To try parked events again one must sit at the machine: accounts belong to the
 * command side.
 */
@Configuration(proxyBeanMethods = false)
class QuerySideSecurity {
    private static final String[] OPEN = {
        "/",
        "/vedtakslogg",
        "/vedtakslogg.csv",
        "/vedtakslogg/**",
        "/oppfolging",
        "/oppfolging.csv",
        "/oppfolging/**",
        "/saker/**",
        "/moter/**",
        "/organer/**",
        "/oversendelser/**",
        "/handlingsplan/**",
        "/handlingsplaner/**",
        "/historikk/**",
        "/api/answers/**",
        "/webjars/**",
        "/css/**",
        "/js/**",
        "/img/**",
        "/favicon.ico",
        "/error",
        "/actuator/health",
        "/actuator/health/**",
        "/actuator/prometheus"
    };
    private static final String PARKED_EVENTS = "/actuator/parkedevents";

    @Bean
    @Order(20)
    SecurityFilterChain answers(HttpSecurity http) {
        var atTheMachine = IpAddressAuthorizationManager.hasIpAddress("127.0.0.0/8");
        return http.securityMatcher(matchers())
                .authorizeHttpRequests(requests -> requests.requestMatchers(HttpMethod.GET, OPEN)
                        .permitAll()
                        .requestMatchers(HttpMethod.HEAD, OPEN)
                        .permitAll()
                        .requestMatchers(PARKED_EVENTS)
                        .access(atTheMachine)
                        .anyRequest()
                        .denyAll())
                // nothing here is done in a session's name, and the endpoint takes only JSON, which no foreign form
                // sends
                .csrf(csrf -> csrf.disable())
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    private static String[] matchers() {
        var all = new String[OPEN.length + 1];
        System.arraycopy(OPEN, 0, all, 0, OPEN.length);
        all[OPEN.length] = PARKED_EVENTS;
        return all;
    }
}
