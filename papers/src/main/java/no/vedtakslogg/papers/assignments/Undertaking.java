package no.vedtakslogg.papers.assignments;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** «Samarbeidet søker Statsforvalteren om midler», «Prosjektet inviterer kommunene til …»: what people do together can act as they do. */
final class Undertaking {
    private static final Pattern NOUN = Pattern.compile("\\p{L}{4,}(?:et|en|a|ene|ane)");
    private static final Pattern ACTING = Pattern.compile(
            "\\p{L}*(?:prosjektet|samarbeidet|partnerskapet|programmet|initiativet|satsingen|satsinga|satsningen|alliansen)");

    private Undertaking() {}

    /** Whether the sentence begins with one definite noun that is its subject, with the verb here behind it. */
    static boolean standsBefore(Words words, int verb) {
        int first = ListMark.past(words);
        return first == verb - 1
                && words.inside(first)
                && words.at(first).isCapital()
                && NOUN.matcher(words.text(first)).matches()
                && !words.text(first).matches("etterpå|heretter|underveis|kvartalsvis|dessuten|mellomtiden");
    }

    /** The subject with which the sentence begins, where it can act. */
    static @Nullable Draft at(Words words, int place) {
        boolean works = place == ListMark.past(words)
                && standsBefore(words, place + 1)
                && ACTING.matcher(words.text(place)).matches()
                && !TaskVerbs.isModal(words, place + 1)
                && TaskVerbs.standsAt(words, place + 1);
        return works
                ? new Draft(
                        Effect.UNDERTAKES,
                        place,
                        place + 1,
                        place + 2,
                        List.of(Assignees.unknown(words, place, place + 1).assignee()),
                        place + 1,
                        words.to(),
                        0.5)
                : null;
    }
}
