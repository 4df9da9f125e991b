package no.vedtakslogg.papers.words;

import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;

/** The short form, or the level, that stands in brackets behind the name of a body: «Fagutvalg for rehabilitering (FRH)». */
public final class ShortForm {
    /** Such brackets at the end of some words. */
    public static final Pattern BEHIND = Pattern.compile("\\s*\\((?:\\p{Lu}{2,6}|(?iu:nivå)\\s\\d)\\)$");

    private ShortForm() {}

    /** The name alone. */
    public static Passage without(Passage name) {
        var brackets = name.matcher(BEHIND);
        return brackets.find() && brackets.start() > 0 ? name.sub(0, brackets.start()) : name;
    }
}
