package no.vedtakslogg.papers.assignments;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Verbs that are work with the words behind them: «følger opp», «tar kontakt», «holder … orientert». */
final class ParticleVerbs {
    /** As bokmål has them, and nynorsk where it says it in another way and not only in other words. */
    private static final String[] TOLD = Lexicon.phrases("""
            følger opp
            legger fram
            legger frem
            tar opp
            tar initiativ
            tar arbeidet videre
            tar med seg
            tar høyde for
            tek høgd for
            tar kontakt
            tar ansvar
            tar saken opp
            tar saken tilbake
            er enige om å
            er samde om å
            forplikter seg til å
            pliktar seg til å
            påtar seg å
            tar på seg å
            tar på seg
            påtar seg
            påtek seg
            tar saken med
            tar med
            tar inn
            kommer tilbake
            kjem tilbake
            kommer med
            setter opp
            setter saken opp
            setter i gang
            set i gong
            setter av
            setter ned
            går i dialog
            går videre med
            går i gang
            ser nærmere på
            tar stilling til
            tar vare på
            gjør greie for
            går sammen om
            peker ut
            samlar inn
            samler inn
            nemner ut
            melder inn
            melder tilbake
            henter inn
            holder oversikt
            holder kontakt
            fører videre
            ser på
            hører med
            tar tak i
            prøver å
            forsøker å
            freistar å
            prioriterer å
            planlegger å
            arbeider for å
            henger opp
            ordner med
            ser over
            ser gjennom
            ser igjennom
            ser på nytt på
            går over
            leser gjennom
            leser igjennom
            inngår avtale
            inngår kontrakt
            inngår samarbeid
            gir tilbakemelding
            gir svar
            gir beskjed
            gir melding
            gir innspill
            gir uttalelse
            gir opplæring
            gir status
            gir en
            gjev ei
            svarer på
            svarer ut
            stiller med
            legger til rette
            går gjennom
            gjør kjent
            gjør rede
            viderefører arbeidet
            inviterer til
            velger ut
            tar saken videre
            tar videre
            har påtatt seg å
            har påtatt seg oppgaven med å
            har tatt på seg å
            har tatt på seg oppgaven med å
            har teke på seg å
            har teke på seg oppgåva med å
            har sagt seg villig til å
            har sagt ja til å
            påtar seg å
            påtek seg å
            påtok seg å
            tar på seg å
            tok på seg å
            tar en ny runde
            tar en ny vurdering
            tek ei ny vurdering
            tar imot
            tar i mot
            tar en gjennomgang
            gjør en
            gjør et
            gjer ei
            gjer eit
            betaler ut
            står for
            får tak i
            får på plass
            får ordnet
            får ordna
            får laget
            får laga
            finner ut
            tar ut
            tar ned
            tar over
            tar seg av
            tar hånd om
            tek hand om
            tar en prat
            tar en runde
            tar bilder
            sier fra
            seier frå
            sier opp
            slår opp
            hører om
            holder innlegg
            holder kurs
            stiller opp
            """);

    /** A word of bokmål and the same in nynorsk. */
    private static final Map<String, String> NYNORSK = Stream.of("""
            tar=tek saken=saka videre=vidare gir=gjev holder=held peker=peikar setter=set gjør=gjer
            legger=legg kommer=kjem følger=følgjer tilbake=attende finner=finn leser=les henter=hentar ordner=ordnar
            sier=seier hører=høyrer en=ein innspill=innspel uttalelse=uttale kjent=kjend svarer=svarar nærmere=nærare
            henger=heng betaler=betalar
            """.strip().split("\\s+"))
            .map(pair -> pair.split("="))
            .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

    private static final String[] PRESENT =
            Stream.of(TOLD).flatMap(ParticleVerbs::bothWays).distinct().toArray(String[]::new);

    private static final Set<String> BETWEEN = Lexicon.words(
            "også òg nå no snart derfor difor deretter straks videre vidare da då selv sjølv gjerne igjen dette det den denne saken saka disse desse");

    private static final Set<String> FIRST =
            Stream.of(PRESENT).map(verb -> verb.split(" ")[0]).collect(Collectors.toUnmodifiableSet());

    private static final String[] INFINITIVE = Stream.of(PRESENT)
            .map(verb -> verb.replaceFirst("^(\\S+)r ", "$1 "))
            .toArray(String[]::new);

    private ParticleVerbs() {}

    /** «tar saken videre» is «tek saka vidare» in nynorsk, or «tar saka vidare», whose «tar» both have. */
    private static Stream<String> bothWays(String verb) {
        var words = verb.split(" ", 2);
        var first = NYNORSK.getOrDefault(words[0], words[0]);
        var rest = Stream.of(words[1].split(" "))
                .map(word -> NYNORSK.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
        return Stream.of(verb, words[0] + " " + rest, first + " " + rest);
    }

    static boolean standsAt(Words words, int place) {
        return words.past(place, PRESENT) > place || isParted(words, place) || ObjectVerbs.standsAt(words, place);
    }

    /** «set snart i gang», «tar derfor kontakt»: a word of when or why between the verb and what belongs to it. */
    private static boolean isParted(Words words, int place) {
        return words.is(place + 1, BETWEEN) && standsParted(words, place, place + 2);
    }

    /** Whether the verb stands here and what belongs to it there. */
    static boolean standsParted(Words words, int place, int there) {
        for (String verb : PRESENT) {
            int first = verb.indexOf(' ');
            if (words.is(place, verb.substring(0, first)) && words.stands(there, verb.substring(first + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the first word of such a verb stands here. */
    static boolean mayBeginAt(Words words, int place) {
        return words.is(place, FIRST);
    }

    static boolean infinitiveStandsAt(Words words, int place) {
        return words.past(place, INFINITIVE) > place;
    }
}
