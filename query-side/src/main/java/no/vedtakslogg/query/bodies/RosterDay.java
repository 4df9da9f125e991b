package no.vedtakslogg.query.bodies;

import java.util.Map;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.projections.Moments;

/** The day of a roster: {@code on} says of a body what {@code validOn} says of every answer, and later days too. */
final class RosterDay {
    private RosterDay() {}

    static Moment read(Asked asked, Map<String, String> parameters, Moment moment) {
        var on = asked.day("on");
        if (on == null) {
            return moment;
        }
        var validOn = parameters.getOrDefault(Moments.VALID_ON, "");
        if (!validOn.isBlank() && !on.equals(moment.validOn())) {
            asked.contradicts("on", "sier en annen dag enn validOn; bruk én av dem");
        }
        return new Moment(moment.knownAt(), on);
    }
}
