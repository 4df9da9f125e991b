package no.vedtakslogg.papers;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.vedtakslogg.papers.cases.CaseRead;
import no.vedtakslogg.papers.meetings.AgendaRow;
import no.vedtakslogg.papers.text.Found;

/** Puts the numbers of a paper right whose cases are all told with the year of the meeting first: «24/31», «24/32». */
record YearFirst(int year) {
    private static final int FEWEST = 2;

    static YearFirst of(int yearOfMeeting) {
        return new YearFirst(yearOfMeeting);
    }

    /** Changes the rows and cases in their lists, where two or more of them stand so and none otherwise. */
    void put(List<AgendaRow> agenda, List<CaseRead> cases) {
        var numbers = Stream.concat(
                        agenda.stream().map(AgendaRow::number), cases.stream().map(CaseRead::number))
                .filter(Objects::nonNull)
                .map(Found::value)
                .toList();
        var first = numbers.stream().filter(number -> number.hasYearFirst(year)).count();
        if (first >= FEWEST && first * 2 > numbers.size()) {
            agenda.replaceAll(row -> row.ofYear(year));
            cases.replaceAll(read -> read.ofYear(year));
        }
    }
}
