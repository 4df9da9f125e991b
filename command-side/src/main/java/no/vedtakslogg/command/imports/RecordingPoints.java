package no.vedtakslogg.command.imports;

import java.util.List;
import java.util.Map;
import no.vedtakslogg.command.imports.Draft.DraftedCase;
import no.vedtakslogg.command.imports.Draft.DraftedPoint;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.papers.text.Span;
import org.jspecify.annotations.Nullable;

/** The points of one case as they will stand on record: each with the id that is made of its place in the draft. */
final class RecordingPoints {
    private static final String PROPOSAL = "proposal";
    private static final String DECISION = "decision";

    private final ToRecord all;
    private final DraftedCase drafted;

    RecordingPoints(ToRecord all, DraftedCase drafted) {
        this.all = all;
        this.drafted = drafted;
    }

    List<Point> proposed() {
        return points(PROPOSAL, drafted.proposal().points(), Map.of());
    }

    /** {@code origins} tells which proposed point a decided one came from, by the paths of the decided points. */
    List<Point> decided(Map<String, PointId> origins) {
        return points(DECISION, drafted.decision().points(), origins);
    }

    PointId proposedId(DraftedPoint point) {
        return pointId(PROPOSAL, point);
    }

    PointId decidedId(DraftedPoint point) {
        return pointId(DECISION, point);
    }

    private List<Point> points(String kind, List<DraftedPoint> drafted, Map<String, PointId> origins) {
        return drafted.stream()
                .filter(DraftedPoint::take)
                .map(point -> new Point(
                        pointId(kind, point),
                        point.number(),
                        DraftedTexts.words(point),
                        effect(point, kind),
                        origins.get(point.path()),
                        points(kind, point.points(), origins)))
                .toList();
    }

    private PointId pointId(String kind, DraftedPoint point) {
        var path = kind.equals(PROPOSAL)
                ? drafted.at() + point.path().substring(drafted.path().length())
                : point.path();
        return new PointId(all.made(kind, path));
    }

    /** A point that somebody is to follow up asks for something, whatever its verb. */
    private PointEffect effect(DraftedPoint point, String kind) {
        var told = Effects.of(DraftedTexts.words(point));
        var followedUp = !kind.equals(PROPOSAL)
                && drafted.followUps().stream()
                        .anyMatch(followUp ->
                                followUp.take() && followUp.point().text().equals(point.number()));
        return told == PointEffect.OTHER && followedUp ? PointEffect.REQUESTED : told;
    }

    /** Points that stand on record, worded anew; each keeps its identity by its number. */
    List<Point> corrected(List<DraftedPoint> points, Map<String, Point> before) {
        return points.stream()
                .filter(DraftedPoint::take)
                .map(point -> {
                    var old = before.get(point.number());
                    var text = DraftedTexts.words(point);
                    return new Point(
                            old == null ? decidedId(point) : old.id(),
                            point.number(),
                            text,
                            Effects.of(text),
                            old == null ? null : old.proposedAs(),
                            corrected(point.points(), before));
                })
                .toList();
    }

    /** The point of a decision that has but one, as to postpone. */
    PointId firstPoint() {
        return new PointId(all.made("decision", drafted.path() + ".decision.points.0"));
    }

    /** Where a list of points begins in the paper. */
    static @Nullable Span place(List<DraftedPoint> points) {
        return points.isEmpty() ? null : points.getFirst().text().place();
    }
}
