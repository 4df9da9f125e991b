package no.vedtakslogg.papers.meetings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.CaseNumber;
import no.vedtakslogg.papers.words.CaseNumbers;

/** Lines of an agenda that are counted 1, 2, 3 where none has the number of a case; the count is the case's number then. */
final class NumberedLines {
    private static final Pattern MARKER =
            Pattern.compile("^(?:(?iu:pkt|punkt)\\.?\\s*)?(\\d{1,2})\\s?[.):–-]?\\s*(?=\\p{L}|[«\"“])");
    private static final int FEWEST = 2;

    private final Map<Integer, Integer> starts = new HashMap<>();

    private NumberedLines() {}

    static NumberedLines in(List<Line> lines) {
        var numbered = new NumberedLines();
        if (lines.stream().anyMatch(line -> CaseNumbers.atStart(line.words()).isPresent())) {
            return numbered;
        }
        var next = lines.stream().findFirst().filter(NumberedLines::isNought).isPresent() ? 0 : 1;
        for (var line : lines) {
            var marker = line.words().matcher(MARKER);
            if (marker.find() && Integer.parseInt(marker.group(1)) == next) {
                numbered.starts.put(place(line), marker.end());
                next++;
            }
        }
        if (numbered.starts.size() < FEWEST) {
            numbered.starts.clear();
        }
        return numbered;
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
        var marker = line.words().matcher(MARKER);
        if (!marker.find()) {
            throw new IllegalArgumentException("no number in front");
        }
        return Found.of(
                new CaseNumber(null, Integer.parseInt(marker.group(1)), null),
                line.words().sub(0, marker.end()),
                Certainty.LIKELY);
    }

    Passage rest(Line line) {
        return line.words().sub(starts.getOrDefault(place(line), 0));
    }
}
