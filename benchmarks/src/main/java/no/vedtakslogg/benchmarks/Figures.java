package no.vedtakslogg.benchmarks;

import java.util.List;

/** Medians and other quantiles. */
public final class Figures {
    private Figures() {}

    /** The middle one. */
    public static double median(List<Double> values) {
        return quantile(values, 0.5);
    }

    static double quantile(List<Double> values, double share) {
        var sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1))));
    }
}
