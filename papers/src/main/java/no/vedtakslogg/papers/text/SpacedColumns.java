package no.vedtakslogg.papers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Columns that plain text sets with blanks: lines straight below each other whose words begin where those of the first do. */
final class SpacedColumns {
    // «Offl. § 13,» over several lines stands in the middle of its column, and belongs to the row beside it
    private static final String BY_LAW = "(?iu:(?:offl|fvl|koml|jfr?)\\.? |§)";
    private static final Pattern GAP = Pattern.compile(" {3,}(?=\\S)(?!" + BY_LAW + ")");
    private static final Pattern NARROW = Pattern.compile(" {2,}(?=\\S)");
    private static final Pattern NO_CELL =
            Pattern.compile("^.*:$|^(?:[-–•*]|(?!(?iu:nr|pkt|min|kl)\\.)\\(?\\w{1,3}[.)])$");
    // «Pkt. 1», «Sak 4/26», «PS 12/26»
    private static final Pattern COUNTED =
            Pattern.compile("\\s*(?:\\p{L}{1,8}\\.?\\s?)?\\d{1,4}(?:/\\d{2,4})?\\.?\\s{3,}");
    private static final int FEWEST = 3;

    private SpacedColumns() {}

    /** Where each column of the table begins whose first line this is; fewer than three make no table. */
    static List<Integer> starts(String line) {
        return starts(line, GAP);
    }

    /** The same where two blanks are enough between them, as below the names of columns that fill these. */
    static List<Integer> closeStarts(String line) {
        return starts(line, NARROW);
    }

    private static List<Integer> starts(String line, Pattern gap) {
        var starts = new ArrayList<Integer>();
        if (line.isBlank() || line.indexOf('\t') >= 0 || line.indexOf('|') >= 0) {
            return starts;
        }
        starts.add(line.length() - line.stripLeading().length());
        var gaps = gap.matcher(line);
        while (gaps.find(Math.max(starts.getLast(), starts.size() == 1 ? starts.getFirst() : 0) + 1)) {
            var cell = line.substring(starts.getLast(), gaps.start()).strip();
            if (NO_CELL.matcher(cell).matches() && !line.stripTrailing().endsWith(":")) {
                return List.of(); // a label with its value, or a point
            }
            starts.add(gaps.end());
        }
        return starts.size() < FEWEST ? List.of() : starts;
    }

    /** Where the columns of a numbered row begin that fills only the first two of those in the numbered row below it. */
    static List<Integer> startsOfCounted(String line, String next) {
        var starts = starts(next);
        return starts.isEmpty()
                        || line.length() <= starts.get(1)
                        || !COUNTED.matcher(line.substring(0, starts.get(1))).matches()
                        || !COUNTED.matcher(next.substring(0, starts.get(1))).matches()
                        || line.charAt(starts.get(1)) == ' '
                        || GAP.matcher(line.substring(starts.get(1))).find()
                ? List.of()
                : starts;
    }

    /**
     * Where each column begins when a line below goes on in these; a column that only this line fills may come in between.
     * Empty where the line does not go on.
     */
    static List<Integer> goesOn(String line, List<Integer> starts, List<String> above) {
        if (line.isBlank() || line.indexOf('\t') >= 0 || line.indexOf('|') >= 0) {
            return List.of();
        }
        var own =
                new TreeSet<Integer>(List.of(line.length() - line.stripLeading().length()));
        var gaps = GAP.matcher(line);
        for (var from = own.first(); gaps.find(from); from = gaps.end()) {
            own.add(gaps.end());
        }
        if (own.size() == 1 && starts.indexOf(own.first()) > 0) {
            return starts;
        }
        var shared = own.stream().filter(starts::contains).count();
        var fits = own.stream().skip(1).allMatch(starts::contains);
        if (own.size() < 2 || !fits && (own.size() < FEWEST || shared < 2 || cuts(own, starts, above))) {
            return List.of();
        }
        if (!fits) {
            own.addAll(starts);
        }
        return fits ? starts : List.copyOf(own);
    }

    /** Where words begin again behind three blanks or more. */
    static List<Integer> gapsEnd(String line) {
        var ends = new ArrayList<Integer>();
        var gaps = GAP.matcher(line);
        for (var from = line.length() - line.stripLeading().length(); gaps.find(from); from = gaps.end()) {
            ends.add(gaps.end());
        }
        return ends;
    }

    private static boolean cuts(TreeSet<Integer> own, List<Integer> starts, List<String> above) {
        return own.stream().filter(start -> !starts.contains(start)).anyMatch(start -> above.stream()
                .anyMatch(line -> start < line.length() && start > 0 && line.charAt(start - 1) != ' '));
    }
}
