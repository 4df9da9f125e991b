package no.vedtakslogg.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InflectionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "forbedringsgruppe forbedringsgruppa forbedringsgruppen forbedringsgrupper forbedringsgruppene",
                "leder lederen ledere lederne ledernes",
                "uke uka uken uker ukene",
                "år året årene",
                "møte møtet møter møtene møtets",
                "medlem medlemmet medlemmer medlemmene",
                "regel regelen regler reglene",
                "artikkel artikler artiklene",
                "komité komiteen komiteer",
                "rapport rapporten rapporter rapportene",
                "vedtak vedtaket vedtakene vedtaka",
                "sykehus sykehuset sykehusene sykehusets"
            })
    void all_forms_of_a_word_are_found_by_one_another(String forms) {
        for (var one : forms.split(" ")) {
            for (var other : forms.split(" ")) {
                assertThat(SearchedWord.of(one).finds(other))
                        .as(one + " " + other)
                        .isTrue();
            }
        }
    }

    @Test
    void another_word_is_not_found() {
        assertThat(SearchedWord.of("gruppa").finds("grunn")).isFalse();
        assertThat(SearchedWord.of("AU").finds("august")).isFalse();
        assertThat(SearchedWord.of("2024").finds("20245")).isFalse();
        assertThat(SearchedWord.of("den").finds("dette")).isFalse();
    }

    @Test
    void a_text_is_told_in_pieces_with_the_hits_apart() {
        assertThat(marked(Search.of("gruppa rapport"), "Forbedringsgruppen skal rapportere til ASU."))
                .isEqualTo("[Forbedringsgruppen] skal [rapportere] til ASU.");
        assertThat(marked(Search.of("<b>"), "a <b>b</b>")).isEqualTo("a <[b]>[b]</[b]>");
        assertThat(marked(Search.NOTHING, "Noe")).isEqualTo("Noe");
    }

    @Test
    void case_numbers_are_read_apart_from_words() {
        var search = Search.of("«tilskudd» (042/2024),");
        assertThat(search.numbers()).singleElement().hasToString("42/24");
        assertThat(search.words())
                .singleElement()
                .extracting(SearchedWord::typed)
                .isEqualTo("tilskudd");
        assertThat(Search.of("%»").nothingThatCanBeFound()).isTrue();
    }

    private static String marked(Search search, String text) {
        return search.marked(text).stream()
                .map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
