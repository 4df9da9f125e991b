package no.vedtakslogg.papers.assignments;

import java.util.Set;

/**
 * What is told of the past. Minutes may write what a meeting decided as they write all else: «Styret ba direktøren om å …».
 * An order that an earlier day saw is background: «AU fikk i forrige møte i oppdrag …».
 */
final class Recounted {
    private static final Set<String> EARLIER = Lexicon.words("""
            tidligere tidlegare forrige førre sist siste siden sidan fjor allerede allereie vises viser visast syner
            synast der som da då hvor kor etter
            """);
    private static final Set<String> SETTINGS = Lexicon.words("i på ved under da då etter fra frå den det dette");

    private static final Set<String> PAST =
            Lexicon.words("fikk fekk ba bad ga gav vedtok besluttet beslutta hadde orienterte informerte");

    private Recounted() {}

    /** Whether the verb here tells what this meeting decided, though it stands in the past. */
    static boolean isDecision(Words words, int verb) {
        boolean dated = words.is(verb + 1, SETTINGS) && !words.is(verb + 2, "oppdrag", "oppgave", "oppgåve");
        if (dated || words.is(ListMark.past(words), SETTINGS)) {
            return false;
        }
        for (int at = words.from(); at < words.to(); at++) {
            if (at > verb && isDone(words, at)) {
                return false;
            }
            boolean before = at < verb && words.is(at, EARLIER);
            boolean told = words.is(at, "forrige", "førre", "tidligere", "tidlegare", "fjor");
            if (before || told || isCase(words, at)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the sentence tells of what somebody else was asked or had decided: «I fjor fikk sykehuset i oppdrag å …». */
    static boolean tells(Words words) {
        for (int at = words.from(); at < words.to() && !words.is(at, ",", ";"); at++) {
            if (words.is(at, PAST) && !isDecision(words, at)) {
                return true;
            }
        }
        return false;
    }

    /** «…, og alle har svart»: it was asked for and is done. */
    private static boolean isDone(Words words, int place) {
        int has = words.is(place + 1, "har") ? place + 1 : place + 2;
        return words.is(place, "og", "men")
                && words.is(place - 1, ",")
                && words.is(has, "har")
                && (words.is(has + 1, "svart", "svara", "fullført") || WorkStems.isParticiple(words, has + 1));
    }

    /** «sak 14/23». */
    private static boolean isCase(Words words, int place) {
        return words.is(place, "sak") && words.at(place + 1).isNumber() && words.is(place + 2, "/");
    }
}
