package no.vedtakslogg.papers.deadlines;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A meeting that a text points at: whose, and which of them, or a time before or after it.
 *
 * @param body as the text names it, or the body that speaks where it names none; null where neither is known
 * @param within the days that the meeting must fall on
 * @param shift how long before or after it, or null for the meeting itself
 * @param spokenOn the day the words were spoken, from which «neste» counts
 */
public record MeetingTime(
        @Nullable String body,
        Which which,
        Days within,
        @Nullable Shift shift,
        LocalDate spokenOn) {
    /** Which of a body's meetings. */
    public enum Which {
        FIRST,
        SECOND,
        THIRD,
        LAST,
        NEXT,
        /** The meeting at which it is said. */
        SAME,
        ANY
    }

    /** The days as they are now, given the body's meetings; nothing where no meeting answers to the words yet. */
    public @Nullable Days resolve(MeetingDays meetings) {
        LocalDate meeting = pick(meetings.of(body));
        return meeting == null ? null : shifted(Days.on(meeting));
    }

    /**
     * The day of the meeting itself, whatever time before or after it is meant; nothing where no meeting answers to the words
     * yet, or it is the one at which they are said.
     */
    public @Nullable LocalDate dayOfAnother(MeetingDays meetings) {
        return which == Which.SAME ? null : pick(meetings.of(body));
    }

    /** A time before or after it: «etter møtet» is said of the meeting itself, «før møtet» of the one to come. */
    MeetingTime with(Shift other) {
        boolean plain = which == Which.NEXT && within.equals(Days.ANY) && !other.before();
        return new MeetingTime(body, plain ? Which.SAME : which, within, other, spokenOn);
    }

    /** The days that can be told without knowing the meetings. */
    Days bounds() {
        return shifted(
                switch (which) {
                    case SAME -> Days.on(spokenOn);
                    case NEXT -> within.equals(Days.ANY) ? new Days(spokenOn.plusDays(1), null) : within;
                    case FIRST, SECOND, THIRD, LAST, ANY -> within;
                });
    }

    private @Nullable LocalDate pick(List<LocalDate> days) {
        var candidates = days.stream().filter(this::fits).sorted().toList();
        int index =
                switch (which) {
                    case FIRST, NEXT -> 0;
                    case SECOND -> 1;
                    case THIRD -> 2;
                    case LAST -> candidates.size() - 1;
                    case ANY -> candidates.size() == 1 ? 0 : -1;
                    case SAME -> -2;
                };
        if (index == -2) {
            return spokenOn;
        }
        return index < 0 || index >= candidates.size() ? null : candidates.get(index);
    }

    private boolean fits(LocalDate day) {
        boolean started = within.earliest() == null || !day.isBefore(within.earliest());
        boolean over = within.latest() != null && day.isAfter(within.latest());
        boolean isNext = which != Which.NEXT || day.isAfter(spokenOn);
        return started && !over && isNext;
    }

    private Days shifted(Days days) {
        return shift == null ? days : shift.from(days);
    }

    String words() {
        String meeting = Wording.say("meeting." + which.name());
        String whose = body == null ? meeting : body + ", " + meeting;
        String when = within.isOneDay() ? Wording.say("meeting.day", whose, text(within.latest())) : range(whose);
        return shift == null
                ? when
                : Wording.say(shift.before() ? "meeting.BEFORE" : "meeting.AFTER", shift.words(), when)
                        .strip();
    }

    private String range(String whose) {
        if (within.earliest() == null) {
            return within.latest() == null ? whose : Wording.say("meeting.until", whose, text(within.latest()));
        }
        return within.latest() == null
                ? Wording.say("meeting.since", whose, text(within.earliest()))
                : Wording.say("meeting.within", whose, text(within.earliest()), text(within.latest()));
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : Wording.day(day);
    }
}
