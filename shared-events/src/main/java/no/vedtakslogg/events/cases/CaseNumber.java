package no.vedtakslogg.events.cases;

import java.util.regex.Pattern;

/** A case number (saksnummer): {@code 42/24} is number 42 of 2024 in one body. */
public record CaseNumber(int year, int sequence) implements Comparable<CaseNumber> {
    private static final Pattern FORM = Pattern.compile("(\\d{1,5})/(\\d{2}|\\d{4})");

    public CaseNumber {
        if (year < 1900 || year > 2999 || sequence < 1) {
            throw new IllegalArgumentException(
                    "A case number has a year and a sequence from 1: " + sequence + "/" + year);
        }
    }

    /** Reads {@code 42/24} or {@code 42/2024}; two digits are a year of this century. */
    public static CaseNumber of(String text) {
        var match = FORM.matcher(text.strip());
        if (!match.matches()) {
            throw new IllegalArgumentException("Not a case number: " + text);
        }
        var year = Integer.parseInt(match.group(2));
        return new CaseNumber(year < 100 ? 2000 + year : year, Integer.parseInt(match.group(1)));
    }

    @Override
    public int compareTo(CaseNumber other) {
        return year == other.year ? Integer.compare(sequence, other.sequence) : Integer.compare(year, other.year);
    }

    @Override
    public String toString() {
        return "%d/%02d".formatted(sequence, year % 100);
    }
}
