package no.vedtakslogg.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The two languages of the pages say the same. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PageTextsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)");
    private final Properties norwegian = bundle("nb");
    private final Properties english = bundle("en");

    @Test
    void every_text_is_there_in_both_languages() {
        assertThat(without(norwegian, english))
                .as("keys to add to pages_en.properties")
                .isEmpty();
        assertThat(without(english, norwegian))
                .as("keys to add to pages_nb.properties")
                .isEmpty();
    }

    @Test
    void every_text_takes_the_same_details_in_both_languages() {
        var different = new TreeMap<String, String>();
        for (var key : norwegian.stringPropertyNames()) {
            var here = norwegian.getProperty(key);
            var there = english.getProperty(key);
            if (there != null && !placeholders(here).equals(placeholders(there))) {
                different.put(key, here + " / " + there);
            }
        }
        assertThat(different).isEmpty();
    }

    @Test
    void every_text_can_be_written() {
        norwegian.forEach((key, text) ->
                assertThat(new MessageFormat(String.valueOf(text)).toPattern()).isNotNull());
        english.forEach((key, text) ->
                assertThat(new MessageFormat(String.valueOf(text)).toPattern()).isNotNull());
    }

    /** An apostrophe that stands alone is not shown, and takes the details after it with it. */
    @Test
    void no_text_has_a_straight_apostrophe_but_around_braces() {
        for (var bundle : Set.of(norwegian, english)) {
            bundle.forEach((key, text) -> assertThat(
                            String.valueOf(text).replace("'{'", "").replace("'}'", ""))
                    .as(String.valueOf(key))
                    .doesNotContain("'"));
        }
    }

    @Test
    void days_and_times_are_written_as_the_language_writes_them() {
        var day = LocalDate.of(2024, 6, 19);
        var moment = Instant.parse("2024-06-19T10:00:05Z");
        var norwegian = PageTexts.in(Language.BOKMAL);
        var english = PageTexts.in(Language.ENGLISH);
        assertThat(norwegian.day(day)).isEqualTo("19.06.2024");
        assertThat(english.day(day)).isEqualTo("19 Jun 2024");
        assertThat(norwegian.time(LocalTime.of(9, 30))).isEqualTo("09.30");
        assertThat(english.time(LocalTime.of(9, 30))).isEqualTo("09:30");
        assertThat(norwegian.longMoment(moment)).isEqualTo("19. juni 2024 kl. 12.00.05");
        assertThat(english.longMoment(moment)).isEqualTo("19 June 2024 12:00:05");
    }

    private static Set<String> without(Properties some, Properties others) {
        var names = new TreeSet<>(some.stringPropertyNames());
        names.removeAll(others.stringPropertyNames());
        return names;
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text.replace("'{'", "{"))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties bundle(String language) {
        var properties = new Properties();
        var file = "/no/vedtakslogg/query/pages_" + language + ".properties";
        try (var reader = new InputStreamReader(
                Objects.requireNonNull(PageTextsTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
