package no.vedtakslogg.papers.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import no.vedtakslogg.papers.deadlines.PhraseTable.Row;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PhraseTableTest {
    final DeadlineReader reader = new DeadlineReader();

    @TestFactory
    Stream<DynamicTest> every_phrase_of_the_table_means_what_it_says_there() {
        return PhraseTable.rows().stream().map(row -> DynamicTest.dynamicTest(row.marked(), () -> check(row)));
    }

    @Test
    void the_table_holds_at_least_250_phrases() {
        assertThat(PhraseTable.rows()).hasSizeGreaterThanOrEqualTo(250);
    }

    private void check(Row row) {
        var found = reader.read(row.sentence(), Standpoint.decided(row.saidOn(), "ASU"));
        assertThat(found).extracting(TimePhrase::words).containsExactly(row.words());
        var phrase = found.getFirst();
        assertThat(phrase.span()).isEqualTo(row.span());
        assertThat(phrase.kind()).isEqualTo(row.kind());
        assertThat(phrase.days()).isEqualTo(row.days());
        assertThat(phrase.use()).isEqualTo(row.use());
        if (!isCounted(phrase)) {
            assertThat(phrase.anchor().words()).isEqualTo(row.hangsOn());
        }
    }

    /** What is counted from the paper's own day stands in the first column already. */
    private static boolean isCounted(TimePhrase phrase) {
        return phrase.anchor() instanceof Anchor.PaperDay || phrase.anchor() instanceof Anchor.DecisionDay;
    }
}
