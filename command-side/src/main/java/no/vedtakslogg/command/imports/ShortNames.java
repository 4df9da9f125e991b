package no.vedtakslogg.command.imports;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The short names of bodies: as a paper has them in brackets behind the name, or as such bodies are usually called. */
final class ShortNames {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)");
    private static final String LETTERS_BEHIND = "\\s*\\((\\p{Lu}{2,6})\\)";
    private static final Map<String, String> USUAL = Map.of(
            "administrativt samarbeidsutvalg", "ASU",
            "administrativt samarbeidsutval", "ASU",
            "politisk samarbeidsutvalg", "PSU",
            "politisk samarbeidsutval", "PSU",
            "strategisk samarbeidsutvalg", "SSU",
            "strategisk samarbeidsutval", "SSU",
            "faglig samarbeidsutvalg", "FSU",
            "arbeidsutvalget", "AU",
            "arbeidsutvalg", "AU");

    private final String text;

    /** @param text all words of the paper */
    ShortNames(String text) {
        this.text = text;
    }

    /** The short name of a body; its whole name where it has no other. */
    String of(String name) {
        return grouped(IN_BRACKETS, name)
                .findFirst()
                .or(() -> behind(name))
                .or(() -> usual(IN_BRACKETS.matcher(name).replaceAll(" ")))
                .orElse(name);
    }

    // the name may be divided between lines of the paper
    private Optional<String> behind(String name) {
        var words = Arrays.stream(name.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return grouped(Pattern.compile("(?iu)" + words + "(?-i:" + LETTERS_BEHIND + ")"), text)
                .findFirst();
    }

    private static Optional<String> usual(String name) {
        return Optional.ofNullable(USUAL.get(Words.key(name)));
    }

    private static Stream<String> grouped(Pattern pattern, String words) {
        return pattern.matcher(words).results().map(found -> found.group(1));
    }

    /** The keys of all names in some words: «Administrativt samarbeidsutvalg (ASU)» goes by both names and by all of it. */
    static Set<String> all(String words) {
        var names = new HashSet<String>();
        names.add(Words.key(words));
        names.add(Words.key(IN_BRACKETS.matcher(words).replaceAll(" ")));
        grouped(IN_BRACKETS, words).map(Words::key).forEach(names::add);
        usual(words).map(Words::key).ifPresent(names::add);
        names.remove("");
        return names;
    }
}
