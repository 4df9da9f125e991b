package no.vedtakslogg.papers.assignments;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import no.vedtakslogg.papers.deadlines.Span;
import org.jspecify.annotations.Nullable;

/**
 * «ASU ber AU om å …», «oppfordrer kommunene til å …», «ber om at prosjektleder …», «ber om en ny status». Where a body asks,
 * those asked have something to do; where one person is to ask others, that person has.
 */
final class Asking implements Rule {
    private static final Set<String> VERBS = Lexicon.words("""
            ber bed beder anmoder oppmodar oppfordrer oppfordrar pålegger pålegg inviterer utfordrer utfordrar
            imøteser henstiller appellerer
            """);

    private static final Set<String> PAST =
            Lexicon.words("ba bad anmodet anmoda oppmoda oppfordret oppfordra påla utfordret utfordra henstilte");
    private static final String[] ADVERBS = Lexicon.phrases("""
            også
            og
            videre
            vidare
            derfor
            difor
            samtidig
            spesielt
            i tillegg
            igjen
            særskilt
            særlig
            nå
            dermed
            sterkt
            herved
            innstendig
            på nytt
            dessuten
            """);
    /** «ber om å få»: somebody has to give it. */
    private static final String[] RECEIVING = {"bli", "få", "verte", "holdes", "haldast", "motta"};

    private static final int FAR = 9;
    private static final Set<String> REPORTS = Lexicon.words("""
            orientering status statusrapport redegjørelse utgreiing rapport rapportering tilbakemelding oppdatering
            oversikt vurdering evaluering sak plan
            """);

    @Override
    public @Nullable Draft at(Words words, int place, Assignees assignees) {
        if (words.is(place, "ønsker", "ønskjer", "ynskjer")) {
            return wished(words, assignees.pastSpeaker(words, place), place);
        }
        // «det ønskes en redegjørelse fra revisor»
        if (words.is(place, "ønskes", "ønskjast") && (words.is(place - 1, "det") || words.is(place + 1, "det"))) {
            Draft wish = wished(words, words.past(place + 1, "det", "også", "derfor"), place);
            return wish == null
                    ? null
                    : new Draft(
                            wish.effect(),
                            place,
                            place,
                            place + 1,
                            givers(words, wish.task(), assignees),
                            wish.task(),
                            words.to(),
                            0.5);
        }
        boolean asks = words.is(place, VERBS)
                || words.is(place, PAST) && !isParticiple(words, place) && Recounted.isDecision(words, place);
        if (!asks && !(words.is(place, "be", "oppfordre", "anmode") && Decided.standsBefore(words, place))) {
            return null;
        }
        if (words.is(place, "henstiller", "henstilte", "appellerer")) {
            var to = assignees.row(words, words.past(place + 1, "til"));
            return to == null ? null : draft(words, place, to.assignees(), to.end(), 0.9);
        }
        int object = words.past(assignees.pastSpeaker(words, place), ADVERBS);
        object = pastInsertion(words, object);
        var person = assignees.row(words, ListMark.past(words));
        if (person != null && person.end() == place && assignees.arePersons(person)) {
            return new Draft(
                    Effect.UNDERTAKES, words.from(), place, place + 1, person.assignees(), place, words.to(), 0.6);
        }
        if (words.is(object, "om")) {
            return ofNobody(words, place, object + 1, assignees);
        }
        if (words.is(place, "imøteser")) {
            return new Draft(Effect.ASKS, place, place, place + 1, List.of(), object, words.to(), 0.5);
        }
        var row = assignees.row(words, object);
        boolean invites = words.is(place, "inviterer", "utfordrer", "utfordrar");
        if (row == null) {
            Draft asked = stranger(words, place, object);
            return invites && asked != null && !words.is(asked.task() - 1, "å") ? null : asked;
        }
        if (invites
                && (words.past(row.end(), "til å", "om å", "å") == row.end() || isOthers(words, place, assignees))) {
            return null; // to invite somebody is the subject's own work
        }
        int end = withComplement(words, row.end());
        return draft(words, place, end == row.end() ? row.assignees() : lengthened(words, row, end), end, 0.95);
    }

    /** «ble oppfordret», «har oppmoda»: who is asked stands before it, or it is told of what was done. */
    private static boolean isParticiple(Words words, int place) {
        return words.is(place - 1, "ble", "blei", "vart", "blir", "vert", "er", "var", "har", "hadde");
    }

    /** The place behind «, på bakgrunn av rapporten,» between the verb and the one who is asked. */
    private static int pastInsertion(Words words, int place) {
        for (int at = place + 1; words.is(place, ",") && words.inside(at) && at < place + FAR + FAR; at++) {
            if (words.is(at, ",")) {
                return at + 1;
            }
        }
        return place;
    }

    /** Whether it is somebody else than the body that speaks who does it. */
    private static boolean isOthers(Words words, int verb, Assignees assignees) {
        var row = assignees.row(words, ListMark.past(words));
        return row != null && row.end() == verb && !assignees.speaks(row) && !Assignees.decide(row);
    }

