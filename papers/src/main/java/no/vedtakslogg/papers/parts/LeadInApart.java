package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.words.Heading;
import no.vedtakslogg.papers.words.Headings;

/** The last sentence of a paragraph that leads to what was decided or is proposed: «Rådet behandlet saken 3. mars. Følgende vedtak ble fattet:» */
final class LeadInApart {
    private static final Pattern LAST_SENTENCE =
            Pattern.compile("(?<=[\\p{L}\\d)»]{2}[.!?])\\s+(?=\\p{Lu}[^.!?:]{4,110}:\\s*$)");
    private static final Set<Heading> LED_TO = Set.of(Heading.DECISION, Heading.PROPOSAL);

    private LeadInApart() {}

    /** The blocks with each such sentence in a line of its own. */
    static List<Block> restored(List<Block> blocks) {
        var restored = new ArrayList<Block>();
        for (var block : blocks) {
            if (block instanceof Line line) {
                restored.addAll(parted(line));
            } else {
                restored.add(block);
            }
        }
        return restored;
    }

    private static List<Line> parted(Line line) {
        var last = line.words().matcher(LAST_SENTENCE);
        if (!last.find()) {
            return List.of(line);
        }
        var leadIn = line.with(line.words().sub(last.end())).apart();
        return Headings.of(leadIn)
                        .filter(titled -> LED_TO.contains(titled.heading())
                                && titled.rest().isBlank())
                        .isPresent()
                ? List.of(line.with(line.words().sub(0, last.start())), leadIn)
                : List.of(line);
    }
}
