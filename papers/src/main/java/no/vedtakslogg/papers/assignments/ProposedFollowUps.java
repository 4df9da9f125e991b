package no.vedtakslogg.papers.assignments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import no.vedtakslogg.papers.Paper;
import no.vedtakslogg.papers.cases.CaseRead;
import no.vedtakslogg.papers.cases.Outcome;
import no.vedtakslogg.papers.deadlines.MeetingDays;
import no.vedtakslogg.papers.deadlines.Standpoint;
import org.jspecify.annotations.Nullable;

/**
 * Proposes the follow-ups of all that a paper's own meeting decided. What was only proposed, what fell, and decisions of
 * other meetings that the paper quotes or encloses propose nothing.
 */
public final class ProposedFollowUps {
    private ProposedFollowUps() {}

    /** The follow-ups in the paper's order; a deadline that hangs on a meeting takes the day of it where that is known. */
    public static List<ProposedFollowUp> of(Paper paper, Roster roster, MeetingDays meetings) {
        var reader = new AssignmentReader(new Attending(roster, paper));
        var known = KnownMeetings.of(paper, meetings);
        var proposed = new ArrayList<ProposedFollowUp>();
        for (var index = 0; index < paper.cases().size(); index++) {
            var caseIndex = index;
            var read = paper.cases().get(index);
            if (!read.earlier() && decides(read.outcome())) {
                var standpoint = standpoint(paper, read);
                var worded = new PointAssignments(reader, standpoint).of(read.decision());
                var points = new AnsweredPoints(reader, standpoint, read, read.decision());
                Stream.of(points.all(worded), new ToldTasks(reader, standpoint, read).all(), points.ofNoPoint())
                        .flatMap(List::stream)
                        .filter(found -> stands(found.assignment(), read.outcome()))
                        .map(found -> found.followUp(caseIndex, known))
                        .forEach(proposed::add);
            }
        }
        return List.copyOf(proposed);
    }

    private static boolean decides(@Nullable Outcome outcome) {
        return outcome == null || outcome.kind() != Outcome.Kind.REJECTED && outcome.kind() != Outcome.Kind.WITHDRAWN;
    }

    /** Where a case was put off, sent on or only noted, nothing but plain orders is a follow-up: «saken legges fram i mai» is its next treatment. */
    private static boolean stands(Assignment assignment, @Nullable Outcome outcome) {
        if (outcome == null) {
            return true;
        }
        return switch (outcome.kind()) {
            case NOTED, POSTPONED, RETURNED, REFERRED ->
                switch (assignment.effect()) {
                    case ASKS, COMMISSIONS, DELEGATES, APPOINTS, ATTACHES -> true;
                    case PRESUMES, RECOMMENDS, UNDERTAKES ->
                        !assignment.responsible().isEmpty();
                };
            case AS_PROPOSED, AMENDED, ADOPTED -> true;
            case REJECTED, WITHDRAWN -> false;
        };
    }

    private static @Nullable Standpoint standpoint(Paper paper, CaseRead read) {
        var date = read.date() == null ? paper.meeting().date() : read.date();
        var body = read.body() == null ? paper.meeting().body() : read.body();
        LocalDate day = date == null ? null : date.value();
        return day == null ? null : new Standpoint(day, day, body == null ? null : body.value());
    }
}
