package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Line;

/** The column at the right of an agenda that says by which law a case is closed to the public. */
final class ClosedGround {
    private static final Pattern GROUND =
            Pattern.compile("\\s{2,}(?:(?iu:u\\.?\\s?)?(?iu:offl|off\\.l|fvl|koml|jfr?)\\.?\\s|§).*$");
    private static final int FARTHER = 30;

    private ClosedGround() {}

    /** The lines of a row without that column, however many lines it takes. */
    static List<Line> without(List<Line> row) {
        if (row.stream().noneMatch(line -> line.words().has(GROUND))) {
            return row;
        }
        var left = new ArrayList<Line>();
        for (var line : row) {
            if (line.indent() < row.getFirst().indent() + FARTHER) {
                var ground = line.words().matcher(GROUND);
                left.add(ground.find() ? line.with(line.words().sub(0, ground.start())) : line);
            }
        }
        return left;
    }
}
