package no.vedtakslogg.command.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.command.imports.Draft.DraftedPoint;

/** Adds up the amounts of the points under a point that tells a sum. */
final class Amounts {
    private static final Pattern AMOUNT = Pattern.compile(
            "(?:kr\\.?\\h*)?(\\d{1,3}(?:[\\h.]\\d{3})+|\\d+)(?:,(\\d+))?\\h*(mill\\w*\\.?|mrd\\.?|milliard\\w*)?(?:\\h*(?:kr\\b\\.?|kroner))?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SUM =
            Pattern.compile("(?:til sammen|totalt|samlet|sum|i alt|i sum|ramme på)\\D{0,30}", Pattern.CASE_INSENSITIVE);
    private static final BigDecimal LEAST = BigDecimal.valueOf(1000);

    private Amounts() {}

    /** A sum that is told, and what the amounts under it come to, in kroner. */
    record Mismatch(String told, String counted) {}

    static Optional<Mismatch> mismatch(DraftedPoint point) {
        var sum = SUM.matcher(point.text().text());
        if (point.points().size() < 2 || !sum.find()) {
            return Optional.empty();
        }
        var told = first(point.text().text().substring(sum.end()));
        var parts = new ArrayList<BigDecimal>();
        point.points().stream()
                .filter(DraftedPoint::take)
                .forEach(part ->
                        amounts(part.text().text()).stream().reduce((a, b) -> b).ifPresent(parts::add));
        if (told.isEmpty() || parts.size() < point.points().size()) {
            return Optional.empty();
        }
        var counted = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return told.get().compareTo(counted) == 0
                ? Optional.empty()
                : Optional.of(new Mismatch(words(told.get()), words(counted)));
    }

    private static Optional<BigDecimal> first(String text) {
        return amounts(text).stream().findFirst();
    }

    private static List<BigDecimal> amounts(String text) {
        var amounts = new ArrayList<BigDecimal>();
        var match = AMOUNT.matcher(text);
        while (match.find()) {
            var whole = new BigDecimal(
                    match.group(1).replaceAll("\\D", "") + (match.group(2) == null ? "" : "." + match.group(2)));
            var unit = match.group(3) == null ? "" : match.group(3).toLowerCase(Locale.ROOT);
            var amount = whole.movePointRight(
                    unit.startsWith("mill") && !unit.startsWith("milliard") ? 6 : unit.isEmpty() ? 0 : 9);
            if (amount.compareTo(LEAST) >= 0) {
                amounts.add(amount);
            }
        }
        return amounts;
    }

    private static String words(BigDecimal amount) {
        return String.format(Locale.of("nb", "NO"), "%,d", amount.toBigInteger());
    }
}
