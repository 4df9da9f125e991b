package no.vedtakslogg.command.imports;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the name of a partnership in running text: «Helsefellesskap Helgeland», «Helsefellesskapet St. Olavs hospital og kommunene». */
final class PartnershipNames {
    private static final Pattern NAME = Pattern.compile(
            "\\bHelsefelles?skap(?:et)?\\h+((?:St\\.\\h+)?\\p{Lu}[\\p{L}.-]+(?:\\h+(?:hospital|sykehus|sjukehus|HF|og|kommunene|kommunane|\\p{Lu}[\\p{L}.-]+)){0,5})");
    private static final Pattern LAST_AND = Pattern.compile("\\h+og$");

    private PartnershipNames() {}

    /** How much of a name's words stand in a paper, from 0 to 1: a long name is no likelier than a short one. */
    static double share(String name, Set<String> words) {
        var own = Words.all(name);
        return own.stream().filter(words::contains).count() / (double) Math.max(1, own.size());
    }

    static Optional<String> in(String text) {
        var match = NAME.matcher(text);
        return match.find()
                ? Optional.of("Helsefellesskapet "
                        + LAST_AND.matcher(Words.clean(match.group(1))).replaceAll(""))
                : Optional.empty();
    }
}
