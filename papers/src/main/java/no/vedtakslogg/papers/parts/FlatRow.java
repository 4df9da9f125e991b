package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.text.Wrapping;
import no.vedtakslogg.papers.words.ResultWords;

/**
 * A row of minutes kept as a table, while its cells are read one below the other: the number first, the title, what was
 * said and decided, and at its end who answers and by when. «-» stands for an empty cell, or more air, or nothing at all.
 */
final class FlatRow {
    private static final Pattern STOP = Pattern.compile("\\s\\S*\\.$");
    private static final int NARROWEST = 50;
    private static final int LONGEST_NOTE = 25;

    private final List<Line> names;
    private final int width;
    private final int title;
    private final List<Integer> told;
    private final List<Line> lines = new ArrayList<>();
    private final List<List<Line>> cells = new ArrayList<>();

    /** @param width that of the widest line of the table; only in one about as wide may the next word have found no room */
    FlatRow(List<Line> names, int width) {
        this.names = names;
        this.width = Math.max(NARROWEST, width);
        this.title = column(ColumnNames.TITLE::is);
        this.told = toldIn();
    }

    /** How many characters, such as ends of lines, stand between two lines. */
    static int air(Line above, Line line) {
        return line.words().span().from() - above.words().span().to();
    }

    /** Whether every column has its cell, and a line does not go on with the last one. */
    boolean isFullBefore(Line line) {
        return (told.getFirst() == title ? endsInAnswers() : cells.size() == names.size()) && !goesOn(line);
    }

    // below the title, what was said may be any number of lines
    private boolean endsInAnswers() {
        var answers = names.size() - 1 - told.getFirst();
        return cells.size() > answers + 1
                && IntStream.rangeClosed(1, answers).allMatch(back -> {
                    var cell = cells.get(cells.size() - back);
                    return FlatNames.isWhen(name(names.size() - back)) ? isTime(cell) : isSomebody(cell);
                });
    }

    void add(Line line) {
        lines.add(line);
        if (!cells.isEmpty() && goesOn(line)) {
            cells.getLast().add(line.together());
        } else {
            cells.add(new ArrayList<>(List.of(line)));
        }
    }

    // a line had no room for the first word of the one that goes on with it
    private boolean goesOn(Line line) {
        var above = cells.getLast().getLast().words();
        if (Character.isLowerCase(line.words().charAt(0)) && !CellWords.areSentence(above)) {
            return Wrapping.mayGoOn(line); // the middle of a sentence, however narrow its column
        }
        return Wrapping.mayGoOn(line)
                && (Character.isLowerCase(line.words().charAt(0)) || !CellWords.areSentence(above))
                && Wrapping.hadTo(line, above.length(), width);
    }

    /** The row: each cell in its column. */
    Row closed() {
        if (lines.size() <= names.size() && lines.stream().noneMatch(FlatRow::isMiddle)) {
            cells.clear();
            lines.forEach(line -> cells.add(List.of(line)));
        }
        if (cells.size() < names.size()) {
            showEmpty();
        }
        var columns = new ArrayList<List<Line>>();
        names.forEach(name -> columns.add(new ArrayList<>()));
        if (cells.size() == names.size() && !tellsWhereNobodyDoes()) {
            IntStream.range(0, names.size())
                    .forEach(column -> columns.get(column).addAll(cells.get(column)));
        } else {
            divide(columns);
        }
        return new Row(columns.stream()
                .map(lines ->
                        lines.stream().anyMatch(line -> !CellWords.areNone(line.words())) ? lines : List.<Line>of())
                .map(Cell::new)
                .toList());
    }

    // each line may be a cell, unless «minnet om» is above «pårørendedagen 14. oktober.»
    private static boolean isMiddle(Line line) {
        return Character.isLowerCase(line.words().charAt(0)) && line.words().has(STOP);
    }

    // «Konklusjon: Saka blei teken til orientering.» in its place says nothing of who answers or by when
    private boolean tellsWhereNobodyDoes() {
        return IntStream.range(1, names.size())
                .filter(column -> FlatNames.isWho(name(column)) || FlatNames.isWhen(name(column)))
                .anyMatch(column -> cells.get(column).stream()
                        .anyMatch(line -> CellWords.areSentence(line.words())
                                && line.words().length() > LONGEST_NOTE));
    }

    // where a cell was empty, there is more air than between the names of the columns
    private void showEmpty() {
        var usual = IntStream.range(1, names.size())
                .map(i -> air(names.get(i - 1), names.get(i)))
                .max()
                .orElse(0);
        for (var i = 1; i < cells.size() && cells.size() < names.size(); i++) {
            if (air(cells.get(i - 1).getLast(), cells.get(i).getFirst()) > usual) {
                cells.add(i, List.of());
                i++;
            }
        }
    }

    private void divide(List<List<Line>> columns) {
        var left = new ArrayList<>(cells);
        columns.getFirst().addAll(left.removeFirst());
        if (title > 0 && !left.isEmpty()) {
            columns.get(title).addAll(left.removeFirst());
        }
        take(left, columns, column(FlatNames::isWhen), FlatRow::isTime);
        take(left, columns, column(FlatNames::isWho), FlatRow::isSomebody);
        if (!left.isEmpty() && told.size() > 1 && (left.size() > 1 || isDecided(left.getLast(), columns))) {
            columns.get(told.getLast()).addAll(left.removeLast());
        }
        left.forEach(columns.get(told.getFirst())::addAll);
    }

    // where no column is for what was said, that stands below the title
    private List<Integer> toldIn() {
        var named = IntStream.range(1, names.size())
                .filter(column -> ToldColumn.is(name(column)) || ResultWords.are(name(column)))
                .boxed()
                .toList();
        var others = IntStream.range(Math.max(1, title + 1), names.size())
                .filter(column -> !isAnswer(name(column)))
                .boxed()
                .toList();
        return !named.isEmpty() ? named : others.isEmpty() ? List.of(Math.max(0, title)) : others;
    }

    private static boolean isAnswer(String name) {
        return FlatNames.isWho(name) || FlatNames.isWhen(name) || ColumnNames.TYPE.is(name);
    }

    private String name(int column) {
        return names.get(column).text().strip();
    }

    private int column(Predicate<String> kind) {
        return IntStream.range(1, names.size())
                .filter(column -> kind.test(name(column)))
                .findFirst()
                .orElse(-1);
    }

    private static void take(List<List<Line>> left, List<List<Line>> columns, int column, Predicate<List<Line>> fits) {
        if (column > 0 && !left.isEmpty() && (left.getLast().isEmpty() || fits.test(left.getLast()))) {
            columns.get(column).addAll(left.removeLast());
        }
    }

    private static boolean isTime(List<Line> cell) {
        var words = cell.getFirst().words();
        return CellWords.areNone(words) || CellWords.mayBeTime(words);
    }

    private static boolean isSomebody(List<Line> cell) {
        var words = cell.getFirst().words();
        return CellWords.areNone(words) || cell.size() == 1 && CellWords.mayBeSomebody(words);
    }

    // one cell where two columns tell: a decision where somebody answers for it, or where it says so
    private boolean isDecided(List<Line> cell, List<List<Line>> columns) {
        return cell.stream().anyMatch(line -> CellWords.tellWhatWasDone(line.words()))
                || IntStream.range(1, names.size())
                        .filter(column -> FlatNames.isWho(name(column)))
                        .anyMatch(column ->
                                columns.get(column).stream().anyMatch(line -> !CellWords.areNone(line.words())));
    }
}
