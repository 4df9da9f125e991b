package no.vedtakslogg.command.meetings;

import java.time.LocalDate;
import java.util.List;
import no.vedtakslogg.command.AlsoInTables;
import no.vedtakslogg.command.Command;
import no.vedtakslogg.command.Creating;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.cases.Attachment;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.cases.ProposalId;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.DecisionForm;
import no.vedtakslogg.events.decisions.DecisionId;
import no.vedtakslogg.events.decisions.DecisionMode;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.decisions.Vote;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.followups.Responsible;
import no.vedtakslogg.events.meetings.AgendaEntry;
import no.vedtakslogg.events.meetings.Attendance;
import no.vedtakslogg.events.meetings.MeetingForm;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.events.meetings.MeetingKind;
import no.vedtakslogg.events.meetings.MeetingTime;
import no.vedtakslogg.events.persons.PersonId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What a secretary may ask of a meeting (møte). What a meeting decides is effective on the day of the meeting. */
public sealed interface MeetingCommand extends Command {

    /** Schedules a meeting. */
    @Creating
    record ScheduleMeeting(
            @TargetAggregateIdentifier MeetingId meetingId,
            BodyId bodyId,
            MeetingKind kind,
            MeetingTime time,
            @Nullable String place,
            MeetingForm form,
            boolean open,
            LocalDate effectiveOn)
            implements MeetingCommand {}

    /** Proposes several dates for a meeting. */
    @Creating
    record ProposeMeetingDates(
            @TargetAggregateIdentifier MeetingId meetingId,
            BodyId bodyId,
            MeetingKind kind,
            List<MeetingTime> alternatives,
            @Nullable String place,
            MeetingForm form,
            boolean open,
            LocalDate effectiveOn)
            implements MeetingCommand {
        public ProposeMeetingDates {
            alternatives = List.copyOf(alternatives);
        }
    }

    /** Chooses one of the proposed dates. */
    record FixMeetingDate(@TargetAggregateIdentifier MeetingId meetingId, MeetingTime time, LocalDate effectiveOn)
            implements MeetingCommand {}

    /** Calls an extraordinary meeting, as many days ahead as the rules of procedure say. */
    @Creating
    record CallExtraordinaryMeeting(
            @TargetAggregateIdentifier MeetingId meetingId,
            BodyId bodyId,
            MeetingTime time,
            @Nullable String place,
            MeetingForm form,
            boolean open,
            String reason,
            List<String> topics,
            LocalDate effectiveOn)
            implements MeetingCommand {
        public CallExtraordinaryMeeting {
            topics = List.copyOf(topics);
        }
    }

    /** Moves a meeting to another time or place. */
    record MoveMeeting(
            @TargetAggregateIdentifier MeetingId meetingId,
            MeetingTime time,
            @Nullable String place,
            @Nullable String reason,
            LocalDate effectiveOn)
            implements MeetingCommand {}

    /** Cancels a meeting. */
    record CancelMeeting(@TargetAggregateIdentifier MeetingId meetingId, String reason, LocalDate effectiveOn)
            implements MeetingCommand {}

    /** Records that the notice (innkalling) was sent. */
    record IssueNotice(
            @TargetAggregateIdentifier MeetingId meetingId,
            List<String> recipients,
            List<Attachment> documents,
            LocalDate effectiveOn)
            implements MeetingCommand {
        public IssueNotice {
            recipients = List.copyOf(recipients);
            documents = List.copyOf(documents);
        }
    }

    /** Puts a case on the agenda. Without a number it gets the next of the body and year; with one, the number of an older paper is kept. */
    record TableCase(
            @TargetAggregateIdentifier MeetingId meetingId,
            CaseId caseId,
            @Nullable CaseNumber number,
            @Nullable String title,
            int minutes,
            List<String> presenters,
            boolean closed,
            @Nullable String lateBecause,
            LocalDate effectiveOn)
            implements MeetingCommand {
        public TableCase {
            presenters = List.copyOf(presenters);
        }
    }

    /** Takes a case off the agenda. */
    record TakeCaseOff(
            @TargetAggregateIdentifier MeetingId meetingId, CaseId caseId, String reason, LocalDate effectiveOn)
            implements MeetingCommand {}

    /** Puts the agenda in order, with minutes and breaks. */
    record ArrangeAgenda(
            @TargetAggregateIdentifier MeetingId meetingId, List<AgendaEntry> entries, LocalDate effectiveOn)
            implements MeetingCommand {
        public ArrangeAgenda {
            entries = List.copyOf(entries);
        }
    }

