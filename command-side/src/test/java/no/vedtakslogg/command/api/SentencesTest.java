package no.vedtakslogg.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.command.CommandCatalogue;
import no.vedtakslogg.command.rules.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.type.filter.AssignableTypeFilter;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SentencesTest {
    static final String FOLDER = "no/vedtakslogg/command/api/";
    static final List<String> BUNDLES = List.of("messages", "rules", "commands");

    final Sentences sentences = new Sentences();

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void every_rule_is_a_sentence_in_both_languages(String language) throws Exception {
        var rules = rules();

        assertThat(rules).as("rules found on the class path").contains("A_PARTY_JOINS_ONCE", "CASE_HAS_A_TITLE");
        assertThat(rules)
                .as("rules without a sentence in rules_%s.properties", language)
                .allMatch(rule -> sentences.knows("rule." + rule, Locale.of(language)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nb", "en"})
    void every_command_is_told_in_both_languages(String language) {
        assertThat(CommandCatalogue.all())
                .as("commands without a sentence in commands_%s.properties", language)
                .allMatch(kind -> sentences.knows("command." + kind.getSimpleName(), Locale.of(language)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages", "rules", "commands"})
    void both_languages_say_the_same_things(String bundle) {
        assertThat(keys(bundle, "nb")).isEqualTo(keys(bundle, "en"));
    }

    @Test
    void no_sentence_is_left_of_a_rule_that_is_gone() throws Exception {
        assertThat(keys("rules", "nb"))
                .isSubsetOf(rules().stream().map(rule -> "rule." + rule).toList());
    }

    @Test
    void no_sentence_has_a_straight_apostrophe_which_the_format_would_swallow() {
        for (var bundle : BUNDLES) {
            assertThat(properties(bundle, "nb").values())
                    .noneMatch(text -> text.toString().contains("'"));
            assertThat(properties(bundle, "en").values())
                    .noneMatch(text -> text.toString().contains("'"));
        }
    }

    /** Keys are written as plain strings where something is refused; a misspelt one would come out as itself. */
    @Test
    void every_sentence_that_the_code_speaks_of_is_written() throws IOException {
        var spoken = Pattern.compile("\"((?:field|body|header)\\.[A-Za-z.-]+)\"|(?:because|Problem\\.of)\\(\\s*"
                + "HttpStatus\\.\\w+,\\s*\"([a-z-]+)\"");
        var found = new ArrayList<String>();
        for (var file : sources()) {
            var matcher = spoken.matcher(file);
            while (matcher.find()) {
                found.add(matcher.group(1) != null ? matcher.group(1) : "problem." + matcher.group(2));
            }
        }
        assertThat(found).hasSizeGreaterThan(20).contains("problem.stale-version", "field.missing");
        assertThat(found)
                .filteredOn(key -> !key.endsWith("."))
                .allMatch(key -> sentences.knows(key, Sentences.NORWEGIAN));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, nb",
                "'', nb",
                "en, en",
                "en-GB;q=0.8, en",
                "'nb,en', nb",
                "'en,nb', en",
                "'de,en;q=0.5', en",
                "'de,no;q=0.7,en;q=0.5', nb",
                "fr, nb",
                "*, nb",
                "';;;', nb",
                "'en;q=0', nb"
            })
    void norwegian_is_spoken_unless_english_is_asked_for(@Nullable String header, String language) {
        assertThat(Sentences.languageOf(header).toLanguageTag()).isEqualTo(language);
    }

    private static List<String> rules() throws ClassNotFoundException {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Rule.class));
        var rules = new ArrayList<String>();
        for (var found : scanner.findCandidateComponents("no.vedtakslogg.command")) {
            var kind = Class.forName(found.getBeanClassName());
            if (kind.isEnum()) {
                Stream.of(kind.getEnumConstants())
                        .map(Rule.class::cast)
                        .map(Rule::name)
                        .forEach(rules::add);
            }
        }
        return rules;
    }

    private static List<String> sources() throws IOException {
        var folder = Path.of("src/main/java/no/vedtakslogg/command/api");
        try (var files = Files.list(folder)) {
            var sources = new ArrayList<String>();
            for (var file : files.toList()) {
                sources.add(Files.readString(file));
            }
            return sources;
        }
    }

    private static TreeSet<String> keys(String bundle, String language) {
        return new TreeSet<>(properties(bundle, language).stringPropertyNames());
    }

    private static Properties properties(String bundle, String language) {
        var properties = new Properties();
        var file = new ClassPathResource(FOLDER + bundle + "_" + language + ".properties");
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException missing) {
            throw new IllegalStateException("No " + file, missing);
        }
    }
}
