package no.vedtakslogg.papers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.vedtakslogg.papers.text.Table.Row;

/**
 * A table that plain text sets with blanks below the names of its columns. Its rows stand apart from each other or are
 * counted, and what stands in a cell may go on over several lines and over the end of a page.
 */
final class NamedColumns {
    // «21/26», «Sak 3», «4.», and «2. Orientering» where the title stands in the same column
    static final String COUNT = "(?:\\p{L}{1,8}\\.?\\s?)?\\d{1,4}(?:[/-]\\d{2,4})?[.):]?";
    private static final Pattern COUNTED =
            Pattern.compile(COUNT + "|(?:\\p{L}{1,8}\\.?\\s)?\\d{1,4}(?:/\\d{2,4}|[.)])\\s.*");
    // «10. februar», «1. kvartal 2026» may go on with a title
    private static final Pattern ORDINAL = Pattern.compile("(\\d{1,4})\\.\\s+\\p{Ll}.*");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[^\\d.:;!?]{0,24}[.:?]?|#");
    private static final Pattern COUNT_ALONE = Pattern.compile(COUNT);
    private static final Pattern RULE = Pattern.compile("[\\s=_-]+");
    private static final int FEWEST_ROWS = 2;

    private final Source source;
    private final List<Stretch> lines;
    private final List<Integer> starts;
    private final String names;
    private final List<RowInLines> rows = new ArrayList<>();
    private String restOfNames = "";
    private boolean torn;
    private int at;

    private NamedColumns(Source source, List<Stretch> lines, int at, List<Integer> starts) {
        this.source = source;
        this.lines = lines;
        this.starts = starts;
        this.names = words(lines.get(at).in(source));
        this.at = at;
    }

    /** A line of the text: where it begins and ends, and whether it stood at the edge of a page. */
    record Stretch(int from, int to, boolean edge) {
        String in(Source source) {
            return source.text().substring(from, to).replace('\f', ' ');
        }
    }

    /** The rows of such a table, the names of its columns first, and the line after it. */
    record Found(List<Row> rows, int end) {}

    /** The table whose columns a line names, if it does; one whose rows are a line each is none. */
    static Optional<Found> below(Source source, List<Stretch> lines, int at) {
        var names = lines.get(at).in(source);
        var starts = SpacedColumns.starts(names);
        var close = SpacedColumns.closeStarts(names);
        return below(source, lines, at, close)
                .or(() -> starts.equals(close) ? Optional.empty() : below(source, lines, at, starts));
    }

    private static Optional<Found> below(Source source, List<Stretch> lines, int at, List<Integer> starts) {
        if (starts.isEmpty() || !areNames(lines.get(at).in(source), starts)) {
            return Optional.empty();
        }
        var table = new NamedColumns(source, lines, at, starts);
        table.read();
        return table.torn && table.rows.size() > FEWEST_ROWS
                ? Optional.of(new Found(table.closed(), table.at))
                : Optional.empty();
    }

    private List<Row> closed() {
        var widths = IntStream.range(0, starts.size())
                .map(column ->
                        rows.stream().mapToInt(row -> row.width(column)).max().orElse(0))
                .boxed()
                .toList();
        return rows.stream().map(row -> row.closed(widths)).toList();
    }

    /** Whether the words of a cell may name a column. */
    static boolean isName(String cell) {
        return NAME.matcher(cell).matches();
    }

    private static boolean areNames(String line, List<Integer> starts) {
        for (var i = 0; i < starts.size(); i++) {
            if (!isName(cell(line, starts, i))) {
                return false;
            }
        }
        return true;
    }

    private static String cell(String line, List<Integer> starts, int column) {
        var from = Math.min(line.length(), column == 0 ? 0 : starts.get(column));
        var to = column + 1 < starts.size() ? Math.min(line.length(), starts.get(column + 1)) : line.length();
        return line.substring(from, to).strip();
    }

    private void read() {
        add(lines.get(at), true, false);
        var apart = false;
        var end = at + 1;
        for (var i = at + 1; i < lines.size(); i++) {
            var text = lines.get(i).in(source);
            if (lines.get(i).edge() || text.isBlank() || RULE.matcher(text).matches()) {
                apart = true;
                continue;
            }
            var namesGoOn = !apart && namesGoOn(text, i);
            if (!fits(text)
                    || apart && (standsAlone(text, i) || namesOthers(text))
                    || words(text).equals(names) && (!apart || rows.size() == 1)
                    || rows.size() == 1 && !apart && !isCounted(text) && !namesGoOn) {
                break;
            }
            if (namesGoOn) {
                restOfNames = words(text);
                add(lines.get(i), false, false);
            } else if (!words(text).equals(names) && !words(text).equals(restOfNames)) {
                line(lines.get(i), text, apart, isShortRow(i));
                apart = false;
            }
            end = i + 1;
        }
        at = end;
    }

