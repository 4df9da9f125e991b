package no.vedtakslogg.papers.assignments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.deadlines.Anchor;
import no.vedtakslogg.papers.deadlines.DeadlineReader;
import no.vedtakslogg.papers.deadlines.Standpoint;
import no.vedtakslogg.papers.deadlines.TimePhrase;
import no.vedtakslogg.papers.points.Point;
import no.vedtakslogg.papers.points.Points;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import org.jspecify.annotations.Nullable;

/** Reads the assignments of a tree of points; an order that ends in «:» goes on in each of the points below it. */
final class PointAssignments {
    /** Words that are a deadline and nothing else. */
    private static final Pattern ALONE = Pattern.compile("(?iU)^(?:tids)?frist\\b|^(?:senest|seinast|innen|innan)\\b");

    private static final Pattern ENDED = Pattern.compile("[.!?;]\\s*$");
    private static final int LONGEST_DEADLINE = 70;

    /** Only for a paper without a date, where no time that is counted from one is believed. */
    private static final Standpoint NOWHEN = Standpoint.on(LocalDate.of(2000, 1, 1));

    private final AssignmentReader reader;
    private final @Nullable Standpoint standpoint;
    private final List<PointAssignment> found = new ArrayList<>();

    /** The point just before, where it puts nobody to work by itself. */
    private @Nullable Point untold;

    PointAssignments(AssignmentReader reader, @Nullable Standpoint standpoint) {
        this.reader = reader;
        this.standpoint = standpoint;
    }

    List<PointAssignment> of(Points decision) {
        var introduction = words(decision.introduction());
        var lead = introduction != null && Lent.opens(introduction) ? introduction : null;
        for (var point : decision.points()) {
            point(point, lead);
        }
        return found;
    }

    private void point(Point point, @Nullable Passage lead) {
        var words = words(point.text());
        if (words == null) {
            return;
        }
        var whole = lead == null ? words : Lent.then(lead, words);
        var ordered = lead == null || isDeadline(words)
                ? List.<Assignment>of()
                : Lent.below(whole, whole.length() - words.length(), this::read);
        var goesOn = !ordered.isEmpty();
        var own = goesOn ? ordered : read(words);
        var opens = !point.points().isEmpty() && (Lent.opens(words) || goesOnBelow(point, words));
        var before = found.size();
        if (own.isEmpty()) {
            takeDeadline(words, begun(point.place()));
        }
        if (own.size() == 1 && own.getFirst().isLabel() && untold != null) {
            answered(untold, words);
            return;
        }
        untold = own.isEmpty() && !isDeadline(words) ? point : null;
        for (var assignment : own) {
            // «ber kommunene om å:» has its tasks in the points below
            if (!(opens && Lent.asksNothing(goesOn ? whole : words, assignment))) {
                add(new PointAssignment(point.place(), goesOn ? whole : words, assignment));
            }
        }
        var below = found.size();
        for (var each : own.isEmpty() && Lent.describes(words) ? List.<Point>of() : point.points()) {
            point(each, opens ? goesOn ? whole : words : null);
        }
        if (below > before && found.size() > below && Lent.pointsOn(words)) {
            found.remove(below - 1);
            below--;
        }
        var closing = words(point.closing());
        if (closing != null) {
            close(point, closing, found.size() > below ? below : before);
        }
    }

    // «Sykehuset» above «innfører …» and «lager …»
    private static boolean goesOnBelow(Point point, Passage words) {
        return !words.has(ENDED)
                && point.points().stream()
                        .map(each -> each.text().value())
                        .allMatch(below -> !below.isEmpty() && Character.isLowerCase(below.charAt(0)));
    }

    /** «Oversikt over kurs» is work where a label in a point of its own names somebody: «Ansvar: sekretariatet». */
    private void answered(Point work, Passage label) {
        var whole = Objects.requireNonNull(words(work.text())).then(label);
        read(whole).forEach(assignment -> found.add(new PointAssignment(work.place(), whole, assignment)));
        untold = null;
    }

    /** What stands behind the points below belongs to all of them, from this place, where it only tells of when. */
    private void close(Point point, Passage closing, int from) {
        var more = read(closing);
        var arrives = more.size() == 1
                && more.getFirst().deadline() != null
                && more.getFirst().responsible().isEmpty()
                && Arrival.ofWhatIsAbove(closing.toString());
        if (arrives && from < found.size()) {
            giveDeadline(Objects.requireNonNull(more.getFirst().deadline()), closing, from);
            return;
        }
        if (more.isEmpty() && (isDeadline(closing) || Character.isLowerCase(closing.charAt(0)))) {
            takeTime(closing, from);
        }
        more.forEach(assignment -> add(new PointAssignment(point.place(), closing, assignment)));
    }

    private void add(PointAssignment read) {
        var next = read.known(found.stream().map(PointAssignment::assignment).toList());
        var named = next.assignment().isLabel()
                && !found.isEmpty()
                && found.getLast().assignment().responsible().isEmpty();
        if (named) {
            found.set(found.size() - 1, found.getLast().given(next));
        } else {
            found.add(next);
        }
    }

    /** Where the assignments begin that a deadline standing alone at this place belongs to: all of a list, or the one before. */
    private int begun(List<Integer> place) {
        var at = found.size();
        while (at > 0 && place.size() > 1 && isBeside(found.get(at - 1).place(), place)) {
            at--;
        }
        return place.size() > 1 ? at : Math.max(0, at - 1);
    }

    private static boolean isBeside(List<Integer> other, List<Integer> place) {
        var above = place.subList(0, place.size() - 1);
        return other.size() >= above.size() && other.subList(0, above.size()).equals(above);
    }

    private static boolean isDeadline(Passage words) {
        return words.length() <= LONGEST_DEADLINE && words.has(ALONE);
    }

    private void takeDeadline(Passage words, int from) {
        if (isDeadline(words)) {
            takeTime(words, from);
        }
    }

    private void takeTime(Passage words, int from) {
        if (standpoint != null) {
            new DeadlineReader()
                    .deadline(words.toString(), standpoint)
                    .ifPresent(deadline -> giveDeadline(deadline, words, from));
        }
    }

    private void giveDeadline(TimePhrase deadline, Passage words, int from) {
        for (var at = from; at < found.size(); at++) {
            if (found.get(at).assignment().deadline() == null) {
                found.set(at, found.get(at).by(deadline, words));
            }
        }
    }

    private static @Nullable Passage words(@Nullable Found<String> found) {
        return found == null ? null : PointAssignment.words(found);
    }

    private List<Assignment> read(Passage words) {
        if (standpoint != null) {
            return reader.read(words.toString(), standpoint);
        }
        return reader.read(words.toString(), NOWHEN).stream()
                .map(PointAssignments::dated)
                .toList();
    }

    private static Assignment dated(Assignment assignment) {
        var deadline = assignment.deadline();
        return deadline == null || deadline.anchor() instanceof Anchor.Calendar ? assignment : assignment.by(null);
    }
}
