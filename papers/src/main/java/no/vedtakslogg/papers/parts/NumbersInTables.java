package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Row;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Headings;
import no.vedtakslogg.papers.words.Labels;

/**
 * Brings the number of a case down to its title, where it stands in a table of facts above it: «Saknr | Utval | Type |
 * Sakshandsamar» over «009/26 | Nemnda | PS | Ola Nord», and below the table «Godkjenning av møteboka». The other columns
 * become facts below the title.
 */
final class NumbersInTables {
    private static final Pattern SENTENCE = Pattern.compile("[.:;!]$");
    private static final int ROWS = 2;
    private static final int LONGEST = 130;

    private NumbersInTables() {}

    static List<Block> restored(List<Block> blocks) {
        var restored = new ArrayList<Block>();
        var often = blocks.stream()
                        .filter(block -> block instanceof Table table && tellsOfOneCase(table))
                        .limit(2)
                        .count()
                > 1;
        for (var i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Table table
                    && i + 1 < blocks.size()
                    && blocks.get(i + 1) instanceof Line title
                    && isTitle(title, often)
                    && tellsOfOneCase(table)) {
                var row = table.rows().getLast();
                var number = row.cells().get(numbers(table)).words();
                restored.add(title.with(number.then(title.words())).apart());
                restored.addAll(facts(table));
                i++;
            } else {
                restored.add(blocks.get(i));
            }
        }
        return restored;
    }

    // a day among the columns tells where the case is to be treated, and its title stands above
    private static boolean tellsOfOneCase(Table table) {
        var at = numbers(table);
        if (table.rows().size() != ROWS || at < 0) {
            return false;
        }
        var others = IntStream.range(0, table.rows().getFirst().cells().size())
                .filter(column -> column != at)
                .mapToObj(column -> table.rows().getFirst().text(column).strip())
                .filter(name -> !name.isEmpty())
                .toList();
        return !others.isEmpty()
                && others.stream().noneMatch(name -> ColumnNames.TITLE.is(name) || MeetingColumns.isDay(name))
                && isNumber(table.rows().getLast(), at);
    }

    private static int numbers(Table table) {
        var names = table.rows().getFirst();
        return IntStream.range(0, names.cells().size())
                .filter(at -> ColumnNames.NUMBER.is(names.text(at).strip()))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isNumber(Row row, int column) {
        return column < row.cells().size()
                && !row.cells().get(column).isEmpty()
                && CaseNumbers.areAlone(row.cells().get(column).words());
    }

    // where one case after the other has such a table, its title need not stand out
    private static boolean isTitle(Line line, boolean often) {
        return (line.standsOut()
                        || often
                                && line.words().length() < LONGEST
                                && !line.words().has(SENTENCE))
                && Headings.of(line).isEmpty()
                && Labels.atStart(line.words()).isEmpty()
                && CaseNumbers.atStart(line.words()).isEmpty();
    }

    private static List<Line> facts(Table table) {
        var names = table.rows().getFirst();
        var row = table.rows().getLast();
        return IntStream.range(0, Math.min(names.cells().size(), row.cells().size()))
                .filter(at -> at != numbers(table)
                        && !row.cells().get(at).isEmpty()
                        && !names.cells().get(at).isEmpty()
                        && Labels.alone(names.cells().get(at).words()).isPresent())
                .boxed()
                .flatMap(at -> Stream.of(names, row).flatMap(cells -> cells.cells().get(at).lines().stream()))
                .toList();
    }
}
