package no.vedtakslogg.papers.assignments;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vedtakslogg.papers.deadlines.Standpoint;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds the reader against sentences with the follow-ups that are expected of them. A proposal counts only where those
 * responsible, the deadline's words, its days where they are told, and the task are right together.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AssignmentScoreTest {
    static final Standpoint ASU = Standpoint.decided(LocalDate.of(2024, 10, 29), "ASU");

    final AssignmentReader reader = new AssignmentReader(new ExampleRoster());

    @ParameterizedTest
    @CsvSource({
        "development.tsv, 0.99",
        "heldout.tsv, 0.99",
        "decisions.tsv, 0.98",
        "decisions-held-back.tsv, 0.99",
        "minutes.tsv, 0.99",
        "resolutions.tsv, 0.95",
        "protocols.tsv, 0.99",
        "notes.tsv, 0.98",
        "bodies.tsv, 0.99"
    })
    void the_follow_ups_of_decision_points_are_read(String file, double least) {
        assertThat(score(file).f1()).isGreaterThanOrEqualTo(least);
    }

    @Test
    void the_files_hold_at_least_800_sentences_and_a_quarter_of_them_ask_nobody_for_anything() {
        var all = Stream.of(
                        "development.tsv",
                        "heldout.tsv",
                        "decisions.tsv",
                        "decisions-held-back.tsv",
                        "minutes.tsv",
                        "resolutions.tsv",
                        "protocols.tsv",
                        "notes.tsv",
                        "bodies.tsv")
                .flatMap(file -> lines(file).stream())
                .toList();
        assertThat(all).hasSizeGreaterThanOrEqualTo(800);
        assertThat(all)
                .filteredOn(line -> line.split("\t", -1)[1].isBlank())
                .hasSizeGreaterThanOrEqualTo(all.size() / 4);
    }

    private Score score(String file) {
        var score = new Score(0, 0, 0);
        for (String line : lines(file)) {
            String[] cells = line.split("\t", -1);
            score = score.plus(score(cells[0], cells[1]));
        }
        System.out.println(score.told(file));
        return score;
    }

    private Score score(String sentence, String expected) {
        var proposed = new ArrayList<>(reader.read(sentence, ASU));
        int right = 0;
        int missed = 0;
        for (String one : expected.isBlank() ? List.<String>of() : List.of(expected.split(";;"))) {
            var answer = proposed.stream()
                    .filter(found -> isAs(sentence, found, one))
                    .findFirst();
            answer.ifPresent(proposed::remove);
            right += answer.isPresent() ? 1 : 0;
            missed += answer.isPresent() ? 0 : 1;
        }
        return new Score(right, proposed.size(), missed);
    }

    private static boolean isAs(String sentence, Assignment found, String expected) {
        String[] parts = expected.split(">", -1);
        String deadline = found.deadline() == null ? "" : found.deadline().words();
        return who(found).equals(Set.of(parts[0].strip().split("\\+")))
                && found.task().in(sentence).contains(parts[1].strip())
                && deadline.equals(parts[2].strip())
                && (parts.length < 4 || parts[3].strip().equals(days(found)));
    }

    private static String days(Assignment found) {
        return found.deadline() == null
                ? ""
                : Stream.of(found.deadline().earliest(), found.deadline().latest())
                        .map(day -> Objects.toString(day, ""))
                        .collect(Collectors.joining(".."));
    }

    private static Set<String> who(Assignment found) {
        return found.responsible().isEmpty()
                ? Set.of("-")
                : found.responsible().stream().map(AssignmentScoreTest::key).collect(Collectors.toSet());
    }

    private static String key(Assignee assignee) {
        return switch (assignee.kind()) {
            case EVERY_MUNICIPALITY -> "*kommuner";
            case EVERY_PARTY -> "*parter";
            case ROLE -> "role:" + assignee.words();
            case NAMED -> "?:" + assignee.words();
            case BODY, PARTY -> Objects.requireNonNull(assignee.id());
        };
    }

    private static List<String> lines(String file) {
        try (var stream = Objects.requireNonNull(AssignmentScoreTest.class.getResourceAsStream(file))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Score(int right, int wrong, int missed) {
        Score plus(Score other) {
            return new Score(right + other.right, wrong + other.wrong, missed + other.missed);
        }

        double precision() {
            return right / (double) Math.max(1, right + wrong);
        }

        double recall() {
            return right / (double) Math.max(1, right + missed);
        }

        double f1() {
            return 2.0 * right / Math.max(1, 2 * right + wrong + missed);
        }

        String told(String file) {
            return "%s: precision %.3f, recall %.3f, F1 %.3f".formatted(file, precision(), recall(), f1());
        }
    }
}
