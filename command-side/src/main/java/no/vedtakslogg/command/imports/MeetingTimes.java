package no.vedtakslogg.command.imports;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import no.vedtakslogg.command.imports.Known.KnownMeeting;
import no.vedtakslogg.papers.meetings.AgendaRow;
import no.vedtakslogg.papers.meetings.MeetingHead;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.words.Clock;
import org.jspecify.annotations.Nullable;

/** When a meeting began and ended: as its head says, as its agenda says, or, where no paper says so, for a working day. */
final class MeetingTimes {
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);

    private final Drafting drafting;
    private final String path;
    private final @Nullable MeetingHead head;
    private final @Nullable LocalDate day;

    MeetingTimes(Drafting drafting, String path, @Nullable MeetingHead head, @Nullable LocalDate day) {
        this.drafting = drafting;
        this.path = path;
        this.head = head;
        this.day = day;
    }

    record Times(Field from, Field to) {}

    Times read(Optional<KnownMeeting> known) {
        var begins = head == null ? null : head.from() == null ? first() : head.from();
        var ends = head == null ? null : head.to() == null ? last() : head.to();
        var start = begins == null ? known.map(it -> it.time().from()).orElse(MORNING) : begins.value();
        var end = ends == null ? known.map(it -> it.time().to()).orElse(AFTERNOON) : ends.value();
        var from = field("from", begins, start);
        var to = field(
                "to",
                ends,
                end.isAfter(start) ? end : start.isBefore(LocalTime.of(22, 0)) ? start.plusHours(2) : LocalTime.MAX);
        remark(from, to, begins == null || ends == null, known);
        return new Times(from, to);
    }

    private Field field(String name, @Nullable Found<LocalTime> found, LocalTime otherwise) {
        var text = otherwise.withSecond(0).withNano(0).toString();
        return found == null
                ? drafting.mends.field(path + "." + name, text, null, Certainty.DOUBTFUL)
                : drafting.mends.field(path + "." + name, text, found.span(), found.certainty());
    }

    private void remark(Field from, Field to, boolean assumed, Optional<KnownMeeting> known) {
        var begins = Values.time(from);
        var ends = Values.time(to);
        if (begins == null || ends == null || !ends.isAfter(begins)) {
            drafting.remarks.add(
                    Remark.of(Remark.Kind.TIME_IS_NO_TIME, from.path(), from.place(), from.text(), to.text()));
        } else if (assumed && known.isEmpty() && !from.mended() && day != null) {
            drafting.remarks.add(
                    Remark.of(Remark.Kind.TIME_IS_NOT_TOLD, from.path(), null, day.toString(), from.text(), to.text()));
        } else if (!assumed && known.isPresent() && !known.get().time().from().equals(begins)) {
            drafting.remarks.add(Remark.of(
                    Remark.Kind.TIME_IS_ANOTHER,
                    from.path(),
                    from.place(),
                    from.text(),
                    known.get().time().from().toString()));
        }
    }

    private @Nullable Found<LocalTime> first() {
        return drafting.paper.agenda().stream()
                .map(AgendaRow::times)
                .filter(Objects::nonNull)
                .map(Clock.Times::from)
                .findFirst()
                .orElse(null);
    }

    private @Nullable Found<LocalTime> last() {
        return drafting.paper.agenda().stream()
                .map(AgendaRow::times)
                .filter(Objects::nonNull)
                .map(Clock.Times::to)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }
}
