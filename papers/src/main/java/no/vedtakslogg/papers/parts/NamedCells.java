package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Days;
import no.vedtakslogg.papers.words.GivenFact;
import no.vedtakslogg.papers.words.Names;

/** Tells names from what stands behind them, in the cells of a row or in what a line has between its gaps. */
final class NamedCells {
    private static final Pattern GAP =
            Pattern.compile("\\s{2,}|\\t|(?<=[\\p{L}\\d])\\s(?=(\\p{Lu}[\\p{L} ./-]{1,30}):\\s)");
    private static final Pattern NAMED = Pattern.compile("^(\\p{Lu}[\\p{L} ./-]{0,40}?)\\s*:(?:\\s+|$)");
    private static final Pattern SENTENCE = Pattern.compile("^.{40,}[.!]$");

    private static final int LONGEST_NAME = 30;

    private NamedCells() {}

    // «PROSJEKT: TRYGG HEIM» set as a heading names nobody
    static boolean isGiven(Line line, List<Cell> columns) {
        return GivenFact.is(line.words())
                && !(line.standsOut()
                        && columns.stream()
                                .flatMap(cell -> behindColon(cell.lines().getFirst()).stream())
                                .anyMatch(fact -> Names.isName(fact.value())));
    }

    static Optional<NamedFact> behindColon(Line line) {
        var name = line.words().matcher(NAMED);
        return name.find()
                        && !KindOfCasePaper.isAlone(line.words().sub(0, name.end(1)))
                        && !line.words().sub(name.end()).isBlank()
                ? Optional.of(new NamedFact(
                        line.words().group(name, 1),
                        line.words().sub(name.end()).strip(),
                        line,
                        false))
                : Optional.empty();
    }

    static boolean hasNoFigures(List<Cell> row) {
        return filled(row).stream().noneMatch(cell -> cell.words().hasFigure());
    }

    static List<Cell> columns(Line line) {
        var words = line.words().strip();
        var cells = new ArrayList<Cell>();
        var gap = words.matcher(GAP);
        var from = 0;
        while (gap.find()) {
            var onlyBlank = gap.group(1) != null;
            if (onlyBlank
                    && (!words.sub(from, gap.start()).toString().contains(":")
                            || !FactOfCase.isName(words.group(gap, 1)))) {
                continue;
            }
            if (!words.sub(from, gap.start()).toString().endsWith(":")) { // air may stand behind a colon
                cells.add(new Cell(List.of(line.with(words.sub(from, gap.start())))));
                from = gap.end();
            }
        }
        cells.add(new Cell(List.of(line.with(words.sub(from)))));
        return cells;
    }

    static boolean areNames(List<Cell> row) {
        var filled = filled(row);
        return !filled.isEmpty() && filled.stream().filter(NamedCells::isName).count() * 2 >= filled.size();
    }

    // names and values by turns
    static boolean isPaired(List<Cell> row) {
        var names = filled(every(row, 0));
        var values = filled(every(row, 1));
        return row.size() % 2 == 0
                && !values.isEmpty()
                && values.stream()
                        .noneMatch(value ->
                                value.text().endsWith(":") || value.words().has(SENTENCE))
                && (areNamed(names, values) || tellThemselves(names, values));
    }

    private static boolean areNamed(List<Cell> names, List<Cell> values) {
        var known = names.stream().filter(NamedCells::isName).count();
        var alike = values.stream().filter(NamedCells::isName).count();
        return known * 2 >= names.size() && alike * 2 <= values.size() && known > alike;
    }

    // days, numbers and people beside short words without any, whatever these are
    private static boolean tellThemselves(List<Cell> names, List<Cell> values) {
        return names.size() == values.size()
                && names.size() > 1
                && names.stream()
                        .noneMatch(name -> isPlainValue(name) || name.words().hasFigure())
                && names.stream().allMatch(name -> name.text().length() <= LONGEST_NAME)
                && values.stream().noneMatch(NamedCells::isName)
                && values.stream().filter(NamedCells::isPlainValue).count() * 2 > values.size();
    }

    private static boolean isPlainValue(Cell cell) {
        return CaseNumbers.areAlone(cell.words())
                || Names.isName(cell.words())
                || cell.text().length() <= LONGEST_NAME
                        && Days.first(cell.words()).isPresent();
    }

    static boolean isName(Cell cell) {
        return cell.text().endsWith(":") || FactOfCase.isName(cell.words());
    }

    private static List<Cell> every(List<Cell> cells, int from) {
        return IntStream.range(0, cells.size())
                .filter(i -> i % 2 == from)
                .mapToObj(cells::get)
                .toList();
    }

    static List<Cell> filled(List<Cell> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).toList();
    }

    /** Whether each of them is a name with a colon behind it. */
    static boolean haveColons(List<Cell> cells) {
        return cells.stream().allMatch(cell -> cell.words().has(NAMED));
    }

    /** Whether the words are a whole sentence, and no value. */
    static boolean isSentence(CharSequence words) {
        return SENTENCE.matcher(words).matches();
    }
}
