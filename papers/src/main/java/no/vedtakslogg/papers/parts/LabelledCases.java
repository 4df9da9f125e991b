package no.vedtakslogg.papers.parts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;

/** The cases of minutes that say before each title what it is, and give none a number: «Sak: Legevakt», «Tema: Opplæring». */
final class LabelledCases {
    private static final Pattern LABELLED = Pattern.compile(
            "^(?<label>(?iu:sak|saka|saken|tema|emne|punkt|agendapunkt|sakstittel|overskrift))\\s?:\\s+(?=[\\p{Lu}«\"])");
    private static final int LONGEST_TITLE = 140;
    private static final int FEWEST = 2;

    private LabelledCases() {}

    /** The lines with the label that comes most often; none where none comes twice with something told below it. */
    static Map<Integer, CaseHeading> in(List<Block> blocks) {
        var byLabel = new TreeMap<String, Map<Integer, CaseHeading>>();
        for (var i = 0; i + 1 < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Line line) || line.words().length() > LONGEST_TITLE) {
                continue;
            }
            var labelled = line.words().matcher(LABELLED);
            if (labelled.find() && !isLabelled(blocks.get(i + 1))) {
                byLabel.computeIfAbsent(labelled.group("label").toLowerCase(Locale.ROOT), none -> new TreeMap<>())
                        .put(i, CaseHeading.titled(line.words().sub(labelled.end())));
            }
        }
        return byLabel.values().stream()
                .filter(titles -> titles.size() >= FEWEST)
                .reduce((most, other) -> other.size() > most.size() ? other : most)
                .orElse(Map.of());
    }

    private static boolean isLabelled(Block block) {
        return block instanceof Line line && line.words().has(LABELLED);
    }
}
