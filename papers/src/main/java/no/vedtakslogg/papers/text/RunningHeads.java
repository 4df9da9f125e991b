package no.vedtakslogg.papers.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes out what stands at the top or bottom of page after page, and page numbers; the first page that has a head keeps it,
 * where it may be the title of a paper that begins there.
 */
final class RunningHeads {
    private static final float ZONE = 0.1f;
    private static final float SMALLER = 0.6f;
    private static final float LINE = 1.7f;
    private static final float SAME_SIZE = 0.1f;
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?iu)(?<side>(?:side|s\\.)\\s*)?[-–]?\\s*(?<number>\\d{1,4})\\s*[-–]?(?:\\s*(?:av|of|(?<bar>/))\\s*(?<all>\\d{1,4}))?");
    private static final Pattern PART_TITLE = Pattern.compile("\\p{Lu}{6,25}");

    // what a browser prints above a page, when it was printed and its title: «12/1/26, 2:09 AM   Særutskrift»,
    // «01.12.2026, 14:09   Særutskrift»
    private static final Pattern PRINTED =
            Pattern.compile("^\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}, \\d{1,2}[:.]\\d{2}(?: ?[AP]M)?(?:\\s.*)?$");

    private RunningHeads() {}

    static void takeOut(List<PdfPage> pages) {
        var within = pages.stream()
                .flatMap(RunningHeads::betweenZones)
                .map(RunningHeads::words)
                .collect(Collectors.toSet());
        var seen = new HashMap<String, Integer>();
        for (var page : pages) {
            ofPage(inZones(page), within).stream()
                    .map(RunningHeads::key)
                    .distinct()
                    .forEach(key -> seen.merge(key, 1, Integer::sum));
        }
        var kept = new HashMap<String, Boolean>();
        var usual = PdfMeasures.of(pages).size();
        for (var page : pages) {
            var goesOn = goesOn(page);
            var gone = new ArrayList<PdfLine>();
            for (var line : inZones(page)) {
                var title = page.number == 1
                        || line.size() > usual + SMALLER
                        || line.size() > usual - SMALLER && (line.bold() || !goesOn);
                if (runs(line, page, seen, pages.size(), kept, title)) {
                    gone.add(line);
                }
            }
            page.lines.removeAll(gone);
        }
    }

    private static boolean runs(
            PdfLine line,
            PdfPage page,
            Map<String, Integer> seen,
            int pages,
            Map<String, Boolean> kept,
            boolean mayBeTitle) {
        var text = line.text().strip();
        var number = PAGE_NUMBER.matcher(text);
        if (number.matches()) {
            return isOfPage(number, pages);
        }
        if (PRINTED.matcher(text).matches()) {
            return true;
        }
        var often = seen.getOrDefault(key(line), 0) >= Math.max(2, (pages + 1) / 2);
        if (!often || PART_TITLE.matcher(text).matches()) {
            return false;
        }
        var atBottom = line.baseline() > page.height / 2;
        return atBottom || !mayBeTitle || kept.put(key(line), true) != null;
    }

    // «Side 2 av 4» on the second page: what stands at its top goes on from the first, which needs no head
    private static boolean goesOn(PdfPage page) {
        return page.number > 1
                && inZones(page).stream()
                        .map(line -> PAGE_NUMBER.matcher(line.text().strip()))
                        .anyMatch(
                                number -> number.matches() && Integer.parseInt(number.group("number")) == page.number);
    }

    // «2/4» is the second page of four, «2/26» alone at the top of one the number of a case
    private static boolean isOfPage(Matcher number, int pages) {
        return number.group("side") != null
                || number.group("bar") == null
                || Integer.parseInt(number.group("all")) == pages;
    }

    private static List<PdfLine> inZones(PdfPage page) {
        return page.lines.stream()
                .filter(line -> line.baseline() < page.height * ZONE || line.baseline() > page.height * (1 - ZONE))
                .toList();
    }

    // «Konklusjon:» that happens to stand last on two pages stands in the middle of others too
    private static Stream<PdfLine> betweenZones(PdfPage page) {
        var zones = new HashSet<>(inZones(page));
        return page.lines.stream().filter(line -> !zones.contains(line));
    }

    // words that a head wrapped into straight below it are of the head, though the title of the paper wrapped so too
    private static List<PdfLine> ofPage(List<PdfLine> zones, Set<String> within) {
        var own = new ArrayList<PdfLine>();
        for (var line : zones) {
            if (!within.contains(words(line)) || !own.isEmpty() && wrapsInto(line, own.getLast())) {
                own.add(line);
            }
        }
        return own;
    }

    private static boolean wrapsInto(PdfLine line, PdfLine above) {
        var step = line.baseline() - above.baseline();
        return step < LINE * line.size()
                && Math.abs(line.size() - above.size()) < SAME_SIZE
                && line.bold() == above.bold()
                && Character.isLowerCase(line.text().strip().charAt(0));
    }

    private static String key(PdfLine line) {
        return words(line) + "|" + Math.round(line.baseline() / 4);
    }

    private static String words(PdfLine line) {
        return line.text().strip().replaceAll("\\d+", "#");
    }
}
