package no.vedtakslogg.papers.deadlines;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A time with the words around it that bound it: «innen utgangen av juni 2025», «fra uke 39 til og med uke 48». */
final class Framed {
    private static final Phrase TIME = Phrase.firstOf(
            new MeetingShifts(),
            new Meetings(),
            new DayRanges(),
            new Terms(),
            new NumericDates(),
            new WrittenDates(),
            new Weeks(),
            FeastDays::week,
            new NamedDays(),
            new WeeksOfMonths(),
            new WeekdaysOfMonths(),
            OnWeekday::ofWeek,
            OnWeekday::coming,
            OnWeekday::withDate,
            new Months(),
            new PartsOfYear(),
            new Seasons(),
            new Distances());
    private static final Phrase WHOLE = Phrase.firstOf(new Feasts(), new MeetingShifts());
    private static final Phrase BARE = Phrase.firstOf(new BareDates(), new SpacedDates(), Distances::bare);
    private static final Phrase BARE_OR_DAY = Phrase.firstOf(new NumericDates(), new WrittenDates(), new BareDates());
    private static final Phrase LED = Phrase.firstOf(
            new Feasts(), TIME, new Years(), new BareDates(), new SpacedDates(), new DaysOfMonth(), new OnWeekday());
    private static final Phrase EDGED = Phrase.firstOf(TIME, new Feasts(), new Years());
    private static final Wordings TO =
            Wordings.of("-", "til og med", "t . o . m .", "tom .", "tom", "til", "eller", "og til", "og ut");

    /** So many days into a season, «til våren» means the next. */
    private static final int BEGUN = 30;

    private static final Set<String> STOPS = Set.of("var", "ble", "blei", "og", "som", "ikke", "ikkje");

    /** What was read, and the words that led to it. */
    record Result(Reading reading, @Nullable Lead lead, boolean due) {}

    private Framed() {}

    static @Nullable Result read(Cursor cursor) {
        int start = cursor.place();
        Result due = due(cursor);
        if (due != null) {
            return due;
        }
        cursor.to(start);
        return led(cursor);
    }

    private static @Nullable Result led(Cursor cursor) {
        int start = cursor.place();
        Reading whole = WHOLE.read(cursor);
        if (whole != null && whole.shape() == Reading.Shape.SPAN) {
            return new Result(whole, null, false);
        }
        cursor.to(start);
        Lead lead = Lead.read(cursor);
        if (lead != null) {
            Reading reading = behind(cursor, lead);
            if (reading != null
                    && lead == Lead.FROM
                    && reading.kind() == TimeKind.MEETING
                    && Usage.isOfPaper(cursor, start)) {
                cursor.to(start);
                return null; // «protokoll fra styremøte 12.12.2024» names the meeting, and nothing begins with it
            }
            if (reading != null && (!reading.isBareMeeting() || lead.pointsAtMeeting(cursor))) {
                return new Result(reading, lead, false);
            }
        }
        cursor.to(start);
        Reading plain = edged(cursor, TIME);
        return plain == null || plain.isBareMeeting() ? null : new Result(ranged(cursor, plain, null), null, false);
    }

    private static @Nullable Reading behind(Cursor cursor, Lead lead) {
        int start = cursor.place();
        for (boolean fillers : new boolean[] {false, true}) {
            cursor.to(start);
            if (fillers) {
                lead.skipFillers(cursor);
            }
            DayWords.skipHour(cursor);
            DayWords.skipDue(cursor, lead);
            Reading time = edged(cursor, LED);
            if (time != null) {
                return range(cursor, time, lead);
            }
        }
        cursor.to(start);
        Reading length = lead.takesLength() ? Distances.bare(cursor) : null;
        return length == null ? null : length.with(length.by());
    }

    private static @Nullable Reading edged(Cursor cursor, Phrase times) {
        int start = cursor.place();
        Edge edge = Edge.read(cursor);
        if (edge != null) {
            cursor.skip("den", "det");
        }
        Reading time = (edge == null ? times : EDGED).read(cursor);
        if (time == null) {
            cursor.to(start);
            return null;
        }
        return edge == null ? time : edge.of(time);
    }

    private static Reading range(Cursor cursor, Reading first, Lead lead) {
        Reading both = ranged(cursor, first, lead);
        if (both != first) {
            return lead == Lead.BY || lead == Lead.UNTIL || lead == Lead.BEFORE ? lead.bound(both) : both;
        }
        return lead.bound(lead == Lead.TO ? next(cursor, first) : first);
    }