    /** Raises a matter under other business (eventuelt). */
    record RaiseOtherBusiness(
            @TargetAggregateIdentifier MeetingId meetingId,
            String title,
            @Nullable String raisedBy,
            LocalDate effectiveOn)
            implements MeetingCommand {}

    /** Invites somebody to present or attend a case. */
    record InviteGuest(
            @TargetAggregateIdentifier MeetingId meetingId,
            CaseId caseId,
            PersonId personId,
            @Nullable String role,
            LocalDate effectiveOn)
            implements MeetingCommand {}

    /** Records that somebody cannot come; a personal deputy is called at once. */
    record ReportAbsence(
            @TargetAggregateIdentifier MeetingId meetingId,
            PersonId personId,
            @Nullable String reason,
            LocalDate effectiveOn)
            implements MeetingCommand {}

    /** Calls a deputy to meet for somebody. */
    record CallDeputy(
            @TargetAggregateIdentifier MeetingId meetingId, PersonId deputyId, PersonId absentId, LocalDate effectiveOn)
            implements MeetingCommand {}

    /** Records who met, by video or in person, and who did not. */
    record RecordAttendance(@TargetAggregateIdentifier MeetingId meetingId, List<Attendance> attendance)
            implements MeetingCommand {
        public RecordAttendance {
            attendance = List.copyOf(attendance);
        }
    }

    /** Records what was told and discussed in a case. */
    record RecordDiscussion(
            @TargetAggregateIdentifier MeetingId meetingId,
            CaseId caseId,
            String text,
            List<String> briefedBy,
            @Nullable String presentation)
            implements MeetingCommand {
        public RecordDiscussion {
            briefedBy = List.copyOf(briefedBy);
        }
    }

    /** Records input that was noted but not decided. */
    record RecordInput(
            @TargetAggregateIdentifier MeetingId meetingId,
            CaseId caseId,
            String text,
            @Nullable String givenBy) implements MeetingCommand {}

    /** Records what the body decided. As proposed and without points, the points are those of the proposal. */
    @AlsoInTables
    record AdoptDecision(
            @TargetAggregateIdentifier MeetingId meetingId,
            CaseId caseId,
            DecisionId decisionId,
            DecisionForm form,
            DecisionMode mode,
            @Nullable ProposalId proposalId,
            List<Point> points,
            List<Vote> votes)
            implements MeetingCommand {
        public AdoptDecision {
            points = List.copyOf(points);
            votes = List.copyOf(votes);
        }
    }

    /** Records that the body postponed a case. */
    @AlsoInTables
    record PostponeCase(
            @TargetAggregateIdentifier MeetingId meetingId,
            CaseId caseId,
            DecisionId decisionId,
            PointId pointId,
            String text,
            Deadline until,
            DecisionMode mode)
            implements MeetingCommand {}

    /** Records that the body sent a case back to be worked on. */
    @AlsoInTables
    record ReturnCase(
            @TargetAggregateIdentifier MeetingId meetingId,
            CaseId caseId,
            DecisionId decisionId,
            PointId pointId,
            String text,
            Responsible returnedTo,
            DecisionMode mode)
            implements MeetingCommand {}

    /** Corrects the record of a decision; both versions are kept. */
    @AlsoInTables
    record CorrectDecision(
            @TargetAggregateIdentifier MeetingId meetingId, CaseId caseId, List<Point> points, String reason)
            implements MeetingCommand {
        public CorrectDecision {
            points = List.copyOf(points);
        }
    }

    /** Records that a later decision replaced points of this one. */
    record SupersedeDecision(
            @TargetAggregateIdentifier MeetingId meetingId, CaseId caseId, List<PointId> points, DecidedAt supersededBy)
            implements MeetingCommand {
        public SupersedeDecision {
            points = List.copyOf(points);
        }
    }

    /** Publishes the minutes (referat, protokoll). */
    record PublishMinutes(
            @TargetAggregateIdentifier MeetingId meetingId,
            @Nullable PersonId chairId,
            @Nullable PersonId minuteTakerId,
            @Nullable LocalDate nextMeetingOn,
            List<Attachment> documents,
            LocalDate effectiveOn)
            implements MeetingCommand {
        public PublishMinutes {
            documents = List.copyOf(documents);
        }
    }
}
