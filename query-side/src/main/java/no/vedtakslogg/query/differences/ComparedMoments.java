package no.vedtakslogg.query.differences;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.asking.WrongQuestion;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.projections.MomentAsked;
import no.vedtakslogg.query.projections.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reads which two moments are compared. The later one is said as {@code toKnownAt} and {@code toValidOn}, else it is the
 * moment that every question can name ({@code knownAt}, {@code validOn}), else now. The earlier one is said as
 * {@code fromKnownAt} and {@code fromValidOn}; where only its day is said, what is known is the same at both. {@code from}
 * and {@code to} are short for the two days.
 */
@Component
class ComparedMoments {
    /** Everything that a difference is told from; all of it is known at the same position. */
    static final List<String> PROJECTIONS =
            List.of("decisionlog", "followups", "bodies", "meetings", "cases", "actionplan", "history");

    private static final String FROM_KNOWN_AT = "fromKnownAt";
    private static final String TO_KNOWN_AT = "toKnownAt";

    private final Moments moments;

    ComparedMoments(Moments moments) {
        this.moments = moments;
    }

    /** The two moments, and how they were asked for. */
    record Compared(MomentAsked from, MomentAsked to) {
        Between between() {
            return new Between(from.moment(), to.moment());
        }
    }

    /** The moments that are asked for, where the rest of the question is a good one too; else what is wrong is refused. */
    Compared compared(Asked asked, HttpServletRequest request, MomentAsked moment) {
        var wrong = new LinkedHashMap<>(understood(asked));
        var compared = read(request.getParameterMap(), moment, wrong);
        try {
            asked.refuseWhatIsWrong();
        } catch (WrongQuestion question) {
            wrong.putAll(question.wrong());
        }
        if (compared == null && wrong.isEmpty()) {
            wrong.put(
                    "from",
                    "mangler: si hvilket tidspunkt det skal sammenlignes fra, som from=2024-06-19 eller fromKnownAt=42");
        }
        if (compared == null || !wrong.isEmpty()) {
            throw new WrongQuestion(wrong);
        }
        return compared;
    }

    /** The moments that are asked for, or null where no earlier one is named; what makes no sense is gathered. */
    @Nullable Compared read(Map<String, String[]> parameters, MomentAsked asked, Map<String, String> wrong) {
        var given = filledIn(parameters);
        var to = given.containsKey(TO_KNOWN_AT) || day("to", given) != null
                ? read(given, TO_KNOWN_AT, "to", asked, wrong)
                : asked;
        if (!given.containsKey(FROM_KNOWN_AT) && day("from", given) == null) {
            return null;
        }
        var from = read(given, FROM_KNOWN_AT, "from", to == null ? asked : to, wrong);
        return from == null || to == null ? null : new Compared(from, to);
    }

    private @Nullable MomentAsked read(
            Map<String, String[]> given, String knownAt, String side, MomentAsked other, Map<String, String> wrong) {
        var validOn = day(side, given);
        try {
            var read = moments.read(given, knownAt, validOn == null ? side + "ValidOn" : validOn, PROJECTIONS);
            // only the day is another: what is known is the same
            return given.containsKey(knownAt)
                    ? read
                    : new MomentAsked(
                            new Moment(other.moment().knownAt(), read.moment().validOn()),
                            other.knownAt(),
                            read.validOn(),
                            other.until(),
                            other.last());
        } catch (WrongQuestion question) {
            wrong.putAll(question.wrong());
            return null;
        }
    }

    private static @Nullable String day(String side, Map<String, String[]> given) {
        return given.containsKey(side) ? side : given.containsKey(side + "ValidOn") ? side + "ValidOn" : null;
    }

    /** Remembers the names of the parameters, and that a day is said in one way only. */
    static Map<String, String> understood(Asked asked) {
        var wrong = new LinkedHashMap<String, String>();
        List.of(FROM_KNOWN_AT, TO_KNOWN_AT).forEach(asked::text);
        for (var side : List.of("from", "to")) {
            var day = asked.text(side);
            var theSame = asked.text(side + "ValidOn");
            if (day != null && theSame != null) {
                wrong.put(side, "er det samme som %sValidOn; si det ene av dem".formatted(side));
            }
        }
        return wrong;
    }

    /** A form sends the fields that were left empty too. */
    private static Map<String, String[]> filledIn(Map<String, String[]> parameters) {
        var filledIn = new HashMap<String, String[]>();
        parameters.forEach((name, values) -> {
            if (!Arrays.stream(values).allMatch(String::isBlank)) {
                filledIn.put(name, values);
            }
        });
        return filledIn;
    }
}
