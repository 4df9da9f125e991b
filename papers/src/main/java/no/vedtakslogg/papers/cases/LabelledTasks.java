package no.vedtakslogg.papers.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
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
    private List<List<Asked>> rows(int from) {
        var rows = new ArrayList<List<Asked>>();
        for (var at = from; ; at += rows.getLast().size()) {
            var row = row(at);
            if (row.isEmpty()
                    || !rows.isEmpty() && row.size() != rows.getFirst().size()) {
                return rows;
            }
            rows.add(row);
        }
    }

    private List<Asked> row(int at) {
        var what = asked(at, WHAT);
        if (what.isEmpty()) {
            return List.of();
        }
        var row = new ArrayList<>(List.of(what.get()));
        for (var next = asked(at + 1, WHO, WHEN); next.isPresent(); next = asked(at + row.size(), WHO, WHEN)) {
            row.add(next.get());
        }
        return row.size() > 1 ? row : List.of();
    }

    private Optional<Asked> asked(int at, KeyWords... questions) {
        return at < blocks.size() && blocks.get(at) instanceof Line line
                ? Asked.of(line).filter(asked -> {
                    var words = KeyWords.in(asked.question.words());
                    return Stream.of(questions).anyMatch(question -> question.are(words));
                })
                : Optional.empty();
    }

    private static Table table(List<List<Asked>> tasks) {
        var rows = new ArrayList<Row>();
        rows.add(row(tasks.getFirst(), Asked::question));
        tasks.forEach(task -> rows.add(row(task, Asked::answer)));
        return new Table(rows, true);
    }

    private static Row row(List<Asked> task, Function<Asked, Line> cell) {
        return new Row(task.stream()
                .map(asked -> new Cell(List.of(cell.apply(asked).apart())))
                .toList());
    }

    /** A line with a question and its answer: «Hvem: Kari Nord». */
    private record Asked(Line question, Line answer) {
        static Optional<Asked> of(Line line) {
            var labelled = line.words().matcher(LABELLED);
            return labelled.find()
                    ? Optional.of(new Asked(
                            line.with(line.words().sub(0, labelled.end("label"))),
                            line.with(line.words().sub(labelled.end()))))
                    : Optional.empty();
        }
    }
}
