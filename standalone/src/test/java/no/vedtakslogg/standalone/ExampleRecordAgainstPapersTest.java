package no.vedtakslogg.standalone;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vedtakslogg.command.actionplan.MeasureCommand.AddMeasure;
import no.vedtakslogg.events.actionplan.YearMark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The example record takes the facts from the papers, and neither their people nor their running text. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExampleRecordAgainstPapersTest {
    private static final Path PAPERS = Path.of("..", "..", "shared", "papers");
    private static final int RUN = 12;
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.-]+( \\p{Lu}[\\p{L}.-]*)+");
    private static final Pattern MEASURE = Pattern.compile("(\\d\\.\\d\\.\\d)( ?[AB])?\\b");

    @BeforeEach
    void the_papers_are_at_hand() {
        assumeTrue(Files.isDirectory(PAPERS), "Skipped: the papers are not at ../shared/papers beside the repository");
    }

    @Test
    void nobody_named_in_the_papers_attendance_lists_is_in_the_record() {
        var names = Stream.of("asu-2024-10-29-referat.txt", "asu-2024-06-19-innkalling.txt")
                .flatMap(paper -> paper(paper).lines())
                .flatMap(ExampleRecordAgainstPapersTest::namesIn)
                .collect(toSet());
        var surnames = names.stream()
                .map(name -> name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
                .collect(toSet());

        assertThat(names).as("names in the attendance lists").hasSizeGreaterThan(35);
        assertThat(ExampleRecord.texts()).allSatisfy(text -> {
            assertThat(text).doesNotContainIgnoringCase(names.toArray(String[]::new));
            assertThat(words(text)).doesNotContainAnyElementsOf(surnames);
        });
    }

    @Test
    void no_twelve_words_in_a_row_are_copied_from_the_papers() {
        var copied = Stream.of(
                        "asu-2024-06-19-innkalling.txt",
                        "asu-2024-10-29-referat.txt",
                        "handlingsplan-2022-2024.txt",
                        "rodoy-2022-sak-63-helgeland.txt")
                .flatMap(paper -> runs(paper(paper).replaceAll("<[^>]+>", " ")))
                .collect(toSet());

        assertThat(copied).hasSizeGreaterThan(10_000);
        assertThat(ExampleRecord.texts().stream()
                        .flatMap(ExampleRecordAgainstPapersTest::runs)
                        .filter(copied::contains))
                .isEmpty();
    }

    @Test
    void every_year_mark_is_the_plans_own_with_the_scanning_slip_mended() {
        var marks = paper("handlingsplan-2022-2024.txt")
                .lines()
                .map(line -> line.replaceAll("<[^>]+>", "").split("\t", -1))
                .filter(cells -> cells.length == 9 && MEASURE.matcher(cells[2]).lookingAt())
                .collect(toMap(cells -> numberIn(cells[2]), ExampleRecordAgainstPapersTest::marksIn));

        assertThat(marks).hasSize(52);
        assertThat(ExampleRecord.all(AddMeasure.class).stream().collect(toMap(AddMeasure::number, AddMeasure::marks)))
                .isEqualTo(marks);
    }

    private static Stream<String> namesIn(String line) {
        if (line.startsWith("Saksansvarlig:") || line.startsWith("Saksbehandler:")) {
            return names(line.substring(line.indexOf(':') + 1).replace("*", "").split("/"));
        }
        var first = line.split("\t", -1)[0];
        return line.contains("\t") && !first.startsWith("<b>")
                ? names(first.split(" og | møtte for | på sak \\d+/\\d+(, )?"))
                : Stream.of();
    }

    private static Stream<String> names(String[] pieces) {
        return Arrays.stream(pieces)
                .map(piece -> piece.split(",", -1)[0].strip())
                .filter(piece -> NAME.matcher(piece).matches());
    }

    private static String numberIn(String cell) {
        var number = MEASURE.matcher(cell);
        assertThat(number.lookingAt()).isTrue();
        return number.group().replace(" ", "");
    }

    private static List<YearMark> marksIn(String[] cells) {
        return IntStream.range(0, 4)
                .filter(year -> !cells[5 + year].isBlank())
                .mapToObj(year ->
                        new YearMark(2022 + year, cells[5 + year].strip().replace("lgangsatt", "Igangsatt")))
                .toList();
    }

    private static Stream<String> runs(String text) {
        var words = words(text);
        return IntStream.rangeClosed(0, words.size() - RUN)
                .mapToObj(start -> String.join(" ", words.subList(start, start + RUN)));
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(word -> word.group())
                .toList();
    }

    private static String paper(String name) {
        return ExampleRecord.textOf(PAPERS.resolve(name));
    }
}
