package no.vedtakslogg.papers.meetings;

import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;

/** The page of its paper that an agenda's row ends with, as in a table of contents. */
final class AgendaPages {
    private static final Pattern NAMED = Pattern.compile(
            "\\s*(?:(?:\\.\\s?){3,}|[…·_]{2,}\\.*)\\s*(?:side\\s*|s\\.\\s*)?\\d{0,4}$|\\s+\\.{1,2}\\s+\\d{1,3}$|[\\s,]+(?:side|s\\.)\\s*\\d{1,3}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BARE = Pattern.compile("\\s+(\\d{1,3})$");
    private static final Pattern ALONE =
            Pattern.compile("(?iu)^(?:[-–]\\s?\\d{1,3}\\s?[-–]|side:?\\s+\\d{1,3}(?:\\s+av\\s+\\d{1,3})?)$");
    private static final int FEWEST = 3;

    private AgendaPages() {}

    /** Whether nearly all rows end in bare numbers that never fall: then these are pages. */
    static boolean endRows(List<Passage> rows) {
        var before = 0;
        var ended = 0;
        for (var row : rows) {
            var bare = row.matcher(BARE);
            if (bare.find()) {
                var page = Integer.parseInt(bare.group(1));
                if (page < before) {
                    return false;
                }
                before = page;
                ended++;
            }
        }
        return ended >= FEWEST && ended * 4 >= rows.size() * 3;
    }

    /** Whether a line only numbers the page of the agenda itself: «-2-», «Side 2 av 4». */
    static boolean isPage(Passage line) {
        return line.has(ALONE);
    }

    static Passage withoutNamed(Passage words) {
        var named = words.matcher(NAMED);
        return named.find() ? words.sub(0, named.start()).strip() : words;
    }

    static Passage without(Passage words) {
        var named = withoutNamed(words);
        var bare = named.matcher(BARE);
        return named.length() == words.length() && bare.find()
                ? words.sub(0, bare.start()).strip()
                : named;
    }
}
