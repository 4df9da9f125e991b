package no.vedtakslogg.papers.assignments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vedtakslogg.papers.cases.Answered;
import no.vedtakslogg.papers.cases.CaseRead;
import no.vedtakslogg.papers.cases.Outcome;
import no.vedtakslogg.papers.deadlines.DeadlineReader;
import no.vedtakslogg.papers.deadlines.Standpoint;
import no.vedtakslogg.papers.deadlines.TimeKind;
import no.vedtakslogg.papers.deadlines.TimePhrase;
import no.vedtakslogg.papers.points.Point;
import no.vedtakslogg.papers.points.Points;
import no.vedtakslogg.papers.text.Found;
import org.jspecify.annotations.Nullable;

/** Gives what a table tells beside its points, in columns such as «Ansvar» and «Frist», to the follow-ups that these propose. */
final class AnsweredPoints {
    /** «Godkjent», «Tatt til orientering»: done when it was decided, whoever presented it. */
    private static final Pattern DONE = Pattern.compile(
            "(?iU)\\b(?:godkjen[tn]\\p{L}*|godkjennes|godkjennast|vedtatt|vedteken?|til (?:orientering|etterretning|vitende)|orientert|ingen \\p{L}+|ingen|utsatt|utsett|utsettes|utsettast)\\W*$");

    private static final Pattern ADOPTS = Pattern.compile(
            "(?iU)^\\S+(?: \\S+){0,4}? (?:vedtar|vedtek|vedtok|godkjenner|godkjenn|godkjente|støtter|støttar|støttet|sluttar seg til|slutter seg til|går inn for|tar|tek)\\b");

    /** «Styringsgruppen velger utkast B.»: the body has done so where it says it. */
    private static final Pattern CHOOSES = Pattern.compile(
            "(?iU)^(?:\\S+ ){0,3}\\S*(?:gruppen|gruppa|rådet|styret|utvalget|utvalet|nemnda|komiteen|forumet|møtet|nettverket|teamet) "
                    + "(?:velger|vel|valgte|valde|vedtar|vedtek|vedtok|godkjenner|godkjenn|støtter|støttar|slutter seg til|sluttar seg til|går inn for|er (?:enige?|einige?|samde?|positive?))\\b");

    /** «åpnes», «sendast», «blir lagt fram»: somebody has to do it, though nobody is named. */
    private static final Pattern TO_BE_DONE = Pattern.compile(
            "(?iU)\\b(?:(?!finnes|finst|synes|trengs|trengst|minst|størst)\\p{L}{3,}(?:es|ast)|(?:blir|vert|bli|verta) \\p{L}+(?:t|d|a))\\b");

    private static final Pattern NOT = Pattern.compile("(?iU)\\b(?:ikk?j?e|ingen)\\b");

    private static final Pattern BARE = Pattern.compile("^\\s+|[\\s.,;]+$");

    private final AssignmentReader reader;
    private final @Nullable Standpoint standpoint;
    private final CaseRead read;
    private final Points points;

    /** @param points those of the case's decision, or what is to be done with it */
    AnsweredPoints(AssignmentReader reader, @Nullable Standpoint standpoint, CaseRead read, Points points) {
        this.reader = reader;
        this.standpoint = standpoint;
        this.read = read;
        this.points = points;
    }

    /** The follow-ups of the points; one beside which somebody answers is one, whatever its words say. */
    List<PointAssignment> all(List<PointAssignment> worded) {
        if (read.answered().isEmpty()) {
            return worded;
        }
        var found = new ArrayList<PointAssignment>();
        var wordedRows = rowsOf(worded);
        for (var point : points.all().toList()) {
            var tasks = tasks(point);
            if (!tasks.isEmpty()) {
                found.addAll(tasks);
                continue;
            }
            var own = at(point, worded);
            var row = read.answered().stream()
                    .filter(answered -> answered.holds(point))
                    .findFirst();
            if (row.isEmpty()) {
                found.addAll(own);
                continue;
            }
            var counted = CountedAnswers.of(row.get(), point);
            var named = !counted.equals(row.get());
            var alone = named || isOfOnePoint(row.get());
            var said = alone && standpoint != null
                    ? SaidOfWork.beside(point, counted, words -> reader.read(words, standpoint))
                    : List.<PointAssignment>of();
            if (!said.isEmpty()) {
                own.stream()
                        .filter(one -> !one.assignment().responsible().isEmpty())
                        .forEach(found::add);
                found.addAll(said);
                continue;
            }
            var told = DeadlineBesideNames.apart(counted, this::isTime);
            if (!own.isEmpty()) {
                var together = own.size() > 1 && isSomebody(told) && isForNobody(own);
                own.stream()
                        .limit(together ? 1 : own.size())
                        .map(one -> isOther(one, own, told) ? one : given(one, told, alone))
                        .forEach(found::add);
            } else if (isWork(point, told) && (named || !onlyAdopts(point, row.get(), wordedRows))) {
                found.add(given(PointAssignment.ofWhole(point), told, alone));
            }
        }
        return found;
    }

    /** What rows tell that stand beside no point at all; it belongs to the last one. */
    List<PointAssignment> ofNoPoint() {
        return points.isEmpty()
                ? List.of()
                : read.answered().stream()
                        .filter(row -> !row.onlyNames())
                        .filter(row -> Stream.of(read.decision(), read.tasks())
                                .flatMap(Points::all)
                                .noneMatch(point -> row.holds(point) || row.isWithin(point)))
                        .map(row -> given(
                                PointAssignment.ofWhole(
                                        points.points().getLast().place(), row.words()),
                                row))
                        .toList();
    }

