package no.vedtakslogg.query.projections;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The projections that somebody in a shell wants made anew: {@code --rebuild=decisionlog}, several with commas between, or
 * {@code --rebuild=all}.
 */
public record RebuildAsked(List<String> names) {
    static final String ALL = "all";
    private static final String OPTION = "--rebuild";

    /** What the arguments of a command line ask for; empty where they ask for nothing of the kind. */
    public static Optional<RebuildAsked> in(String... arguments) {
        return Stream.of(arguments)
                .filter(argument -> argument.equals(OPTION) || argument.startsWith(OPTION + "="))
                .findFirst()
                .map(argument -> new RebuildAsked(names(argument.substring(OPTION.length()))));
    }

    private static List<String> names(String value) {
        return Arrays.stream(value.replaceFirst("^=", "").split(",", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /** The names that are meant, of those there are; empty where one of them is unknown, or none is given. */
    Optional<List<String>> of(List<String> known) {
        if (names.equals(List.of(ALL))) {
            return Optional.of(known);
        }
        return names.isEmpty() || !known.containsAll(names)
                ? Optional.empty()
                : Optional.of(names.stream().distinct().toList());
    }
}
