package no.vedtakslogg.command.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SignInThrottleTest {
    Instant now = Instant.parse("2026-03-01T08:00:00Z");
    final SignInThrottle throttle = new SignInThrottle(() -> now);

    @Test
    void the_fifth_wrong_password_costs_a_wait_that_doubles_and_has_an_end() {
        for (int i = 0; i < 5; i++) {
            assertThat(attempt()).isZero();
        }
        assertThat(attempt()).isEqualTo(Duration.ofSeconds(10));
        now = now.plusSeconds(10);
        assertThat(attempt()).isZero();
        assertThat(attempt()).isEqualTo(Duration.ofSeconds(20));
        for (int i = 0; i < 20; i++) {
            now = now.plus(attempt());
        }
        assertThat(attempt()).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void another_address_and_another_name_are_not_held_back() {
        for (int i = 0; i < 6; i++) {
            attempt();
        }
        assertThat(throttle.waitBefore("sekretaer", "10.0.0.2")).isZero();
        assertThat(throttle.waitBefore("leser", "10.0.0.1")).isZero();
        assertThat(throttle.waitBefore(" SEKRETAER", "10.0.0.1")).isPositive();
    }

    @Test
    void the_right_password_and_an_hour_forgive() {
        for (int i = 0; i < 6; i++) {
            attempt();
        }
        now = now.plus(Duration.ofHours(2));
        for (int i = 0; i < 4; i++) {
            assertThat(attempt()).isZero();
        }
        throttle.forget("sekretaer", "10.0.0.1");
        for (int i = 0; i < 5; i++) {
            assertThat(attempt()).isZero();
        }
    }

    Duration attempt() {
        return throttle.waitBefore("sekretaer", "10.0.0.1");
    }
}
