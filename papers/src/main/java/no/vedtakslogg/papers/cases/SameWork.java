package no.vedtakslogg.papers.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vedtakslogg.papers.parts.AnsweredRow;
import no.vedtakslogg.papers.points.NamedPoints;
import no.vedtakslogg.papers.points.Point;
import no.vedtakslogg.papers.points.Points;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;

/** Finds the point whose work a list of tasks tells again in other forms: «Lage en oversikt» for «Sykehuset lager en oversikt.» */
final class SameWork {
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\d]+");
    private static final int SHORTEST = 4;
    private static final int STEM = 5;
    private static final int FEWEST = 2;
    private static final double ALIKE = 0.5; // each row of a list belongs to some point
    private static final double SAME = 0.55;
    private static final double MANY = 1000;

    private SameWork() {}

    /**
     * The rows with the words of the point that each of them tells of. A row of a list of tasks that tells of none keeps
     * its own; one that only holds what was said of the case, among these lines of it, is left out. A row of a list below all
     * cases may name the point by its number too, or by those who answer for both.
     */
    static Stream<AnsweredRow> of(List<AnsweredRow> rows, Decided decided, List<Line> lines) {
        return rows.stream()
                .flatMap(row ->
                        row.task() == null ? ofCase(row, decided, lines) : ofList(row, row.task(), decided.points()));
    }

    private static Stream<AnsweredRow> ofCase(AnsweredRow row, Decided decided, List<Line> lines) {
        return holdsOne(row, decided.points()) || holdsOne(row, decided.tasks())
                ? Stream.of(row)
                : point(row.words(), decided.points(), SAME)
                        .map(words -> new AnsweredRow(words, row.who(), row.by()))
                        .or(() -> isOfCase(row, lines) ? Optional.empty() : Optional.of(row))
                        .stream();
    }

    private static Stream<AnsweredRow> ofList(AnsweredRow row, Passage task, Points decided) {
        var named = NamedPoints.in(row.words(), decided);
        var points = named.isEmpty()
                ? point(task, decided, ALIKE).or(() -> ofSame(row.who(), decided)).stream()
                        .toList()
                : named;
        return points.isEmpty()
                ? Stream.of(new AnsweredRow(task, row.who(), row.by()))
                : points.stream().map(point -> new AnsweredRow(point, row.who(), row.by(), task));
    }

    // «Kari Nord spør legene.», where no other point names her
    private static Optional<Passage> ofSame(List<Passage> who, Points decided) {
        var points = decided.all()
                .filter(point -> who.stream()
                        .anyMatch(one ->
                                point.text().value().contains(one.toString().strip())))
                .toList();
        return points.size() == 1 ? Optional.ofNullable(points.getFirst().text().passage()) : Optional.empty();
    }

    private static boolean isOfCase(AnsweredRow row, List<Line> lines) {
        return lines.stream()
                .anyMatch(line -> row.words().span().contains(line.words().span()));
    }

    private static boolean holdsOne(AnsweredRow row, Points decided) {
        return decided.all()
                .anyMatch(point -> row.words().span().contains(point.text().span()));
    }

    private static Optional<Passage> point(Passage task, Points decided, double least) {
        var work = stems(task);
        return decided.all()
                .filter(point -> share(point, work) >= least)
                .max(Comparator.comparingDouble(point -> share(point, work)))
                .flatMap(point -> Optional.ofNullable(point.text().passage()));
    }

    // the words of the shorter one that are in both; of equal shares that of more words counts
    private static double share(Point point, Set<String> work) {
        var own = stems(point.text().value());
        var common = own.stream().filter(work::contains).count();
        var fewer = Math.min(own.size(), work.size());
        return common < FEWEST ? 0 : (double) common / fewer + common / MANY;
    }

    private static Set<String> stems(CharSequence words) {
        return APART.splitAsStream(words.toString().toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= SHORTEST)
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .map(word -> word.length() == STEM && word.endsWith("r") ? word.substring(0, STEM - 1) : word)
                .collect(Collectors.toSet());
    }
}
