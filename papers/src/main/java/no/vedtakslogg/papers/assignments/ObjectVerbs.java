package no.vedtakslogg.papers.assignments;

import java.util.Set;
import java.util.regex.Pattern;

/** Verbs that are work with some things and none with others: «holder en fagdag», «fører statistikk», «inngår en avtale», «gir svar». */
final class ObjectVerbs {
    private static final Set<String> GIVEN = Lexicon.words(
            "tilbakemelding tilbakemeldinger tilbakemeldingar beskjed svar innspill innspel uttalelse uttalelser uttale uttalar melding rapport redegjørelse utgreiing");

    /** What one goes on with by doing more of it; an «ordning» that goes on does so by itself. */
    private static final Pattern GOING_ON = Pattern.compile(
            "\\p{L}*arbeidet|dialogen|samtalene|samtalane|forhandlingene|forhandlingane|kartlegging(?:en|a)");

    private static final Pattern ANSWER = Pattern.compile(
            "(?:(?:hørings|høyrings)(?:svar|uttale|uttalelse|fråsegn)|uttalelse|uttale|fråsegn)(?:et|en|a|r|ne)?");

    private static final Pattern AGREEMENT =
            Pattern.compile("\\p{L}*(?:avtaler?|avtalar|kontrakt(?:er|ar)?|samarbeid)");

    private static final Pattern GATHERING = Pattern.compile(
            "\\p{L}*(?:kurs|dag|møte|samling|innlegg|foredrag|opplæring|undervisning|seminar|konferanse|webinar|øvelse|øving"
                    + "|orientering|innledning|presentasjon|oversikt)(?:et|a|en|ene|ane|er|ar)?");

    private static final Pattern RECORD = Pattern.compile(
            "\\p{L}*(?:statistikk|logg|oversikt|liste|regnskap|rekneskap|register|protokoll|kontroll|tilsyn)(?:et|en|a|r|er|ar|ne)?");

    private static final Set<String> NO_THING = Lexicon.words("til på i med seg at , for fast");

    private ObjectVerbs() {}

    static boolean standsAt(Words words, int place) {
        return isHolding(words, place)
                || isKeeping(words, place)
                || isTakingUp(words, place)
                || isGiving(words, place)
                || isGoingOn(words, place)
                || isAgreeing(words, place)
                || isAnswering(words, place);
    }

    /** «fortsetter samarbeidet», «vidarefører dialogen». */
    private static boolean isGoingOn(Words words, int place) {
        return words.is(place, "fortsetter", "fortset", "viderefører", "vidarefører")
                && GOING_ON.matcher(words.text(place + 1)).matches();
    }

    /** «inngår leieavtale», «inngår en ny driftskontrakt»; «inngår i avtalen» is no work. */
    private static boolean isAgreeing(Words words, int place) {
        return words.is(place, "inngår")
                && AGREEMENT
                        .matcher(words.text(words.past(
                                words.past(place + 1, "en", "ein", "ei", "et", "eit"),
                                "ny",
                                "nye",
                                "nytt",
                                "felles",
                                "egen",
                                "eigen",
                                "egne",
                                "eigne",
                                "slik",
                                "slike")))
                        .matches();
    }

    /** «avgir høringssvar på forslaget», which is still to be written; «avgir slik uttalelse:» has it behind. */
    private static boolean isAnswering(Words words, int place) {
        return words.is(place, "avgir", "avgjev")
                && ANSWER.matcher(words.text(words.past(
                                place + 1, "en", "ein", "ei", "et", "eit", "felles", "egen", "eget", "sin", "sitt")))
                        .matches();
    }

    /** «holder en felles fagdag», «fører statistikk over bruken»; «fører til ventetid» and «holder seg» are no work. */
    private static boolean isHolding(Words words, int place) {
        var held = words.is(place, "holder", "held") ? GATHERING : words.is(place, "fører") ? RECORD : null;
        for (int at = place + 1; held != null && words.inside(at) && at < place + 5 && !words.is(at, NO_THING); at++) {
            if (held.matcher(words.text(at)).matches()) {
                return true;
            }
        }
        return false;
    }

    /** «gir sekretariatet tilbakemelding», «gir sine uttalelser»: what is given stands behind another word. */
    private static boolean isGiving(Words words, int place) {
        boolean gives = words.is(place, "gir", "gjev") && !words.is(place + 1, "følgende", "følgjande");
        for (int at = place + 2; gives && words.inside(at) && at < place + 5; at++) {
            if (words.is(at, GIVEN)) {
                return true;
            }
        }
        return gives && words.text(place + 1).matches("\\p{L}+(?:svar|uttalelse|uttale)");
    }

    /** «tek saka om bustadtilskot opp i kommunane»: the case stands between. */
    private static boolean isTakingUp(Words words, int place) {
        boolean takes = words.is(place, "tar", "tek") && words.is(place + 1, "saken", "saka", "spørsmålet", "temaet");
        for (int at = place + 2; takes && words.inside(at) && at < place + 9 && !words.is(at, ",", "og"); at++) {
            if (words.is(at, "opp") && !words.is(at + 1, "til")) {
                return true;
            }
        }
        return false;
    }

    /** «holder ASU orientert», «held kommunane oppdaterte». */
    private static boolean isKeeping(Words words, int place) {
        for (int at = place + 1; words.is(place, "holder", "held") && words.inside(at) && at < place + 7; at++) {
            if (words.text(at).matches("(?:orientert|oppdatert|informert|underrettet|underretta)e?")) {
                return true;
            }
        }
        return false;
    }
}
