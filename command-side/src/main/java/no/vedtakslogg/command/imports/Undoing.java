package no.vedtakslogg.command.imports;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.vedtakslogg.command.Command;
import no.vedtakslogg.command.actionplan.ActionPlanCommand.CloseActionPlan;
import no.vedtakslogg.command.actionplan.MeasureCommand.DropMeasure;
import no.vedtakslogg.command.followups.FollowUpCommand.WithdrawFollowUp;
import no.vedtakslogg.command.imports.ImportTable.Import;
import no.vedtakslogg.command.imports.Left.Why;
import no.vedtakslogg.events.actionplan.ActionPlanId;
import no.vedtakslogg.events.actionplan.MeasureId;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.followups.FollowUpId;

/**
 * Turns what an import recorded into the commands that take it back. Nothing can be removed from the log: what was decided
 * is corrected to say that it was entered by mistake, what waits is withdrawn, and what stood before is put back. Whatever
 * somebody else has changed since is theirs, and stays.
 */
final class Undoing {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    final List<Line> recorded;
    final Looked known;
    private final Import sent;
    private final LocalDate today = LocalDate.now(NORWAY);
    private final UndoingMeetings meetings = new UndoingMeetings(this);
    private final UndoingCases cases = new UndoingCases(this);
    private final List<Line> lines = new ArrayList<>();
    private final List<Left> left = new ArrayList<>();
    private final List<PartOf> parts = new ArrayList<>();
    private final Set<String> ended = new HashSet<>();

    /** Something that stays only where what it is a part of does. */
    private record PartOf(String whole, Left left) {}

    Undoing(Import sent, List<Line> recorded, Looked known) {
        this.sent = sent;
        this.recorded = recorded;
        this.known = known;
        recorded.reversed().forEach(this::undo);
        parts.stream()
                .filter(part -> !ended.contains(part.whole()))
                .map(PartOf::left)
                .forEach(left::add);
    }

    /** The commands, those that take back what came last first. */
    List<Line> lines() {
        return List.copyOf(lines);
    }

    List<Left> left() {
        return List.copyOf(left);
    }

    private void undo(Line line) {
        switch (line.command()) {
            case "FormPartnership" -> leave(line, Why.A_PARTNERSHIP_STAYS);
            case "EstablishBody" -> leave(line, Why.A_BODY_STAYS);
            case "RegisterPerson" -> leave(line, Why.A_PERSON_STAYS_IN_THE_REGISTER);
            case "ScheduleMeeting" -> meetings.cancel(line);
            case "ArrangeAgenda" -> leave(line, Why.THE_ORDER_OF_THE_AGENDA_STAYS, line.text("meetingId"));
            case "IssueNotice" -> leave(line, Why.THE_NOTICE_STAYS, line.text("meetingId"));
            case "RecordAttendance" -> meetings.attend(line);
            case "RecordDiscussion", "RecordInput" -> leave(line, Why.WHAT_WAS_SAID_STAYS);
            case "AdoptDecision", "PostponeCase", "ReturnCase" -> meetings.strike(line);
            case "CorrectDecision" -> meetings.putBack(line);
            case "PublishMinutes" -> leave(line, Why.THE_MINUTES_STAY);
            case "TableCase" -> meetings.takeOff(line);
            case "TakeCaseOff" -> meetings.tableAgain(line);
            case "OpenCase" -> cases.close(line);
            case "MakeProposal" -> cases.withdraw(line);
            case "FileCasePaper" -> cases.file(line);
            case "LinkCase" -> cases.unlink(line);
            case "OpenFollowUp" -> withdraw(line);
            case "AdoptActionPlan" -> close(line);
            case "AddArea", "AddGoal" -> leave(line, Why.A_NUMBER_IN_THE_PLAN_STAYS, line.text("planId"));
            case "AddMeasure" -> drop(line);
            case "LinkMeasure" -> leave(line, Why.NOTHING_TAKES_IT_BACK, line.text("measureId"));
            default -> leave(line, Why.NOTHING_TAKES_IT_BACK);
        }
    }

    private void withdraw(Line line) {
        var followUp = new FollowUpId(line.id("followUpId"));
        var onRecord = known.of(followUp);
        if (onRecord.fulfilled()) {
            leave(line, Why.SOMEBODY_ENDED_IT_SINCE);
        } else if (!onRecord.withdrawn()) {
            add(line, new WithdrawFollowUp(followUp, reason(), null, day(line)));
        }
    }

    private void drop(Line line) {
        var measure = new MeasureId(line.id("measureId"));
        if (known.isInItsPlan(measure)) {
            end(measure.toString(), line, new DropMeasure(measure, reason(), null, day(line)));
        } else {
            leave(line, Why.SOMEBODY_ENDED_IT_SINCE);
        }
    }

    private void close(Line line) {
        var plan = new ActionPlanId(line.id("planId"));
        if (known.plan(plan.value()) == null) {
            leave(line, Why.SOMEBODY_ENDED_IT_SINCE);
        } else {
            end(plan.toString(), line, new CloseActionPlan(plan, null, reason(), day(line)));
        }
    }

    /** Whether the case was treated at a meeting of the import, so that it stays with what was made of it. */
    boolean treated(CaseId caseId) {
        return meetings.treated(caseId);
    }

    /** Why it is corrected; recorded words are Norwegian, as the papers are. */
    String reason() {
        return "innlesingen av «" + sent.fileName() + "» er angret";
    }

    /** What stands in place of words that cannot be taken away. */
    String mistake() {
        return "Ført ved en feil: " + reason();
    }

    /** The day of the correction: today, or the line's own where that is to come. */
    LocalDate day(Line line) {
        return later(line.day());
    }

    LocalDate later(LocalDate day) {
        return day.isAfter(today) ? day : today;
    }

    void add(Line undone, Command command) {
        lines.add(Line.undoing(sent.id(), undone, command));
    }

    /** Ends something as a whole, so that its parts are no more either. */
    void end(String whole, Line undone, Command command) {
        ended.add(whole);
        add(undone, command);
    }

    void leave(Line line, Why why) {
        left.add(new Left(line.command(), line.path(), why));
    }

    void leave(Line line, Why why, String whole) {
        parts.add(new PartOf(whole, new Left(line.command(), line.path(), why)));
    }
}
