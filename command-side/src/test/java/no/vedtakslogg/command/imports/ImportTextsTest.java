package no.vedtakslogg.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImportTextsTest {
    @Test
    void every_remark_is_a_sentence_in_both_languages() {
        for (var kind : Remark.Kind.values()) {
            var remark = Remark.of(kind, "", null, "en", "to", "tre");
            Stream.of(ImportTexts.NORWEGIAN, ImportTexts.ENGLISH)
                    .forEach(texts -> assertThat(texts.of(remark)).matches("(?s)\\S.*[.?!»”]|.*: .*"));
        }
    }

    @Test
    void whatever_stays_when_an_import_is_undone_has_its_reason_in_both_languages() {
        for (var why : Left.Why.values()) {
            Stream.of(ImportTexts.NORWEGIAN, ImportTexts.ENGLISH)
                    .forEach(texts -> assertThat(texts.of("left." + why)).endsWith("."));
        }
    }

    @Test
    void both_languages_say_the_same_things() {
        assertThat(keys("nb")).isEqualTo(keys("en"));
    }

    private static java.util.Set<String> keys(String language) {
        return ResourceBundle.getBundle("no.vedtakslogg.command.imports.imports", Locale.of(language))
                .keySet();
    }
}
