package no.vedtakslogg.command.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DatabaseAwayTest {
    final JdbcClient away = JdbcClient.create(new DriverManagerDataSource("jdbc:postgresql://localhost:1/none"));
    final Refusals refusals = new Refusals(JsonMapper.shared());

    @Test
    void a_token_that_cannot_be_looked_up_is_neither_refused_nor_let_in_but_asked_to_come_again() throws Exception {
        var request = new MockHttpServletRequest("POST", "/api/commands/ScheduleMeeting");
        request.addHeader("Authorization", "Bearer " + Secret.random().value());
        var response = new MockHttpServletResponse();
        var behind = new MockFilterChain();

        new BearerToken(new ApiTokenTable(away), refusals).doFilter(request, response, behind);

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isEqualTo("5");
        assertThat(response.getContentAsString()).contains("urn:vedtakslogg:problem:database-away");
        assertThat(behind.getRequest()).isNull();
    }
}
