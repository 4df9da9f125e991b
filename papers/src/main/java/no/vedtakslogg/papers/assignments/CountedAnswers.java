package no.vedtakslogg.papers.assignments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.cases.Answered;
import no.vedtakslogg.papers.points.NamedPoints;
import no.vedtakslogg.papers.points.Point;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Passage;

/**
 * What a column tells of each point beside it, which it names by number: «1: Prosjektleder 2: Kommunene», «Pkt. 1 og 2:
 * Kari», «Kari Nord (pkt. 1), Ola Moen (pkt. 2)». What stands before the first of the numbers is told of all points, where
 * these do not stand behind.
 */
final class CountedAnswers {
    private static final Pattern COUNT = Pattern.compile("(?<![^\\s,;/(])(?:(?iu:punkt|pkt|ad)\\.?\\s*)?"
            + "(?<points>" + NamedPoints.NUMBERS + ")\\s?[:)](?!\\d)\\s*"
            + "|^(?<only>\\d{1,2}|[a-h])[.]\\s+(?=\\p{Lu})");
    private static final Pattern BEHIND =
            Pattern.compile("(?<=[^\\s,;/])\\s*\\((?:(?iu:punkt|pkt|ad)\\.?\\s*)?(?<points>" + NamedPoints.NUMBERS
                    + ")\\)(?:\\s*[,;/]?\\s*(?:og\\s+)?)");
    private static final Pattern END = Pattern.compile("[\\s,;/(]+$");

    private final Point point;
    private final List<Passage> told = new ArrayList<>();
    private boolean counted;
    private boolean tellsOfPoint = true;

    private CountedAnswers(Point point) {
        this.point = point;
    }

    /** What a row tells of a point within it; the row itself where it names no points. */
    static Answered of(Answered row, Point point) {
        var who = of(row.who(), point);
        var by = row.by() == null ? List.<Found<String>>of() : of(List.of(row.by()), point);
        if (who.equals(row.who()) && (row.by() == null || by.equals(List.of(row.by())))) {
            return row;
        }
        // «Ansvar: Kari Nord (pkt. 3)    Frist: 1. mai»: the day is told of that point alone
        var ofOthers = who.isEmpty() && !row.who().isEmpty();
        return new Answered(row.words(), who, by.isEmpty() || ofOthers ? null : joined(by));
    }

    private static List<Found<String>> of(List<Found<String>> lines, Point point) {
        var answers = new CountedAnswers(point);
        for (var line : lines) {
            if (line.passage() != null) {
                answers.line(line.passage());
            }
        }
        return answers.counted
                ? answers.told.stream()
                        .map(words -> Found.words(words, Certainty.CERTAIN))
                        .toList()
                : lines;
    }

    private static Found<String> joined(List<Found<String>> found) {
        var words = found.stream()
                .flatMap(one -> Optional.ofNullable(one.passage()).stream())
                .toList();
        return found.size() == 1 ? found.getFirst() : Found.words(Passage.join(words), Certainty.CERTAIN);
    }

    private void line(Passage line) {
        var first = line.matcher(COUNT);
        if (line.has(BEHIND) && !(first.find() && first.start() <= 1)) {
            numbersBehind(line);
        } else {
            numbersBefore(line);
        }
    }

    private void numbersBehind(Passage line) {
        var numbers = line.matcher(BEHIND);
        var from = 0;
        while (numbers.find()) {
            counted = true;
            tellsOfPoint = NamedPoints.isAmong(numbers.group("points"), point);
            tell(line.sub(from, numbers.start()));
            from = numbers.end();
        }
        tellsOfPoint = true;
        tell(line.sub(from));
    }

    private void numbersBefore(Passage line) {
        var counts = line.matcher(COUNT);
        var from = 0;
        while (counts.find()) {
            tell(line.sub(from, counts.start()));
            counted = true;
            tellsOfPoint = names(counts);
            from = counts.end();
        }
        tell(line.sub(from));
    }

    private void tell(Passage words) {
        var end = words.matcher(END);
        var bare = end.find() ? words.sub(0, end.start()) : words;
        if (tellsOfPoint && !bare.isBlank()) {
            told.add(bare.strip());
        }
    }

    private boolean names(Matcher count) {
        var named = count.group("points") == null ? count.group("only") : count.group("points");
        return NamedPoints.isAmong(named, point);
    }
}
