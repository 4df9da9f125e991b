package no.vedtakslogg.papers.assignments;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.assignments.Assignees.One;
import no.vedtakslogg.papers.deadlines.MonthNames;
import org.jspecify.annotations.Nullable;

/** Those who stand in no list: «alle kommuner», «partene», «prosjektleder», «representantene i ASU», «arbeidsgruppen». */
final class Unlisted {
    private static final String[] EVERYONE = {"alle", "samtlige", "den enkelte", "den einskilde", "hver enkelt", "begge"
    };
    private static final Pattern NO_GROUP = Pattern.compile("området|områda|behovstenesta|tiltaket"
            + "|.*(?:for|an|over|ut|ned|av|be|til|gjennom)slaget|.*(?:grunn|under|opp|til|over|mellom|inn)laget");
    static final Set<String> PREPOSITIONS = Set.of("i", "på", "av", "for", "fra", "frå", "ved");
    static final Set<String> NO_COMPLEMENT = Lexicon.words("""
            å at det dette oppdrag samråd samarbeid løpet fellesskap fellesskapet vegne forkant etterkant tillegg
            høst haust vår sommer sommar vinter uke veke sikt nytt behov
            """);
    private static final Set<String> UNITS =
            Lexicon.words("klinikk avdeling seksjon enhet eining senter tjeneste teneste etat divisjon");
    // «Medisinsk avdeling», «Koordinerende enhet i hver kommune»
    private static final Pattern OF_WHAT = Pattern.compile("\\p{L}{3,}(?:sk|ske|ende|ande|al|alt|iv|ivt|lig|leg|es|s)");

    // the «ansattes» of «De ansattes organisasjoner»
    private static final Pattern OF_SOMEBODY = Pattern.compile("\\p{L}{4,}es");

    /** What is a unit where it is told whose or of what kind it is. */
    private static final Pattern UNIT = Pattern.compile(
            "\\p{L}*(?:team|nettverk|gruppe|senter|klinikk|seksjon|avdeling|avdelinger|råd|utvalg|utval|kontor|organisasjon|organisasjoner|organisasjonar|foreninger|foreiningar|forening|foreining|korps|sentral)");

    private static final Pattern INDEFINITE = Pattern.compile(
            ".*(?:administrasjon|gruppe|utvalg|utval|forum|team|nettverk|komite|ledelse|leiing|helsefellesskap)");
    private final Names names;

    Unlisted(Names names) {
        this.names = names;
    }

    @Nullable One at(Words words, int place) {
        int head = place;
        while ((words.is(head, WhoWords.BEFORE) || isKind(words, place, head)) && head < place + 4) {
            head += words.is(head, "adm") && words.is(head + 1, ".") ? 2 : 1;
        }
        if (!words.inside(head) || !words.at(head).isWord()) {
            return null;
        }
        boolean things = words.is(place, "begge") && words.is(head, "deler", "delar");
        if (words.past(place, EVERYONE) == head && head > place && isFinite(words, head) && !things) {
            return of(AssigneeKind.ROLE, words, place, head);
        }
        int second = pastHalves(words, head);
        One whole = second == head ? null : at(words, second);
        if (whole != null) {
            return of(whole.assignee().kind(), words, place, whole.end());
        }
        if ((words.is(place + 1, UNITS) || isUnit(words, place))
                && OF_WHAT.matcher(words.text(place)).matches()) {
            return of(AssigneeKind.NAMED, words, place, complement(words, WholeName.end(words, place + 2)));
        }
        if (OF_SOMEBODY.matcher(words.text(head)).matches()
                && UNIT.matcher(words.text(head + 1)).matches()) {
            return of(AssigneeKind.NAMED, words, place, WholeName.end(words, head + 2)); // «De ansattes organisasjoner»
        }
        One joined = ofAcronym(words, place, head);
        One all = joined == null ? ofMany(words, place, head) : joined;
        One role = all == null ? ofRole(words, place, head) : all;
        return role == null ? ofGroup(words, place, head) : role;
    }

    /** The «Palliativt team», «Psykiatrisk ungdomsteam» with which a clause begins. */
    private static boolean isUnit(Words words, int place) {
        return words.at(place).isCapital()
                && UNIT.matcher(words.text(place + 1)).matches();
    }

    /** «ASU-leder», «FoU-avdelingen». */
    private static @Nullable One ofAcronym(Words words, int place, int head) {
        if (!words.at(head).isAcronym() || !words.is(head + 1, "-")) {
            return null;
        }
        if (ends(words.text(head + 2), WhoWords.ROLES)) {
            return of(AssigneeKind.ROLE, words, place, head + 3);
        }
        boolean group = !words.at(head + 1).gap() && ends(words.text(head + 2), WhoWords.GROUPS);
        return group ? of(AssigneeKind.NAMED, words, place, head + 3) : null;
    }

