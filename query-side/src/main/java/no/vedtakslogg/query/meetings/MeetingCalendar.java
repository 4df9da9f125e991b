package no.vedtakslogg.query.meetings;

import static java.util.stream.Collectors.groupingBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The meetings of a month or a year, day by day. */
final class MeetingCalendar {
    private MeetingCalendar() {}

    /** A month with whole weeks, from Monday to Sunday. */
    record Month(YearMonth month, List<Week> weeks) {}

    /** A week by its number in the year. */
    record Week(int number, List<Day> days) {}

    /** A day; {@code outside} where it only fills the week up. */
    record Day(LocalDate on, boolean outside, List<MeetingView> meetings) {}

    /** The meetings of a month of a year, and where it is shown day by day. */
    record MonthOfYear(YearMonth month, String address, List<MeetingView> meetings) {}

    static LocalDate firstDay(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static LocalDate lastDay(YearMonth month) {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    static Month month(YearMonth month, List<MeetingView> meetings) {
        var byDay = byDay(meetings);
        var weeks = Stream.iterate(
                        firstDay(month), monday -> !monday.isAfter(lastDay(month)), monday -> monday.plusWeeks(1))
                .map(monday -> week(monday, month, byDay))
                .toList();
        return new Month(month, weeks);
    }

    static List<MonthOfYear> year(int year, Function<YearMonth, String> address, List<MeetingView> meetings) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(number -> YearMonth.of(year, number))
                .map(month -> new MonthOfYear(
                        month,
                        address.apply(month),
                        meetings.stream()
                                .filter(each -> each.heldOn() != null
                                        && YearMonth.from(each.heldOn()).equals(month))
                                .toList()))
                .toList();
    }

    private static Week week(LocalDate monday, YearMonth month, Map<LocalDate, List<MeetingView>> byDay) {
        var days = IntStream.range(0, 7)
                .mapToObj(monday::plusDays)
                .map(day -> new Day(day, !YearMonth.from(day).equals(month), byDay.getOrDefault(day, List.of())))
                .toList();
        return new Week(monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), days);
    }

    private static Map<LocalDate, List<MeetingView>> byDay(List<MeetingView> meetings) {
        return meetings.stream().filter(each -> each.heldOn() != null).collect(groupingBy(MeetingView::heldOn));
    }
}
