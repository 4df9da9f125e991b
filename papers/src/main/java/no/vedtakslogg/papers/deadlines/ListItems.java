package no.vedtakslogg.papers.deadlines;

import java.util.stream.Stream;

/** Tells the beginning of a point in a list («2. », «a) », «- ») from a date that a line broke («1. desember»). */
final class ListItems {
    private static final String BULLETS = "-–•*o·";
    private static final String[] GOES_ON = {
        "jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "des", "halv", "tert", "kvart"
    };

    private ListItems() {}

    static boolean startsAt(String text, int at) {
        if (isSpace(text, at + 1) && at < text.length() && BULLETS.indexOf(text.charAt(at)) >= 0) {
            return true;
        }
        int end = at;
        while (end < text.length() && end < at + 3 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        boolean marked = end > at && end < text.length() && (text.charAt(end) == '.' || text.charAt(end) == ')');
        boolean number = marked && Character.isDigit(text.charAt(at));
        boolean letter = marked && end == at + 1 && Character.isLetter(text.charAt(at));
        return (number || letter) && isSpace(text, end + 1) && !isDate(text, end + 1);
    }

    private static boolean isSpace(String text, int at) {
        return at < text.length() && Character.isWhitespace(text.charAt(at));
    }

    private static boolean isDate(String text, int from) {
        int word = from;
        while (word < text.length() && word < from + 3 && Character.isWhitespace(text.charAt(word))) {
            word++;
        }
        int at = word;
        return Stream.of(GOES_ON).anyMatch(start -> text.regionMatches(true, at, start, 0, start.length()));
    }
}
