package no.vedtakslogg.command.imports;

import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the name of a partnership in running text: «Helsefellesskap Helgeland», «Helsefellesskapet St. Olavs hospital og kommunene». */
final class PartnershipNames {
    private static final Pattern NAME = Pattern.compile(
            "\\bHelsefelles?skap(?:et)?\\h+((?:St\\.\\h+)?\\p{Lu}[\\p{L}.-]+(?:\\h+(?:hospital|sykehus|sjukehus|HF|og|kommunene|kommunane|\\p{Lu}[\\p{L}.-]+)){0,5})");
    private static final Pattern LAST_AND = Pattern.compile("\\h+og$");

    private PartnershipNames() {}

    static Optional<String> in(String text) {
        var match = NAME.matcher(text);
        return match.find()
                ? Optional.of("Helsefellesskapet "
                        + LAST_AND.matcher(Words.clean(match.group(1))).replaceAll(""))
                : Optional.empty();
    }
}
