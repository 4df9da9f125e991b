package no.vedtakslogg.papers.assignments;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Persons whom nobody knows, by the shape of their names. */
final class UnknownPersons {
    private static final int FAR = 12;

    /** Endings of words that begin a sentence and name a thing, and the small words that do. */
    private static final Pattern NO_NAME = Pattern.compile(
            "\\p{L}+(?:en|et|ene|ane|a|er|ar|ing|else|het|heit|sjon|lig|leg|vis|isk|alt|over)|oppstart|høring|budsjett|rutine|referat|innsats|bakgrunn|sluttrapport|derfor|difor|likevel|samtidig|samstundes|dermed|dessuten|snart|først|fyrst|gjerne|igjen|kanskje|internt|lokalt|det|dette|her|der|nå|no|så|da|då|også|videre|vidare|i|på|ved|med|for|til|etter|før|som|når|vi|me|de|dei|ny|nye|nytt|neste|møte|ingen|alle|hver|kvar|arbeid|status|plan|forslag|framlegg|svar|brev|rapport");

    private UnknownPersons() {}

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

    /** Those who are known, else whoever is written as a name is, in full or alone; nobody where no name stands. */
    static Assignees.Row named(Words words, int place, Assignees assignees) {
        var known = assignees.row(words, place);
        var full = known == null ? row(words, place, assignees) : known;
        return full.end() == place ? one(words, place) : full;
    }

    /** «Kari», «Anja, Lone og Wilhelm»: given names at the beginning of a sentence, and no word that only begins it. */
    static Assignees.Row given(Words words, int place) {
        var who = new ArrayList<Assignee>();
        int end = place;
        int name = place;
        while (isGiven(words, name)) {
            end = pastPaired(words, name);
            who.add(Assignees.unknown(words, name, end).assignee());
            name = words.past(end, "og", ",", ", og");
            if (name == end) {
                break;
            }
        }
        boolean several = who.size() > 1;
        boolean one = who.size() == 1 && !NO_NAME.matcher(words.text(place)).matches();
        return end == name && (several || one) ? new Assignees.Row(who, end) : new Assignees.Row(List.of(), place);
    }

    /** A word with a capital within a sentence is a name, whoever has it: «at Pasientreiser svarer»; nobody where none stands. */
    static Assignees.Row one(Words words, int place) {
        return isGiven(words, place)
                ? new Assignees.Row(
                        List.of(Assignees.unknown(words, place, pastPaired(words, place))
                                .assignee()),
                        pastPaired(words, place))
                : new Assignees.Row(List.of(), place);
    }

    private static boolean isGiven(Words words, int place) {
        return words.inside(place)
                && words.at(place).isWord()
                && words.at(place).isCapital()
                && !words.at(place).isAcronym()
                && !words.is(place, Strangers.NO_NAME)
                && !words.is(place, WhoWords.BEFORE);
    }

    private static int pastCapitals(Words words, int place) {
        int end = place;
        while (words.inside(end) && words.at(end).isWord() && words.at(end).isCapital() && end < place + FAR) {
            end = end > place && isInitial(words, end) ? end + 2 : pastPaired(words, end);
        }
        return end;
    }

    /** Behind «Anne» and behind «Kari-Anne»: a hyphen between two names makes them one. */
    private static int pastPaired(Words words, int name) {
        int end = name + 1;
        while (words.is(end, "-")
                && !words.at(end).gap()
                && words.inside(end + 1)
                && !words.at(end + 1).gap()
                && words.at(end + 1).isCapital()
                && !words.at(end + 1).isAcronym()) {
            end += 2;
        }
        return end;
    }

    /** The «H.» of «Kåre H. Bjerga». */
    private static boolean isInitial(Words words, int place) {
        return words.text(place).length() == 1
                && words.is(place + 1, ".")
                && words.inside(place + 2)
                && words.at(place + 2).isCapital();
    }
}
