package no.vedtakslogg.papers.assignments;

import java.util.Set;
import no.vedtakslogg.papers.assignments.Assignees.One;
import org.jspecify.annotations.Nullable;

/** Those who stand in no list: «alle kommuner», «partene», «prosjektleder», «representantene i ASU», «arbeidsgruppen». */
final class Unlisted {
    private static final Set<String> BEFORE = Lexicon.words("""
            alle samtlige hver kvar den det de dei disse desse andre resterende resterande enkelte einskilde en ei ein et eit begge øvrige nye felles hvert kvart
            vår våre permanente permanent ny nytt egen tverrfaglig tverrfagleg lokale lokalt regional regionale regionalt
            nasjonal nasjonale aktuelle involverte berørte berørde deltakende deltakande kommunale interkommunal
            interkommunale interkommunalt valgte tverrgående bred administrerende administrerande adm fungerende
            fungerande konstituert ansvarlige ansvarlege mindre faglig fagleg faglige faglege strategisk administrativt
            politisk overordnet overordna utvidet utvida to tre fire fem
            """);
    private static final Set<String> NUMBERS = Lexicon.words("to tre fire fem");
    private static final Set<String> MUNICIPALITIES = Lexicon.words("""
            kommune kommuner kommunene kommunane kommunar medlemskommunene medlemskommunane eierkommunene eigarkommunane
            vertskommunene vertskommunane enkeltkommune deltakerkommunene deltakarkommunane
            """);
    private static final Set<String> PARTIES =
            Lexicon.words("parter partene partane partar part partnerne partnarane avtalepartene avtalepartane");
    private static final Set<String> ROLES = Lexicon.words("""
            leder ledere lederen lederne leiar leiarar leiaren leiarane ansvarlig ansvarlige ansvarleg koordinator
            koordinatoren koordinatorer koordinatorene koordinatorane sjef sjefen sjefene sjefer sjefane direktør
            direktøren direktørene direktører direktørane direktørar ordfører ordføreren ordførerne ordførere ordførarar
            ordførar ordføraren ordførarane rådmann rådmennene rådmannen rådmennar representant representanten
            representanter representantene representantane representantar deltakere deltakerne deltakarar deltakarane
            deltagerne deltagere medlem medlemmer medlemmene medlemene medlemer sekretær sekretæren fastlegene fastlegane
            kommuneoverlegene kommuneoverlegen kommuneoverlegane kommuneoverlege kommunelege kommunelegen saksbehandler
            saksbehandleren saksbehandlar saksbehandlaren sakshandsamar rådgiver rådgiveren rådgivar rådgivaren
            observatørene prosjekteier prosjekteieren prosjekteigar kontaktpersonene kontaktpersonane tillitsvalgte
            tillitsvalde verneombudet verneombud politikerne politikarane tiltakseier tiltakseieren tiltakseigar prosesseier advokaten rektor rektorene
            ministeren ministrane ministrene dekan dekanen dekanene dekanane prosten presten biskopen diakonen inspektøren
            beboer beboeren beboerne bebuar bebuaren bebuarane vaktmester vaktmesteren vaktmeister vaktmeisteren
            kasserer kassereren kassar kassaren revisor revisoren revisorene referent referenten ordstyrer ordstyreren
            entreprenøren leverandøren konsulenten arkitekten økonomen juristen controlleren huseier huseiere huseierne
            ansatte tilsette pårørende pårørande verge legen legene legane lærerne lærarane foresatte foreldrene
            foreldra trenerne trenarane
            """);
    private static final Set<String> GROUPS = Lexicon.words("""
            gruppe gruppen gruppa grupper gruppene utvalg utvalget utvalgene utval utvalet utvala rådet rådene råda styret
            styrene styra komité komite komiteen komiteene forum forumet foruma team teamet teamene nettverk nettverket
            nettverkene nettverka nemnda sekretariatet sekretariat direktoratet forvalteren forvaltaren klinikken
            klinikkene klinikkane avdelingen avdelinga avdelingene avdelingane enheten enhetene eininga einingane
            tjenesten tjenestene tenesta tenestene kontoret kontorene kontora virksomheten virksomhetene verksemda
            verksemdene skolene skulane hjemmene heimane apparatet departementet fylkeskommunen fylkeskommunane
            fylkeskommune organisasjonen organisasjonene organisasjonane foretaket foretakene føretaket føretaka
            sykehuset sykehusene sjukehuset sjukehusa regionen regionene regionane legevakta legevakten legevaktene
            formannskapet formannskapene formannskapa representantskapet administrasjonen administrasjonane leiing
            ledelsen leiinga ledelse seksjonen seksjonene seksjonane bydelene bydelane universitetet høgskolen høgskulen
            institusjonene institusjonane eierne eigarane helsefellesskap partnerskapet kommunen legelaget tinget
            lokallaget lokallagene lokallaga idrettslaget idrettslagene idrettslaga partilagene foreningen foreningene
            foreningane foreininga foreiningane regjeringen regjeringa etaten etatene etatane instituttet fakultetet tilsynet politiet
            """);
    private static final String[] EVERYONE = {"alle", "samtlige", "den enkelte", "den einskilde", "hver enkelt"};
    private static final String NEXT =
            ".*(?:råd|rådet|utval|utvalg|utvalet|utvalget|gruppe|gruppen|gruppa|nettverk|kommune|kommunene|kommunane|sekretariatet|foretaket|føretaket|sykehuset|sjukehuset)";
    private static final Set<String> NO_GROUP = Lexicon.words("området områda behovstenesta tiltaket");
    private static final Set<String> OF_NOBODY = Lexicon.words("å at om som det dette");
    private static final Set<String> PREPOSITIONS = Set.of("i", "på", "av", "for", "fra", "frå", "ved");
    private static final Set<String> NO_COMPLEMENT = Lexicon.words("""
            å at det dette oppdrag samråd samarbeid løpet
            """);
    private static final int FAR = 8;
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
        if (words.past(place, EVERYONE) == head && head > place && isFinite(words, head)) {
            return of(AssigneeKind.ROLE, words, place, head);
        }
        if (words.at(head).isAcronym() && words.is(head + 1, "-") && ends(words.text(head + 2), ROLES)) {
            return of(AssigneeKind.ROLE, words, place, head + 3);
        }
        String word = words.text(head);
        boolean introduced = head > place;
        if (MUNICIPALITIES.contains(word) && (introduced || word.endsWith("ene") || word.endsWith("ane"))) {
            var kind = words.is(head - 1, NUMBERS) || words.is(head - 1, "disse", "desse", "andre") ? AssigneeKind.NAMED : AssigneeKind.EVERY_MUNICIPALITY;
            return of(kind, words, place, complement(words, head + 1));
        }
        if (PARTIES.contains(word) && (introduced || word.endsWith("ne") || word.endsWith("ane"))) {
            return of(AssigneeKind.EVERY_PARTY, words, place, complement(words, head + 1));
        }
        if (ends(word, ROLES) && !word.startsWith("veileder") && !word.startsWith("rettleiar")) {
            int end = complement(words, head + 1);
            return of(AssigneeKind.ROLE, words, place, end == head + 1 ? beforeVerb(words, end) : end);
        }
        boolean indefinite = !introduced
                && !words.at(head).isCapital()
                && word.matches(".*(gruppe|utvalg|utval|forum|team|nettverk|komite|ledelse|leiing|helsefellesskap)");
        boolean council =
                (introduced || words.at(head).isCapital() || words.is(head + 1, "for")) && word.endsWith("råd");
        return (council || ends(word, GROUPS)) && !indefinite && word.length() > 5 && !NO_GROUP.contains(word)
                ? of(AssigneeKind.NAMED, words, place, beforeVerb(words, head + 1))
                : null;
    }

    /** The place behind «for barn og unge», «ved sykehuset», «ledet av fagråd 1», where a verb follows it. */
    private static int beforeVerb(Words words, int place) {
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
        for (int at = place + 1; more && words.inside(at) && at < place + FAR; at++) {
            if (TaskVerbs.isFinite(words, at)) {
                return at;
            }
            if (words.is(at, "og", ",") && words.text(at + 1).matches(NEXT)) {
                return at;
            }
            more = words.at(at).isWord() && !words.is(at, OF_NOBODY)
                    || words.at(at).isNumber();
        }
        return place;
    }

    /** The place behind «i ASU», «på prosjektene», «fra hver kommune». */
    private int complement(Words words, int place) {
        if (!words.is(place, PREPOSITIONS) || words.is(place + 1, NO_COMPLEMENT) || !words.inside(place + 1)) {
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

    private static boolean isFinite(Words words, int place) {
        return TaskVerbs.isFinite(words, place)
                || words.is(place, "leser", "les", "sjekker", "sjekkar", "tenker", "tenkjer", "spør", "melder");
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
