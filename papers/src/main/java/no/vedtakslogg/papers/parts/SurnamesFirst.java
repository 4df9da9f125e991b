package no.vedtakslogg.papers.parts;

import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;

/** Turns the names of a list that sorts its people by surname: «Nord, Kari (Ap)» below «Berg, Ola (H)». */
final class SurnamesFirst {
    private static final Pattern SURNAME_FIRST = Pattern.compile(
            "^(\\p{Lu}[\\p{L}-]+), (\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)(?=$|\\s\\(|\\s(?:for|vara)\\s|,\\s)");
    private static final int FEWEST = 3;

    private SurnamesFirst() {}

    /** The blocks with each such name in its usual order; as they are where fewer than three lines stand so below each other. */
    static List<Block> restored(List<Block> blocks) {
        return areListed(blocks)
                ? blocks.stream()
                        .map(block -> block instanceof Line line ? turned(line) : block)
                        .toList()
                : blocks;
    }

    private static boolean areListed(List<Block> blocks) {
        var together = 0;
        for (var block : blocks) {
            together = block instanceof Line line && line.words().has(SURNAME_FIRST) ? together + 1 : 0;
            if (together == FEWEST) {
                return true;
            }
        }
        return false;
    }

    private static Block turned(Line line) {
        var words = line.words();
        var name = words.matcher(SURNAME_FIRST);
        return name.find()
                ? line.with(words.group(name, 2)
                        .then(words.group(name, 1))
                        .then(words.sub(name.end()).strip()))
                : line;
    }
}
