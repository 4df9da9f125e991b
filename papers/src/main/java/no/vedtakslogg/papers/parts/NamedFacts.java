package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.words.CaseNumbers;

/**
 * The names at the top of a paper with what stands behind them, in whatever way they are set: behind a colon, behind air, in
 * the next cell, in the cell below, or in the next line. Names that nobody knows are told by those that they stand among.
 */
final class NamedFacts {
    private static final double FAR_IN = 8;
    private static final int PAIR = 2;
    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");

    private final List<Block> blocks;
    private final List<NamedFact> facts = new ArrayList<>();
    private int lastAt = -1;
    private boolean severalRows;

    NamedFacts(List<Block> blocks) {
        this.blocks = blocks;
    }

    List<NamedFact> found() {
        return facts;
    }

    /** Whether names stand above several rows, as where more than one body treats a case. */
    boolean areInSeveralRows() {
        return severalRows;
    }

    /** Takes the facts that begin in a block, and tells how many blocks they stand in; none, where the block tells none. */
    int takenAt(int at) {
        var taken =
                switch (blocks.get(at)) {
                    case Table table ->
                        rows(table.rows().stream().map(Table.Row::cells).toList()) ? 1 : 0;
                    case Line line -> line(line, at);
                };
        if (taken == 1 && blocks.get(at) instanceof Line line) {
            taken += goesOn(line, at + 1);
        }
        lastAt = taken > 0 ? at + taken - 1 : lastAt;
        return taken;
    }

    // a long value goes on below itself, far in
    private int goesOn(Line line, int from) {
        var at = from;
        while (at < blocks.size()
                && blocks.get(at) instanceof Line below
                && !below.afterGap()
                && below.indent() >= line.indent() + FAR_IN
                && NamedCells.columns(below).size() == 1
                && NamedCells.behindColon(below).isEmpty()) {
            var last = facts.removeLast();
            facts.add(new NamedFact(last.name(), last.value().then(below.words()), last.line(), last.ofMeeting()));
            at++;
        }
        return at - from;
    }

    /** Whether a table begins in a block, or a line that names its columns. */
    static boolean beginsTable(Block block) {
        return switch (block) {
            case Table ignored -> true;
            case Line line -> NamedCells.columns(line).size() > 1 && NamedCells.areNames(NamedCells.columns(line));
        };
    }

    private int line(Line line, int at) {
        var turns = byTurns(at);
        if (turns > 0) {
            return turns;
        }
        var columns = NamedCells.columns(line);
        if (NamedCells.haveColons(columns)) {
            return behindColons(line, columns, at) ? 1 : 0;
        }
        var next = at + 1 < blocks.size() && blocks.get(at + 1) instanceof Line below
                ? NamedCells.columns(below)
                : List.<Cell>of();
        if (columns.size() > 1
                && columns.size() == next.size()
                && NamedCells.areNames(columns)
                && !NamedCells.areNames(next)
                && NamedCells.hasNoFigures(columns)) {
            below(columns, next);
            return PAIR;
        }
        var goesOn = lastAt == at - 1 && !line.afterGap() && columns.size() == PAIR;
        if (NamedCells.isPaired(columns) || goesOn) {
            pairs(columns);
            return 1;
        }
        return 0;
    }

    private boolean behindColons(Line line, List<Cell> columns, int at) {
        var goesOn = lastAt == at - 1 && !line.afterGap();
        var named = columns.stream()
                .flatMap(cell -> NamedCells.behindColon(cell.lines().getFirst()).stream())
                .filter(fact -> !NamedCells.isSentence(fact.value()))
                .toList();
        if (named.size() < columns.size()
                || !goesOn
                        && named.stream().noneMatch(fact -> FactOfCase.isName(fact.name()))
                        && !NamedCells.isGiven(line, columns)) {
            return false;
        }
        return facts.addAll(named);
    }

    // a name, and straight below it what it says, and the next name below that
    private int byTurns(int from) {
        var cells = new ArrayList<Cell>();
        for (var i = from; i < blocks.size() && blocks.get(i) instanceof Line line; i++) {
            if (i > from && line.afterGap() && !waitsForValue(cells)) {
                break;
            }
            if (NamedCells.isSentence(line.words())) {
                dropUnknown(cells); // what stands above it goes with it
                break;
            }
            if (NamedCells.columns(line).size() > 1
                    || (i - from) % 2 == 0 && NamedCells.behindColon(line).isPresent()) {
                return 0;
            }
            cells.add(new Cell(List.of(line)));
        }
        if (cells.isEmpty() || !NamedCells.isName(cells.getFirst()) || !NamedCells.isPaired(cells)) {
            return 0;
        }
        pairs(cells);
        return cells.size();
    }

    private static boolean waitsForValue(List<Cell> cells) {
        return cells.size() > 2 && cells.size() % 2 > 0 && NamedCells.isName(cells.getLast());
    }

    private static void dropUnknown(List<Cell> cells) {
        while (cells.size() % 2 > 0
                || !cells.isEmpty()
                        && !FactOfCase.isName(cells.get(cells.size() - 2).words())) {
            cells.removeLast();
        }
    }

    private boolean rows(List<List<Cell>> rows) {
        var before = facts.size();
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (rows.size() > 1 && isNumberAndTitle(row)) {
                var name = row.getFirst().words();
                facts.add(new NamedFact(
                        name,
                        name.then(row.getLast().words()),
                        row.getFirst().lines().getFirst(),
                        false));
                continue;
            }
            var names = i + 1 < rows.size() && NamedCells.areNames(row) && !NamedCells.areNames(rows.get(i + 1));
            if (!(names && NamedCells.hasNoFigures(row))
                    && (NamedCells.isPaired(row) || row.size() == PAIR && facts.size() > before)) {
                pairs(row);
            } else if (names) {
                below(row, rows.get(i + 1));
                i++;
                severalRows |= i + 1 < rows.size()
                        && NamedCells.filled(rows.get(i + 1)).size() > 1
                        && !NamedCells.areNames(rows.get(i + 1))
                        && rows.get(i + 1).size() == row.size();
            }
        }
        return facts.size() > before;
    }

    // «Sak 11/26 | Felles rutine for utskrivning»
    private static boolean isNumberAndTitle(List<Cell> row) {
        return NamedCells.filled(row).size() == PAIR
                && row.size() == PAIR
                && CaseNumbers.areAlone(row.getFirst().words())
                && row.getLast().words().has(LETTERS)
                && !NamedCells.isName(row.getLast());
    }

    private void below(List<Cell> names, List<Cell> values) {
        var columns = NamedCells.filled(names).stream().map(Cell::text).toList();
        var ofMeeting = MeetingColumns.are(columns)
                && columns.stream().filter(MeetingColumns::isDay).count() == 1;
        for (var i = 0; i < Math.min(names.size(), values.size()); i++) {
            add(names.get(i), values.get(i), ofMeeting);
        }
    }

    private void pairs(List<Cell> row) {
        for (var i = 0; i + 1 < row.size(); i += PAIR) {
            add(row.get(i), row.get(i + 1), false);
        }
    }

    private void add(Cell name, Cell value, boolean ofMeeting) {
        if (!name.isEmpty() && !value.isEmpty()) {
            facts.add(new NamedFact(name.words(), value.words(), name.lines().getFirst(), ofMeeting));
        }
    }
}
