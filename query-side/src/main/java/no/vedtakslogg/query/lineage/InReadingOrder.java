package no.vedtakslogg.query.lineage;

import java.io.Serializable;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Pattern;

/** Sorts names as people read them: punkt 2 before punkt 10. */
final class InReadingOrder implements Comparator<String>, Serializable {
    private static final long serialVersionUID = 1L;
    private static final Pattern PARTS = Pattern.compile("\\d+|\\D+");

    @Override
    public int compare(String one, String other) {
        var left = PARTS.matcher(one);
        var right = PARTS.matcher(other);
        while (left.find()) {
            if (!right.find()) {
                return 1;
            }
            var order = part(left.group(), right.group());
            if (order != 0) {
                return order;
            }
        }
        return right.find() ? -1 : 0;
    }

    private static int part(String one, String other) {
        return Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0))
                ? new BigInteger(one).compareTo(new BigInteger(other))
                : one.compareTo(other);
    }
}
