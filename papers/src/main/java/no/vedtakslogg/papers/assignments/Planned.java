package no.vedtakslogg.papers.assignments;

import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.deadlines.TimePhrase;
import org.jspecify.annotations.Nullable;

/** «Sluttrapporten legges fram høsten 2025»: work with a deadline and nobody to do it; read only where there is a deadline. */
final class Planned {
    private static final Pattern NOUN = Pattern.compile(
            "(?:re)?vurdering|informasjon|info|orientering|status|evaluering|gjennomgang|utredning|utgreiing|oppfølging|statusrapport|rapportering"
                    + "|tilbakemelding|befaring|synfaring|revisjon|revidering|rullering|utsendelse|utsending");

    private Planned() {}

    /** What the sentence plans, in its first verb of work; a verb within a condition («før saken legges fram») plans nothing. */
    static List<Draft> in(Words words, List<TimePhrase> times, @Nullable TimePhrase year) {
        if (Unplanned.is(words)) {
            return List.of();
        }
        if (isNoun(words) && DeadlineOf.times(words.span(words.from(), words.to()), times)) {
            int first = ListMark.past(words);
            return List.of(new Draft(Effect.UNDERTAKES, first, first, first + 1, List.of(), first, words.to(), 0.35));
        }
        boolean timed = year != null || DeadlineOf.times(words.span(words.from(), words.to()), times);
        int begin = words.from();
        for (int place = words.from(); place < words.to(); place++) {
            boolean meant = timed
                    || WorkStems.standsAt(words, place)
                    || PlannedVerbs.isSent(words, place)
                    || PlannedVerbs.isKept(words, place)
                    || PlannedVerbs.isForAll(words, place);
            if (isThat(words, place)) {
                place = pastThat(words, place);
                begin = Clauses.isAndOrBut(words, place) ? place + 1 : place;
            }
            if (Unplanned.isOpen(words, place) || words.is(place, "hvor", "kor") && words.is(place - 1, ",")) {
                return List.of();
            }
            if (meant
                    && !isDenied(words, begin, place)
                    && PlannedVerbs.plans(words, place)
                    && !DeadlineOf.conditions(words.span(place, place + 1), times)) {
                begin = goesOn(words, begin, place, times) ? place : begin;
                return List.of(new Draft(
                        Effect.UNDERTAKES,
                        begin,
                        place,
                        place + 1,
                        List.of(),
                        begin > words.from() ? begin : ListMark.past(words),
                        words.to(),
                        0.4));
            }
        }
        return followed(words, times);
    }

    /** «Ingen nye tiltak iverksettes», «det skal ikke opprettes», «lages ikke»: it is told that nobody does it. */
    private static boolean isDenied(Words words, int begin, int verb) {
        int first = Math.max(begin, ListMark.past(words));
        return words.is(first, "ingen", "inga", "ikke", "ikkje") && !words.is(first + 1, "bare", "berre")
                || words.is(verb - 1, "ikke", "ikkje")
                || words.is(words.past(verb + 1, "det"), "ikke", "ikkje") && !words.is(verb + 2, "bare", "berre");
    }

    /** «Prosjektet videreføres, med evaluering innen 1. mai»: a piece of work with a time of its own, behind what is decided. */
    private static List<Draft> followed(Words words, List<TimePhrase> times) {
        for (int place = words.from() + 2; place < words.to(); place++) {
            boolean behind = words.is(place - 1, "med") && words.is(place - 2, ",");
            if (behind
                    && NOUN.matcher(words.text(place)).matches()
                    && DeadlineOf.times(words.span(place, words.to()), times)) {
                return List.of(
                        new Draft(Effect.UNDERTAKES, place, place, place + 1, List.of(), place, words.to(), 0.35));
            }
        }
        return List.of();
    }

    /** «Ordningen videreføres ut 2025 og evalueres»: the time before «og» is that of the verb before. */
    private static boolean goesOn(Words words, int begin, int place, List<TimePhrase> times) {
        boolean decided = false;
        for (int at = begin; at < place - 1; at++) {
            decided |= words.is(at, PlannedVerbs.OUTCOMES);
        }
        return decided && words.is(place - 1, "og") && DeadlineOf.times(words.span(begin, place - 1), times);
    }

    /** «Ny vurdering til våren», «Evaluering etter ett år»: a piece of work in a note that has no verb. */
    private static boolean isNoun(Words words) {
        int noun = words.past(ListMark.past(words), "ny", "nytt", "kort", "skriftlig", "skriftleg", "felles");
        if (!NOUN.matcher(words.text(noun)).matches()) {
            return false;
        }
        for (int at = noun + 1; words.inside(at); at++) {
            String word = words.text(at);
            boolean verb = TaskVerbs.isFinite(words, at)
                    || WorkStems.isForm(word)
                    || word.matches("\\p{L}{3,}e[rs](?<!etter|under|over)|ble|vart|var|hadde");
            if (verb || words.is(at, ",", ":")) {
                return false;
            }
        }
        return true;
    }

    /** The place where «…, men det tas kontakt med dem» goes on behind what was told, or the end. */
    private static int pastThat(Words words, int place) {
        for (int at = place; words.inside(at); at++) {
            if (words.is(at, ",") && Clauses.isAndOrBut(words, at + 1)) {
                return at + 1;
            }
        }
        return words.to();
    }

    /** What stands behind the «at» of one who says, thinks or knows is told and not planned. */
    private static boolean isThat(Words words, int place) {
        return words.is(place, "at")
                && !words.is(place - 1, "slik", "for", "sånn", "ved", "forutsetningen", "er")
                && place > words.from();
    }
}
