package no.vedtakslogg.command.imports;

import java.time.LocalDate;
import java.util.Optional;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.followups.DeadlineKind;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.papers.deadlines.Anchor;
import no.vedtakslogg.papers.deadlines.DeadlineReader;
import no.vedtakslogg.papers.deadlines.Standpoint;
import no.vedtakslogg.papers.deadlines.TimeKind;
import no.vedtakslogg.papers.deadlines.TimePhrase;
import org.jspecify.annotations.Nullable;

/** Turns the words of a deadline into the deadline that is recorded; the words are always kept. */
final class Deadlines {
    private final DeadlineReader reader = new DeadlineReader();
    private final @Nullable LocalDate day;
    private final @Nullable String body;
    private final @Nullable MeetingsNamed meetings;

    /** Deadlines that follow the meetings they name, where these are given. */
    Deadlines(@Nullable LocalDate day, @Nullable String body, @Nullable MeetingsNamed meetings) {
        this.day = day;
        this.body = body;
        this.meetings = meetings;
    }

    @Nullable LocalDate day() {
        return day;
    }

    Deadline read(Field field) {
        if (field.isEmpty()) {
            return Deadline.NONE;
        }
        return phrase(field)
                .map(this::of)
                .orElseGet(() -> new Deadline(DeadlineKind.CONDITION, field.text(), null, null, field.text()));
    }

    Deadline of(TimePhrase phrase) {
        var resolved = meetings == null ? phrase : phrase.resolved(meetings);
        var anchor = resolved.anchor().words();
        var earliest = resolved.earliest();
        var latest = resolved.latest();
        var kind = kind(resolved.kind(), latest);
        if (kind == DeadlineKind.NONE) {
            return new Deadline(kind, Words.clean(resolved.words()), null, null, null);
        }
        return new Deadline(
                kind,
                Words.clean(resolved.words()),
                earliest,
                latest,
                anchor.isBlank() ? null : anchor,
                meeting(phrase.anchor()).orElse(null));
    }

    /** The meeting to come that it hangs on; one that was held before the words were said moves no more. */
    private Optional<MeetingId> meeting(Anchor anchor) {
        if (meetings == null || day == null || !(anchor instanceof Anchor.AtMeeting(var at))) {
            return Optional.empty();
        }
        var held = at.dayOfAnother(meetings);
        return held == null || !held.isAfter(day) ? Optional.empty() : meetings.on(at.body(), held);
    }

    /** Why the words name a day that there is not. */
    Optional<String> impossible(Field field) {
        return field.isEmpty()
                ? Optional.empty()
                : phrase(field)
                        .filter(phrase -> phrase.anchor() instanceof Anchor.Impossible)
                        .map(phrase -> phrase.anchor().words());
    }

    /** What people write where a date is asked for is a deadline, whatever stands around it. */
    private Optional<TimePhrase> phrase(Field field) {
        if (day == null) {
            return Optional.empty();
        }
        var standpoint = new Standpoint(day, day, body);
        var written = Values.day(field);
        var text = written == null
                ? field.text()
                : "%d.%d.%d".formatted(written.getDayOfMonth(), written.getMonthValue(), written.getYear());
        return reader.deadline(text, standpoint)
                .or(() -> reader.read(text, standpoint).stream().findFirst());
    }

    private static DeadlineKind kind(TimeKind kind, @Nullable LocalDate latest) {
        return switch (kind) {
            case DATE -> latest == null ? DeadlineKind.PERIOD : DeadlineKind.DATE;
            case PERIOD, VAGUE -> DeadlineKind.PERIOD;
            case MEETING -> DeadlineKind.MEETING;
            case CONDITION -> DeadlineKind.CONDITION;
            case RECURRING -> DeadlineKind.RECURRING;
            case IMPOSSIBLE, NONE -> DeadlineKind.NONE;
        };
    }
}
