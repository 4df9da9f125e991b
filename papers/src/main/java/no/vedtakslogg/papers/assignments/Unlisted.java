package no.vedtakslogg.papers.assignments;

import java.util.Set;
import no.vedtakslogg.papers.assignments.Assignees.One;
import org.jspecify.annotations.Nullable;

/** Those who stand in no list: «alle kommuner», «partene», «prosjektleder», «representantene i ASU», «arbeidsgruppen». */
final class Unlisted {
    private static final Set<String> BEFORE = Set.of(
            "alle",
            "samtlige",
            "hver",
            "kvar",
            "den",
            "det",
            "de",
            "dei",
            "enkelte",
            "einskilde",
            "en",
            "ei",
            "ein",
            "et",
            "eit",
            "begge",
            "øvrige",
            "nye",
            "felles",
            "hvert",
            "kvart",
            "vår",
            "våre",
            "permanente",
            "permanent",
            "ny",
            "egen",
            "tverrfaglig",
            "lokale",
            "regional",
            "regionale",
            "aktuelle",
            "involverte",
            "interkommunal",
            "interkommunale",
            "valgte",
            "tverrgående",
            "bred",
            "administrerende",
            "administrerande",
            "adm",
            "fungerende",
            "fungerande",
            "konstituert",
            "ansvarlige",
            "ansvarlege",
            "mindre");
    private static final Set<String> MUNICIPALITIES = Set.of(
            "kommune",
            "kommuner",
            "kommunene",
            "kommunane",
            "kommunar",
            "medlemskommunene",
            "eierkommunene",
            "vertskommunene",
            "enkeltkommune",
            "deltakerkommunene",
            "kommunen");
    private static final Set<String> PARTIES =
            Set.of("parter", "partene", "partane", "partar", "part", "partnerne", "partnarane");
    private static final String[] ROLES = {
        "leder",
        "ledere",
        "lederen",
        "lederne",
        "leiar",
        "leiarar",
        "leiaren",
        "leiarane",
        "ansvarlig",
        "ansvarlige",
        "koordinator",
        "koordinatoren",
        "koordinatorer",
        "koordinatorene",
        "sjef",
        "sjefen",
        "sjefene",
        "sjefer",
        "direktør",
        "direktøren",
        "direktørene",
        "direktører",
        "ordfører",
        "ordføreren",
        "ordførerne",
        "ordførarane",
        "rådmann",
        "rådmennene",
        "rådmannen",
        "representant",
        "representanter",
        "representantene",
        "representantane",
        "deltakere",
        "deltakerne",
        "deltakarar",
        "deltakarane",
        "deltagerne",
        "deltagere",
        "medlemmer",
        "medlemmene",
        "medlemene",
        "sekretær",
        "sekretæren",
        "fastlegene",
        "fastlegane",
        "kommuneoverlegene",
        "kommuneoverlegen",
        "kommuneoverlegane",
        "saksbehandler",
        "saksbehandleren",
        "saksbehandlar",
        "sakshandsamar",
        "rådgiver",
        "rådgiveren",
        "observatørene",
        "prosjekteier",
        "prosjekteieren"
    };
    private static final String[] GROUPS = {
        "gruppe",
        "gruppen",
        "gruppa",
        "grupper",
        "gruppene",
        "gruppene",
        "utvalg",
        "utvalget",
        "utvalgene",
        "utval",
        "utvalet",
        "rådet",
        "rådene",
        "råda",
        "styret",
        "komité",
        "komite",
        "komiteen",
        "forum",
        "forumet",
        "team",
        "teamet",
        "nettverk",
        "nettverket",
        "nemnda",
        "sekretariatet",
        "sekretariat",
        "direktoratet",
        "forvalteren",
        "forvaltaren",
        "klinikken",
        "klinikkene",
        "avdelingen",
        "avdelingene",
        "avdelingane",
        "enhetene",
        "einingane",
        "tjenestene",
        "tenestene",
        "klinikkane",
        "kontorene",
        "kontora",
        "virksomhetene",
        "verksemdene",
        "skolene",
        "skulane",
        "hjemmene",
        "heimane",
        "avdelinga",
        "apparatet",
        "enheten",
        "eininga",
        "kontoret",
        "departementet",
        "fylkeskommunen",
        "fylkeskommune",
        "organisasjonene",
        "organisasjonane",
        "foretakene",
        "sykehusene",
        "sjukehusa",
        "tjenesten",
        "tenesta",
        "regionen",
        "regionene",
        "legevakta",
        "legevakten"
    };
    private static final Set<String> PREPOSITIONS = Set.of("i", "på", "av", "for", "fra", "frå", "ved");
    private static final Set<String> NO_COMPLEMENT =
            Set.of("å", "at", "det", "dette", "oppdrag", "samråd", "samarbeid", "løpet");
    private final Names names;

    Unlisted(Names names) {
        this.names = names;
    }

    @Nullable One at(Words words, int place) {
        int head = place;
        while (words.is(head, BEFORE) && head < place + 4) {
            head += words.is(head, "adm") && words.is(head + 1, ".") ? 2 : 1;
        }
        if (!words.inside(head) || !words.at(head).isWord()) {
            return null;
        }
        String word = words.text(head);
        boolean introduced = head > place;
        if (MUNICIPALITIES.contains(word) && (introduced || word.endsWith("ene") || word.endsWith("ane"))) {
            return word.equals("kommunen")
                    ? null
                    : of(AssigneeKind.EVERY_MUNICIPALITY, words, place, complement(words, head + 1));
        }
        if (PARTIES.contains(word) && (introduced || word.endsWith("ne") || word.endsWith("ane"))) {
            return of(AssigneeKind.EVERY_PARTY, words, place, complement(words, head + 1));
        }
        if (ends(word, ROLES) && !word.startsWith("veileder") && !word.startsWith("rettleiar")) {
            return of(AssigneeKind.ROLE, words, place, complement(words, head + 1));
        }
        boolean indefinite = !introduced
                && !words.at(head).isCapital()
                && word.matches(".*(gruppe|utvalg|forum|team|nettverk|komite)");
        boolean council = introduced && word.endsWith("råd");
        return (council || ends(word, GROUPS)) && !indefinite && word.length() > 5
                ? of(AssigneeKind.NAMED, words, place, head + 1)
                : null;
    }

    /** The place behind «i ASU», «på prosjektene», «fra hver kommune». */
    private int complement(Words words, int place) {
        if (!words.is(place, PREPOSITIONS) || words.is(place + 1, NO_COMPLEMENT) || !words.inside(place + 1)) {
            return place;
        }
        Names.Match name = names.at(words, place + 1);
        if (name != null) {
            return isBareMunicipality(words, name) ? moreMunicipalities(words, name.end()) : name.end();
        }
        int noun = place + 1;
        while (words.is(noun, BEFORE)) {
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

    private static boolean ends(String word, String[] endings) {
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
