package no.vedtakslogg.papers.assignments;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.assignments.Assignees.One;
import org.jspecify.annotations.Nullable;

/** Those who stand in no list: «alle kommuner», «partene», «prosjektleder», «representantene i ASU», «arbeidsgruppen». */
final class Unlisted {
    private static final String[] EVERYONE = {"alle", "samtlige", "den enkelte", "den einskilde", "hver enkelt"};
    private static final String NEXT =
            ".*(?:råd|rådet|utval|utvalg|utvalet|utvalget|gruppe|gruppen|gruppa|nettverk|kommune|kommunene|kommunane|sekretariatet|foretaket|føretaket|sykehuset|sjukehuset)";
    private static final Pattern NO_GROUP = Pattern.compile("området|områda|behovstenesta|tiltaket"
            + "|.*(?:for|an|over|ut|ned|av|be|til|gjennom)slaget|.*(?:grunn|under|opp|til|over|mellom|inn)laget");
    private static final Pattern CARRIES_NAME = Pattern.compile(
            ".*(?:foreningen|foreininga|klubben|laget|stiftelsen|stiftinga|selskapet|barnehagen|skolen|skulen|koret|korpset|velet|vellet)");
    private static final String[] GIVEN = {
        "i oppdrag", "i oppgave", "i oppgåve", "fullmakt", "ansvaret", "ansvar", "mandat"
    };
    private static final String[] TOGETHER = {"i samarbeid", "i samråd", "i dialog", "i tråd", "i løpet", "i henhold"};
    private static final Set<String> OF_NOBODY = Lexicon.words("å at om som det dette");
    private static final Set<String> PREPOSITIONS = Set.of("i", "på", "av", "for", "fra", "frå", "ved");
    private static final Set<String> NO_COMPLEMENT = Lexicon.words("""
            å at det dette oppdrag samråd samarbeid løpet
            """);
    private static final int FAR = 12;
    private final Names names;

    Unlisted(Names names) {
        this.names = names;
    }

    @Nullable One at(Words words, int place) {
        int head = place;
        while (words.is(head, WhoWords.BEFORE) && head < place + 4) {
            head += words.is(head, "adm") && words.is(head + 1, ".") ? 2 : 1;
        }
        if (!words.inside(head) || !words.at(head).isWord()) {
            return null;
        }
        if (words.past(place, EVERYONE) == head && head > place && isFinite(words, head)) {
            return of(AssigneeKind.ROLE, words, place, head);
        }
        if (words.at(head).isAcronym() && words.is(head + 1, "-") && ends(words.text(head + 2), WhoWords.ROLES)) {
            return of(AssigneeKind.ROLE, words, place, head + 3);
        }
        String word = words.text(head);
        boolean introduced = head > place;
        if (WhoWords.MUNICIPALITIES.contains(word) && (introduced || word.endsWith("ene") || word.endsWith("ane"))) {
            var kind = words.is(head - 1, WhoWords.NUMBERS) || words.is(head - 1, "disse", "desse", "andre")
                    ? AssigneeKind.NAMED
                    : AssigneeKind.EVERY_MUNICIPALITY;
            return of(kind, words, place, complement(words, head + 1));
        }
        if (WhoWords.PARTIES.contains(word) && (introduced || word.endsWith("ne") || word.endsWith("ane"))) {
            return of(AssigneeKind.EVERY_PARTY, words, place, complement(words, head + 1));
        }
        if (words.is(head, "søker", "søkar", "søkjar") && words.at(head).isCapital()) {
            return of(AssigneeKind.ROLE, words, place, head + 1);
        }
        if (ends(word, WhoWords.ROLES) && !word.startsWith("veileder") && !word.startsWith("rettleiar")) {
            int end = complement(words, head + 1);
            boolean longer = end > head + 1 && isWithin(words, end);
            return of(
                    AssigneeKind.ROLE,
                    words,
                    place,
                    end == head + 1 || longer ? beforeVerb(words, head + 1, end) : end);
        }
        boolean indefinite = !introduced
                && !words.at(head).isCapital()
                && !words.is(head + 1, "for")
                && word.matches(
                        ".*(administrasjon|gruppe|utvalg|utval|forum|team|nettverk|komite|ledelse|leiing|helsefellesskap)");
        boolean council =
                (introduced || words.at(head).isCapital() || words.is(head + 1, "for")) && word.endsWith("råd");
        boolean one = words.is(head - 1, "hver", "hvert", "kvar", "kvart", "enkelte", "einskilde")
                && introduced
                && isOne(word);
        return one
                        || (council || ends(word, WhoWords.GROUPS))
                                && !indefinite
                                && (word.length() > 5 || word.equals("rådet"))
                                && !NO_GROUP.matcher(word).matches()
                ? of(AssigneeKind.NAMED, words, place, beforeVerb(words, head + 1))
                : null;
    }

    /** Whether the name goes on with this word: the «helsevern» of «klinikksjef ved psykisk helsevern». */
    private static boolean isWithin(Words words, int place) {
        return words.inside(place)
                && words.at(place).isWord()
                && !words.at(place).isCapital()
                && !words.is(place, PREPOSITIONS)
                && !words.is(place, NO_COMPLEMENT)
                && !words.is(place, OF_NOBODY)
                && !AskedVerbs.standsAt(words, place)
                && !TaskVerbs.isFinite(words, place);
    }

