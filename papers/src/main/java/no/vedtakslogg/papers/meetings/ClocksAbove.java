package no.vedtakslogg.papers.meetings;

import java.util.ArrayList;
import java.util.List;
import no.vedtakslogg.papers.text.Line;

/** An agenda whose rows have their clock in a line of its own above them: «09.00–09.30» above «Sak 15/26» or «Lunsj». */
final class ClocksAbove {
    private static final int FEWEST = 2;

    private ClocksAbove() {}

    /** The lines with each such clock before the line below it; a gap between them tells nothing where one stands above the clock too. */
    static List<Line> joined(List<Line> lines) {
        if (lines.stream().filter(ClocksAbove::isClock).limit(FEWEST).count() < FEWEST) {
            return lines;
        }
        var first = isClock(lines.getFirst());
        var joined = new ArrayList<Line>();
        for (var i = 0; i < lines.size(); i++) {
            var clock = lines.get(i);
            var below = i + 1 < lines.size() ? lines.get(i + 1) : clock;
            if (isClock(clock) && !isClock(below) && (first && clock.afterGap() || !below.afterGap())) {
                joined.add(clock.with(clock.words().then(below.words())));
                i++;
            } else {
                joined.add(clock);
            }
        }
        return joined;
    }

    private static boolean isClock(Line line) {
        var clock = line.words().strip().matcher(AgendaLine.TIME);
        return clock.find() && clock.end() == line.words().strip().length();
    }
}
