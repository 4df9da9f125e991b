package no.vedtakslogg.papers.assignments;

import java.util.Set;
import java.util.regex.Pattern;

/** Names that the record does not have, known by their shape: «Helse Møre og Romsdal», «Ahus HF», «Lister kommune», «KS». */
final class Strangers {
    private static final Set<String> OPENERS = Lexicon.words("helse sykehuset sjukehuset universitetssykehuset bydel");
    private static final Set<String> COMPANY = Lexicon.words("hf rhf as iks kf sa");
    private static final Set<String> KIND = Lexicon.words("""
            kommune kommuner kommunar sykehus sjukehus universitetssykehus universitetssjukehus hospital
            fylkeskommune universitet høgskole bydel
            kommunestyre bystyre fylkesting formannskap ungdomsråd eldreråd fylkesutvalg fylkesutval
            kontrollutvalg kontrollutval menighetsråd sokneråd regionråd brukerutvalg brukarutval
            """);

    /** Short words in capitals that name no one. */
    private static final Set<String> NO_BODY =
            Lexicon.words("ikt epj drg icd rop pkt mtu tsb phv bup hp kad øhd pla plo fou ph");

    static final Set<String> NO_NAME = Lexicon.words(
            "følgende følgjande noen nokre flere fleire disse desse mange ingen små store andre begge utkast førsteutkast forslag framlegg");

    private static final String BODY =
            "rådet|utvalget|utvalet|gruppen|gruppa|teamet|forumet|styret|nettverket|prosjektet";
    private static final Pattern ASSOCIATION = Pattern.compile(
            ".*(?:klubb|forening|korps|frivilligsentral|legesenter|legekontor|sykehjem|sjukeheim|helsehus|menighet|sokn)"
                    + "|(?:idretts|bonde|ungdoms|bygde|pensjonist|lege|sanitets|mål|skytter|skyttar|historie|parti|lokal)lag");
    private static final int LONGEST = 4;

    private Strangers() {}

    /** The place behind the name that begins here, or this place where none does. */
    static int past(Words words, int place) {
        if (!words.inside(place) || !words.at(place).isCapital() || words.is(place, NO_NAME)) {
            return place;
        }
        int end = place + 1;
        while (end < place + LONGEST && isName(words, end)) {
            end += words.is(end, "-") ? 2 : 1;
        }
        if (words.is(place, OPENERS)
                && words.is(end, "i")
                && words.inside(end + 1)
                && words.at(end + 1).isCapital()) {
            return words.is(end + 2, COMPANY) ? end + 3 : end + 2;
        }
        if (words.is(place, OPENERS) && end > place + 1) {
            int more = pairedName(words, end) ? end + 2 : end;
            return words.is(more, COMPANY) ? more + 1 : more;
        }
        if (words.is(end, "-") && !words.at(end).gap() && words.text(end + 1).matches(BODY)) {
            return end + 2;
        }
        if (words.is(end, KIND) || ASSOCIATION.matcher(words.text(end)).matches()) {
            return words.is(end + 1, COMPANY) ? end + 2 : end + 1;
        }
        if (words.is(end, COMPANY)) {
            return end + 1;
        }
        if (words.at(place).isAcronym() && isUnit(words, place + 1)) {
            return place + 2;
        }
        return words.at(place).isAcronym() && !words.is(place, NO_BODY) ? place + 1 : place;
    }

    private static boolean isName(Words words, int place) {
        int capital = words.is(place, "-") && !words.at(place).gap() ? place + 1 : place;
        return words.inside(capital) && words.at(capital).isCapital() && !words.is(capital, COMPANY);
    }

    /** The «Gjøvik» of «DPS Gjøvik»: a place behind the short name of what is there, and no person. */
    private static boolean isUnit(Words words, int place) {
        return words.inside(place)
                && words.at(place).isWord()
                && words.at(place).isCapital()
                && !words.at(place).isAcronym()
                && !(words.inside(place + 1) && words.at(place + 1).isCapital());
    }

    /** «Møre og Romsdal», «Sogn og Fjordane»: both are the one name, unless the second begins another. */
    private static boolean pairedName(Words words, int og) {
        int second = og + 1;
        return words.is(og, "og")
                && words.inside(second)
                && words.at(second).isCapital()
                && !words.at(second).isAcronym()
                && !words.is(second, OPENERS)
                && !words.is(second + 1, KIND)
                && !(words.inside(second + 1) && words.at(second + 1).isCapital());
    }
}
