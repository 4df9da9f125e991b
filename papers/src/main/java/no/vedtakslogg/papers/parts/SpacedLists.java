package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;

/**
 * «Deltagere      Forfall» as one line, and below it lines in which blanks set whoever met beside whoever did not: a list
 * below each label.
 */
final class SpacedLists {
    private static final Pattern GAP = Pattern.compile("\\s{3,}|\\t|$");
    // names may begin a little before their label or behind it
    private static final double NEAR = 3;

    private final List<Column> columns;
    private int end;

    private SpacedLists(List<Column> columns, int end) {
        this.columns = columns;
        this.end = end;
    }

    private record Column(double start, List<Line> lines) {}

    private record Piece(double start, Passage words) {}

    /** The lists whose labels stand at a place among some blocks, if they do. */
    static Optional<SpacedLists> at(List<Block> blocks, int at) {
        if (!(blocks.get(at) instanceof Line line) || !areLabels(pieces(line))) {
            return Optional.empty();
        }
        var lists = new SpacedLists(columns(line), at + 1);
        return lists.read(blocks) ? Optional.of(lists) : Optional.empty();
    }

    /** The lists below each other. */
    List<Line> lines() {
        return columns.stream().flatMap(column -> column.lines().stream()).toList();
    }

    /** The place behind them. */
    int end() {
        return end;
    }

    private static boolean areLabels(List<Piece> pieces) {
        var labels = EnumSet.noneOf(Label.class);
        return pieces.size() > 1
                && pieces.stream().allMatch(piece -> Labels.alone(piece.words())
                        .filter(label -> label.listsPeople() && labels.add(label))
                        .isPresent());
    }

    private static List<Column> columns(Line labels) {
        var columns = new ArrayList<Column>();
        for (var piece : pieces(labels)) {
            var lines = new ArrayList<Line>();
            lines.add(new Line(piece.words(), labels.style(), labels.indent(), true));
            columns.add(new Column(piece.start(), lines));
        }
        return columns;
    }

    private boolean read(List<Block> blocks) {
        var first = end;
        var divided = false;
        while (end < blocks.size() && blocks.get(end) instanceof Line line && (end == first || !line.afterGap())) {
            var pieces = pieces(line);
            if (pieces.size() > columns.size()
                    || Labels.atStart(line.words()).isPresent()
                    || pieces.stream().anyMatch(piece -> column(piece, pieces) < 0)) {
                break;
            }
            divided |= pieces.size() > 1 || column(pieces.getFirst(), pieces) > 0;
            for (var piece : pieces) {
                columns.get(column(piece, pieces)).lines().add(new Line(piece.words(), line.style(), 0, false));
            }
            end++;
        }
        return divided;
    }

    private int column(Piece piece, List<Piece> line) {
        if (line.size() == columns.size()) {
            return line.indexOf(piece);
        }
        for (var i = columns.size() - 1; i >= 0; i--) {
            if (piece.start() > columns.get(i).start() - NEAR) {
                return piece.start() < columns.get(i).start() + NEAR ? i : -1;
            }
        }
        return -1;
    }

    private static List<Piece> pieces(Line line) {
        var pieces = new ArrayList<Piece>();
        var gaps = line.words().matcher(GAP);
        for (var from = 0; from < line.words().length() && gaps.find(); from = gaps.end()) {
            pieces.add(new Piece(line.indent() + from, line.words().sub(from, gaps.start())));
        }
        return pieces;
    }
}
