package no.vedtakslogg.papers.cases;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vedtakslogg.papers.cases.CaseSections.Text;
import no.vedtakslogg.papers.parts.AnsweredRow;
import no.vedtakslogg.papers.parts.PointColumn;
import no.vedtakslogg.papers.parts.TaskTable;
import no.vedtakslogg.papers.points.NamedPoints;
import no.vedtakslogg.papers.points.Points;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.Heading;

/**
 * The points that stand above a row or a line of a case, where this only tells who answers for one of them: «Pkt. 2: Kari Moe
 * innen 1. mai», «2 | Skrive notatet | Kari Moe» below «Til punkt | Hva | Hvem».
 */
final class PointsAbove {
    private static final Set<Heading> DECIDE =
            EnumSet.of(Heading.DECISION, Heading.PROPOSAL, Heading.CONCLUSION, Heading.FOLLOW_UP, Heading.OUTCOME);

    private static final String WORD =
            "(?:\\p{Lu}[\\p{L}.’'-]*|(?!(?iu:innen|innan|uken|veken)\\b)\\p{L}{3,}(?:en|et|ene|ane|leder|leiar|sjef|direktør))";
    private static final String SOMEBODY =
            WORD + "(?:(?:(?:,|\\sog|\\s&|\\si|\\sved|\\sv/|\\sfor|\\sfra|\\sfrå)?\\s|\\s?/\\s?)" + WORD + "){0,7}";
    // «Melde behovet innen 1. mai» names nobody
    private static final String NO_WORK = "(?!\\p{Lu}\\p{Ll}+e \\p{Ll}+(?:et|en|ene|ane)\\b)";
    private static final String BY =
            "(?:(?iu:innen|innan|senest|seinest|før|frist:?|(?:til|i løpet av|uke|veke)(?=\\s)|snarest|straks)|\\d{1,2}\\.)[\\p{L}\\d .,/:-]{0,35}";
    private static final Pattern ANSWER =
            Pattern.compile("^(?:[-–•]\\s+)?(?:(?iu:til |ad )?(?iu:(?:vedtaks)?punkt|pkt|ad)\\.?\\s*(?<points>"
                    + NamedPoints.NUMBERS + ")\\s?[:–-]\\s*)?(?<who>" + NO_WORK + SOMEBODY
                    + ")(?:(?:,|;|\\s?[–-]|\\s?\\()?\\s+\\(?(?<by>"
                    + BY + "?))?\\)?\\.?$");

    private static final int LONGEST = 120;

    private final List<Text> sections;

    /** @param sections those of the case so far, to which more may come */
    PointsAbove(List<Text> sections) {
        this.sections = sections;
    }

    // the last of them first
    private Stream<Text> deciding() {
        return sections.reversed().stream()
                .filter(section ->
                        DECIDE.contains(section.kind()) && !section.lines().isEmpty());
    }

    /** The points whose numbers are all that a cell says. */
    List<Passage> named(Passage cell) {
        if (!NamedPoints.areAlone(cell)) { // each row asks, and few name any
            return List.of();
        }
        return deciding()
                .map(section -> NamedPoints.in(cell, Points.decided(section.lines())))
                .filter(named -> !named.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** What a row tells of the points that it names: by their numbers alone, or first of all and then what is to be done. */
    List<AnsweredRow> answered(AnsweredRow told, TaskTable tasks, Table.Row row) {
        var alone = named(told.words());
        if (!alone.isEmpty()) {
            return alone.stream()
                    .map(point -> new AnsweredRow(point, told.who(), told.by()))
                    .toList();
        }
        var first = row.cells().getFirst();
        var named = !first.isEmpty() && namePoints(tasks) ? named(first.words()) : List.<Passage>of();
        return named.stream()
                .map(point -> new AnsweredRow(
                        point,
                        told.who(),
                        told.by(),
                        told.words().sub(first.words().length()).strip()))
                .toList();
    }

    // «Til punkt», or numbers that do not count the rows
    private static boolean namePoints(TaskTable tasks) {
        return tasks.names().filter(names -> PointColumn.is(names.text(0))).isPresent()
                || IntStream.range(0, tasks.rows().size())
                        .anyMatch(at -> !bare(tasks.rows().get(at)).equals(String.valueOf(at + 1)));
    }

    private static String bare(Table.Row row) {
        return row.text(0).replaceAll("[^\\p{L}\\d]", "");
    }

    /** The point that names whoever answers, or the last one. */
    Stream<AnsweredRow> answered(AnsweredRow told) {
        var all = all();
        return all.stream()
                .filter(point ->
                        told.who().stream().anyMatch(who -> point.toString().contains(who.strip())))
                .findFirst()
                .or(() -> all.stream().reduce((before, last) -> last))
                .map(point -> new AnsweredRow(point, told.who(), told.by()))
                .stream();
    }

    /** Whether a line only names somebody, or a day with it. */
    static boolean names(Line line) {
        var words = line.words().strip();
        return words.length() <= LONGEST && words.has(ANSWER);
    }

    /** What a line tells of them, where it says nothing else: of those it names, or with a day of them all. */
    Stream<AnsweredRow> answered(Line line) {
        var words = line.words().strip();
        var answer = words.matcher(ANSWER);
        if (words.length() > LONGEST || !answer.find()) {
            return Stream.empty();
        }
        var who = List.of(words.group(answer, "who"));
        var by = answer.group("by") == null ? List.<Passage>of() : List.of(words.group(answer, "by"));
        if (answer.group("points") != null) {
            return named(words.group(answer, "points")).stream().map(point -> new AnsweredRow(point, who, by));
        }
        var all = by.isEmpty() ? List.<Passage>of() : all();
        return all.isEmpty() ? Stream.empty() : Stream.of(new AnsweredRow(Passage.join(all), who, by));
    }

    private List<Passage> all() {
        return deciding()
                .limit(1)
                .flatMap(section -> Points.decided(section.lines()).all())
                .flatMap(point -> Stream.ofNullable(point.text().passage()))
                .toList();
    }
}
