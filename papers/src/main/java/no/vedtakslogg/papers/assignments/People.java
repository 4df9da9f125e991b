package no.vedtakslogg.papers.assignments;

import java.util.ArrayList;
import java.util.List;

/** Persons whom nobody knows, by the shape of their names. */
final class People {
    private static final int FAR = 12;

    private People() {}

    /** Those behind a label, where a given name alone is enough: «Ansvarlig: Siv»; nobody where no name stands. */
    static Assignees.Row labelled(Words words, int place, Assignees assignees) {
        var row = row(words, place, assignees);
        int end = pastCapitals(words, place);
        boolean alone = (!words.inside(end) || words.is(end, ",", "og", "/"))
                && !words.text(end - 1).endsWith("es"); // «Ansvar: Avklares»
        return row.end() > place || end == place || !alone
                ? row
                : new Assignees.Row(List.of(Assignees.unknown(words, place, end).assignee()), end);
    }

    /** «Tor Lie (HF), Siv Aune og sekretariatet»: full names in a row, and who stands beside them. */
    static Assignees.Row row(Words words, int place, Assignees assignees) {
        var who = new ArrayList<Assignee>();
        int end = place;
        int name = place;
        while (pastCapitals(words, name) > name + 1) {
            int behind = pastCapitals(words, name);
            who.add(Assignees.unknown(words, name, behind).assignee());
            end = Brackets.past(words, behind);
            name = words.past(end, "og", ",");
            if (name == end) {
                return new Assignees.Row(who, end);
            }
        }
        var beside = who.isEmpty() ? null : assignees.row(words, name);
        if (beside == null) {
            return new Assignees.Row(who, end);
        }
        who.addAll(beside.assignees());
        return new Assignees.Row(who, beside.end());
    }

    private static int pastCapitals(Words words, int place) {
        int end = place;
        while (words.inside(end) && words.at(end).isWord() && words.at(end).isCapital() && end < place + FAR) {
            end++;
        }
        return end;
    }
}
