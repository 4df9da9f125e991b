package no.vedtakslogg.papers.assignments;

import java.util.Map;
import java.util.Set;

/** The words that belong to a verb and make work of it: «legges … fram», «settes på dagsorden». */
final class Particles {
    /** By the stem of the verb. */
    private static final Map<String, Set<String>> WITH = Map.ofEntries(
            Map.entry("legg", Lexicon.words("fram frem ut inn ved")),
            Map.entry("leggj", Lexicon.words("fram ut inn ved")),
            Map.entry("ta", Lexicon.words("inn opp kontakt initiativ")),
            Map.entry("tak", Lexicon.words("inn opp kontakt initiativ")),
            Map.entry("sett", Lexicon.words("opp ned ut inn igang gang verk")),
            Map.entry("set", Lexicon.words("opp ned ut inn igang gang verk")),
            Map.entry("setj", Lexicon.words("opp ned ut inn igang gang verk")),
            Map.entry("følg", Lexicon.words("opp")),
            Map.entry("følgj", Lexicon.words("opp")),
            Map.entry("hent", Lexicon.words("inn")),
            Map.entry("kall", Lexicon.words("inn")),
            Map.entry("meld", Lexicon.words("inn tilbake")),
            Map.entry("lys", Lexicon.words("ut")),
            Map.entry("del", Lexicon.words("med")),
            Map.entry("prøv", Lexicon.words("ut")),
            Map.entry("grei", Lexicon.words("ut")),
            Map.entry("løft", Lexicon.words("til inn")),
            Map.entry("før", Lexicon.words("opp inn")),
            Map.entry("arbeid", Lexicon.words("videre vidare inn ut")),
            Map.entry("jobb", Lexicon.words("videre vidare")),
            Map.entry("kjør", Lexicon.words("bort ut inn")),
            Map.entry("køyr", Lexicon.words("bort ut inn")),
            Map.entry("start", Lexicon.words("opp")),
            Map.entry("kjøp", Lexicon.words("inn")),
            Map.entry("lei", Lexicon.words("inn")),
            Map.entry("skift", Lexicon.words("ut")),
            Map.entry("bytt", Lexicon.words("ut")),
            Map.entry("heng", Lexicon.words("opp")),
            Map.entry("tegn", Lexicon.words("opp")),
            Map.entry("spør", Lexicon.words("om")),
            Map.entry("spørj", Lexicon.words("om")),
            Map.entry("behandl", Lexicon.words("egen nytt")),
            Map.entry("handsam", Lexicon.words("eiga nytt")),
            Map.entry("fyll", Lexicon.words("ut")),
            Map.entry("bygg", Lexicon.words("ut om")),
            Map.entry("inngå", Lexicon.words("avtale kontrakt samarbeid")),
            Map.entry("søk", Lexicon.words("om")),
            Map.entry("still", Lexicon.words("med opp")),
            Map.entry("gjør", Lexicon.words("kjent tilgjengelig klar klart klare")),
            Map.entry("gjer", Lexicon.words("kjent kjend tilgjengeleg klar klart klare")),
            Map.entry("bring", Lexicon.words("videre inn")),
            Map.entry("vis", Lexicon.words("fram frem")),
            Map.entry("spill", Lexicon.words("inn")),
            Map.entry("send", Lexicon.words("ut inn")));

    private static final String[] PHRASES = {
        "til rette",
        "opp til",
        "i gang",
        "i verk",
        "sikte på å",
        "på agendaen",
        "på dagsorden",
        "på dagsordenen",
        "på saklisten",
        "på sakslisten",
        "på saklista",
        "på sakslista",
        "på sakskartet"
    };
    private static final int FAR = 5;

    private Particles() {}

    /** Whether a verb of this stem is work with some word behind it. */
    static boolean take(String stem) {
        return WITH.containsKey(stem);
    }

    static boolean standBehind(Words words, int verb, String stem) {
        Set<String> particles = WITH.getOrDefault(stem, Set.of());
        for (int at = verb + 1; at <= verb + FAR && words.inside(at) && !words.is(at, ",", "og"); at++) {
            if (words.is(at, particles)) {
                return !(words.is(at, "opp", "inn")
                        && words.is(at + 1, "til")
                        && !words.is(at + 2, "ny", "nytt", "fornyet", "fornya")
                        && stem.startsWith("ta")); // to be treated
            }
        }
        return words.past(verb + 1, PHRASES) > verb + 1;
    }
}
