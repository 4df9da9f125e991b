package no.vedtakslogg.query.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.vedtakslogg.events.cases.Attachment;
import no.vedtakslogg.events.decisions.Ballot;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.DecisionForm;
import no.vedtakslogg.events.decisions.DecisionMode;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.meetings.MeetingTime;
import no.vedtakslogg.events.meetings.Presence;
import no.vedtakslogg.query.wording.PointDifference;
import no.vedtakslogg.query.wording.Segment;
import no.vedtakslogg.query.words.PersonView;
import org.jspecify.annotations.Nullable;

/** A meeting, whole. */
public record MeetingDetails(
        MeetingView meeting,
        List<MeetingTime> proposedTimes,
        List<String> topics,
        List<NoticeView> notices,
        List<AgendaLine> agenda,
        List<OtherBusinessView> otherBusiness,
        List<AttendanceGroup> attendance,
        List<AbsenceView> absences,
        List<TreatmentView> treatments,
        List<DiscussionView> discussions,
        List<MinutesView> minutes) {

    /** Every document that was sent with a notice or published with the minutes. */
    public List<Attachment> documents() {
        return Stream.concat(
                        notices.stream().map(NoticeView::documents),
                        minutes.stream().map(MinutesView::documents))
                .flatMap(List::stream)
                .toList();
    }

    /** What the meeting made of a case, where it is settled. */
    public @Nullable TreatmentView treatmentOf(UUID caseId) {
        return treatments.stream()
                .filter(each -> each.caseId().equals(caseId))
                .findFirst()
                .orElse(null);
    }

    /** What was said of a case. */
    public List<DiscussionView> discussionsOf(UUID caseId) {
        return discussions.stream().filter(each -> each.caseId().equals(caseId)).toList();
    }

    /** A notice that was sent. */
    public record NoticeView(LocalDate issuedOn, List<String> recipients, List<Attachment> documents) {}

    /** A line of the agenda, with the clock times that follow from the order. */
    public record AgendaLine(
            @Nullable LocalTime from,
            @Nullable LocalTime to,
            int minutes,
            @Nullable UUID caseId,
            @Nullable String number,
            String title,
            List<String> presenters,
            List<GuestView> guests,
            boolean closed,
            @Nullable String lateBecause) {}

    /** Somebody invited to a case. */
    public record GuestView(PersonView person, @Nullable String role) {}

    /** A matter raised under other business. */
    public record OtherBusinessView(String title, @Nullable String raisedBy) {}

    /** A group of the attendance table, in the paper's words. */
    public record AttendanceGroup(@Nullable String name, List<AttendeeView> attendees) {}

    /** How one person took part. */
    public record AttendeeView(
            PersonView person, Presence presence, @Nullable PersonView deputyFor) {}

    /** Somebody who reported that they cannot come, or the deputy called for them. */
    public record AbsenceView(
            PersonView person,
            @Nullable String reason,
            @Nullable PersonView deputy) {}

    /**
     * What the meeting made of a case.
     *
     * @param comparison how the decision stands to the proposal, point by point; empty where there was none
     * @param corrections the points that were corrected since, with what they said before
     */
    public record TreatmentView(
            UUID meetingId,
            UUID bodyId,
            LocalDate treatedOn,
            UUID caseId,
            String number,
            String title,
            Outcome outcome,
            UUID decisionId,
            @Nullable DecisionForm form,
            DecisionMode mode,
            @Nullable UUID proposalId,
            List<Point> proposal,
            List<Point> points,
            List<PointDifference> comparison,
            List<VoteView> votes,
            @Nullable String untilWords,
            @Nullable LocalDate untilLatest,
            @Nullable String returnedTo,
            @Nullable String correctedBecause,
            List<CorrectionView> corrections,
            List<SupersededView> superseded) {

        /** Whether the decision is another than the proposal. */
        public boolean differs() {
            return comparison.stream().anyMatch(PointDifference::differs);
        }

        /** The points, those under others too, that no later decision has replaced. */
        public List<Point> standing() {
            return points.stream()
                    .flatMap(Point::all)
                    .filter(point -> supersededBy(point.id()) == null)
                    .toList();
        }

        /** How a point was corrected, where it was. */
        public @Nullable CorrectionView correctionOf(PointId point) {
            return corrections.stream()
                    .filter(one -> one.pointId().equals(point.value()))
                    .findFirst()
                    .orElse(null);
        }

        /** What a point gave way to, where it did. */
        public @Nullable SupersededView supersededBy(PointId point) {
            return superseded.stream()
                    .filter(one -> one.pointId().equals(point))
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * A point that was corrected, and why.
     *
     * @param previousText what it said before, where the text was another
     * @param words what the correction keeps of that, word by word
     */
    public record CorrectionView(UUID pointId, @Nullable String previousText, String reason, List<Segment> words) {}

    /** A point that a later decision replaced, where that was decided, and that in words. */
    public record SupersededView(PointId pointId, DecidedAt by, String words) {}

    /** How one member voted. */
    public record VoteView(PersonView voter, Ballot ballot) {}

    /** What was told and discussed, or input that was recorded without binding anybody. */
    public record DiscussionView(
            UUID caseId,
            boolean input,
            String text,
            List<String> givenBy,
            @Nullable String presentation) {}

    /** Minutes that were published. */
    public record MinutesView(
            LocalDate publishedOn,
            @Nullable PersonView chair,
            @Nullable PersonView minuteTaker,
            @Nullable LocalDate nextMeetingOn,
            List<Attachment> documents) {}
}
