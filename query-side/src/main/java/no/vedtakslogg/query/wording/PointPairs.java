package no.vedtakslogg.query.wording;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.query.wording.PointDifference.Kind;
import no.vedtakslogg.query.wording.PointDifference.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Which point of a decision belongs to which of its proposal: first as the decision itself says, then where the wording is
 * the same, then by what is most alike at the same level, and at last by the number.
 */
final class PointPairs {
    /** Less than this in common, and one text is not an amendment of the other. */
    private static final double ALIKE = 0.5;

    private final List<Point> proposal;
    private final List<Point> decision;
    private final Map<Point, Point> decidedOf = new IdentityHashMap<>();
    private final Map<Point, Point> proposedOf = new IdentityHashMap<>();

    PointPairs(List<Point> proposal, List<Point> decision) {
        this.proposal = proposal;
        this.decision = decision;
        pair(everyPoint(proposal), everyPoint(decision), PointPairs::saidToBeTheSame);
        pair(everyPoint(proposal), everyPoint(decision), (one, other) -> says(one)
                .equals(says(other)));
        pairLevel(proposal, decision);
    }

    private static List<Point> everyPoint(List<Point> points) {
        return points.stream().flatMap(Point::all).toList();
    }

    private static boolean saidToBeTheSame(Point proposed, Point decided) {
        return proposed.id().equals(decided.proposedAs())
                || decided.id().equals(proposed.proposedAs())
                || proposed.id().equals(decided.id());
    }

    private static String says(Point point) {
        return point.text().strip().replaceAll("\\s+", " ");
    }

    /** Pairs what belongs together by a rule, each point once; of several, one with the same number before the others. */
    private void pair(List<Point> proposed, List<Point> decided, BiPredicate<Point, Point> belong) {
        pairWhere(proposed, decided, (one, other) -> one.number().equals(other.number()) && belong.test(one, other));
        pairWhere(proposed, decided, belong);
    }

    private void pairWhere(List<Point> proposed, List<Point> decided, BiPredicate<Point, Point> belong) {
        for (var one : proposed) {
            decided.stream()
                    .filter(other -> !decidedOf.containsKey(one) && !proposedOf.containsKey(other))
                    .filter(other -> belong.test(one, other))
                    .findFirst()
                    .ifPresent(other -> pair(one, other));
        }
    }

    private void pair(Point proposed, Point decided) {
        decidedOf.put(proposed, decided);
        proposedOf.put(decided, proposed);
    }

    /** The points of one level that nobody knows of each other: the most alike first, then those with the same number. */
    private void pairLevel(List<Point> proposed, List<Point> decided) {
        candidates(proposed, decided).forEach(candidate -> {
            if (!decidedOf.containsKey(candidate.proposed) && !proposedOf.containsKey(candidate.decided)) {
                pair(candidate.proposed, candidate.decided);
            }
        });
        pairWhere(proposed, decided, (one, other) -> one.number().equals(other.number()));
        decided.forEach(other -> {
            var one = proposedOf.get(other);
            if (one != null) {
                pairLevel(one.points(), other.points());
            }
        });
    }

    private record Candidate(Point proposed, Point decided, double likeness, int apart, int place) {}

    private List<Candidate> candidates(List<Point> proposed, List<Point> decided) {
        var candidates = new ArrayList<Candidate>();
        for (var i = 0; i < proposed.size(); i++) {
            for (var j = 0; j < decided.size(); j++) {
                if (!decidedOf.containsKey(proposed.get(i)) && !proposedOf.containsKey(decided.get(j))) {
                    var likeness = difference(proposed.get(i), decided.get(j)).likeness();
                    if (likeness >= ALIKE) {
                        candidates.add(new Candidate(
                                proposed.get(i), decided.get(j), likeness, Math.abs(i - j), Math.min(i, j)));
                    }
                }
            }
        }
        candidates.sort(comparingDouble(Candidate::likeness)
                .reversed()
                .thenComparing(comparingInt(Candidate::apart))
                .thenComparing(comparingInt(Candidate::place)));
        return candidates;
    }

