package no.vedtakslogg.papers.parts;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Names;
import no.vedtakslogg.papers.words.Offices;
import no.vedtakslogg.papers.words.PointNumber;

/**
 * A column of a table: what it is called, and what its cells hold.
 *
 * @param name empty where the column has none
 * @param cells those with words in them
 */
record TableColumn(String name, List<Cell> cells) {
    private static final Pattern UNIT = Pattern.compile(
            "(?iu)^(?:\\p{L}+ ){0,2}(?:\\p{L}{2,}(?:en|et|ene|ane|leder|leiar|sjef|direktør|koordinator|rådgiver|rådgjevar|lege|lærer|sykepleier|kommuner|kommunar))$");
    private static final Pattern TIME =
            Pattern.compile("(?iu)\\d{1,2}\\.\\s?(?:\\d{1,2}\\b|\\p{L}{3})|20\\d\\d|" + CellWords.WHEN);
    private static final Pattern CLOCK =
            Pattern.compile("^(?:kl\\.? ?)?\\d{1,2}[.:]\\d{2}(?: ?[-–] ?\\d{1,2}[.:]\\d{2})?$");
    private static final Pattern WORK_TOO =
            Pattern.compile("(?iu)\\b(?:tiltak|aksjon|oppfølging|oppfølgjing|oppgave|oppgåve|gjøremål|hva|kva)\\b");
    private static final Pattern BULLET = Pattern.compile("^[-–•*]\\s");
    private static final Pattern VERB = Pattern.compile("^(?:\\p{Lu}\\S* ){1,3}\\p{Ll}{2,}r (?!\\p{Lu})");
    private static final Pattern LABEL = Pattern.compile("\\p{L}\\s?:\\s");
    private static final int LONGEST_TITLE = 120;

    static TableColumn of(String name, List<Table.Row> rows, int column) {
        return new TableColumn(
                name.strip(),
                rows.stream()
                        .filter(row -> column < row.cells().size()
                                && !row.cells().get(column).isEmpty())
                        .map(row -> row.cells().get(column))
                        .filter(cell -> !CellWords.areNone(cell.words()))
                        .toList());
    }

    /** Whether a condition holds for more than half of its cells. */
    boolean most(Predicate<Cell> condition) {
        return !cells.isEmpty() && cells.stream().filter(condition).count() * 2 > cells.size();
    }

    boolean areNumbers() {
        return most(TableColumn::isNumber);
    }

    static boolean isNumber(Cell cell) {
        var words = cell.words();
        return CaseNumbers.areAlone(words)
                || PointNumber.of(words).isPresent()
                || CaseNumbers.ofYear(words).isPresent();
    }

    boolean areTitles() {
        return most(TableColumn::isTitle);
    }

    private static boolean isTitle(Cell cell) {
        var first = cell.lines().getFirst().words();
        return first.length() <= LONGEST_TITLE && !CellWords.areSentence(first) && !Names.isName(cell.words());
    }

    /** Whether its cells say more than titles, names and days do. */
    boolean tells() {
        return most(CellWords::tell);
    }

    /** Whether it tells by when: its name says so, or all its cells may be days. */
    boolean areTimes() {
        return ColumnNames.WHEN.is(name)
                || !ColumnNames.WHO.is(name)
                        && !cells.isEmpty()
                        && cells.stream().allMatch(cell -> CellWords.mayBeTime(cell.words()) && isBare(cell))
                        && holdTimes();
    }

    /** Whether days stand in its cells, among other words perhaps. */
    boolean holdTimes() {
        return most(cell -> cell.words().has(TIME) && !cell.words().has(CLOCK));
    }

    /** Whether it names somebody: its name says so, or persons and units stand in its cells and nothing else. */
    boolean areSomebody() {
        return ColumnNames.WHO.is(name) && !holdWork()
                || !cells.isEmpty()
                        && cells.stream().allMatch(cell -> CellWords.mayBeSomebody(cell.words()) && isBare(cell))
                        && most(TableColumn::namesSomebody);
    }

    // «Tiltak – hvem – når» holds all three: «• Kari sender ut planen, uke 4»
    boolean holdWork() {
        return WORK_TOO.matcher(name).find()
                && most(cell -> cell.lines().stream().anyMatch(TableColumn::tellsWork));
    }

    private static boolean tellsWork(Line line) {
        return line.words().has(BULLET)
                || CellWords.areSentence(line.words().strip())
                || line.words().has(VERB);
    }

    // «Ansvar: Kari» says itself what it tells
    private static boolean isBare(Cell cell) {
        return !CellWords.tell(cell) && !cell.words().has(LABEL);
    }

    private static boolean namesSomebody(Cell cell) {
        return cell.lines().stream()
                .flatMap(line -> Names.parts(line.words()).stream())
                .allMatch(part -> Names.isName(part) || Offices.isName(part) || part.has(UNIT));
    }
}
