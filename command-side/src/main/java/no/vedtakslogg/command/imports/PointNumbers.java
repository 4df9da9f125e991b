package no.vedtakslogg.command.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.points.Point;

/** Gives the points of one level their whole numbers: as the paper has them, or counted where it only has bullets. */
final class PointNumbers {
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}.]|\\.$|^\\.");
    private static final Pattern WRITTEN = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3})*|[a-zæøå]|[ivx]{1,5}");
    private static final List<String> ROMAN = List.of(
            "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
            "xvii", "xviii", "xix", "xx");
    private static final int LETTERS = 26;

    private PointNumbers() {}

    /** The numbers of points that stand side by side, under the number above them, which is empty at the top. */
    static List<String> of(List<Point> points, String above, int level) {
        var taken = new HashSet<String>();
        var numbers = new ArrayList<String>();
        for (var i = 0; i < points.size(); i++) {
            var label = points.get(i).label();
            var number = isBullet(label, i) ? "" : written(label, above);
            if (number.isEmpty() || !taken.add(number)) {
                number = counted(i, above, level, taken);
            }
            numbers.add(number);
        }
        return numbers;
    }

    /** Word processors leave an «o» where a hollow bullet was; as a letter it would be the fifteenth. */
    private static boolean isBullet(String label, int index) {
        return label.equals("o") && index != 'o' - 'a';
    }

    private static String written(String label, String above) {
        var own = SIGNS.matcher(SIGNS.matcher(label.toLowerCase(Locale.ROOT)).replaceAll(""))
                .replaceAll("");
        if (!WRITTEN.matcher(own).matches()) {
            return "";
        }
        return above.isEmpty() || own.startsWith(above + ".") ? own : above + "." + own;
    }

    static String counted(int index, String above, int level, Set<String> taken) {
        for (var i = index; ; i++) {
            var number = (above.isEmpty() ? "" : above + ".") + ordinal(i, level);
            if (taken.add(number)) {
                return number;
            }
        }
    }

    private static String ordinal(int index, int level) {
        return switch (level) {
            case 1 -> index < LETTERS ? String.valueOf((char) ('a' + index)) : String.valueOf(index + 1);
            case 2 -> index < ROMAN.size() ? ROMAN.get(index) : String.valueOf(index + 1);
            default -> String.valueOf(index + 1);
        };
    }
}
