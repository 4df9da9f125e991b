package no.vedtakslogg.papers.meetings;

import static no.vedtakslogg.papers.words.PersonColumn.NAME;
import static no.vedtakslogg.papers.words.PersonColumn.ROLE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Cell;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;

/**
 * The columns of a body's roster that no label opens and no header names: «Leder | Kari Nord | Storvik» above «Medlem | Ola
 * Moen | Søre Dal».
 */
final class RosterOfRoles {
    private static final Pattern LEADS = Pattern.compile("(?iu)^(?:utvalgs|utvals|styre|råds)?(?:leder|leiar)$");
    private static final int FEWEST = 3;
    private static final int NARROWEST = 3;

    private RosterOfRoles() {}

    /** Whether no label among some blocks tells who met or not, so that the roster is of those who met. */
    static boolean mayStandIn(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> switch (block) {
                    case Line line -> Stream.of(line);
                    case Table table -> table.rows().stream().flatMap(row -> row.cells().getFirst().lines().stream());
                })
                .flatMap(line -> Labels.atStart(line.words()).stream())
                .noneMatch(found -> found.label() == Label.PRESENT || found.label() == Label.ABSENT);
    }

    static Optional<AttendanceColumns> in(Table table) {
        var rows = table.rows();
        var name = AttendanceColumns.firstOfNames(table, -1);
        if (rows.size() < FEWEST
                || !rows.stream()
                        .allMatch(row -> row.cells().size() >= NARROWEST && AttendanceColumns.isPerson(row, name))) {
            return Optional.empty();
        }
        return IntStream.range(0, NARROWEST)
                .filter(column -> column != name && areRoles(column(table, column)))
                .mapToObj(column -> new AttendanceColumns(-1, Map.of(NAME, name, ROLE, column), false))
                .findFirst();
    }

    private static List<Cell> column(Table table, int at) {
        return table.rows().stream().map(row -> row.cells().get(at)).toList();
    }

    private static boolean areRoles(List<Cell> cells) {
        return cells.stream().allMatch(cell -> !cell.isEmpty() && Roles.is(cell.words()))
                && cells.stream().anyMatch(cell -> cell.words().has(LEADS));
    }
}
