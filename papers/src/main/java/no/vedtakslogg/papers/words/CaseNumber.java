package no.vedtakslogg.papers.words;

import org.jspecify.annotations.Nullable;

/**
 * A case number as a paper gives it: number 42 of 2024, perhaps with the series it belongs to, such as PS or Styresak.
 * Small groups count without a year.
 */
public record CaseNumber(
        @Nullable String series, int number, @Nullable Integer year) {

    /** Whether both mean the same case; a series that only one of them tells divides them not, «PS» and «RS» do. */
    public boolean sameAs(CaseNumber other) {
        return number == other.number
                && (year == null || other.year == null || year.equals(other.year))
                && (series == null || other.series == null || series.equalsIgnoreCase(other.series));
    }

    /** Whether the year stands first, as in «24/31» of a meeting in 2024. */
    public boolean hasYearFirst(int yearOfMeeting) {
        return year != null && number == yearOfMeeting % 100 && year % 100 != yearOfMeeting % 100;
    }

    /** The same figures with the year first, where it stands so. */
    public CaseNumber ofYear(int yearOfMeeting) {
        return year != null && hasYearFirst(yearOfMeeting) ? new CaseNumber(series, year % 100, yearOfMeeting) : this;
    }

    @Override
    public String toString() {
        return year == null ? String.valueOf(number) : "%d/%02d".formatted(number, year % 100);
    }
}
