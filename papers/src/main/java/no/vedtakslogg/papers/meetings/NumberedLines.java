package no.vedtakslogg.papers.meetings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.CaseNumbers;
import org.jspecify.annotations.Nullable;

/** Lines of an agenda that are counted 1, 2, 3, behind their times where they have any, and none has the number of a case; the count is the case's number then. */
final class NumberedLines {
    private static final Pattern MARKER =
            Pattern.compile("^(?:(?iu:pkt|punkt)\\.?\\s*)?(\\d{1,2})\\s?[.):–-]?\\s*(?=\\p{L}|[«\"“])");
    // others may stand in tables of their own
    private static final Pattern NAMED = Pattern.compile("(?iu)^(?:pkt|punkt)\\b");
    private static final int FEWEST = 2;

    // «16/4      16/1168» below «16/3»: the year stands first, and the archive's number after it
    private static final Pattern OF_YEAR =
            Pattern.compile("^(\\d{2})/(\\d{1,3})(?:\\s+\\d{2,4}/\\d{2,5})?(?=\\s|$)[\\s:–-]*");
    private static final int FEWEST_OF_YEAR = 3;
    // «22-25» below «21-25»: the same year behind each count
    private static final Pattern BEFORE_YEAR = Pattern.compile("^(\\d{1,3})-(\\d{2})(?=[\\s:–]+[\\p{L}«\"“])[\\s:–-]*");

    // «1.» before each row, as Markdown may have it: whoever shows the list counts them
    private static final int FEWEST_ALIKE = 3;

    private final Map<Integer, Integer> starts = new HashMap<>();
    private final Map<Integer, Integer> counts = new HashMap<>();

    private @Nullable Integer year;

    private NumberedLines() {}

    static NumberedLines in(List<Line> lines) {
        var ofYear = ofYear(lines);
        if (ofYear.areOfYear()) {
            return ofYear;
        }
        var beforeYear = beforeYear(lines);
        if (beforeYear.areOfYear()) {
            return beforeYear;
        }
        var numbered = new NumberedLines();
        if (lines.stream().anyMatch(line -> CaseNumbers.atStart(AgendaLine.withoutTime(line.words()))
                .isPresent())) {
            return numbered;
        }
        var next = lines.stream().findFirst().filter(NumberedLines::isNought).isPresent() ? 0 : 1;
        var alike = areAlike(lines);
        for (var line : lines) {
            var words = AgendaLine.withoutTime(line.words());
            var marker = words.matcher(MARKER);
            if (marker.find() && (alike || count(marker) == next || count(marker) > next && words.has(NAMED))) {
                next = alike ? next : count(marker);
                numbered.counts.put(place(line), next);
                numbered.starts.put(
                        place(line), line.words().indexOf(words.span().from()) + marker.end());
                next++;
            }
        }
        if (numbered.starts.size() < FEWEST) {
            numbered.starts.clear();
        }
        return numbered;
    }

    // the first figure stays the same while the second counts on from one too small for a year
    private static NumberedLines ofYear(List<Line> lines) {
        var numbered = new NumberedLines();
        var last = 0;
        for (var line : lines) {
            var match = line.words().matcher(OF_YEAR);
            if (match.find()) {
                var year = 2000 + Integer.parseInt(match.group(1));
                var count = Integer.parseInt(match.group(2));
                if (numbered.year == null ? match.group(2).length() > 1 : numbered.year != year || count != last + 1) {
                    return new NumberedLines();
                }
                numbered.year = year;
                numbered.starts.put(place(line), match.end());
                last = count;
            }
        }
        return numbered.starts.size() < FEWEST_OF_YEAR ? new NumberedLines() : numbered;
    }

    private static NumberedLines beforeYear(List<Line> lines) {
        var numbered = new NumberedLines();
        var last = 0;
        for (var line : lines) {
            var words = AgendaLine.withoutTime(line.words());
            var match = words.matcher(BEFORE_YEAR);
            if (match.find()) {
                var count = Integer.parseInt(match.group(1));
                var year = 2000 + Integer.parseInt(match.group(2));
                if (numbered.year != null && (numbered.year != year || count != last + 1)) {
                    return new NumberedLines();
                }
                numbered.year = year;
                numbered.starts.put(
                        place(line), line.words().indexOf(words.span().from()) + match.end());
                last = count;
            }
        }
        return numbered.starts.size() < FEWEST ? new NumberedLines() : numbered;
    }

    /** Whether the lines tell the year too, before the case's number in it or behind. */
    boolean areOfYear() {
        return year != null;
    }

    private static boolean areAlike(List<Line> lines) {
        var counts = lines.stream()
                .map(line -> line.words().matcher(MARKER))
                .filter(Matcher::find)
                .map(NumberedLines::count)
                .toList();
        return counts.size() >= FEWEST_ALIKE && counts.stream().allMatch(count -> count == 1);
    }

    private static int count(Matcher marker) {
        return Integer.parseInt(marker.group(1));
    }

    private static boolean isNought(Line line) {
        var marker = line.words().matcher(MARKER);
        return marker.find() && Integer.parseInt(marker.group(1)) == 0;
    }

    private static int place(Line line) {
        return line.words().span().from();
    }

    boolean has(Line line) {
        return starts.containsKey(place(line));
    }

    Found<CaseNumber> number(Line line) {
        var bare = AgendaLine.withoutTime(line.words());
        var beforeYear = bare.matcher(BEFORE_YEAR);
        if (year != null && beforeYear.find()) {
            return Found.of(
                    new CaseNumber(null, Integer.parseInt(beforeYear.group(1)), year),
                    bare.sub(0, beforeYear.end(2)),
                    Certainty.LIKELY);
        }
        if (year != null) {
            var ofYear = line.words().matcher(OF_YEAR);
            if (ofYear.find()) {
                return Found.of(
                        new CaseNumber(null, Integer.parseInt(ofYear.group(2)), year),
                        line.words().sub(0, ofYear.end(2)),
                        Certainty.LIKELY);
            }
        }
        var marker = bare.matcher(MARKER);
        if (!marker.find()) {
            throw new IllegalArgumentException("no number in front");
        }
        return Found.of(
                new CaseNumber(null, counts.getOrDefault(place(line), count(marker)), null),
                bare.sub(0, marker.end()),
                Certainty.LIKELY);
    }

    Passage rest(Line line) {
        return line.words().sub(starts.getOrDefault(place(line), 0));
    }
}
