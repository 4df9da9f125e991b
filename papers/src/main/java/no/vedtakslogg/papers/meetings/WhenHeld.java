package no.vedtakslogg.papers.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.meetings.MeetingHead.Fact;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Clock;
import no.vedtakslogg.papers.words.Days;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Treated;
import no.vedtakslogg.papers.words.YearlessDay;
import org.jspecify.annotations.Nullable;

/** The day of a meeting, and from when to when it lasts, as far as the head is read. */
final class WhenHeld {
    private static final Pattern CLOCK = Pattern.compile(
            "(?iu)^kl\\b|^\\d{1,2}[.:]\\d{2}(?!\\d|[.]\\d)|^\\d{1,2}[.:]?\\d{2}\\s*(?:[-–]|til)\\s*\\d{1,2}[.:]?\\d{2}$");

    private final FirstTold first;
    private @Nullable Found<LocalDate> date;
    private @Nullable Found<LocalTime> from;
    private @Nullable Found<LocalTime> to;
    private @Nullable YearlessDay yearless;
    private boolean dayAlone;

    WhenHeld(FirstTold first) {
        this.first = first;
    }

    @Nullable Found<LocalDate> date() {
        return date;
    }

    @Nullable Found<LocalTime> from() {
        return from;
    }

    @Nullable Found<LocalTime> to() {
        return to;
    }

    /** Takes the day on which the case of an extract was treated. */
    void treated(Treated treated) {
        date = treated.date();
    }

    /** Takes the year of the meeting's cases for that of a day that was told without its year. */
    void yearOfCases(int year) {
        if (date == null && yearless != null) {
            date = yearless.in(year).orElse(null);
        }
    }

    /** Takes the year in the paper's title for that of a day that was told without it, where its day of the week fits. */
    void yearOfTitle(int year) {
        if (yearless != null && yearless.weekday() != null) {
            yearOfCases(year);
        }
    }

    void likelyDate(Found<LocalDate> day) {
        date = day.likely();
    }

    void likelyTimes(Clock.Times times) {
        if (from == null) {
            from = times.from();
            to = times.to();
        }
    }

    /** Takes when the meeting ended, where only its beginning is known. */
    void likelyEnd(Found<LocalTime> time) {
        if (from != null && to == null && time.value().isAfter(from.value())) {
            to = time;
        }
    }

    void labelledEnd(Passage value) {
        to = Clock.beside(value)
                .map(clock -> first.of(Fact.TIME, to, clock.from()))
                .orElse(to);
    }

    /** Takes the day and the time beside a label for either; what stands behind the day, where it tells the time. */
    Optional<Passage> labelled(Passage value, Label label) {
        var day = Days.first(value);
        yearless = yearless == null ? YearlessDay.first(value).orElse(null) : yearless;
        if (day.isPresent()) {
            date = first.of(Fact.DATE, date, day.get());
        }
        var rest = day.map(found -> HeadFacts.after(value, found)).orElse(value);
        var alone = day.isPresent() && label == Label.DATE && Clock.beside(rest).isEmpty();
        var times = label == Label.TIME
                        || day.isPresent()
                        || rest.has(CLOCK)
                        || YearlessDay.first(value).isPresent()
                ? Clock.beside(rest)
                : Optional.<Clock.Times>empty();
        if (day.isPresent() && dayAlone && label == Label.TIME && times.isPresent()) {
            date = day.get(); // «Dato: 4. mai» above «Tid: 28. april kl. 12.30» is the letter's
        }
        dayAlone = day.isPresent() ? alone : dayAlone;
        times.ifPresent(this::told);
        return times.map(told -> rest);
    }

    private void told(Clock.Times times) {
        from = first.of(Fact.TIME, from, times.from());
        to = times.to() == null ? to : first.of(Fact.TIME, to, times.to());
    }
}
