package no.vedtakslogg.papers.parts;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.words.KeyWords;

/** Work that a list of tasks only tells is done: «Utført», «Lukket 3. mars». Nobody has to follow it up once more. */
public final class DoneWork {
    private static final Pattern DONE = Pattern.compile(
            "(?iu)(?:^|(?<=[.!,;–-]\\s))(?:er |ble |blei |vart )?(?:utført|lukk(?:et|a)|ferdig(?:stilt)?|fullført|gjennomført|avslutt(?:et|a)|løst|gjort|i orden|ok)"
                    + "(?:[ ,:]*\\(?\\d{1,2}\\.[ \\d./]*(?:\\p{L}+)?(?: \\d{4})?\\)?)?[.!]?$");
    private static final KeyWords STATUS = new KeyWords(
            "status|utført|fullført|gjennomført|lukket|lukka|tilstand", "for|på|pr|per|oppfølging|dato|er|\\d{1,4}");

    private DoneWork() {}

    /** Whether the words end in saying so, or say nothing else. */
    static boolean ends(Passage words) {
        return words.strip().has(DONE);
    }

    /** Whether a row says so in one of its cells below the first. */
    static boolean isTold(Table.Row row) {
        return row.filled().stream()
                .skip(1)
                .anyMatch(
                        cell -> cell.lines().size() == 1 && isAlone(cell.words().strip()));
    }

    private static boolean isAlone(Passage words) {
        var done = words.matcher(DONE);
        return done.find() && done.start() == 0;
    }

    /** The rows whose work is still to be done, without the column that says how far it has come. */
    public static Table without(Table table) {
        var names = table.rows().getFirst();
        var columns = IntStream.range(0, names.cells().size())
                .filter(column -> column == 0 || !isStatus(names, column))
                .boxed()
                .toList();
        var open = table.rows().stream().filter(row -> !isTold(row)).toList();
        return columns.size() == names.cells().size()
                ? new Table(open, table.afterGap())
                : new Table(open.stream().map(row -> only(row, columns)).toList(), table.afterGap());
    }

    static boolean isStatus(Table.Row names, int column) {
        return STATUS.are(KeyWords.in(names.text(column)));
    }

    private static Table.Row only(Table.Row row, List<Integer> columns) {
        return new Table.Row(columns.stream()
                .filter(column -> column < row.cells().size())
                .map(row.cells()::get)
                .toList());
    }
}