    /** «til høsten», said in the autumn, is the next one. */
    static Reading next(Cursor cursor, Reading season) {
        LocalDate first = season.days().earliest();
        LocalDate last = season.days().latest();
        boolean now = season.guessed()
                && season.kind() == TimeKind.PERIOD
                && first != null
                && last != null
                && !first.plusDays(BEGUN).isAfter(cursor.standpoint().day())
                && first.plusMonths(2).isBefore(last);
        return now && first != null && last != null
                ? season.with(new Days(first.plusYears(1), last.plusYears(1)))
                : season;
    }

    /** The time from the first to a second that follows, or the first alone. */
    private static Reading ranged(Cursor cursor, Reading first, @Nullable Lead lead) {
        int start = cursor.place();
        boolean joins = cursor.skip(TO) || lead == Lead.BETWEEN && cursor.skip("og");
        boolean days = first.kind() == TimeKind.DATE || first.kind() == TimeKind.PERIOD;
        Reading second = joins && days ? edged(cursor, lead == null ? TIME : LED) : null;
        if (second == null || second.kind() != TimeKind.DATE && second.kind() != TimeKind.PERIOD) {
            cursor.to(start);
            return first;
        }
        return joined(first, second);
    }

    private static Reading joined(Reading first, Reading second) {
        LocalDate begin = first.days().earliest();
        LocalDate end = second.days().latest();
        if (begin == null || end == null) {
            return second;
        }
        if (first.guessed() && !second.guessed()) {
            LocalDate near = begin.withYear(end.getYear());
            begin = near.isAfter(end) ? near.minusYears(1) : near;
        } else if (second.guessed() && end.isBefore(begin)) {
            LocalDate near = end.withYear(begin.getYear());
            end = near.isBefore(begin) ? near.plusYears(1) : near;
        }
        return begin.isAfter(end)
                ? Reading.impossible(Wording.say("impossible.backwards"))
                : first.with(new Days(begin, end)).as(TimeKind.PERIOD);
    }

    /** «frist for oppstart 01.12.24», «høringsfrist 6. juni», «fristen settes til uke 8». */
    private static @Nullable Result due(Cursor cursor) {
        if (cursor.skip("med")) {
            cursor.skip("en", "ei", "ein");
            Result counted = counted(cursor);
            if (counted != null) {
                return counted;
            }
        }
        String word = cursor.next().text();
        if (!word.endsWith("frist") && !word.endsWith("fristen")) {
            return null;
        }
        int start = cursor.place();
        Reading year = cursor.skip(":") ? new Years().read(cursor) : null;
        if (year != null && cursor.done()) {
            return new Result(year, null, true); // «Frist: 2027» and nothing more
        }
        for (int between = 0; between <= 5; between++) {
            cursor.to(start + between);
            if (between > 0 && stops(cursor.look(-1))) {
                return null;
            }
            Result result = led(cursor);
            if (result == null) {
                cursor.to(start + between);
                Reading bare = BARE.read(cursor);
                result = bare == null ? null : new Result(putOff(cursor, bare), null, true);
            }
            if (result != null && !isOnlyYear(result)) {
                return new Result(result.reading(), result.lead(), true);
            }
        }
        return null;
    }

    /** «fristen utsettes en uke, til 8. november»: the day that is told, and not how far it lies from the old one. */
    private static Reading putOff(Cursor cursor, Reading length) {
        int start = cursor.place();
        cursor.skip(",");
        Reading day = cursor.skip("til") ? BARE_OR_DAY.read(cursor) : null;
        if (day == null || day.kind() != TimeKind.DATE) {
            cursor.to(start);
            return length;
        }
        return day;
    }

    /** «med seks ukers frist»: the length stands before the word. */
    private static @Nullable Result counted(Cursor cursor) {
        int start = cursor.place();
        Reading length = Distances.bare(cursor);
        if (length != null && cursor.next().text().endsWith("frist")) {
            return new Result(length, null, true);
        }
        cursor.to(start);
        return null;
    }

    /** In «neste frist i 2024 er 5. september» the year is not yet the time. */
    private static boolean isOnlyYear(Result result) {
        LocalDate first = result.reading().days().earliest();
        return result.lead() == Lead.IN
                && first != null
                && Days.year(first.getYear()).equals(result.reading().days());
    }

    private static boolean stops(Token token) {
        return STOPS.contains(token.text()) || token.isBreak() || token.is(".") || token.is(";") || token.is(",");
    }
}
