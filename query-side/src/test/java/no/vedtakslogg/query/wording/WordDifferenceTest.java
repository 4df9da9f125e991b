package no.vedtakslogg.query.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import no.vedtakslogg.query.wording.Segment.Kind;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordDifferenceTest {
    private static final List<String> PIECES = List.of(
            "ASU",
            "ber",
            "sekretariatet",
            "være",
            "på",
            "ås",
            "Å",
            "å",
            "kommunene",
            "Ørland",
            "30.06.25",
            "2024-2028",
            ".",
            ",",
            ":",
            "«",
            "»",
            "(",
            ")",
            "–",
            "§",
            " ",
            " ",
            " ",
            "  ",
            "\n",
            "\t",
            "\u00a0",
            "a\u030a",
            "🏥",
            "\ud83c");

    @Test
    void a_changed_word_is_told_alone() {
        assertThat(told("ASU ber sekretariatet om en rapport.", "ASU ber fagrådet om en rapport."))
                .isEqualTo("ASU ber [-sekretariatet-][+fagrådet+] om en rapport.");
    }

    @Test
    void words_have_norwegian_letters_and_dates_are_one_word() {
        assertThat(told("Frist på Ørland er 30.06.25.", "Frist på Øyer er 30.09.25."))
                .isEqualTo("Frist på [-Ørland-][+Øyer+] er [-30.06.25-][+30.09.25+].");
    }

    @Test
    void words_that_changed_side_by_side_are_told_together() {
        assertThat(told("Det bes om rapport innen sommeren.", "Det bes om en skriftlig redegjørelse innen sommeren."))
                .isEqualTo("Det bes om [-rapport-][+en skriftlig redegjørelse+] innen sommeren.");
        assertThat(told("innen første kvartal", "innen andre halvår"))
                .isEqualTo("innen [-første kvartal-][+andre halvår+]");
    }

    @Test
    void the_same_text_has_no_difference() {
        assertThat(WordDifference.between("Saken tas til orientering.", "Saken tas til orientering.")
                        .same())
                .isTrue();
        assertThat(WordDifference.between("", "").segments()).isEmpty();
    }

    @Test
    void whatever_the_texts_both_can_be_read_out_of_the_difference_and_it_is_the_same_both_ways() {
        var random = new Random(20241029);
        for (var n = 0; n < 20_000; n++) {
            var before = text(random);
            var after = random.nextInt(3) == 0 ? text(random) : changed(before, random);
            var difference = WordDifference.between(before, after);
            assertThat(difference.before()).isEqualTo(before);
            assertThat(difference.after()).isEqualTo(after);
            assertThat(difference.same()).isEqualTo(before.equals(after));
            assertThat(difference.segments())
                    .noneMatch(segment -> segment.text().isEmpty());
            var other = WordDifference.between(after, before);
            assertThat(of(difference, Kind.KEPT)).isEqualTo(of(other, Kind.KEPT));
            assertThat(of(difference, Kind.REMOVED)).isEqualTo(of(other, Kind.INSERTED));
            assertThat(of(difference, Kind.INSERTED)).isEqualTo(of(other, Kind.REMOVED));
            assertThat(difference.likeness()).isBetween(0.0, 1.0).isEqualTo(other.likeness());
        }
    }

    @Test
    void long_texts_that_have_nothing_in_common_are_compared_in_little_time() {
        var before = "før ".repeat(20_000);
        var after = "etter ".repeat(20_000);
        assertThat(WordDifference.between(before, after).after()).isEqualTo(after);
    }

    private static String told(String before, String after) {
        return WordDifference.between(before, after).segments().stream()
                .map(segment -> switch (segment.kind()) {
                    case KEPT -> segment.text();
                    case REMOVED -> "[-" + segment.text() + "-]";
                    case INSERTED -> "[+" + segment.text() + "+]";
                })
                .collect(Collectors.joining());
    }

    private static List<Segment> of(WordDifference difference, Kind kind) {
        return difference.segments().stream()
                .filter(segment -> segment.kind() == kind)
                .map(segment -> new Segment(Kind.KEPT, segment.text()))
                .toList();
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(25), 0, PIECES.size())
                .mapToObj(PIECES::get)
                .collect(Collectors.joining());
    }

    private static String changed(String text, Random random) {
        if (text.isEmpty()) {
            return text;
        }
        var from = random.nextInt(text.length());
        var to = from + random.nextInt(text.length() - from + 1);
        return text.substring(0, from) + text(random) + text.substring(to);
    }
}
