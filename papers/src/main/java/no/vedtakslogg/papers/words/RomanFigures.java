package no.vedtakslogg.papers.words;

/** What Roman figures count in a list, of points or of cases. */
public final class RomanFigures {
    private RomanFigures() {}

    /** The count that the figures write. */
    public static int count(String figures) {
        var sum = 0;
        var last = 0;
        for (var i = figures.length() - 1; i >= 0; i--) {
            var value =
                    switch (Character.toLowerCase(figures.charAt(i))) {
                        case 'i' -> 1;
                        case 'v' -> 5;
                        default -> 10;
                    };
            sum += value < last ? -value : value;
            last = Math.max(last, value);
        }
        return sum;
    }
}