    // «2 | Skrive notatet | Kari»: what the row calls the work is that of point 2
    private List<PointAssignment> tasks(Point point) {
        return read.answered().stream()
                .filter(row -> row.task() != null && row.holds(point))
                .map(row -> given(PointAssignment.ofWhole(point.place(), row.task()), row))
                .toList();
    }

    private PointAssignment given(PointAssignment task, Answered row) {
        return given(task, DeadlineBesideNames.apart(row, this::isTime), true);
    }

    private static List<PointAssignment> at(Point point, List<PointAssignment> worded) {
        return worded.stream().filter(one -> one.place().equals(point.place())).toList();
    }

    // beside both a name and a day, «Rådet støtter forslaget, og det skal lages en plan» is more than to agree
    private boolean isWork(Point point, Answered row) {
        var noted = read.outcome() != null && read.outcome().kind() == Outcome.Kind.NOTED;
        var words = point.text().value();
        return point.points().isEmpty()
                && (deadline(row).isPresent() || isSomebody(row) && !noted)
                && !DONE.matcher(words).find()
                && (deadline(row).isPresent() && isSomebody(row)
                        || Sentences.of(words).stream().noneMatch(Agreement::stands));
    }

    // «–» in the column names nobody
    private boolean isSomebody(Answered row) {
        return row.who().stream().anyMatch(line -> !named(line).isEmpty());
    }

    private boolean isTime(String line) {
        return deadline(line)
                .filter(time -> time.words().equals(BARE.matcher(line).replaceAll("")))
                .isPresent();
    }

    private List<Assignee> named(Found<String> line) {
        return named(line.value());
    }

    private List<Assignee> named(String line) {
        return reader.named(line, read.body() == null ? null : read.body().value());
    }

    // «Rådet vedtar planen.» beside a point that puts somebody to work: the row tells who does that work
    private boolean onlyAdopts(Point point, Answered row, Set<Answered> worded) {
        var words = point.text().value();
        return worded.contains(row) && (ADOPTS.matcher(words).find() || !asksForWork(words))
                || CHOOSES.matcher(words).find() && tellsOfMore(row);
    }

    // «Lageret åpnes», and not «Tilbudet utvides ikke» or «Ordningen skal være frivillig»
    private static boolean asksForWork(String words) {
        return TO_BE_DONE.matcher(words).find() && !NOT.matcher(words).find();
    }

    private boolean tellsOfMore(Answered row) {
        return points.all()
                .anyMatch(point -> row.holds(point)
                        && !CHOOSES.matcher(point.text().value()).find());
    }

    // the rows beside a point that puts somebody to work by its own words
    private Set<Answered> rowsOf(List<PointAssignment> worded) {
        var places = worded.stream().map(PointAssignment::place).collect(Collectors.toSet());
        var rows = Collections.newSetFromMap(new IdentityHashMap<Answered, Boolean>());
        for (var point : points.all().toList()) {
            if (places.contains(point.place())) {
                read.answered().stream().filter(row -> row.holds(point)).forEach(rows::add);
            }
        }
        return rows;
    }

    // «Spørsmålet tas opp i forumet, og svaret sendes medlemmene» beside «Kari»: all of it is the one task of hers
    private static boolean isForNobody(List<PointAssignment> own) {
        return own.stream().allMatch(one -> one.assignment().responsible().isEmpty());
    }

    // «Saken utsettes, og Kari sender den ut på nytt» beside «Kari»: the column tells of what she does
    private static boolean isOther(PointAssignment work, List<PointAssignment> own, Answered row) {
        return !namesOneOf(work, row) && own.stream().anyMatch(one -> namesOneOf(one, row));
    }

    private PointAssignment given(PointAssignment work, Answered row, boolean alone) {
        var given = alone && isSomebody(row) && (!namesOneOf(work, row) || namesMoreFully(row, work))
                ? work.givenToNobody()
                : work;
        if (given.assignment().responsible().isEmpty()) {
            for (var line : row.who()) {
                given = given.alsoGiven(PointAssignment.words(line), named(line));
            }
        }
        var deadline = deadline(row);
        return deadline.isPresent() && row.by() != null
                ? given.by(deadline.get(), PointAssignment.words(row.by()))
                : given;
    }

    // «Sykehuset lager en oversikt.» beside «Kari Nord»: the column tells who does what the words leave to many
    private boolean isOfOnePoint(Answered row) {
        return points.all().filter(row::holds).count() == 1;
    }

    // «Kari» in the words and «Kari Nord» in the column
    private boolean namesMoreFully(Answered row, PointAssignment work) {
        var naming = row.who().stream().filter(line -> !named(line).isEmpty()).toList();
        return naming.size() == 1
                && named(naming.getFirst()).size() == 1
                && work.assignment().responsible().size() == 1
                && work.assignment().responsible().stream()
                        .allMatch(one -> naming.getFirst().value().startsWith(one.words() + " "));
    }

    private static boolean namesOneOf(PointAssignment work, Answered row) {
        return work.assignment().responsible().stream().anyMatch(one -> row.who().stream()
                .anyMatch(line -> line.value().contains(one.words())));
    }

    // «–» in the column says that there is none
    private Optional<TimePhrase> deadline(Answered row) {
        return row.by() == null ? Optional.empty() : deadline(row.by().value());
    }

    private Optional<TimePhrase> deadline(String words) {
        return standpoint == null
                ? Optional.empty()
                : new DeadlineReader().deadline(words, standpoint).filter(time -> time.kind() != TimeKind.NONE);
    }
}
