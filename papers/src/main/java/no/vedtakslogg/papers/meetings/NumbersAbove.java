package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.vedtakslogg.papers.parts.AgendaHeadings;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.words.CaseNumbers;

/**
 * An agenda in two columns that came out of its file one after the other: «Sak 15/26», «Sak 16/26», and below all the numbers
 * the titles, «Godkjenning av innkalling», «Økonomi».
 */
final class NumbersAbove {
    private static final int FEWEST = 2;
    private static final Pattern ARCHIVE = Pattern.compile("^(?:20)?\\d{2}/\\d{3,5}(?:-\\d{1,3})?$");

    private NumbersAbove() {}

    /** The lines with each number before its title; as they stand where there are not as many titles as numbers. */
    static List<Line> joined(List<Line> written) {
        var lines = withoutArchive(written);
        var joined = new ArrayList<Line>();
        var at = 0;
        while (at < lines.size()) {
            var numbers = numbersFrom(lines, at);
            var titles = numbers < FEWEST ? List.<List<Line>>of() : titlesFrom(lines, at + numbers, numbers);
            if (titles.isEmpty() || titles.size() != numbers) {
                joined.addAll(lines.subList(at, at + Math.max(1, numbers)));
                at += Math.max(1, numbers);
            } else {
                for (var i = 0; i < numbers; i++) {
                    joined.add(row(lines.get(at + i), titles.get(i)));
                }
                at += numbers;
                while (lines.get(at++) != titles.getLast().getLast()) {
                    // the names of the columns may stand between
                }
            }
        }
        return joined;
    }

    // «31/26», and on lines of their own below it «26/1102» and the title: the archive has the second number
    private static List<Line> withoutArchive(List<Line> lines) {
        return IntStream.range(0, lines.size())
                .filter(at -> at == 0
                        || !isNumber(lines.get(at - 1))
                        || !lines.get(at).words().has(ARCHIVE))
                .mapToObj(lines::get)
                .toList();
    }

    private static Line row(Line number, List<Line> title) {
        var words = number.words();
        for (var line : title) {
            words = words.then(line.words());
        }
        return number.with(words);
    }

    private static int numbersFrom(List<Line> lines, int from) {
        var at = from;
        while (at < lines.size()
                && isNumber(lines.get(at))
                && (at == from || count(lines.get(at)) == count(lines.get(at - 1)) + 1)) {
            at++;
        }
        return at - from;
    }

    // «2026/404», the archive's number of one row, and «PS 16/26» of the next do not count on
    private static int count(Line line) {
        return CaseNumbers.atStart(line.words())
                .map(start -> start.number().value().number())
                .orElse(-1);
    }

    private static boolean isNumber(Line line) {
        return CaseNumbers.areAlone(line.words());
    }

    private static List<List<Line>> titlesFrom(List<Line> lines, int from, int most) {
        var titles = new ArrayList<List<Line>>();
        for (var line : lines.subList(from, lines.size())) {
            if (AgendaHeadings.areColumns(line.words())) {
                continue;
            }
            if (AgendaLine.number(line.words()) != null) {
                break;
            }
            if (!titles.isEmpty() && goesOn(titles.getLast().getLast(), line)) {
                titles.getLast().add(line);
            } else if (titles.size() < most) {
                titles.add(new ArrayList<>(List.of(line)));
            } else {
                break;
            }
        }
        return titles;
    }

    private static boolean goesOn(Line title, Line next) {
        return next.words().has(AgendaTitle.GOES_ON) || title.words().has(AgendaLines.UNFINISHED);
    }
}
