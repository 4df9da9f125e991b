package no.vedtakslogg.papers.layouts;

import java.util.List;
import no.vedtakslogg.papers.layouts.Told.Case;

/** How the cases of a paper are numbered. */
record Numbering(String way) {
    private static final String NAMING_THE_CASE = "PS n/26"; // «PS» is «politisk sak»

    static final List<String> WAYS = List.of("n/26", "n/26", "0n/26", "n/2026", "n-26", NAMING_THE_CASE);

    static Numbering drawn(Draw draw, List<String> ways) {
        return new Numbering(draw.one("number", ways));
    }

    String of(Case one) {
        var number = one.number();
        return switch (way) {
            case "0n/26" -> "%03d/26".formatted(number);
            case "n/2026" -> number + "/2026";
            case "2026/n" -> "2026/" + number;
            case "n-26" -> "%02d-26".formatted(number);
            case NAMING_THE_CASE -> "PS " + number + "/26";
            default -> number + "/26";
        };
    }

    /** The number behind «Sak», where it does not name the case itself. */
    String withSak(Case one) {
        return way.equals(NAMING_THE_CASE) ? of(one) : "Sak " + of(one);
    }

    String withTitle(Case one) {
        return of(one) + " " + one.title();
    }

    String withSakAndTitle(Case one) {
        return withSak(one) + " " + one.title();
    }
}
