package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Style;
import no.vedtakslogg.papers.text.Table;

/** The rows of a table that treat one case: what stands in a column is one section, over all of its rows. */
final class RowsOfCase {
    private static final Style HEADING = new Style(3, true, false, false);

    private static final Pattern SENTENCE =
            Pattern.compile("^(?:\\S+\\s+){2,}\\S*\\p{L}{2}\\.$|^(?:\\S+\\s+){3,}\\S+\\.$");

    private final OpenCase open;
    private final Table.Row names;
    private final Set<Integer> decided;
    private final AnswerColumns answers;
    private final List<CellLines> ways;
    private final int titleAt;
    private final TreeMap<Integer, List<Line>> columns = new TreeMap<>();

    /**
     * @param told what the columns tell
     * @param ways how the lines of each column's cells follow each other
     * @param titleAt the column whose first line is the title, or -1 where that stands in the first filled one
     */
    RowsOfCase(
            OpenCase open, Table.Row names, MinutesColumns told, List<CellLines> ways, Table.Row first, int titleAt) {
        this.open = open;
        this.decided = told.decided();
        this.answers = told.answers();
        this.ways = ways;
        this.names = names;
        this.titleAt = titleAt;
        var cells = first.cells();
        for (var column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            var named = !cell.isEmpty() && (cell == first.filled().getFirst() || column == titleAt);
            if (named) {
                // a paragraph of its own may still go on with the title that stands above it in the cell
                cell.lines().stream().skip(1).limit(1).map(Line::together).forEach(open.blocks::add);
                cell.lines().stream().skip(2).forEach(open.blocks::add);
            } else {
                add(column, cell);
            }
        }
        AnsweredRow.of(answers, first).ifPresent(open.answered::add);
    }

    boolean isNumbered() {
        return open.number != null;
    }

    /** Adds a row that tells more of the case. */
    void add(Table.Row row) {
        for (var column = 0; column < row.cells().size(); column++) {
            add(column, row.cells().get(column));
        }
        AnsweredRow.of(answers, row).ifPresent(open.answered::add);
    }

    private void add(int column, Table.Cell cell) {
        if (!cell.isEmpty()) {
            var lines = columns.computeIfAbsent(column, none -> new ArrayList<>());
            var parted = ways.get(column).parted(cell.lines());
            lines.add(parted.getFirst().apart());
            lines.addAll(parted.subList(1, parted.size()));
        }
    }

    OpenCase close() {
        var belowTitle = open.blocks.size();
        columns.forEach((column, lines) -> {
            var name = names.text(column).strip();
            var ofTitle = belowTitle > 0 && answers.has(column); // and no fact of the whole case
            if (isFact(name) && !ofTitle) {
                open.blocks.add(belowTitle, lines.getFirst());
                open.blocks.add(belowTitle, names.cells().get(column).lines().getFirst());
            } else if (!answers.has(column) || areTold(lines)) {
                if (!name.isEmpty() && column != titleAt) { // what goes on below the title is no section of its own
                    var words = names.cells().get(column).words();
                    open.blocks.add(new Line(words, HEADING, 0, true));
                    if (decided.contains(column)) {
                        open.results.add(words);
                    }
                }
                open.blocks.addAll(lines);
            }
        });
        return open;
    }

    // «Kari Nord ringer legene innen 4. mai.» in a column «Oppfølging/ansvar» is what was agreed, with whoever does it
    private static boolean areTold(List<Line> lines) {
        return lines.stream().allMatch(line -> line.words().has(SENTENCE));
    }

    private static boolean isFact(String name) {
        return name.matches("(?iu)ansvarl[ie]g|ansvar|saksbehandlar|saksbehandler|sakshandsamar|type|sakstype");
    }
}
