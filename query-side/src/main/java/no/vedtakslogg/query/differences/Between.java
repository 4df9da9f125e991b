package no.vedtakslogg.query.differences;

import java.util.ArrayList;
import java.util.Map;
import no.vedtakslogg.query.projections.Moment;

/**
 * The two moments that are compared. In SQL they are {@code :fromKnownAt}, {@code :fromValidOn}, {@code :toKnownAt} and
 * {@code :toValidOn}. A row can only be seen at one of them and not at the other where it began or ended, in one of the two
 * times, between them: the conditions say so, so that an index finds these rows and no others are looked at.
 */
record Between(Moment from, Moment to) {

    Between backwards() {
        return new Between(to, from);
    }

    /** The moment that knows more, by which things are named. */
    Moment later() {
        return from.knownAt() > to.knownAt()
                        || from.knownAt() == to.knownAt() && from.validOn().isAfter(to.validOn())
                ? from
                : to;
    }

    Map<String, Object> parameters() {
        return Map.of(
                "fromKnownAt", from.knownAt(),
                "fromValidOn", from.validOn(),
                "toKnownAt", to.knownAt(),
                "toValidOn", to.validOn());
    }

    /** The condition under which a versioned row is seen at the first moment and not at the second. */
    String gone(String alias) {
        return "(%s and (%s))".formatted(sees(alias, "from"), notSeen(alias, from, "from", to, "to"));
    }

    /** The condition under which a versioned row is seen at the second moment and not at the first. */
    String come(String alias) {
        return "(%s and (%s))".formatted(sees(alias, "to"), notSeen(alias, to, "to", from, "from"));
    }

    /** The condition under which a versioned row is seen at one of the moments: {@code from} or {@code to}. */
    static String sees(String alias, String moment) {
        return Moment.sees(alias)
                .replace(":knownAt", ":%sKnownAt".formatted(moment))
                .replace(":validOn", ":%sValidOn".formatted(moment));
    }

    /** The same of a fact. */
    static String seesFact(String alias, String moment) {
        return Moment.seesFact(alias)
                .replace(":knownAt", ":%sKnownAt".formatted(moment))
                .replace(":validOn", ":%sValidOn".formatted(moment));
    }

    private static String notSeen(String alias, Moment seen, String seenName, Moment other, String otherName) {
        var ways = new ArrayList<String>();
        if (other.knownAt() < seen.knownAt()) {
            ways.add("%1$s.known_from > :%3$sKnownAt and %1$s.known_from <= :%2$sKnownAt"
                    .formatted(alias, seenName, otherName));
        } else if (other.knownAt() > seen.knownAt()) {
            ways.add(
                    "%1$s.known_to > :%2$sKnownAt and %1$s.known_to <= :%3$sKnownAt and %1$s.known_to < 9223372036854775807"
                            .formatted(alias, seenName, otherName));
        }
        if (other.validOn().isBefore(seen.validOn())) {
            ways.add("%1$s.valid_from > :%3$sValidOn and %1$s.valid_from <= :%2$sValidOn"
                    .formatted(alias, seenName, otherName));
        } else if (other.validOn().isAfter(seen.validOn())) {
            ways.add("%1$s.valid_to > :%2$sValidOn and %1$s.valid_to <= :%3$sValidOn and %1$s.valid_to < 'infinity'"
                    .formatted(alias, seenName, otherName));
        }
        return ways.isEmpty() ? "false" : "(" + String.join(") or (", ways) + ")";
    }

    /** Whether a deadline falls between the two days, so that days alone make it overdue or not. */
    boolean daysMove() {
        return !from.validOn().equals(to.validOn());
    }
}
