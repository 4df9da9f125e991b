package no.vedtakslogg.papers.meetings;

import static no.vedtakslogg.papers.words.PersonColumn.MET;
import static no.vedtakslogg.papers.words.PersonColumn.NAME;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Table.Row;

/** Finds by its cells the column that tells of persons how they met, whatever name stands above it, or none. */
final class UnnamedPresence {
    private static final Pattern CROSS = Pattern.compile("[xX✓✔√]|" + TickedNames.TICKED);
    private static final Pattern NOTHING = Pattern.compile("[-–0]?");
    private static final int NONE = -1;
    private static final int FEWEST = 2;

    private UnnamedPresence() {}

    /** The columns of a table whose names tell of no attendance, though its cells do. */
    static Optional<AttendanceColumns> in(Table table) {
        var name = AttendanceColumns.firstOfNames(table, NONE);
        var header = isHeader(table.rows().getFirst(), name) ? 0 : NONE;
        var told = column(table, header + 1, name);
        if (told < 0) {
            return Optional.empty();
        }
        return Optional.of(
                header < 0
                                || tells(table.rows().getFirst(), told)
                                        && !asks(table.rows().getFirst(), told)
                        ? new AttendanceColumns(NONE, Map.of(NAME, name, MET, told), false)
                        : AttendanceColumns.named(table, header));
    }

    private static boolean isHeader(Row row, int name) {
        return row.filled().size() > 1 && !AttendanceColumns.isPerson(row, name);
    }

    /** The column that tells of each person how that one met, in words or by crosses; -1 where there is none. */
    static int column(Table table, int from, int name) {
        var people = table.rows().subList(from, table.rows().size()).stream()
                .filter(row -> AttendanceColumns.isPerson(row, name)
                        && row.cells().get(name).lines().size() == 1)
                .toList();
        var columns = people.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (var column = 0; column < columns && people.size() >= FEWEST; column++) {
            if (column != name && tell(people, column)) {
                return column;
            }
        }
        return NONE;
    }

    private static boolean tell(List<Row> people, int column) {
        var said = people.stream().map(row -> row.text(column).strip()).toList();
        return people.stream().filter(row -> row.filled().size() > 1).allMatch(row -> tells(row, column))
                || areLetters(said)
                || areCrosses(said);
    }

    // «X» or «T» and «F»: a letter alone tells only beside the other one
    private static boolean areLetters(List<String> said) {
        return said.stream().allMatch(words -> isLetter(words) || RowPresence.isAbsent(words))
                && said.stream().anyMatch(UnnamedPresence::isLetter)
                && said.stream().anyMatch(RowPresence::isAbsent);
    }

    private static boolean isLetter(String words) {
        return RowPresence.isMark(words) || words.equalsIgnoreCase("t");
    }

    // crosses behind most of them are of those who met: of those who did not, there are fewer
    private static boolean areCrosses(List<String> said) {
        return said.stream()
                        .allMatch(words -> NOTHING.matcher(words).matches()
                                || CROSS.matcher(words).matches())
                && said.stream().filter(words -> CROSS.matcher(words).matches()).count() * 2 > said.size();
    }

    // «Til stede?» names a column
    private static boolean asks(Row row, int column) {
        return row.text(column).strip().endsWith("?");
    }

    // «Møtte», «Forfall», and of a deputy «Vara for Kari Nord»
    private static boolean tells(Row row, int column) {
        var words = row.text(column).strip();
        return RowPresence.isMark(words) && words.length() > 1
                || RowPresence.isAbsent(words)
                || !words.isEmpty()
                        && Remark.of(row.cells().get(column).words()).metFor() != null;
    }
}
