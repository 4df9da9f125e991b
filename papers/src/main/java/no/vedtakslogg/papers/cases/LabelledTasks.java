package no.vedtakslogg.papers.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.words.KeyWords;

/** Tasks told by questions below each other: «Hva: lage en plan», «Hvem: Kari Nord», «Når: 1. mai». They are rows of one table. */
final class LabelledTasks {
    private static final Pattern LABELLED = Pattern.compile("^(?<label>\\p{L}[\\p{L} ]{1,25}\\??):\\s+(?=\\S)");
    private static final KeyWords WHAT = new KeyWords(
            "hva|kva|oppgave|oppgåve|gjøremål|gjeremål|aksjon|tiltak|aktivitet",
            "skal|må|gjøres|gjerast|gjør|gjer|vi|som|det");
    private static final KeyWords WHO =
            new KeyWords("hvem|kven", "av|som|har|skal|gjør|gjer|gjøre|gjere|ansvar|ansvaret|for|det|er");
    private static final KeyWords WHEN =
            new KeyWords("når", "til|skal|må|det|være|vere|er|ferdig|gjøres|gjerast|gjort");

    private final List<Block> blocks;

    private LabelledTasks(List<Block> blocks) {
        this.blocks = blocks;
    }

    /** The blocks with a table for such lines; as they are where nobody is told behind «Hvem:» and no day behind «Når:». */
    static List<Block> restored(List<Block> blocks) {
        return new LabelledTasks(blocks).restored();
    }

    private List<Block> restored() {
        var restored = new ArrayList<Block>();
        for (var i = 0; i < blocks.size(); ) {
            var rows = rows(i);
            restored.add(rows.isEmpty() ? blocks.get(i) : table(rows));
            i += rows.isEmpty() ? 1 : rows.stream().mapToInt(List::size).sum();
        }
        return restored;
    }

    // as many tasks below each other as ask the same
    private List<List<Line>> rows(int from) {
        var rows = new ArrayList<List<Line>>();
        for (var at = from; ; at += rows.getLast().size()) {
            var row = row(at);
            if (row.isEmpty()
                    || !rows.isEmpty() && row.size() != rows.getFirst().size()) {
                return rows;
            }
            rows.add(row);
        }
    }

    private List<Line> row(int at) {
        if (!asks(at, WHAT)) {
            return List.of();
        }
        var row = new ArrayList<>(List.of(line(at)));
        while (asks(at + row.size(), WHO) || asks(at + row.size(), WHEN)) {
            row.add(line(at + row.size()));
        }
        return row.size() > 1 ? row : List.of();
    }

    private Line line(int at) {
        return (Line) blocks.get(at);
    }

    private boolean asks(int at, KeyWords words) {
        return at < blocks.size()
                && blocks.get(at) instanceof Line line
                && line.words().has(LABELLED)
                && words.are(KeyWords.in(label(line)));
    }

    private static Table table(List<List<Line>> tasks) {
        var rows = new ArrayList<Row>();
        rows.add(row(
                tasks.getFirst(),
                tasks.getFirst().stream().map(LabelledTasks::label).toList()));
        tasks.forEach(task ->
                rows.add(row(task, task.stream().map(LabelledTasks::value).toList())));
        return new Table(rows, true);
    }

    private static Row row(List<Line> lines, List<Passage> words) {
        var cells = new ArrayList<Cell>();
        for (var i = 0; i < lines.size(); i++) {
            cells.add(new Cell(List.of(lines.get(i).with(words.get(i)).apart())));
        }
        return new Row(cells);
    }

    private static Passage label(Line line) {
        var labelled = line.words().matcher(LABELLED);
        return labelled.find()
                ? line.words().sub(0, labelled.end("label"))
                : line.words().none();
    }

    private static Passage value(Line line) {
        var labelled = line.words().matcher(LABELLED);
        return labelled.find() ? line.words().sub(labelled.end()) : line.words();
    }
}
