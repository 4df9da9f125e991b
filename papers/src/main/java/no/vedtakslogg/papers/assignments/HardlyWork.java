package no.vedtakslogg.papers.assignments;

import java.util.Set;

/** Verbs of work where the words behind them tell that nobody has anything to do. */
final class HardlyWork {
    private static final Set<String> SAID = Lexicon.words("om takk hilsen helsing");
    private static final Set<String> GOES_ON = Lexicon.words("er skal bør må ble vart kan har ligger følger");

    /** «Det gjøres følgende budsjettjustering: …» is done by being decided. */
    private static final Set<String> FOLLOWING = Lexicon.words("følgende følgjande slik slike");

    private static final String OPINION =
            "(?:bekymring|vurdering|oppfatning|oppfatting|forståelse|uro|syn|mening|meining|ønske|ambisjon|virkelighetsbeskrivelse|situasjonsbeskrivelse)"
                    + "(?:en|a|et|ene|ane|er|ar)?";

    private HardlyWork() {}

    static boolean standsAt(Words words, int place) {
        return isRegarded(words, place)
                || words.is(place, "melder", "meldes", "meldast", "sender", "sendes") && words.is(place + 1, SAID)
                || isHow(words, place)
                || isShared(words, place)
                || isReport(words, place)
                || isBasis(words, place)
                || isMoney(words, place)
                || isCourse(words, place)
                || words.is(place, "gjøres", "gjerast", "foretas", "foretakast") && words.is(place + 1, FOLLOWING)
                || words.is(place, "samler", "samlar") && words.stands(place + 1, "seg om")
                || words.is(place, "vurderer", "vurderar") && words.is(place + 1, "at", "som", "det", "dette")
                || words.is(place, "overtar", "overtek")
                        && (!words.inside(place + 1) || words.is(place + 1, "som", "etter"))
                || words.is(place, "foreslår") && words.is(place + 1, "at", "å");
    }

    /** «orienterer om økonomien»: what is said in the meeting itself, where no time is asked for. */
    private static boolean isReport(Words words, int place) {
        boolean tells = words.is(place, "orienterer", "orienterar", "informerer", "informerar");
        return tells
                && words.is(words.past(place + 1, "kort", "muntlig", "munnleg", "litt"), "om")
                && !Pressing.standsBehind(words, place);
    }

    /** «går videre med modell B»: a course that is chosen by being said, while work such as planning is gone on with by doing it. */
    private static boolean isCourse(Words words, int place) {
        int what = words.past(place, "går videre med", "går vidare med");
        return what > place
                && !words.text(what)
                        .matches(
                                "\\p{L}*arbeidet|sak(?:en|a)|dette|dialogen|\\p{L}*(?:legging|greiing|redning)(?:en|a)");
    }

    /** «legger disse prinsippene til grunn for arbeidet», «legger vekt på medvirkning»: what others shall go by is thereby said. */
    private static boolean isBasis(Words words, int place) {
        boolean lays = words.is(place, "legger", "legg", "legge", "leggje");
        for (int at = place + 1; lays && words.inside(at) && at < place + 9; at++) {
            if (words.stands(at, "til grunn") || words.stands(at, "vekt på")) {
                return true;
            }
        }
        return false;
    }

    /** «Rådet setter av 150 000 kroner», «Det vert sett av 80 000 kroner»: given by being decided, while minutes are yet to be found. */
    static boolean isMoney(Words words, int place) {
        if (!words.is(place, "setter", "set", "sett", "satt") || !words.is(place + 1, "av")) {
            return false;
        }
        return words.is(place + 2, "kr", "inntil")
                || words.inside(place + 2)
                        && words.at(place + 2).isNumber()
                        && !words.is(
                                place + 3,
                                "minutter",
                                "minutt",
                                "min",
                                "timer",
                                "timar",
                                "dager",
                                "dagar",
                                "plasser",
                                "plassar");
    }

    /** «arbeider ut fra mandatet», «jobber i tråd med planen»: how somebody works, and at what is not told. */
    private static boolean isHow(Words words, int place) {
        return words.is(place, "jobber", "jobbar", "arbeider", "arbeidar")
                && words.past(
                                place + 1,
                                "ut fra",
                                "ut frå",
                                "etter",
                                "i tråd med",
                                "innenfor",
                                "innanfor",
                                "i henhold til",
                                "godt",
                                "bra",
                                "hardt")
                        > place + 1;
    }

    /** «ser på dette som løst», «vurderer situasjonen som alvorlig», «ser på saken med uro»: that is thought and not done. */
    private static boolean isRegarded(Words words, int place) {
        boolean regards = words.stands(place, "ser på") || words.is(place, "vurderer", "vurderar");
        for (int at = place + 2; regards && words.inside(at) && at < place + 7; at++) {
            boolean judged = words.is(at, "som") && !words.is(at + 1, GOES_ON);
            if (judged || words.is(at, "at") || words.stands(at, "med uro") || words.stands(at, "med bekymring")) {
                return true;
            }
        }
        return false;
    }

    /** «deler på utgiftene», «bidrar med to medlemmer», «bidrar med 20 prosent stilling»: it tells of a share, and nobody has anything to do by it. */
    private static boolean isShared(Words words, int place) {
        boolean members = words.is(place, "bidrar", "bidreg") && words.is(place + 1, "med");
        for (int at = place + 2; members && words.inside(at) && at < place + 5; at++) {
            if (words.text(at).matches("(?:representant|medlem|prosent|kron|kr$|årsverk|stilling|midlar|midler).*")) {
                return true;
            }
        }
        if (words.is(place, "bidrar", "bidreg") && words.is(place + 1, "økonomisk", "likt")) {
            return true;
        }
        return words.is(place, "deler", "delar") && (words.is(place + 1, "på") || isOpinion(words, place + 1));
    }

    /** «deler bekymringen for bemanningen», «deler fagrådets syn»: what is thought, and is given to nobody. */
    private static boolean isOpinion(Words words, int place) {
        for (int at = place; words.inside(at) && words.at(at).isWord() && at < place + 4; at++) {
            if (words.text(at).matches(OPINION)) {
                return true;
            }
        }
        return false;
    }
}
