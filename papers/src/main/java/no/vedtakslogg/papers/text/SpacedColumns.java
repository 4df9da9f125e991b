package no.vedtakslogg.papers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Columns that plain text sets with blanks: lines straight below each other whose words begin where those of the first do. */
final class SpacedColumns {
    private static final Pattern GAP = Pattern.compile(" {3,}(?=\\S)");
    private static final Pattern NO_CELL = Pattern.compile("^.*:$|^(?:[-–•*]|\\(?\\w{1,3}[.)])$");
    private static final int FEWEST = 3;

    private SpacedColumns() {}

    /** Where each column of the table begins whose first line this is; fewer than three make no table. */
    static List<Integer> starts(String line) {
        var starts = new ArrayList<Integer>();
        if (line.isBlank() || line.indexOf('\t') >= 0 || line.indexOf('|') >= 0) {
            return starts;
        }
        starts.add(line.length() - line.stripLeading().length());
        var gaps = GAP.matcher(line);
        while (gaps.find(Math.max(starts.getLast(), starts.size() == 1 ? starts.getFirst() : 0) + 1)) {
            var cell = line.substring(starts.getLast(), gaps.start()).strip();
            if (NO_CELL.matcher(cell).matches() && !line.stripTrailing().endsWith(":")) {
                return List.of(); // a label with its value, or a point
            }
            starts.add(gaps.end());
        }
        return starts.size() < FEWEST ? List.of() : starts;
    }

    /** Whether a line below goes on in these columns. */
    static boolean goesOn(String line, List<Integer> starts) {
        if (line.isBlank() || line.indexOf('\t') >= 0 || line.indexOf('|') >= 0) {
            return false;
        }
        var gaps = GAP.matcher(line);
        var cells = 1;
        for (var from = line.length() - line.stripLeading().length(); gaps.find(from); from = gaps.end()) {
            if (!starts.contains(gaps.end())) {
                return false;
            }
            cells++;
        }
        return cells > 1;
    }
}