    /** «ber om at …» and «ber om en …». */
    private static @Nullable Draft ofNobody(Words words, int verb, int place, Assignees assignees) {
        if (words.is(place, "at")) {
            return ThatClause.read(words, place + 1, assignees, Effect.ASKS, verb, place);
        }
        if (words.is(place, "å")) {
            return words.is(place + 1, RECEIVING)
                    ? new Draft(Effect.ASKS, verb, verb, place, List.of(), place + 1, words.to(), 0.6)
                    : null;
        }
        return new Draft(Effect.ASKS, verb, verb, place, givers(words, place, assignees), place, words.to(), 0.6);
    }

    /** Those behind «fra» in «ber om en redegjørelse fra driftsdirektøren». */
    private static List<Assignee> givers(Words words, int place, Assignees assignees) {
        for (int at = place + 1; words.inside(at) && at < place + FAR && !words.is(at, ",", "som", "om"); at++) {
            var row = words.is(at, "fra", "frå") ? assignees.row(words, at + 1) : null;
            if (row != null && !assignees.speaks(row)) {
                return row.assignees();
            }
        }
        return List.of();
    }

    /** «ønsker en ny orientering»: somebody has to give it. */
    private static @Nullable Draft wished(Words words, int place, int verb) {
        int noun = place;
        while (words.is(
                noun,
                "en",
                "ein",
                "ei",
                "et",
                "eit",
                "ny",
                "nye",
                "nytt",
                "jevnlig",
                "jevnlige",
                "skriftlig",
                "egen")) {
            noun++;
        }
        return noun > place && words.is(noun, REPORTS)
                ? new Draft(Effect.ASKS, verb, verb, verb + 1, List.of(), place, words.to(), 0.5)
                : null;
    }

    private static boolean isHyphen(Words words, int place) {
        return words.is(place, "-") && !words.at(place).gap();
    }

    /** The place behind «for barn og unge-prosjektet», where «om» follows it. */
    private static int withComplement(Words words, int place) {
        if (!words.is(place, "og", "for", "i", "på", "av", "fra", "-") || words.is(place + 1, "å", "at")) {
            return place;
        }
        for (int end = place + 1; words.inside(end) && end < place + FAR; end++) {
            if (words.stands(end, "om å")) {
                return end;
            }
            if (words.is(end, ",", "om")) {
                return place;
            }
        }
        return place;
    }

    private static List<Assignee> lengthened(Words words, Assignees.Row row, int end) {
        var last = row.assignees().getLast();
        var span = new Span(last.span().start(), words.at(end - 1).end());
        var longer = new Assignee(last.kind(), span.in(words.text()), span, last.id());
        var others = row.assignees().subList(0, row.assignees().size() - 1);
        return Stream.concat(others.stream(), Stream.of(longer)).toList();
    }

    /** Whoever stands between «ber» and «om» is asked, even if nobody knows the name. */
    private static @Nullable Draft stranger(Words words, int verb, int object) {
        int name = object;
        while (words.inside(name) && (words.at(name).isCapital() || name > object && isHyphen(words, name))) {
            name++;
        }
        if (name > object) {
            name = pastUnknown(words, name);
            return draft(
                    words, verb, List.of(Assignees.unknown(words, object, name).assignee()), name, 0.6);
        }
        if (words.text(object).matches("\\p{L}{4,}(en|et|ene|ane|a)")
                && words.text(object + 1).endsWith("e")) {
            return draft(
                    words,
                    verb,
                    List.of(Assignees.unknown(words, object, object + 1).assignee()),
                    object + 1,
                    0.6);
        }
        for (int end = object + 1; words.inside(end) && end < object + FAR; end++) {
            boolean asks = words.is(end, "om") || words.is(end, "å") || words.is(end, "til") && words.is(end + 1, "å");
            if (asks && words.at(object).isWord()) {
                return draft(
                        words,
                        verb,
                        List.of(Assignees.unknown(words, object, end).assignee()),
                        end,
                        0.6);
            }
            if (words.is(end, ",") || words.is(end, "at")) {
                return null;
            }
        }
        return null;
    }

    /** Over «klinihkka» in «ber Davvi klinihkka om»: what stands between a name and «om» belongs to it. */
    private static int pastUnknown(Words words, int place) {
        int end = place;
        while (words.inside(end)
                && end < place + 3
                && words.at(end).isWord()
                && taskAt(words, end) == end
                && !words.is(end, Unlisted.PREPOSITIONS)) {
            end++;
        }
        return words.is(end, "om") ? end : place;
    }

    private static Draft draft(Words words, int verb, List<Assignee> who, int end, double certainty) {
        return new Draft(Effect.ASKS, verb, verb, verb + 1, who, taskAt(words, end), words.to(), certainty);
    }

    /** The place behind «om å», «til å», «om at», «om», «å». */
    static int taskAt(Words words, int place) {
        int adverb = words.past(place, "særskilt", "også", "også om", "i fellesskap");
        return words.past(adverb, "om å", "til å", "om", "å", "til", "om at", "om også å", "særskilt om å");
    }
}