    private static WordDifference difference(Point proposed, Point decided) {
        return WordDifference.between(proposed.text(), decided.text());
    }

    List<PointDifference> differences() {
        return level(proposal, decision);
    }

    /** The decided points of a level in their order, each dropped one after the proposed point that stood before it. */
    private List<PointDifference> level(List<Point> proposed, List<Point> decided) {
        var moved = moved(proposed, decided);
        var after = new LinkedHashMap<@Nullable Point, List<PointDifference>>();
        @Nullable Point before = null;
        for (var one : proposed) {
            if (!decidedOf.containsKey(one)) {
                after.computeIfAbsent(before, any -> new ArrayList<>()).add(dropped(one));
            } else if (decided.stream().anyMatch(other -> other == decidedOf.get(one))) {
                before = one;
            }
        }
        var level = new ArrayList<>(after.getOrDefault(null, List.of()));
        for (var other : decided) {
            var one = proposedOf.get(other);
            level.add(one == null ? added(other) : paired(one, other, moved.contains(other)));
            if (one != null) {
                level.addAll(after.getOrDefault(one, List.of()));
            }
        }
        return List.copyOf(level);
    }

    private PointDifference dropped(Point one) {
        var words = WordDifference.between(one.text(), "").segments();
        return new PointDifference(
                Kind.DROPPED, one.number(), Wording.of(one), null, false, words, level(one.points(), List.of()));
    }

    private PointDifference added(Point other) {
        var words = WordDifference.between("", other.text()).segments();
        return new PointDifference(
                Kind.ADDED, other.number(), null, Wording.of(other), false, words, level(List.of(), other.points()));
    }

    private PointDifference paired(Point one, Point other, boolean moved) {
        var difference = difference(one, other);
        var kind = says(one).equals(says(other))
                ? Kind.AS_PROPOSED
                : difference.likeness() >= ALIKE ? Kind.AMENDED : Kind.REPLACED;
        // a text that took another's place is read whole, not by the few words that both happen to have
        var words = kind == Kind.REPLACED ? inPlaceOf(one, other) : difference.segments();
        return new PointDifference(
                kind,
                other.number(),
                Wording.of(one),
                Wording.of(other),
                moved,
                words,
                level(one.points(), other.points()));
    }

    private static List<Segment> inPlaceOf(Point one, Point other) {
        return Stream.of(
                        new Segment(Segment.Kind.REMOVED, one.text()), new Segment(Segment.Kind.INSERTED, other.text()))
                .filter(segment -> !segment.text().isEmpty())
                .toList();
    }

    /** The points of a level that came from another one, or that were overtaken by others of theirs. */
    private Set<Point> moved(List<Point> proposed, List<Point> decided) {
        var place = new IdentityHashMap<Point, Integer>();
        for (var i = 0; i < proposed.size(); i++) {
            place.put(proposed.get(i), i);
        }
        var moved = new HashSet<Point>();
        var inOrder = new HashMap<Point, Integer>();
        var stayed = new ArrayList<Point>();
        for (var other : decided) {
            var one = proposedOf.get(other);
            if (one != null && !place.containsKey(one)) {
                moved.add(other);
            } else if (one != null) {
                inOrder.put(other, place.get(one));
                stayed.add(other);
            }
        }
        var longest = longestRise(stayed, inOrder);
        stayed.stream().filter(other -> !longest.contains(other)).forEach(moved::add);
        return moved;
    }

    /** As many points as can be said to have stayed in their order. */
    private static Set<Point> longestRise(List<Point> points, Map<Point, Integer> place) {
        var rises = new ArrayList<List<Point>>();
        for (var point : points) {
            var longest = rises.stream()
                    .filter(rise -> place.getOrDefault(rise.getLast(), 0) < place.getOrDefault(point, 0))
                    .max(Comparator.comparingInt(List::size))
                    .orElse(List.of());
            var rise = new ArrayList<>(longest);
            rise.add(point);
            rises.add(rise);
        }
        return Set.copyOf(
                rises.stream().max(Comparator.comparingInt(List::size)).orElse(List.of()));
    }
}
