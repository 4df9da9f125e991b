package no.vedtakslogg.papers.assignments;

import java.util.HashMap;
import java.util.Map;

/** The words that lead to a clause of what is to be done, with «at»: «forutsetter at», «er enige om at», «det ble bestemt at». */
final class ThatWords {
    private static final String[] PRESUMES = Lexicon.phrases("""
            forutsetter at
            føreset at
            forventer at
            nødvendig at
            nødvendeg at
            forlanger at
            vedtok også at
            ventar at
            forventes at
            er forventet at
            er forventa at
            er venta at
            forventes det at
            ventast at
            krever at
            legger til grunn at
            legg til grunn at
            forutsettes at
            forutsettes det at
            enige om at
            einige om at
            samde om at
            enighet om at
            semje om at
            konkluderer med at
            ventes at
            enig om at
            einig om at
            samd om at
            avtalt at
            avtala at
            forutsatte at
            """);
    private static final String[] COMMISSIONS = Lexicon.phrases("""
            vedtar at
            konklusjon ble at
            konklusjonen ble at
            konklusjonen er at
            konklusjonen vart at
            vedtek at
            beslutter at
            bestemmer at
            vedtok at
            besluttet at
            beslutta at
            bestemte at
            bestem at
            vedtatt at
            vedteke at
            bestemt at
            avgjort at
            """);
    private static final String[] RECOMMENDS = Lexicon.phrases("""
            anbefaler at
            tilrår at
            tilrås at
            tilrås det at
            tilrådes at
            rår til at
            foreslår at
            gjør framlegg om at
            anbefales at
            går inn for at
            gikk inn for at
            """);
    private static final String[] ASKS = Lexicon.phrases("""
            ønsker at
            ynskjer at
            vil at
            bedt om at
            bede om at
            ønskjer at
            """);

    private ThatWords() {}

    /** Each with what it does to the one who is named behind it. */
    static Map<String, Effect> all() {
        var all = new HashMap<String, Effect>();
        put(all, PRESUMES, Effect.PRESUMES);
        put(all, COMMISSIONS, Effect.COMMISSIONS);
        put(all, RECOMMENDS, Effect.RECOMMENDS);
        put(all, ASKS, Effect.ASKS);
        return Map.copyOf(all);
    }

    private static void put(Map<String, Effect> all, String[] words, Effect effect) {
        for (String one : words) {
            all.put(one, effect);
        }
    }
}
