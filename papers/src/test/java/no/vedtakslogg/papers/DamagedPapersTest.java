package no.vedtakslogg.papers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Papers that lost a line or a cell on their way are read as far as they go, and none is refused for a fault of ours. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DamagedPapersTest {
    private static final Path FOLDER = Path.of("src/test/resources/papers/unseen");
    private static final int TIMES = 3;
    private static final int MOST_DAMAGE = 6;

    static Stream<Path> papers() throws IOException {
        return Files.list(FOLDER)
                .filter(file -> !file.toString().endsWith(".facts"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void is_answered_with_what_is_left(Path paper) throws IOException {
        var name = paper.getFileName().toString();
        for (var time = 0; time < TIMES; time++) {
            var damaged = damaged(Files.readString(paper), new Random(31L * name.hashCode() + time));
            var reading = Papers.read(damaged.getBytes(UTF_8), name, Limits.USUAL);
            assertThat(reading instanceof Refusal refusal ? refusal.reason() : null)
                    .as(damaged)
                    .isNotEqualTo(Refusal.Reason.NOT_UNDERSTOOD);
        }
    }

    private static String damaged(String text, Random random) {
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        var times = 1 + random.nextInt(MOST_DAMAGE);
        for (var i = 0; i < times; i++) {
            damage(lines, random);
        }
        return String.join("\n", lines);
    }

    private static void damage(List<String> lines, Random random) {
        var at = random.nextInt(lines.size());
        var line = lines.get(at);
        switch (random.nextInt(6)) {
            case 0 -> lines.set(at, "");
            case 1 -> lines.add(at, "");
            case 2 -> Collections.swap(lines, at, random.nextInt(lines.size()));
            case 3 -> lines.set(at, withoutCell(line, random));
            case 4 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
            default -> lines.set(at, line.replace(' ', '\t'));
        }
    }

    private static String withoutCell(String line, Random random) {
        var between = line.contains("\t") ? "\t" : "|";
        var cells = line.split(java.util.regex.Pattern.quote(between), -1);
        Arrays.fill(cells, random.nextInt(cells.length), cells.length, " ");
        return String.join(between, cells).replaceFirst("<td>[^<]*</td>", "<td></td>");
    }
}
