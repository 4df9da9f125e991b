package no.vedtakslogg.papers.cases;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vedtakslogg.papers.parts.AnsweredRow;
import no.vedtakslogg.papers.points.Point;
import no.vedtakslogg.papers.points.Points;
import no.vedtakslogg.papers.text.Passage;

/** Gives each point of a row its own line of the columns beside it, where these have as many lines as there are points. */
final class AnswersByLine {
    // below a name it tells by when of that one; «2. Kari Nord» is no day
    private static final Pattern ONLY_TIME = Pattern.compile(
            "(?iu)^(?:(?:tids)?frist\\b|innen\\b|innan\\b|sei?nest\\b|før\\b|snarest\\b|uke\\b|veke\\b|\\d(?!\\d?\\.\\s+(?-i:\\p{Lu})))");

    private AnswersByLine() {}

    static Stream<AnsweredRow> of(AnsweredRow row, Points decided) {
        var points = decided.points().stream()
                .map(Point::text)
                .flatMap(text -> Stream.ofNullable(text.passage()))
                .filter(words -> row.words().span().contains(words.span()))
                .toList();
        var several = points.size() > 1
                && row.who().stream().noneMatch(line -> line.has(ONLY_TIME))
                && (row.who().size() == points.size() || row.by().size() == points.size());
        return several
                ? IntStream.range(0, points.size())
                        .mapToObj(at -> new AnsweredRow(
                                points.get(at), lines(row.who(), at, points), lines(row.by(), at, points)))
                : Stream.of(row);
    }

    private static List<Passage> lines(List<Passage> lines, int at, List<Passage> points) {
        return lines.size() == points.size() ? List.of(lines.get(at)) : lines;
    }
}
