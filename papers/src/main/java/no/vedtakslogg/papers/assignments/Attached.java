package no.vedtakslogg.papers.assignments;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A name set beside the work: «Bedre tallgrunnlag v/Analysegruppen», «Ansvarlig: fagråd 2». */
final class Attached implements Rule {
    private static final List<String> TELLING = List.of(
            "orientering",
            "presentasjon",
            "innledning",
            "innleiing",
            "innleder",
            "informasjon",
            "redegjørelse",
            "utgreiing",
            "innlegg",
            "foredrag",
            "referat",
            "referent",
            "status",
            "møteleder",
            "velkommen",
            "åpning",
            "opning",
            "ved",
            "godkjenning");

    @Override
    public @Nullable Draft at(Words words, int place, Assignees assignees) {
        if (words.stands(place, "v /") && place > words.from()) {
            return beside(words, place, assignees);
        }
        var behind = place == words.from() ? NamedBehind.in(words, assignees) : null;
        if (behind != null) {
            return new Draft(
                    Effect.ATTACHES, place, place, behind.end(), behind.assignees(), behind.end(), words.to(), 0.7);
        }
        return place == words.from() || words.is(place - 1, ",", ".", "(", "-")
                ? labelled(words, place, assignees)
                : null;
    }

    private static @Nullable Draft beside(Words words, int place, Assignees assignees) {
        String first = words.text(ListMark.past(words));
        boolean person = Subjects.endsAt(words, place, assignees);
        var row = person || TELLING.stream().anyMatch(first::startsWith) ? null : assignees.row(words, place + 2);
        return row == null
                ? null
                : new Draft(
                        Effect.ATTACHES,
                        words.from(),
                        place,
                        place + 2,
                        row.assignees(),
                        ListMark.past(words),
                        place,
                        0.8);
    }

    /** The place behind «for gjennomføring av tiltaket» in «Ansvarlig for … er fagråd 2». */
    private static int pastWork(Words words, int place) {
        if (!words.is(place, "for") || !words.is(place - 1, "ansvarlig", "ansvarleg", "ansvar", "ansvaret")) {
            return place;
        }
        int end = place + 1;
        while (words.inside(end) && end < place + 7 && words.at(end).isWord() && !words.is(end, "er")) {
            end++;
        }
        return words.is(end, ":", "er") ? end : place;
    }

    private static @Nullable Draft labelled(Words words, int place, Assignees assignees) {
        int colon = pastWork(words, words.past(place, WorkLabels.WHO));
        boolean bare = colon > place && WorkLabels.isBracket(words, place, colon);
        if (colon == place || !bare && !words.is(colon, ":", "er")) {
            return null;
        }
        int name = bare ? colon : colon + 1;
        var known = assignees.row(words, name);
        var row = known == null ? UnknownPersons.labelled(words, name, assignees) : known;
        return row.end() == name
                ? null
                : new Draft(Effect.ATTACHES, place, place, colon, row.assignees(), row.end(), words.to(), 0.7);
    }
}