    /** The place behind all of a name that began before the group's complement, or behind that where no verb follows. */
    private static int beforeVerb(Words words, int group, int complement) {
        int end = beforeVerb(words, group);
        return end == group ? complement : end;
    }

    /** The place behind «for barn og unge», «ved sykehuset», «ledet av fagråd 1», where a verb follows it. */
    private static int beforeVerb(Words words, int group) {
        int place = pastOwnName(words, group);
        boolean bare = words.text(place - 1).matches(".*(?:råd|utval|utvalg|gruppe|nettverk|team|forum)");
        boolean more = words.is(place, PREPOSITIONS)
                || bare
                        && words.inside(place)
                        && words.at(place).isWord()
                        && !TaskVerbs.isFinite(words, place)
                        && !words.is(place, OF_NOBODY)
                || words.is(place, "ledet", "leia", "helse", "oppvekst", "samfunn", "medisin", "rus", "kultur");
        more |= words.is(place, "i")
                && words.inside(place + 1)
                && words.at(place + 1).isCapital();
        more &= words.past(place, TOGETHER) == place
                && !(words.is(place, "ved") && words.is(place + 1, "leder", "leiar"));
        for (int at = place + 1; more && words.inside(at) && at < place + FAR; at++) {
            if (goesOn(words, at)) {
                return at;
            }
            if (words.is(at, "og", ",") && words.text(at + 1).matches(NEXT)) {
                return at;
            }
            more = isListed(words, place, at)
                    || words.is(at, "«", "»")
                    || words.is(at, "-") && !words.at(at + 1).gap()
                    || words.at(at).isWord() && !words.is(at, OF_NOBODY)
                    || words.at(at).isNumber();
        }
        return place;
    }

    /** Whether the sentence goes on here behind a name: with its verb, with «om å», or with what somebody is given. */
    private static boolean goesOn(Words words, int place) {
        return TaskVerbs.isFinite(words, place)
                || AskedVerbs.standsAt(words, place)
                || words.past(place, GIVEN) > place
                || words.past(place, "om å", "til å") > place;
    }

    /** The comma of «for svangerskap, fødsel og barsel», which joins what one body is for. */
    private static boolean isListed(Words words, int place, int comma) {
        int last = words.is(comma + 2, ",", "og") ? comma + 2 : comma + 3;
        return words.is(place, "for")
                && words.is(comma, ",")
                && words.is(last, ",", "og")
                && words.inside(comma + 1)
                && !words.at(comma + 1).isCapital()
                && !words.text(comma + 1).matches(NEXT);
    }

    /** The place behind «Gamle Bruket» in «foreningen Gamle Bruket». */
    private static int pastOwnName(Words words, int place) {
        int end = place;
        while (CARRIES_NAME.matcher(words.text(place - 1)).matches()
                && words.inside(end)
                && words.at(end).isCapital()
                && !words.at(end).isAcronym()) {
            end++;
        }
        return end;
    }

    /** The place behind «i ASU», «på prosjektene», «fra hver kommune». */
    private int complement(Words words, int place) {
        boolean passed = PassedOn.isWork(words, place) && PassedOn.standsBefore(words, place);
        if (passed
                || !words.is(place, PREPOSITIONS)
                || words.is(place + 1, NO_COMPLEMENT)
                || !words.inside(place + 1)) {
            return place;
        }
        int strange = Strangers.past(words, place + 1);
        Names.Match name = names.at(words, place + 1);
        if (strange > place + 1 && (name == null || name.end() < strange)) {
            return strange;
        }
        if (name != null) {
            return isBareMunicipality(words, name) ? moreMunicipalities(words, name.end()) : name.end();
        }
        int noun = place + 1;
        while (words.is(noun, WhoWords.BEFORE)) {
            noun++;
        }
        return words.inside(noun) && words.at(noun).isWord() ? noun + 1 : place;
    }

    /** «Kommunedirektørene i Trondheim, Malvik og Melhus». */
    private int moreMunicipalities(Words words, int place) {
        int next = words.past(place, ",", "og");
        Names.Match name = next == place ? null : names.at(words, next);
        return name != null && isBareMunicipality(words, name) ? moreMunicipalities(words, name.end()) : place;
    }

    private static boolean isBareMunicipality(Words words, Names.Match match) {
        boolean named = match.entry().kind() == AssigneeKind.PARTY
                && match.entry().name().endsWith(" kommune");
        return named && !words.is(match.end() - 1, "kommune") && !words.is(match.end(), "kommune");
    }

    private static boolean isFinite(Words words, int place) {
        return TaskVerbs.isFinite(words, place)
                || words.is(
                        place, "leser", "les", "hjelper", "hjelpar", "sjekker", "sjekkar", "tenker", "tenkjer", "spør",
                        "melder");
    }

    /** «klubb», «avdeling», «skole»: one of those that are groups in the definite form. */
    private static boolean isOne(String word) {
        String stem = word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
        return Stream.of("en", "et", "a")
                .map(ending -> stem + ending)
                .anyMatch(definite -> ends(definite, WhoWords.GROUPS)
                        && !NO_GROUP.matcher(definite).matches());
    }

    private static boolean ends(String word, Set<String> endings) {
        for (String ending : endings) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return false;
    }

    private static One of(AssigneeKind kind, Words words, int place, int end) {
        var span = words.span(place, end);
        return new One(new Assignee(kind, span.in(words.text()), span, null), end);
    }
}
