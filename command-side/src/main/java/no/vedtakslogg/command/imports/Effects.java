package no.vedtakslogg.command.imports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.vedtakslogg.events.decisions.PointEffect;

/** Tells from its verb what a point does; the verb that puts somebody to work comes before all others. */
final class Effects {
    private static final Map<PointEffect, Pattern> VERBS = new LinkedHashMap<>();

    static {
        verb(PointEffect.ASSIGNED, "(?:gi(?:r|s|tt)?|får|gjev|fekk|fikk) i oppdrag|gis ansvar|får ansvar");
        verb(PointEffect.DELEGATED, "delegere(?:r|s|t)?|fullmakt");
        verb(PointEffect.ESTABLISHED, "nedset(?:te|tes|ter|t)|set(?:t|te|ter)s? ned|oppret(?:te|tes|ter|tast)");
        verb(PointEffect.REQUESTED, "be(?:r|s|de|des|den|dne)?(?: om)?\\b(?! til)|bed\\b|oppfordr\\w+|anmod\\w+");
        verb(PointEffect.PRESUPPOSED, "foruts?et\\w+|føreset\\w*|legg(?:er|es)? til grunn");
        verb(PointEffect.RECOMMENDED, "anbefal(?:er|es|ar|ast)|tilrår|rår til|råder til");
        verb(PointEffect.APPOINTED, "oppnevn\\w+|utpek\\w+|velg(?:er|es)|valgt|peik\\w+ ut");
        verb(PointEffect.POSTPONED, "utset\\w+|utsatt");
        verb(PointEffect.ENDORSED, "slut(?:ter|tar) seg til|tilslut\\w+|støtt\\w+|sluttar seg");
        verb(
                PointEffect.ALLOCATED,
                "tildel\\w*|bevilg\\w+|løyv\\w+|\\d[\\d ,.]* ?(?:mill|mrd|kr|kroner)|\\d{1,3}[ .]\\d{3}$");
        verb(PointEffect.APPROVED, "godkjen\\w+|vedtas|vedtar|vert vedteken|vedtek");
        verb(PointEffect.ACKNOWLEDGED, "til etterretning|til vitende|til følge");
        verb(PointEffect.NOTED, "til orientering|til orientering(?:en|a)?");
    }

    private Effects() {}

    private static void verb(PointEffect effect, String words) {
        VERBS.put(
                effect,
                Pattern.compile(
                        "(?<!\\p{L})(?:" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    static PointEffect of(String text) {
        var asked = first(text, PointEffect::asksForAction);
        return asked == PointEffect.OTHER ? first(text, effect -> !effect.asksForAction()) : asked;
    }

    /** Of several verbs the first in the text counts: «ber AU nedsette» asks, and «nedsetter» establishes. */
    private static PointEffect first(String text, Predicate<PointEffect> wanted) {
        var found = PointEffect.OTHER;
        var at = Integer.MAX_VALUE;
        for (var verb : VERBS.entrySet()) {
            var match = verb.getValue().matcher(text);
            if (wanted.test(verb.getKey())
                    && match.find()
                    && (wanted.test(PointEffect.REQUESTED) ? match.start() < at : at == Integer.MAX_VALUE)) {
                found = verb.getKey();
                at = match.start();
            }
        }
        return found;
    }
}
