package no.vedtakslogg.papers.words;

import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;

/** The count of a point that stands alone: {@code 3}, {@code 3.}, {@code Pkt. 3}. */
public final class PointNumber {
    private static final Pattern ALONE = Pattern.compile("(?iu)^((?:pkt|punkt)\\.?\\s*)?(\\d{1,3})[.:)]?$");

    private PointNumber() {}

    /** The number that a count gives the case it stands beside. */
    public static Optional<Found<CaseNumber>> of(Passage words) {
        var match = words.matcher(ALONE);
        return match.find()
                ? Optional.of(
                        Found.of(new CaseNumber(null, Integer.parseInt(match.group(2)), null), words, Certainty.LIKELY))
                : Optional.empty();
    }

    /** Whether the words name a point by more than its figure. */
    public static boolean isNamed(Passage words) {
        var match = words.matcher(ALONE);
        return match.find() && match.group(1) != null;
    }
}
