package no.vedtakslogg.papers.assignments;

import java.util.Map;

/** Brings the forms of a name together: «fagrådets», «fagrådet» and «fagråd»; «to» and «2»; «gruppa» and «gruppen». */
final class NameForms {
    private static final Map<String, String> NUMBERS = Map.of(
            "en", "1", "én", "1", "to", "2", "tre", "3", "fire", "4", "fem", "5", "seks", "6", "sju", "7", "syv", "7",
            "åtte", "8");

    /** Definite endings and the head they belong to; the longer ones first. */
    private static final String[][] ENDINGS = {
        {"utvalget", "utvalg"},
        {"utvalet", "utvalg"},
        {"utval", "utvalg"},
        {"gruppen", "gruppe"},
        {"gruppa", "gruppe"},
        {"sekretariatet", "sekretariat"},
        {"rådet", "råd"},
        {"styret", "styre"},
        {"møtet", "møte"},
        {"komiteen", "komite"},
        {"komité", "komite"},
        {"teamet", "team"},
        {"forumet", "forum"},
        {"hospitalet", "hospital"},
        {"utvida", "utvidet"},
        {"utvidede", "utvidet"},
        {"kommunen", "kommune"},
        {"kommuner", "kommune"},
        {"kommunar", "kommune"},
        {"kommunene", "kommune"},
        {"kommunane", "kommune"},
        {"sjukehuset", "sykehus"},
        {"sykehuset", "sykehus"},
        {"sjukehus", "sykehus"},
        {"skapet", "skap"},
        {"foretaket", "foretak"},
        {"føretaket", "foretak"},
        {"føretak", "foretak"},
        {"nemnda", "nemnd"},
        {"nettverket", "nettverk"}
    };

    private NameForms() {}

    /** The form under which a word of a name is looked up. */
    static String plain(String word) {
        String number = NUMBERS.get(word);
        if (number != null) {
            return number;
        }
        String form = definite(word);
        return form.equals(word) && word.length() > 3 && word.endsWith("s")
                ? definite(word.substring(0, word.length() - 1))
                : form;
    }

    /** A short name with a genitive's «s»: «ASUs», «AUs». */
    static String acronym(String raw) {
        boolean genitive = raw.length() > 2 && raw.endsWith("s") && Character.isUpperCase(raw.charAt(raw.length() - 2));
        return (genitive ? raw.substring(0, raw.length() - 1) : raw);
    }

    private static String definite(String word) {
        for (String[] ending : ENDINGS) {
            if (word.endsWith(ending[0])) {
                return word.substring(0, word.length() - ending[0].length()) + ending[1];
            }
        }
        return word;
    }
}
