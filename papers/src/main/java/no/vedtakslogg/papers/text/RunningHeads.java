package no.vedtakslogg.papers.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes out what stands at the top or bottom of page after page, and page numbers; the first page keeps its head. */
final class RunningHeads {
    private static final float ZONE = 0.1f;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("(?iu)(?:(?:side|s\\.)\\s*)?[-–]?\\s*\\d{1,4}\\s*[-–]?(?:\\s*(?:av|of|/)\\s*\\d{1,4})?");
    private static final Pattern PART_TITLE = Pattern.compile("\\p{Lu}{6,25}");

    private RunningHeads() {}

    static void takeOut(List<PdfPage> pages) {
        var seen = new HashMap<String, Integer>();
        for (var page : pages) {
            inZones(page).stream().map(RunningHeads::key).distinct().forEach(key -> seen.merge(key, 1, Integer::sum));
        }
        var kept = new HashMap<String, Boolean>();
        for (var page : pages) {
            var gone = new ArrayList<PdfLine>();
            for (var line : inZones(page)) {
                if (runs(line, page, seen, pages.size(), kept)) {
                    gone.add(line);
                }
            }
            page.lines.removeAll(gone);
        }
    }

    private static boolean runs(
            PdfLine line, PdfPage page, Map<String, Integer> seen, int pages, Map<String, Boolean> kept) {
        var text = line.text().strip();
        if (PAGE_NUMBER.matcher(text).matches()) {
            return true;
        }
        var often = seen.getOrDefault(key(line), 0) >= Math.max(2, (pages + 1) / 2);
        if (!often || PART_TITLE.matcher(text).matches()) {
            return false;
        }
        var atBottom = line.baseline() > page.height / 2;
        return atBottom || kept.put(key(line), true) != null;
    }

    private static List<PdfLine> inZones(PdfPage page) {
        return page.lines.stream()
                .filter(line -> line.baseline() < page.height * ZONE || line.baseline() > page.height * (1 - ZONE))
                .toList();
    }

    private static String key(PdfLine line) {
        return line.text().strip().replaceAll("\\d+", "#") + "|" + Math.round(line.baseline() / 4);
    }
}
