package no.vedtakslogg.papers.assignments;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.cases.CaseRead;
import no.vedtakslogg.papers.deadlines.DeadlineReader;
import no.vedtakslogg.papers.deadlines.Standpoint;
import no.vedtakslogg.papers.deadlines.TimePhrase;
import no.vedtakslogg.papers.points.NamedPoints;
import no.vedtakslogg.papers.points.Point;
import no.vedtakslogg.papers.points.Points;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * What a paper tells apart from a decision that is to be done with it: «Oppfølging: Kari sender brevet (pkt. 2)». It is a
 * follow-up of the point that it names, or else of the last one above it.
 */
final class ToldTasks {
    private static final Pattern BEHIND =
            Pattern.compile("\\s*\\((?:(?iu:jf|gjelder|gjeld|til)\\.? )?" + NamedPoints.WITH_WORD + "\\)\\.?");
    private static final Pattern BEFORE =
            Pattern.compile("^(?:(?iu:til|ad) )?" + NamedPoints.WITH_WORD + "\\s?[:–-]\\s*(?=\\p{L})");

    private final AssignmentReader reader;
    private final @Nullable Standpoint standpoint;
    private final CaseRead read;

    ToldTasks(AssignmentReader reader, @Nullable Standpoint standpoint, CaseRead read) {
        this.reader = reader;
        this.standpoint = standpoint;
        this.read = read;
    }

    List<PointAssignment> all() {
        if (read.decision().isEmpty()) {
            return List.of();
        }
        var tasks = new ArrayList<Task>();
        read.tasks().points().forEach(told -> tasks.addAll(apart(told, tasks.size())));
        var points = new Points(
                read.tasks().introduction(), tasks.stream().map(Task::told).toList(), List.of());
        var worded = new PointAssignments(reader, standpoint).of(points);
        var answered = new AnsweredPoints(reader, standpoint, read, points).all(worded);
        return tasks.stream()
                .flatMap(task -> task.of(answered))
                .map(this::withDeadline)
                .toList();
    }

    // «Melde behovet innen 1. mai» tells by when, though nobody is put to work by its words
    private PointAssignment withDeadline(PointAssignment task) {
        return standpoint == null || task.assignment().deadline() != null || !isWhole(task)
                ? task
                : new DeadlineReader()
                        .read(task.words().toString(), standpoint).stream()
                                .filter(TimePhrase::isDeadline)
                                .findFirst()
                                .map(task::by)
                                .orElse(task);
    }

    private static boolean isWhole(PointAssignment task) {
        return task.assignment().verb().end() == 0;
    }

    // «Kari sender brevet (pkt. 1). Ola spør legene (pkt. 3).» tells two
    private List<Task> apart(Point told, int before) {
        var words = PointAssignment.words(told.text());
        var named = words.matcher(BEFORE);
        if (named.find()) {
            return List.of(task(told, words.sub(named.end()), named.group("points"), before + 1));
        }
        var apart = new ArrayList<Task>();
        var from = 0;
        var behind = words.matcher(BEHIND);
        while (behind.find()) {
            var own = words.sub(from, behind.start()).strip();
            apart.add(task(told, own, behind.group("points"), before + apart.size() + 1));
            from = behind.end();
        }
        var rest = words.sub(from).strip();
        if (!rest.isBlank() || apart.isEmpty()) {
            apart.add(task(told, rest, null, before + apart.size() + 1));
        }
        return apart;
    }

    private Task task(Point told, Passage words, @Nullable String points, int number) {
        var own = told.at(List.of(number)).saying(Found.words(words, told.certainty()));
        return new Task(own, carriedOut(told, points).place());
    }

    private Point carriedOut(Point told, @Nullable String points) {
        var decided = read.decision().points();
        var above = decided.stream()
                .filter(point -> point.span().from() < told.span().from())
                .reduce((before, last) -> last)
                .orElse(decided.getFirst());
        return points == null
                ? above
                : read.decision()
                        .all()
                        .filter(point -> NamedPoints.isAmong(points, point))
                        .findFirst()
                        .orElse(above);
    }

    /** @param place the decision's point that it carries out */
    private record Task(Point told, List<Integer> place) {
        // the heading says that it is work, whatever its own words do
        Stream<PointAssignment> of(List<PointAssignment> all) {
            var own = all.stream()
                    .filter(one -> one.place().getFirst().equals(told.place().getFirst()))
                    .toList();
            return (own.isEmpty() ? List.of(PointAssignment.ofWhole(told)) : own)
                    .stream().map(one -> one.at(place));
        }
    }
}
