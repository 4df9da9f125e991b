package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Names;

/** Reads who is named in a cell or a line: one person with an affiliation, or several beside each other. */
final class People {
    private static final Pattern VIDEO = Pattern.compile(
            "(?iu)\\(?\\s*(?:via |på |over )?\\b(?:teams|video(?:konferanse|møte)?|digitalt|skype|zoom|på nett(?:et)?|på (?:skjerm|lenke|lenkje|link)|fjernmøte|fjerndeltak\\p{L}+|(?:per|pr\\.?|på) telefon)\\b\\s*\\)?");
    // «Kari Nord, møtende vara: Ola Moen», «Kari Nord, vara Ola Moen møtte»
    private static final Pattern INSTEAD = Pattern.compile(
            "(?iu)^(?:(?:møtende|møtande|møtt) vara\\p{L}*|vara\\p{L}*(?= *:)|vara\\p{L}*(?=.* møtte$)|erstatt[ae]t? av)[ :]+(?=(?-i:\\p{Lu}))");
    private static final Pattern SENDS_SOMEBODY = Pattern.compile(
            "^(?!(?iu:\\p{L}*(?:orientering|innleiing|innledning|velkommen|velkomst|åpning|opning|presentasjon|informasjon|status|tema|foredrag|gjennomgang|godkjenning|oppsummering|pause|lunsj|avslutning)))"
                    + "(?:\\p{Lu}\\p{L}+\\s){1,3}v\\.?$");

    private static final Pattern FOR_FIRST = Pattern.compile(
            "(?iu)^(?:(?:(?:som )?(?:møtende |møtande )?(?:vara(?:medlem|representant)?|stedfortreder|vikar)|møtte?|møter|møtande|deltok)\\s)?for\\s");

    // «Kari Nord for Ola Moen, som hadde meldt forfall»
    private static final Pattern IS_ABSENT = Pattern.compile(
            "(?iu)^(?:som|han|hun|ho)\\s(?:hadde|har|er|var)\\s(?:meldt\\s)?(?:forfall|fr[aå]fall|avbud|fravær|fråvær|forhindret|forhindra|syk|sjuk)");

    private People() {}

    /** What counts as somebody although it does not look like a full name. */
    private enum Unlike {
        NOBODY,
        FIRST_PART,
        FIRST_NAMES
    }

    /** Who is named in words that are about people, such as a table's cell. */
    static List<NamedPerson> in(Passage words) {
        return in(words, Names.parts(words), Unlike.FIRST_PART);
    }

    /** Who is named in words that may be about something else: only what looks like names. */
    static List<NamedPerson> named(Passage words, boolean dashed) {
        return named(words, dashed, false);
    }

    /** Who is named in words of a list whose other lines may name people by first names only. */
    static List<NamedPerson> named(Passage words, boolean dashed, boolean firstNames) {
        var parts = NameList.dashed(words, dashed).orElseGet(() -> Names.parts(words));
        return speaksOfPeople(parts)
                ? in(words, parts, firstNames || NameList.areFirstNames(parts) ? Unlike.FIRST_NAMES : Unlike.NOBODY)
                : List.of();
    }

    // «Brukerutvalget v/Kari Nord» and «Politiet v/Kari Nord» do, «Ord for dagen v/Kari Nord» does not
    private static boolean speaksOfPeople(List<Passage> parts) {
        return parts.isEmpty()
                || !parts.getFirst().toString().matches(".*\\s(?:v|[Vv]ed)\\.?")
                || sendsSomebody(parts.getFirst())
                || !Names.isPerson(parts.getFirst());
    }

    static boolean sendsSomebody(Passage before) {
        return before.has(SENDS_SOMEBODY);
    }

    private static List<NamedPerson> in(Passage words, List<Passage> parts, Unlike unlike) {
        var people = new ArrayList<NamedPerson>();
        for (var part : parts) {
            read(part, people, words, unlike);
        }
        // «A og B på sak 47/24»: both met for that case
        for (var i = people.size() - 2; i >= 0; i--) {
            var between = between(words, people.get(i), people.get(i + 1));
            if (people.get(i).cases.isEmpty() && between.matches("(?s)\\s*og\\s*")) {
                people.get(i).cases.addAll(people.get(i + 1).cases);
            }
        }
        return people;
    }

    private static String between(Passage words, NamedPerson a, NamedPerson b) {
        var text = words.toString();
        var from = text.indexOf(a.name.toString()) + a.name.length();
        var to = text.indexOf(b.name.toString(), from);
        return to < from ? "" : text.substring(from, to);
    }

    private static void read(Passage part, List<NamedPerson> people, Passage all, Unlike unlike) {
        var first = people.isEmpty();
        var told = new PersonWords(part, unlike == Unlike.FIRST_NAMES, first && unlike != Unlike.FIRST_PART);
        if (!first && part.has(FOR_FIRST) && Remark.of(part).metFor() != null) {
            people.getLast().metFor = Remark.of(part).metFor();
        } else if (!first && part.has(INSTEAD)) {
            people.getLast().substitute = Remark.of(part).substitute();
        } else if (told.name().isBlank()) {
            if (!first) {
                people.getLast().cases.addAll(told.cases());
            }
        } else if (told.namesSomebody()
                || unlike == Unlike.FIRST_PART && first
                || unlike == Unlike.FIRST_NAMES && NameList.isFirstName(told.name())) {
            people.add(told.person());
        } else if (!first) {
            belongsTo(people.getLast(), part, told, all);
        }
    }

    private static void belongsTo(NamedPerson person, Passage words, PersonWords told, Passage all) {
        var dashed = Remark.absentBehindDash(words);
        var aside = Parentheses.in(words);
        person.absent |= dashed > 0 || aside != null && Remark.of(aside).absent();
        var part = dashed > 0 ? words.sub(0, dashed).strip() : words;
        person.video |= told.video();
        if (part.has(IS_ABSENT)) {
            person.otherIsAbsent |= person.metFor != null;
            person.absent |= person.metFor == null;
            return;
        }
        person.metFor = told.metFor() == null ? person.metFor : told.metFor();
        person.substitute = person.substitute == null ? Remark.of(part).substitute() : person.substitute;
        if (person.substitute == null && aside != null) { // «Storvik (Ola Moen møtte som vara)»
            person.substitute = Remark.of(aside).substitute();
        }
        person.cases.addAll(told.cases());
        if (part.has(VIDEO) && Parentheses.without(part).length() < 12) {
            return;
        }
        var affiliation = part.has(VIDEO) ? Parentheses.without(part) : part;
        person.affiliation = person.affiliation == null ? affiliation : together(person.affiliation, affiliation, all);
    }

    // with the comma or «og» that stands between them
    private static Passage together(Passage a, Passage b, Passage all) {
        return all.sub(all.indexOf(a.span().from()), all.indexOf(b.span().to()));
    }

    static boolean onVideo(Passage words) {
        return words.has(VIDEO);
    }

    static Found<String> found(Passage words) {
        return Found.words(words, Names.isName(words) ? Certainty.CERTAIN : Certainty.LIKELY);
    }
}
