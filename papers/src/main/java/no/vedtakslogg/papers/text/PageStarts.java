package no.vedtakslogg.papers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds where the pages of plain text begin: behind a form feed, or behind several empty lines. */
final class PageStarts {
    private static final int GAP_OF_A_PAGE = 3; // converters leave three empty lines where a page ended

    private PageStarts() {}

    static int[] in(String text) {
        var starts = new ArrayList<Integer>(List.of(0));
        Matcher breaks = Pattern.compile("\\f|(?:\\n[ \\t\\u00a0]*){" + (GAP_OF_A_PAGE + 1) + ",}")
                .matcher(text);
        while (breaks.find()) {
            var blankSoFar = text.substring(starts.getLast(), breaks.start()).isBlank();
            if (!blankSoFar) {
                starts.add(breaks.end());
            }
        }
        if (starts.size() > 1 && text.substring(starts.getLast()).isBlank()) {
            starts.removeLast();
        }
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }
}
