package no.vedtakslogg.papers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.stream.IntStream;
import no.vedtakslogg.papers.assignments.ProposedFollowUps;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However long one paragraph of a decision is, each of its lines is read for what it is itself. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LongDecisionTest {
    private static final int SHORT = 15_000;
    private static final int TIMES_AS_LONG = 12;

    /** What grows with the square of the length would be at 144. */
    private static final int MUCH_MORE_WORK = 45;

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n"})
    void a_paragraph_that_is_so_many_times_as_long_is_about_so_many_times_the_work(String between) {
        var once = minutes(SHORT, between);
        var often = minutes(SHORT * TIMES_AS_LONG, between);
        IntStream.range(0, 2).forEach(warm -> read(often));
        assertThat(least(() -> read(often))).isLessThan(MUCH_MORE_WORK * least(() -> read(once)));
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n"})
    void and_it_is_read_whole(String between) {
        var read = (Paper) Papers.read(minutes(SHORT, between), "referat.txt", Limits.USUAL);
        var point = read.cases().getFirst().decision().points().getFirst();
        assertThat(point.text().value())
                .hasSizeGreaterThan(SHORT)
                .startsWith("Utvalget ber Fagråd 2")
                .endsWith("på neste møte.");
    }

    @Test
    void the_follow_ups_of_a_sentence_that_never_ends_are_so_many_times_the_work_too() {
        var once = (Paper) Papers.read(minutes("Planen som følger, og ", SHORT / 10), "referat.txt", Limits.USUAL);
        var often = (Paper)
                Papers.read(minutes("Planen som følger, og ", SHORT / 10 * TIMES_AS_LONG), "referat.txt", Limits.USUAL);
        IntStream.range(0, 2).forEach(warm -> followUps(often));
        assertThat(least(() -> followUps(often))).isLessThan(MUCH_MORE_WORK * least(() -> followUps(once)));
    }

    private static void followUps(Paper paper) {
        assertThat(ProposedFollowUps.of(paper, List::of, body -> List.of())).isEmpty();
    }

    /** The least of some tries: a processor that is taken away, or memory that is tidied up, is no work of the reader. */
    private static long least(Runnable reading) {
        return IntStream.range(0, 3).mapToLong(tried -> work(reading)).min().orElseThrow();
    }

    private static long work(Runnable reading) {
        var thread = ManagementFactory.getThreadMXBean();
        var before = thread.getCurrentThreadCpuTime();
        reading.run();
        return thread.getCurrentThreadCpuTime() - before;
    }

    private static void read(byte[] paper) {
        assertThat(Papers.read(paper, "referat.txt", Limits.USUAL)).isInstanceOf(Paper.class);
    }

    private static byte[] minutes(int length, String between) {
        var sentences = String.join(
                between,
                "Utvalget ber Fagråd 2 legge fram en plan for opplæringen innen 01.09.2025.",
                "Planen er laget av kommunene og helseforetaket, og bygger på det som ble sagt i sak 3/24.",
                "Det er ikke avklart hvem som har ansvaret for kostnadene.",
                "Kommunene melder tilbake til sekretariatet på neste møte.");
        return minutes(sentences + between, length);
    }

    private static byte[] minutes(String again, int length) {
        var paragraph = "1. " + again.repeat(length / again.length() + 1).strip();
        return """
                MØTEREFERAT

                Utvalg: ASU
                Møtedato: 12.03.2025 kl. 10.00 – 12.00

                Til stede: Solveig Gråspurv, Torbjørn Kjøttmeis

                Sak 4/25 Felles kompetanseplan

                Vedtak
                %s
                """.formatted(paragraph).getBytes(UTF_8);
    }
}