    private void line(Stretch line, String text, boolean apart, boolean shortRow) {
        var opens = isCounted(text)
                || apart
                        && (shortRow
                                || isCountedLater(text)
                                || !cell(text, starts, 0).isEmpty());
        torn |= rows.size() > 1 && (apart || !opens);
        add(line, opens || rows.size() == 1, apart);
    }

    // «Pause» or «Eventuelt» alone between rows that stand apart, with nothing in the first column
    private boolean isShortRow(int line) {
        return isBlank(line - 1)
                && isBlank(line + 1)
                && UnnumberedRow.is(words(lines.get(line).in(source)));
    }

    // «3   Budsjett» below a first column that is empty in this row
    private boolean isCountedLater(String text) {
        for (var i = 0; i < starts.size() - 1; i++) {
            var cell = cell(text, starts, i);
            if (!cell.isEmpty()) {
                return i > 0 && COUNT_ALONE.matcher(cell).matches();
            }
        }
        return false;
    }

    private boolean isBlank(int line) {
        return line == lines.size()
                || !lines.get(line).edge() && lines.get(line).in(source).isBlank();
    }

    // «Saks-» and below it «nr.», apart from the first row
    private boolean namesGoOn(String text, int line) {
        var next = line + 1 < lines.size() ? lines.get(line + 1).in(source) : "";
        return rows.size() == 1
                && line == at + 1
                && !isCounted(text)
                && words(text).length() < names.length()
                && (next.isBlank() || RULE.matcher(next).matches());
    }

    private void add(Stretch line, boolean opens, boolean apart) {
        if (opens) {
            rows.add(new RowInLines(starts.size()));
        }
        var text = line.in(source);
        for (var i = 0; i < starts.size(); i++) {
            var from = Math.min(text.length(), i == 0 ? 0 : starts.get(i));
            var to = i + 1 < starts.size() ? Math.min(text.length(), starts.get(i + 1)) : text.length();
            rows.getLast()
                    .add(
                            i,
                            Inline.read(source, line.from() + from, line.from() + to, false)
                                    .lines(),
                            apart);
        }
    }

    private boolean isCounted(String text) {
        var first = cell(text, starts, 0);
        var ordinal = ORDINAL.matcher(first);
        return COUNTED.matcher(first).matches()
                && !(ordinal.matches() && Integer.parseInt(ordinal.group(1)) != rows.size());
    }

    // «Sak nr. | Sak | Møtedato» below the rows of «Sak nr. | Sak | Tid» opens a table of its own
    private boolean namesOthers(String text) {
        return areNames(text, starts)
                && names.startsWith(cell(text, starts, 0) + " ")
                && !words(text).equals(names);
    }

    // «Neste møte» at the margin, and no other cell in the lines straight below it, stands below the table; so does
    // «7/26» above words that begin at the margin too
    private boolean standsAlone(String text, int line) {
        if (text.length() > starts.get(1)) {
            return false;
        }
        var next = line + 1 < lines.size() ? lines.get(line + 1).in(source) : "";
        return isCounted(text) ? !next.isBlank() && !fits(next) : next.length() <= starts.get(1) || !fits(next);
    }

    /** Whether all words of a line begin where a column does, and none go on into the next one. */
    private boolean fits(String text) {
        if (text.indexOf('\t') >= 0 || text.indexOf('|') >= 0) {
            return false;
        }
        for (var i = 1; i < starts.size() && starts.get(i) < text.length(); i++) {
            if (text.charAt(starts.get(i) - 1) != ' '
                    || text.charAt(starts.get(i)) != ' ' && text.charAt(starts.get(i) - 2) != ' ') {
                return false;
            }
        }
        var indent = text.length() - text.stripLeading().length();
        return (indent < starts.get(1) ? indent <= starts.getFirst() + 1 : starts.contains(indent))
                && SpacedColumns.gapsEnd(text).stream().allMatch(end -> end < starts.get(1) || starts.contains(end));
    }

    private static String words(String line) {
        return line.strip().replaceAll("\\s+", " ");
    }
}