    /** «kommunene i Værnesregionen», «pilotkommunene», «begge parter». */
    private @Nullable One ofMany(Words words, int place, int head) {
        String word = words.text(head);
        boolean introduced = head > place;
        if (WhoWords.MUNICIPALITIES.contains(word) && (introduced || word.endsWith("ene") || word.endsWith("ane"))) {
            var kind = words.is(head - 1, WhoWords.NUMBERS) || words.is(head - 1, "disse", "desse", "andre")
                    ? AssigneeKind.NAMED
                    : AssigneeKind.EVERY_MUNICIPALITY;
            return of(kind, words, place, complement(words, head + 1));
        }
        if (word.matches("\\p{L}{3,}kommun(?:ene|ane)")) {
            return of(AssigneeKind.NAMED, words, place, complement(words, head + 1)); // some of them
        }
        boolean parties =
                WhoWords.PARTIES.contains(word) && (introduced || word.endsWith("ne") || word.endsWith("ane"));
        return parties ? of(AssigneeKind.EVERY_PARTY, words, place, complement(words, head + 1)) : null;
    }

    /** «prosjektleder», «representantene i ASU», «Søker». */
    private @Nullable One ofRole(Words words, int place, int head) {
        String word = words.text(head);
        if (words.is(head, "søker", "søkar", "søkjar") && words.at(head).isCapital()) {
            return of(AssigneeKind.ROLE, words, place, head + 1);
        }
        if (!ends(word, WhoWords.ROLES) || word.startsWith("veileder") || word.startsWith("rettleiar")) {
            return null;
        }
        int end = complement(words, head + 1);
        boolean longer = end > head + 1
                && (WholeName.goesOn(words, end)
                        || words.is(end, "-")
                        || words.is(end, "i", "ved") && words.at(end + 1).isCapital());
        return of(
                AssigneeKind.ROLE, words, place, end == head + 1 || longer ? WholeName.end(words, head + 1, end) : end);
    }

    /** «arbeidsgruppen», «Utvalg for eldre», «Klinikk for rehabilitering», «hver avdeling». */
    private static @Nullable One ofGroup(Words words, int place, int head) {
        String word = words.text(head);
        boolean introduced = head > place;
        boolean one = words.is(head - 1, "hver", "hvert", "kvar", "kvart", "enkelte", "einskilde")
                && introduced
                && isOne(word);
        if (one) {
            return of(AssigneeKind.NAMED, words, place, WholeName.end(words, head + 1));
        }
        boolean told = introduced || words.at(head).isCapital() || words.is(head + 1, "for");
        boolean unit = words.at(head).isCapital() && words.is(head + 1, "for") && words.is(head, UNITS);
        boolean group = told && word.endsWith("råd") || unit || ends(word, WhoWords.GROUPS);
        return group
                        && (told || !INDEFINITE.matcher(word).matches())
                        && (word.length() > 5 || word.equals("rådet"))
                        && !NO_GROUP.matcher(word).matches()
                ? of(AssigneeKind.NAMED, words, place, WholeName.end(words, head + 1))
                : null;
    }

    /** The «geografiske» of «de geografiske samarbeidsutvalgene». */
    private static boolean isKind(Words words, int place, int head) {
        return head == place + 1
                && words.is(place, "de", "dei", "den", "det")
                && words.text(head).matches("\\p{L}{4,}[ks]e")
                && ends(words.text(head + 1), WhoWords.GROUPS);
    }

    /** The place behind «oppvekst-, helse- og» in «oppvekst-, helse- og kultursjefen». */
    private static int pastHalves(Words words, int place) {
        boolean half = words.at(place).isWord()
                && words.is(place + 1, "-")
                && !words.at(place + 1).gap();
        if (!half || !words.is(place + 2, "og", "eller", ",", "/")) {
            return place;
        }
        return words.is(place + 2, ",") ? pastHalves(words, place + 3) : place + 3;
    }

    /** The place behind «i ASU», «på prosjektene», «fra hver kommune». */
    private int complement(Words words, int place) {
        boolean passed = PassedOn.isWork(words, place) && PassedOn.standsBefore(words, place);
        if (passed
                || isRhythm(words, place)
                || !words.is(place, PREPOSITIONS)
                || words.is(place + 1, NO_COMPLEMENT)
                || !words.inside(place + 1)
                || MonthNames.isFull(words.text(place + 1))) {
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
        if (!words.inside(noun) || !words.at(noun).isWord()) {
            return place;
        }
        int end = noun + 1;
        while (words.at(noun).isCapital() && words.inside(end) && words.at(end).isCapital()) {
            end++; // «kommunene i Ytre Fjord»
        }
        return end;
    }

    /** The «i hvert møte», «på neste møte» of «gjennomgås av sekretæren i hvert møte» tells when, and not whose secretary. */
    private static boolean isRhythm(Words words, int place) {
        return words.is(place, "i", "på")
                && words.is(place + 1, "hvert", "hver", "kvart", "kvar", "neste", "første", "fyrste")
                && words.text(place + 2).matches(".*(?:møte|år|måned|månad|uke|veke|kvartal|tertial|dag)");
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
