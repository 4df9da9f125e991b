package no.vedtakslogg.papers.words;

import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;

/** The names of municipalities, trusts and partnerships, which stand above a paper and are no title of it. */
public final class Organisations {
    private static final Pattern NAME = Pattern.compile(
            "(?iu)^\\S+(?: \\S+){0,3} (?:kommune|HF|RHF|fylkeskommune|helsefellesskap)$|^helsefellesskapet(?: \\S+){1,4}$");

    private Organisations() {}

    /** Whether the words are such a name and nothing else. */
    public static boolean isName(Passage words) {
        return words.has(NAME);
    }
}
