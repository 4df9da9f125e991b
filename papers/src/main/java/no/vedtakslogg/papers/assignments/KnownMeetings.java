package no.vedtakslogg.papers.assignments;

import java.util.List;
import java.util.stream.Stream;
import no.vedtakslogg.papers.Paper;
import no.vedtakslogg.papers.deadlines.Anchor;
import no.vedtakslogg.papers.deadlines.MeetingDays;
import no.vedtakslogg.papers.deadlines.MeetingTime;
import no.vedtakslogg.papers.deadlines.TimePhrase;

/**
 * The days on which bodies meet: those that the record knows, and the next of the body that met, which its paper may tell.
 *
 * @param withNext the record's and the next that the paper tells; only «neste møte» is sure to be that one
 */
record KnownMeetings(MeetingDays record, MeetingDays withNext) {
    static KnownMeetings of(Paper paper, MeetingDays record) {
        var next = paper.meeting().nextMeeting();
        var met = paper.meeting().body();
        if (next == null) {
            return new KnownMeetings(record, record);
        }
        return new KnownMeetings(
                record,
                body -> body == null || met != null && body.equals(met.value())
                        ? Stream.concat(record.of(body).stream(), Stream.of(next.value()))
                                .toList()
                        : List.copyOf(record.of(body)));
    }

    /** The deadline with the days of the meeting that it hangs on, where they are known. */
    TimePhrase resolved(TimePhrase deadline) {
        var next = deadline.anchor() instanceof Anchor.AtMeeting(MeetingTime meeting)
                && meeting.which() == MeetingTime.Which.NEXT;
        return deadline.resolved(next ? withNext : record);
    }
}
