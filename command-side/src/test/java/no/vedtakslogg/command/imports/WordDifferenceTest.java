package no.vedtakslogg.command.imports;

import static no.vedtakslogg.command.imports.WordDifference.How.KEPT;
import static no.vedtakslogg.command.imports.WordDifference.How.PUT_IN;
import static no.vedtakslogg.command.imports.WordDifference.How.STRUCK;
import static org.assertj.core.api.Assertions.assertThat;

import no.vedtakslogg.command.imports.WordDifference.Run;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WordDifferenceTest {

    @Test
    void the_words_that_changed_are_told_apart_from_those_that_stayed() {
        assertThat(WordDifference.between("ASU ber om en plan innen mai", "ASU ber om to planer innen mai"))
                .containsExactly(
                        new Run(KEPT, "ASU ber om"),
                        new Run(STRUCK, "en plan"),
                        new Run(PUT_IN, "to planer"),
                        new Run(KEPT, "innen mai"));
    }

    @Test
    void a_text_beside_none_is_all_put_in_or_all_struck() {
        assertThat(WordDifference.between("", "helt nytt")).containsExactly(new Run(PUT_IN, "helt nytt"));
        assertThat(WordDifference.between("helt borte", " ")).containsExactly(new Run(STRUCK, "helt borte"));
    }

    @Test
    void texts_too_long_to_compare_word_by_word_are_told_apart_as_wholes() {
        var before = "før ".repeat(2_000).strip();
        var after = "etter ".repeat(2_000).strip();
        assertThat(WordDifference.between(before, after))
                .containsExactly(new Run(STRUCK, before), new Run(PUT_IN, after));
    }
}
