package no.vedtakslogg.command.imports;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import no.vedtakslogg.command.imports.Known.KnownMeeting;
import no.vedtakslogg.command.imports.Known.KnownTreatment;
import no.vedtakslogg.command.imports.Left.Why;
import no.vedtakslogg.command.meetings.MeetingCommand.CancelMeeting;
import no.vedtakslogg.command.meetings.MeetingCommand.CorrectDecision;
import no.vedtakslogg.command.meetings.MeetingCommand.RecordAttendance;
import no.vedtakslogg.command.meetings.MeetingCommand.TakeCaseOff;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.meetings.Attendance;
import no.vedtakslogg.events.meetings.MeetingId;
import org.jspecify.annotations.Nullable;

/** Takes back what an import recorded of meetings: when they are, what is on the agenda, who met and what was decided. */
final class UndoingMeetings {
    private final Undoing all;
    private final Set<CaseId> treated = new HashSet<>();

    UndoingMeetings(Undoing all) {
        this.all = all;
    }

    boolean treated(CaseId id) {
        return treated.contains(id);
    }

    void cancel(Line line) {
        var onRecord = meeting(line);
        if (onRecord == null) {
            all.leave(line, Why.SOMEBODY_ENDED_IT_SINCE);
        } else if (!onRecord.treatments().isEmpty()) {
            all.leave(line, Why.A_MEETING_THAT_TREATED_CASES_STAYS);
        } else {
            var day = all.later(onRecord.time().on());
            all.end(onRecord.id().toString(), line, new CancelMeeting(onRecord.id(), all.reason(), day));
        }
    }

    void takeOff(Line line) {
        var caseId = new CaseId(line.id("caseId"));
        var onRecord = meeting(line);
        if (onRecord == null) {
            all.leave(line, Why.SOMEBODY_ENDED_IT_SINCE);
        } else if (onRecord.treatments().containsKey(caseId)) {
            treated.add(caseId);
            all.leave(line, Why.A_CASE_THAT_WAS_TREATED_KEEPS_ITS_NUMBER);
        } else if (onRecord.agenda().containsKey(caseId)) {
            var day = all.later(onRecord.time().on());
            all.add(line, new TakeCaseOff(onRecord.id(), caseId, all.reason(), day));
        }
    }

    /** A case that the import itself put on the agenda and took off again is where it was. */
    void tableAgain(Line line) {
        var tabled = all.recorded.stream()
                .anyMatch(other -> other.command().equals("TableCase")
                        && other.text("meetingId").equals(line.text("meetingId"))
                        && other.text("caseId").equals(line.text("caseId")));
        if (!tabled) {
            all.leave(line, Why.A_CASE_IS_TABLED_AGAIN_BY_HAND, line.text("meetingId"));
        }
    }

    /** Puts back who was recorded before the import, or that nobody is told to have met. */
    void attend(Line line) {
        var onRecord = meeting(line);
        if (onRecord == null) {
            all.leave(line, Why.SOMEBODY_ENDED_IT_SINCE);
            return;
        }
        var lists = onRecord.attendances();
        if (lists.isEmpty() || !line.says(new RecordAttendance(onRecord.id(), lists.getLast()))) {
            all.leave(line, Why.SOMEBODY_CHANGED_IT_SINCE);
            return;
        }
        var before = lists.size() == 1 ? List.<Attendance>of() : lists.get(lists.size() - 2);
        var present = before.stream()
                .filter(Attendance::present)
                .map(Attendance::person)
                .collect(toSet());
        if (!present.containsAll(onRecord.voted())) {
            all.leave(line, Why.WHOEVER_VOTED_WAS_THERE);
        } else if (!before.equals(lists.getLast())) {
            all.add(line, new RecordAttendance(onRecord.id(), before));
        }
    }

    /** A decision that was recorded says from now on that it was entered by mistake. */
    void strike(Line line) {
        correct(line, treatment -> mapped(treatment.points(), this::struck));
    }

    /** A decision that was corrected reads as before; a point that came with the correction was a mistake. */
    void putBack(Line line) {
        correct(line, treatment -> {
            Map<PointId, Point> before = Known.all(treatment.before()).collect(toMap(Point::id, point -> point));
            return mapped(treatment.points(), point -> before.getOrDefault(point.id(), struck(point)));
        });
    }

    private interface Correction {
        List<Point> of(KnownTreatment treatment);
    }

    private void correct(Line line, Correction correction) {
        var caseId = new CaseId(line.id("caseId"));
        treated.add(caseId);
        var onRecord = meeting(line);
        var treatment = onRecord == null ? null : onRecord.treatments().get(caseId);
        if (onRecord == null || treatment == null) {
            all.leave(line, Why.SOMEBODY_ENDED_IT_SINCE);
        } else if (line.command().equals("CorrectDecision") && !line.saysOf("points", treatment.points())) {
            all.leave(line, Why.SOMEBODY_CHANGED_IT_SINCE);
        } else {
            all.add(line, new CorrectDecision(onRecord.id(), caseId, correction.of(treatment), all.reason()));
        }
    }

    /** The same points under the same points, each worded otherwise. */
    private static List<Point> mapped(List<Point> points, UnaryOperator<Point> worded) {
        return points.stream()
                .map(point -> {
                    var other = worded.apply(point);
                    return new Point(
                            point.id(),
                            point.number(),
                            other.text(),
                            other.effect(),
                            other.proposedAs(),
                            mapped(point.points(), worded));
                })
                .toList();
    }

    private Point struck(Point point) {
        return new Point(point.id(), point.number(), all.mistake() + ".", PointEffect.OTHER, null, List.of());
    }

    private @Nullable KnownMeeting meeting(Line line) {
        return all.known.of(new MeetingId(line.id("meetingId")));
    }
}
