package no.vedtakslogg.papers.assignments;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.vedtakslogg.papers.deadlines.Span;
import no.vedtakslogg.papers.deadlines.TimePhrase;
import no.vedtakslogg.papers.points.Point;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import org.jspecify.annotations.Nullable;

/** An assignment with the point it was read in and the words that its own spans count in. */
record PointAssignment(List<Integer> place, Passage words, Assignment assignment) {
    private static final double LIKELY = 0.6;

    /** Work that is told in all of a point's words, for whoever answers for it. */
    static PointAssignment ofWhole(Point point) {
        return ofWhole(point.place(), point.text());
    }

    /** Work for the point at a place, in words of its own. */
    static PointAssignment ofWhole(List<Integer> place, Found<String> task) {
        var words = words(task);
        var whole = new Span(0, words.length());
        return new PointAssignment(
                place, words, new Assignment(Effect.ATTACHES, new Span(0, 0), List.of(), whole, null, LIKELY));
    }

    /** The same for the point at another place. */
    PointAssignment at(List<Integer> other) {
        return new PointAssignment(other, words, assignment);
    }

    ProposedFollowUp followUp(int caseIndex, KnownMeetings meetings) {
        return new ProposedFollowUp(
                caseIndex,
                place,
                assignment.effect(),
                found(assignment.task()),
                found(assignment.verb()),
                assignment.responsible().stream().map(this::responsible).toList(),
                deadline(assignment.deadline(), meetings),
                assignment.certainty());
    }

    /** The same, with those responsible who are named by a label behind it: «Ansvarlig: fagråd 2». */
    PointAssignment given(PointAssignment label) {
        return alsoGiven(label.words, label.assignment.responsible());
    }

    /** The same, with nobody responsible. */
    PointAssignment givenToNobody() {
        return new PointAssignment(place, words, assignment.given(List.of()));
    }

    /** The same, and responsible too those whom other words name. */
    PointAssignment alsoGiven(Passage naming, List<Assignee> who) {
        var both = words.then(naming);
        var behind = both.length() - naming.length();
        var all = Stream.concat(
                        assignment.responsible().stream(), who.stream().map(one -> one.at(shifted(one.span(), behind))))
                .toList();
        return new PointAssignment(place, both, assignment.given(all));
    }

    /** The same, with «fagrådet» known as the one that a point before put to work. */
    PointAssignment known(List<Assignment> before) {
        return new PointAssignment(place, words, SameBody.known(assignment, before));
    }

    /** The same, with the deadline that its own words tell. */
    PointAssignment by(TimePhrase within) {
        return new PointAssignment(place, words, assignment.by(within));
    }

    /** The same, with the deadline that stands behind it: «Frist: 1. mars». */
    PointAssignment by(TimePhrase deadline, Passage behind) {
        var both = words.then(behind);
        var from = both.length() - behind.length();
        return new PointAssignment(place, both, assignment.by(deadline.at(shifted(deadline.span(), from))));
    }

    /** The words in their places in the paper. */
    static Passage words(Found<String> found) {
        return Objects.requireNonNull(
                found.passage(), "a paper that was written down has lost the places of its words");
    }

    private static Span shifted(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }

    private Found<Assignee> responsible(Assignee assignee) {
        var words = found(assignee.span());
        return words.map(ignored -> assignee.at(inPaper(words)));
    }

    private @Nullable Found<TimePhrase> deadline(@Nullable TimePhrase deadline, KnownMeetings meetings) {
        if (deadline == null) {
            return null;
        }
        var words = Found.words(passage(deadline.span()), certainty(deadline.certainty()));
        return words.map(ignored -> meetings.resolved(deadline).at(inPaper(words)));
    }

    private Found<String> found(Span span) {
        return Found.words(passage(span), certainty(assignment.certainty()));
    }

    private Passage passage(Span span) {
        return words.sub(span.start(), span.end());
    }

    private static Span inPaper(Found<?> found) {
        return new Span(found.span().from(), found.span().to());
    }

    private static Certainty certainty(double certainty) {
        return certainty >= 0.9 ? Certainty.CERTAIN : certainty >= 0.6 ? Certainty.LIKELY : Certainty.DOUBTFUL;
    }
}
