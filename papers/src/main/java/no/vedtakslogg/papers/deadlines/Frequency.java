package no.vedtakslogg.papers.deadlines;

/**
 * How often: so many times in so many of a unit; «annethvert år» is once in two years.
 *
 * @param times 0 where the words tell no number («jevnlig»)
 */
public record Frequency(int times, int every, Unit unit) {
    /** Now and then, or all the time; no number is told. */
    public static final Frequency UNSTATED = new Frequency(0, 1, Unit.UNSTATED);

    /** What is counted. */
    public enum Unit {
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        TERTIAL,
        HALF_YEAR,
        YEAR,
        MEETING,
        UNSTATED
    }

    static Frequency each(Unit unit) {
        return new Frequency(1, 1, unit);
    }

    /** As Norwegian words: «2 ganger per år». */
    public String words() {
        return unit == Unit.UNSTATED
                ? Wording.say("frequency.unstated")
                : Wording.say("frequency", times, every, Wording.say("unit." + unit.name(), every));
    }
}
