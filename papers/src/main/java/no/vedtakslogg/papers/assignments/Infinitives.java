package no.vedtakslogg.papers.assignments;

import java.util.Set;

/** Tells whether what stands behind «skal», «må» or «å» is work: «utarbeide», «leggja fram», «ha klar». */
final class Infinitives {
    private static final Set<String> SHORT = Set.of("ta", "gi", "gå", "stå", "sjå", "be", "by");
    private static final Set<String> OF_OTHERS = Set.of("vere", "vera", "verte", "verta", "bli", "få", "ha", "være");

    /** What one has with others, by doing it: «skal ha befaring». */
    private static final String MEETINGS =
            "\\p{L}*(?:møte|befaring|synfaring|tilsyn|ettersyn|gjennomgang|opplæring|medarbeidersamtale|samtale)";

    private Infinitives() {}

    static boolean isTask(Words words, int place) {
        String word = words.text(place);
        if (word.equals("gå")) {
            return !words.is(place + 1, "foran", "inn", "ut", "av", "under", "til");
        }
        if ((word.equals("gi") || word.equals("gje"))
                && words.is(place + 1, "honnør", "ros", "skryt", "takk", "støtte")) {
            return false;
        }
        if (word.equals("ha")) {
            return words.stands(place + 1, "på plass")
                    || words.text(words.past(place + 1, "et", "eit", "en", "ein"))
                            .matches(MEETINGS)
                    || words.text(place + 1)
                            .matches("\\p{L}+(?:kt|rt|dt|ft|lt|gt|tet|nt|tt|[kldrs]a)(?<!fått)"); // «ha levert»
        }
        boolean infinitive =
                word.endsWith("e") || word.endsWith("å") || SHORT.contains(word) || isNynorsk(words, place);
        return infinitive && words.at(place).isWord() && !NoWork.INFINITIVE.contains(word);
    }

    /** «sjekke med banken», in a list of what is to be done: the infinitive of work, and no other word that ends so. */
    static boolean areToDo(Words words, int place) {
        return words.text(place).matches("\\p{L}{3,}[ea]")
                && (WorkStems.isInfinitive(words, place) || ParticleVerbs.infinitiveStandsAt(words, place));
    }

    /** «legga», «utarbeida»; in «skal saka leggjast fram» the word in «-a» is a noun. */
    private static boolean isNynorsk(Words words, int place) {
        String next = words.text(place + 1);
        boolean subject = next.endsWith("ast") || next.endsWith("es") || OF_OTHERS.contains(next);
        return words.text(place).matches("\\p{L}{4,}a")
                && !subject
                && !words.at(place).isCapital();
    }
}
