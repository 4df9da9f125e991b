package no.vedtakslogg.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a newcomer gets who starts it for the first time: the example record, whole, and the log that it makes. */
@TestInstance(Lifecycle.PER_CLASS)
@DisplayNameGeneration(ReplaceUnderscores.class)
class FirstStartTest {
    final RunningRecord running = RunningRecord.once();
    final List<String> log = lines("/vedtakslogg.csv");
    final List<String> followUps = lines("/oppfolging.csv");

    @Test
    void every_line_of_the_example_record_is_recorded() {
        var recorded = JdbcClient.create(running.context().getBean(DataSource.class))
                .sql("select count(*) from command.receipt where account = 'eksempel'")
                .query(Long.class)
                .single();
        assertThat(recorded).isEqualTo(ExampleRecord.lines().size());
    }

    @Test
    void project_leaders_report_by_30_june_2025() {
        assertThat(rows(log, "ASU,42/24,4,"))
                .singleElement()
                .asString()
                .contains("2024-10-29", "prosjektleder", "innen 30.06.25", ",2025-06-30,", "Åpen");
    }

    @Test
    void the_pilot_has_its_start_date_and_its_four_responsible() {
        assertThat(rows(log, "ASU,44/24,2,"))
                .singleElement()
                .asString()
                .contains("Ørland", "Melhus", "Trondheim", "St. Olavs hospital", "oppstart 01.12.24", ",2024-12-01,");
    }

    @Test
    void what_was_postponed_has_nothing_to_follow_up_from_the_proposal_that_fell() {
        assertThat(rows(log, "ASU,45/24,")).singleElement().asString().contains("Utsatt", ",2025-01-01,2025-06-30,");
        assertThat(rows(followUps, "ASU,45/24,")).isEmpty();
    }

    @Test
    void what_was_only_noted_has_nothing_to_follow_up() {
        assertThat(rows(log, "ASU,48/24,")).singleElement().asString().contains("Ingenting å følge opp");
        assertThat(rows(followUps, "ASU,48/24,")).isEmpty();
    }

    @Test
    void the_pages_are_there() {
        assertThat(running.text("/")).contains("Vedtakslogg", "/konto");
        assertThat(running.text("/vedtakslogg")).contains("42/24", "innen 30.06.25");
        assertThat(running.text("/oppfolging")).contains("Over fristen");
        assertThat(running.text("/actuator/health")).contains("\"status\":\"UP\"");
        assertThat(running.text("/api/openapi.json")).contains("AdoptDecision");
        assertThat(running.text("/api/answers/openapi.json")).contains("decision-log");
    }

    @Test
    void the_answers_are_made_anew_from_a_shell_while_it_runs() throws IOException, InterruptedException {
        var rebuilt = shell("--rebuild=all");
        assertThat(rebuilt.exitCode()).as(rebuilt.output()).isZero();
        assertThat(rebuilt.output()).contains("decisionlog: har tatt over", "history: har tatt over");
        assertThat(running.text("/actuator/projections"))
                .contains("\"madeAt\":\"")
                .doesNotContain("\"madeAt\":null");
        assertThat(running.text("/vedtakslogg")).contains("42/24");

        var unknown = shell("--rebuild=vedtaksloggen");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.output()).contains("vedtaksloggen", "decisionlog, followups");
    }

    @Test
    void a_shell_that_finds_nothing_running_says_so() throws IOException, InterruptedException {
        var nothing = shell("--rebuild=all", "--server.port=1");
        assertThat(nothing.exitCode()).isEqualTo(1);
        assertThat(nothing.output()).contains("Vedtakslogg svarer ikke", "http://127.0.0.1:1/");
    }

    private record Shell(int exitCode, String output) {}

    /** The application once more, as a process of its own; where it is not told where, it looks for the one that runs. */
    private Shell shell(String... arguments) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                Vedtakslogg.class.getName());
        process.command().addAll(List.of(arguments));
        process.environment()
                .put("SERVER_PORT", running.context().getEnvironment().getProperty("local.server.port", ""));
        var started = process.redirectErrorStream(true).start();
        var output = new String(started.getInputStream().readAllBytes(), UTF_8);
        return new Shell(started.waitFor(), output);
    }

    private static List<String> rows(List<String> lines, String start) {
        return lines.stream().filter(line -> line.startsWith(start)).toList();
    }

    private List<String> lines(String path) {
        return running.text(path + "?atLeast=" + running.loaded()).lines().toList();
    }
}
