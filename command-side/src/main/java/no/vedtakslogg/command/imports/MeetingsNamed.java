package no.vedtakslogg.command.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.vedtakslogg.command.imports.Known.KnownBody;
import no.vedtakslogg.command.imports.Known.KnownMeeting;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.papers.deadlines.MeetingDays;
import org.jspecify.annotations.Nullable;

/** The meetings that the record knows, so that «neste møte» is the one that was called, and on its day. */
final class MeetingsNamed implements MeetingDays {
    private final Drafting drafting;
    private final Optional<KnownBody> body;

    /** @param body the body that speaks in the paper, where it is known */
    MeetingsNamed(Drafting drafting, Optional<KnownBody> body) {
        this.drafting = drafting;
        this.body = body;
    }

    @Override
    public List<LocalDate> of(@Nullable String words) {
        var owner = owner(words);
        var days = new ArrayList<LocalDate>();
        meetings(owner).forEach(it -> days.add(it.time().on()));
        var next = drafting.paper.meeting().nextMeeting();
        if (next != null && owner.equals(body)) {
            days.add(next.value());
        }
        return days;
    }

    /** The meeting on a day that a deadline can follow: of a body of the same partnership, and the only one on that day. */
    Optional<MeetingId> on(@Nullable String words, LocalDate day) {
        var owner = owner(words)
                .filter(it -> body.filter(own -> own.partnershipId().equals(it.partnershipId()))
                        .isPresent());
        var onThatDay = meetings(owner).filter(it -> it.time().on().equals(day)).toList();
        return onThatDay.size() == 1 ? Optional.of(onThatDay.getFirst().id()) : Optional.empty();
    }

    private Optional<KnownBody> owner(@Nullable String words) {
        return words == null ? body : drafting.bodies.find(words).or(() -> body);
    }

    private Stream<KnownMeeting> meetings(Optional<KnownBody> owner) {
        return owner.stream().flatMap(it -> drafting.record.meetings(it.id()).stream());
    }
}
