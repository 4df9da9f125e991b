package no.vedtakslogg.papers.assignments;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** «Saken oversendes AU for videre oppfølging»: passed on with work to do; to be treated there is a referral and no work. */
final class PassedOn implements Rule {
    private static final Set<String> PASSED =
            Lexicon.words("oversendes oversendast sendes sendast overføres overførast returneres returnerast");
    private static final String[] WITH_WORK = {
        "med beskjed om å",
        "med bestilling om å",
        "med anmodning om å",
        "med oppmoding om å",
        "med ønske om å",
        "med oppdrag om å",
        "med oppdrag å",
        "for å"
    };
    private static final String[] WORK = {
        "for videre",
        "for ny",
        "for en ny",
        "for ein ny",
        "for ei ny",
        "for nærmere",
        "for nærare",
        "for vidare",
        "for vurdering",
        "for saksbehandling",
        "for sluttføring",
        "for ferdigstilling",
        "for kvalitetssikring",
        "for oppfølging",
        "for utredning",
        "for utgreiing",
        "til videre",
        "til vidare",
        "til oppfølging",
        "til utredning"
    };

    /** A noun of doing, but for what a body does with each of its cases. */
    private static final Pattern WORK_NOUN = Pattern.compile(
            "(?!\\p{L}*(?:behandling|handsaming|orientering|godkjenning|høring|høyring|votering|vedtaking)$)\\p{L}{4,}ing");

    private static final String[] BACK = {
        "saken tilbake",
        "saken i retur",
        "saka tilbake",
        "saka attende",
        "saka i retur",
        "tilbake saken",
        "tilbake saka",
        "attende saka"
    };

    @Override
    public @Nullable Draft at(Words words, int place, Assignees assignees) {
        if (words.is(place, "får", "gis")) {
            return givenBack(words, place, assignees);
        }
        int verb = words.is(place, "vert", "blir") ? place + 1 : place;
        boolean passed =
                verb > place ? words.is(verb, "send", "sendt", "oversendt", "oversend") : words.is(verb, PASSED);
        int adverb = words.past(verb + 1, "med dette", "herved", "derfor", "difor");
        int to = words.past(adverb, "til", "tilbake til", "attende til");
        var row = passed ? assignees.row(words, to) : null;
        int task = row == null ? to : words.past(row.end(), WITH_WORK);
        if (row != null && task > row.end()) {
            return new Draft(
                    Effect.COMMISSIONS, words.from(), place, place + 1, row.assignees(), task, words.to(), 0.8);
        }
        return row == null || !isWork(words, row.end())
                ? null
                : new Draft(
                        Effect.COMMISSIONS,
                        words.from(),
                        place,
                        place + 1,
                        row.assignees(),
                        row.end() + 1,
                        words.to(),
                        0.7);
    }

    /** Whether «for videre oppfølging» or «for innhenting av priser» stands here. */
    static boolean isWork(Words words, int place) {
        return words.past(place, WORK) > place
                || words.is(place, "for")
                        && WORK_NOUN.matcher(words.text(place + 1)).matches();
    }

    /** Whether something is passed on before this place. */
    static boolean standsBefore(Words words, int place) {
        for (int at = words.from(); at < place; at++) {
            if (words.is(at, PASSED)) {
                return true;
            }
        }
        return false;
    }

    /** «Rådmannen får attende saka for vidare utgreiing»: whoever gets it back has the work. */
    private static @Nullable Draft givenBack(Words words, int verb, Assignees assignees) {
        int back = words.past(verb + 1, BACK);
        if (back == verb + 1 || !isWork(words, back)) {
            return null;
        }
        var subject = Subjects.before(words, verb, assignees);
        return subject == null
                ? null
                : new Draft(
                        Effect.COMMISSIONS, subject.start(), verb, verb + 1, subject.who(), back + 1, words.to(), 0.7);
    }
}
