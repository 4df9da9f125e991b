package no.vedtakslogg.papers.assignments;

import java.util.Set;
import java.util.regex.Pattern;

/** Tells the infinitive with which «ber» goes on from the words of a name: the «vurdere» of «ber Fagråd for barn og unge vurdere om …». */
final class AskedVerbs {
    private static final Pattern VERB = Pattern.compile("\\p{L}{2,}(?:ere|era)");
    private static final Set<String> NO_VERB = Lexicon.words(
            "eldre flere fleire videre tidligere senere seinere bedre lavere høyere mindre større nedre nære dyrere");
    private static final Set<String> COMMON = Lexicon.words("""
            komme kome koma melde melda delta se sjå gå ta gi gje gjøre gjere gjera holde halde halda sende senda svare svara
            dele dela bidra uttale uttala drøfte drøfta finne finna prøve prøva sørge sørgje peke peike skrive skriva lese
            lesa ringe hente henta velge velje sikre sikra støtte støtta følge følgje følgja bruke bruka samle samla lage laga
            legge leggje legga sette setje starte starta stille stilla invitere arbeide arbeida jobbe jobba beskrive
            """);

    private AskedVerbs() {}

    static boolean standsAt(Words words, int place) {
        if (!words.inside(place) || !words.at(place).isWord() || words.at(place).isCapital()) {
            return false;
        }
        String word = words.text(place);
        return COMMON.contains(word)
                || word.length() > 4 && word.endsWith("gå")
                || VERB.matcher(word).matches() && !NO_VERB.contains(word)
                || word.length() > 3
                        && word.endsWith("e")
                        && (WorkStems.isInfinitive(words, place) || TaskVerbs.isPresent(word + "r"));
    }
}
