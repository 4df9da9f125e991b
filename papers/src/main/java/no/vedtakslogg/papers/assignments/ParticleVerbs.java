package no.vedtakslogg.papers.assignments;

import java.util.Set;
import java.util.stream.Stream;

/** Verbs that are work with the words behind them: «følger opp», «tar kontakt», «holder … orientert». */
final class ParticleVerbs {
    private static final String[] PRESENT = Lexicon.phrases("""
            følger opp
            følgjer opp
            legger fram
            legger frem
            legg fram
            tar opp
            tar initiativ
            tek initiativ
            tar arbeidet videre
            tek arbeidet vidare
            tar med seg
            tek med seg
            tar høyde for
            tek høgd for
            tar kontakt
            tek kontakt
            tar ansvar
            tek ansvar
            tar saken opp
            tar saken tilbake
            er enige om å
            er samde om å
            forplikter seg til å
            pliktar seg til å
            påtar seg å
            tar på seg å
            tek på seg å
            tar på seg
            tek på seg
            påtar seg
            påtek seg
            tar saken med
            tek saka med
            tek saka opp
            tar saka opp
            tar med
            tar inn
            kommer tilbake
            kjem tilbake
            kommer med
            kjem med
            setter opp
            setter saken opp
            setter i gang
            set i gang
            set i gong
            setter av
            set av
            setter ned
            går i dialog
            går videre med
            går vidare med
            går i gang
            ser nærmere på
            ser nærare på
            tar stilling til
            tek stilling til
            kjem attende
            melder attende
            tar vare på
            tek vare på
            gjør greie for
            gjer greie for
            gjør kjend
            gjer kjend
            går sammen om
            peker ut
            peikar ut
            hentar inn
            fører vidare
            samlar inn
            samler inn
            nemner ut
            melder inn
            melder tilbake
            henter inn
            holder oversikt
            held oversikt
            holder kontakt
            fører videre
            ser på
            hører med
            høyrer med
            tar tak i
            tek tak i
            prøver å
            forsøker å
            freistar å
            prioriterer å
            planlegger å
            arbeider for å
            henger opp
            heng opp
            ordner med
            ser over
            ser gjennom
            ser igjennom
            ser på nytt på
            går over
            leser gjennom
            leser igjennom
            les gjennom
            inngår avtale
            inngår kontrakt
            inngår samarbeid
            gir tilbakemelding
            gjev tilbakemelding
            gir svar
            gjev svar
            gir beskjed
            gjev beskjed
            gir melding
            gjev melding
            gir innspill
            gjev innspel
            gir uttalelse
            gjev uttale
            gir opplæring
            gir status
            gir en
            gjev ei
            svarer på
            svarer ut
            stiller med
            legger til rette
            legg til rette
            går gjennom
            gjør kjent
            gjør rede
            viderefører arbeidet
            inviterer til
            velger ut
            tar saken videre
            har påtatt seg å
            har påtatt seg oppgaven med å
            har tatt på seg å
            har tatt på seg oppgaven med å
            har teke på seg å
            har teke på seg oppgåva med å
            har sagt seg villig til å
            har sagt ja til å
            tar en ny runde
            tek ein ny runde
            tar en ny vurdering
            tek ei ny vurdering
            tar imot
            tar i mot
            tek imot
            tek i mot
            tar en gjennomgang
            tek ein gjennomgang
            gjør en
            gjør et
            gjer ei
            gjer ein
            gjer eit
            betaler ut
            betalar ut
            står for
            får tak i
            får på plass
            får ordnet
            får ordna
            får laget
            får laga
            finner ut
            finn ut
            tar ut
            tek ut
            tar ned
            tek ned
            tar over
            tek over
            tar seg av
            tek seg av
            tar hånd om
            tek hand om
            tar en prat
            tek ein prat
            tar en runde
            tek ein runde
            tar bilder
            sier fra
            seier frå
            sier opp
            seier opp
            slår opp
            hører om
            høyrer om
            holder innlegg
            held innlegg
            holder kurs
            held kurs
            stiller opp
            """);

    private static final Set<String> BETWEEN = Lexicon.words(
            "også òg nå no snart derfor difor deretter straks videre vidare da då selv sjølv gjerne igjen");

    private static final String[] INFINITIVE = Stream.of(PRESENT)
            .map(verb -> verb.replaceFirst("^(\\S+)r ", "$1 "))
            .toArray(String[]::new);

    private ParticleVerbs() {}

    static boolean standsAt(Words words, int place) {
        return words.past(place, PRESENT) > place || isParted(words, place) || isKeeping(words, place);
    }

    /** «set snart i gang», «tar derfor kontakt»: a word of when or why between the verb and what belongs to it. */
    private static boolean isParted(Words words, int place) {
        if (!words.is(place + 1, BETWEEN)) {
            return false;
        }
        for (String verb : PRESENT) {
            int first = verb.indexOf(' ');
            if (words.is(place, verb.substring(0, first)) && words.stands(place + 2, verb.substring(first + 1))) {
                return true;
            }
        }
        return false;
    }

    static boolean infinitiveStandsAt(Words words, int place) {
        return words.past(place, INFINITIVE) > place;
    }

    /** «holder ASU orientert», «held kommunane oppdaterte». */
    private static boolean isKeeping(Words words, int place) {
        for (int at = place + 1; words.is(place, "holder", "held") && words.inside(at) && at < place + 7; at++) {
            if (words.text(at).matches("(?:orientert|oppdatert|informert|underrettet|underretta)e?")) {
                return true;
            }
        }
        return false;
    }
}
