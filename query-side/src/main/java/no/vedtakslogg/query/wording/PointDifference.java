package no.vedtakslogg.query.wording;

import java.util.List;
import no.vedtakslogg.events.decisions.Point;
import org.jspecify.annotations.Nullable;

/**
 * What became of one point of a proposal, or where one point of the decision came from.
 *
 * @param number as the decision has it; as the proposal has it where the point was dropped
 * @param moved whether it stands elsewhere among the points that were kept; a point that only got another number because
 *     others came or went was not moved
 * @param words what the decision's text keeps of the proposal's
 * @param points the same of the points under it
 */
public record PointDifference(
        Kind kind,
        String number,
        @Nullable Wording proposed,
        @Nullable Wording decided,
        boolean moved,
        List<Segment> words,
        List<PointDifference> points) {

    /** What became of a point. */
    public enum Kind {
        /** Som foreslått. */
        AS_PROPOSED,
        /** Endret. */
        AMENDED,
        /** Nytt punkt. */
        ADDED,
        /** Gikk ut. */
        DROPPED,
        /** Erstattet av et annet. */
        REPLACED
    }

    /** Whether the decision has this point, or one under it, otherwise than the proposal. */
    public boolean differs() {
        return kind != Kind.AS_PROPOSED || moved || points.stream().anyMatch(PointDifference::differs);
    }

    /** A point as one of the two has it. */
    public record Wording(String pointId, String number, String text) {
        static Wording of(Point point) {
            return new Wording(point.id().toString(), point.number(), point.text());
        }
    }

    /** How a decision stands to its proposal, in the order of the decision; what was dropped stands where it was. */
    public static List<PointDifference> between(List<Point> proposal, List<Point> decision) {
        return new PointPairs(proposal, decision).differences();
    }
}
