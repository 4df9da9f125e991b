package no.vedtakslogg.command.imports;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.vedtakslogg.command.Command;
import no.vedtakslogg.command.actionplan.ActionPlanCommand.CloseActionPlan;
import no.vedtakslogg.command.actionplan.MeasureCommand.DropMeasure;
import no.vedtakslogg.command.cases.CaseCommand.CloseCase;
import no.vedtakslogg.command.followups.FollowUpCommand.WithdrawFollowUp;
import no.vedtakslogg.command.imports.ImportTable.Import;
import no.vedtakslogg.command.imports.Imports.Left;
import no.vedtakslogg.command.meetings.MeetingCommand.CancelMeeting;
import no.vedtakslogg.command.meetings.MeetingCommand.CorrectDecision;
import no.vedtakslogg.command.meetings.MeetingCommand.TakeCaseOff;
import no.vedtakslogg.events.actionplan.ActionPlanId;
import no.vedtakslogg.events.actionplan.MeasureId;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.meetings.MeetingId;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns what an import recorded into the commands that take it back. Nothing can be removed from the log: a decision is
 * corrected to say that it was entered by mistake, a follow-up is withdrawn, a case that was never treated is taken off.
 */
final class Undoing {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final Import sent;
    private final List<Line> recorded;
    private final Looked known;
    private final LocalDate today = LocalDate.now(NORWAY);
    private final List<Line> lines = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();
    private final Set<String> treated = new HashSet<>();

    Undoing(Import sent, List<Line> recorded, Looked known) {
        this.sent = sent;
        this.recorded = recorded;
        this.known = known;
    }

    /** The commands, those that came last first. */
    List<Line> lines() {
        for (var line : recorded.reversed()) {
            undo(line);
        }
        return List.copyOf(lines);
    }

    List<Left> left() {
        return List.copyOf(left);
    }

    private void undo(Line line) {
        var fields = line.fields();
        switch (line.command()) {
            case "OpenFollowUp" ->
                add(line, new WithdrawFollowUp(new FollowUpId(id(fields, "followUpId")), reason(), null, today));
            case "AdoptDecision", "PostponeCase", "ReturnCase", "CorrectDecision" -> strike(line);
            case "TableCase" -> takeOff(line);
            case "OpenCase" -> close(line);
            case "AddMeasure" ->
                add(line, new DropMeasure(new MeasureId(id(fields, "measureId")), reason(), null, today));
            case "AdoptActionPlan" ->
                add(line, new CloseActionPlan(new ActionPlanId(id(fields, "planId")), null, reason(), today));
            case "ScheduleMeeting" -> cancel(line);
            default -> left.add(new Left(line.command(), line.path()));
        }
    }

    private void strike(Line line) {
        var meeting = new MeetingId(id(line.fields(), "meetingId"));
        var caseId = new CaseId(id(line.fields(), "caseId"));
        treated.add(meeting.toString());
        treated.add(meeting + " " + caseId);
        treated.add(caseId.toString());
        var onRecord = known.of(meeting);
        var treatment = onRecord == null ? null : onRecord.treatments().get(caseId);
        if (treatment != null) {
            add(
                    line,
                    new CorrectDecision(
                            meeting,
                            caseId,
                            treatment.points().stream().map(this::struck).toList(),
                            reason()));
        }
    }

    private Point struck(Point point) {
        return new Point(
                point.id(),
                point.number(),
                "Ført ved en feil: " + reason() + ".",
                PointEffect.OTHER,
                null,
                point.points().stream().map(this::struck).toList());
    }

    private void takeOff(Line line) {
        var meeting = new MeetingId(id(line.fields(), "meetingId"));
        var caseId = new CaseId(id(line.fields(), "caseId"));
        var onRecord = known.of(meeting);
        if (onRecord == null || onRecord.treatments().containsKey(caseId)) {
            treated.add(caseId.toString());
            left.add(new Left(line.command(), line.path()));
        } else {
            add(
                    line,
                    new TakeCaseOff(
                            meeting, caseId, reason(), later(onRecord.time().on())));
        }
    }

    /** A case with a number stays open, so that the right paper can be read into it. */
    private void close(Line line) {
        var caseId = new CaseId(id(line.fields(), "caseId"));
        var onRecord = known.of(caseId);
        if (onRecord == null || onRecord.closed() || treated.contains(caseId.toString())) {
            left.add(new Left(line.command(), line.path()));
        } else {
            add(line, new CloseCase(caseId, reason(), today));
        }
    }

    private void cancel(Line line) {
        var meeting = new MeetingId(id(line.fields(), "meetingId"));
        var onRecord = known.of(meeting);
        if (onRecord == null || !onRecord.treatments().isEmpty()) {
            left.add(new Left(line.command(), line.path()));
        } else {
            add(line, new CancelMeeting(meeting, reason(), later(onRecord.time().on())));
        }
    }

    private LocalDate later(LocalDate day) {
        return day.isAfter(today) ? day : today;
    }

    private String reason() {
        return "innlesingen av «" + sent.fileName() + "» er angret";
    }

    private void add(Line undone, Command command) {
        lines.add(Line.undoing(sent.id(), undone, command));
    }

    private static UUID id(ObjectNode fields, String name) {
        return UUID.fromString(fields.get(name).asString());
    }
}
