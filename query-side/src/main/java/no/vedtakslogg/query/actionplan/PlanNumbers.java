package no.vedtakslogg.query.actionplan;

import java.util.Comparator;

/** Orders the numbers of a plan as people read them: 1.2.10 comes after 1.2.9. */
public final class PlanNumbers {
    /** As people read them. */
    public static final Comparator<String> AS_READ = PlanNumbers::compare;

    private PlanNumbers() {}

    private static int compare(String one, String other) {
        var ones = one.split("\\.", -1);
        var others = other.split("\\.", -1);
        for (var i = 0; i < Math.min(ones.length, others.length); i++) {
            var order = comparePart(ones[i], others[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(ones.length, others.length);
    }

    private static int comparePart(String one, String other) {
        var numbers = one.matches("\\d{1,9}") && other.matches("\\d{1,9}");
        return numbers ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other)) : one.compareTo(other);
    }
}
