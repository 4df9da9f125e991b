package no.vedtakslogg.query.projections;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.List;
import no.vedtakslogg.query.projections.RebuildWatch.Seen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RebuildWatchTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-11-01T12:00:00Z");
    private static final Seen BEFORE = new Seen("decisionlog", null, 0, null);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void it_tells_how_far_how_fast_and_how_long_until_it_is_done() throws Exception {
        assertThat(watch(building(0, 0), building(5_000, 1_000), new Seen("decisionlog", NOON, 0, null)))
                .isZero();
        assertThat(said())
                .containsExactly(
                        "decisionlog: venter på å begynne",
                        "decisionlog: 5 000 av 12 000 hendelser (41 %), 1 000 i sekundet, 7 sekunder igjen",
                        "decisionlog: har tatt over");
    }

    @Test
    void what_could_not_be_taken_in_shows_in_the_exit_code() throws Exception {
        assertThat(watch(new Seen("decisionlog", NOON, 1, null))).isEqualTo(RebuildWatch.DONE_BUT_PARKED);
        assertThat(said()).singleElement().asString().contains("1 hendelse kunne ikke leses inn", "/drift");
    }

    @Test
    void a_build_that_somebody_took_away_is_not_done() throws Exception {
        assertThat(watch(BEFORE)).isEqualTo(RebuildWatch.NOT_DONE);
        assertThat(said()).singleElement().asString().contains("den gamle utgaven svarer fortsatt");
    }

    @Test
    void it_does_not_wait_for_ever_where_nothing_goes_on() throws Exception {
        var still = new Build("decisionlog", 1, 7, NOON, 5_000, 12_000, 1_000, 0, NOON, false);
        assertThat(watch(new Seen("decisionlog", null, 0, still))).isEqualTo(RebuildWatch.NOT_DONE);
        assertThat(said().getLast()).contains("ingenting har skjedd på 2 sekunder");
    }

    @Test
    void names_are_read_from_the_command_line() {
        var known = List.of("cases", "decisionlog");
        assertThat(RebuildAsked.in("--server.port=1", "--rebuild=all")
                        .orElseThrow()
                        .of(known))
                .contains(known);
        assertThat(RebuildAsked.in("--rebuild=decisionlog, cases,cases")
                        .orElseThrow()
                        .of(known))
                .contains(List.of("decisionlog", "cases"));
        assertThat(RebuildAsked.in("--rebuild").orElseThrow().of(known)).isEmpty();
        assertThat(RebuildAsked.in("--rebuild=decisionlog,sak").orElseThrow().of(known))
                .isEmpty();
        assertThat(RebuildAsked.in("--rebuilding=all")).isEmpty();
    }

    private int watch(Seen... seen) throws Exception {
        var looks = new ArrayDeque<>(List.of(seen));
        return new RebuildWatch(new PrintStream(out, true, UTF_8), Duration.ofSeconds(2))
                .watch(List.of(BEFORE), () -> List.of(looks.size() > 1 ? looks.remove() : looks.element()));
    }

    private static Seen building(long events, double rate) {
        return new Seen(
                "decisionlog",
                null,
                0,
                new Build("decisionlog", 1, events, NOON, events, 12_000, rate, 0, workedAt(rate), true));
    }

    private static @Nullable OffsetDateTime workedAt(double rate) {
        return rate > 0 ? NOON : null;
    }

    private List<String> said() {
        return out.toString(UTF_8).replace('\u00a0', ' ').lines().toList();
    }
}
