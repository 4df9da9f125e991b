package no.vedtakslogg.papers.parts;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;

/**
 * Turns the names of a list that sorts its people by surname, below each other, «Nord, Kari (Ap)» and «Berg, Ola (H)», or beside
 * each other, «Til stede: Nord, Kari; Berg, Ola».
 */
final class SurnamesFirst {
    private static final Pattern SURNAME_FIRST = Pattern.compile(
            "^(\\p{Lu}[\\p{L}-]+), (\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+)?)(?=$|\\s\\(|\\s(?:for|vara)\\s|,\\s)");
    private static final Pattern LABEL = Pattern.compile("^\\p{Lu}[\\p{L} /()]{2,50}:\\s+");
    private static final Pattern BETWEEN = Pattern.compile("(?<=\\S);(?=\\s+\\p{Lu})");
    private static final int FEWEST = 3;
    private static final int FEWEST_BESIDE = 2;

    private SurnamesFirst() {}

    /**
     * The blocks with each such name in its usual order; as they are where fewer than three lines stand so below each other, and no
     * line has two of them.
     */
    static List<Block> restored(List<Block> blocks) {
        if (areListed(blocks)) {
            return turned(blocks, SurnamesFirst::turned);
        }
        var beside = blocks.stream()
                .anyMatch(block ->
                        block instanceof Line line && beside(line.words()).size() >= FEWEST_BESIDE);
        return beside ? turned(blocks, SurnamesFirst::turnedBeside) : blocks;
    }

    private static List<Block> turned(List<Block> blocks, UnaryOperator<Passage> turn) {
        return blocks.stream()
                .map(block -> block instanceof Line line ? line.with(turn.apply(line.words())) : block)
                .toList();
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

    private static Passage turned(Passage words) {
        var name = words.matcher(SURNAME_FIRST);
        return name.find()
                ? words.group(name, 2)
                        .then(words.group(name, 1))
                        .then(words.sub(name.end()).strip())
                : words;
    }

    private static Passage turnedBeside(Passage words) {
        var turned = label(words);
        for (var name : beside(words)) {
            var end = words.indexOf(name.span().to());
            turned = turned.then(turned(name)).then(words.sub(end, Math.min(end + 1, words.length())));
        }
        return turned.length() == label(words).length() ? words : turned;
    }

    private static Passage label(Passage words) {
        var label = words.matcher(LABEL);
        return label.find() ? words.sub(0, label.end()).strip() : words.none();
    }

    // the names that semicolons divide, behind a label or not; none where anything else stands among them
    private static List<Passage> beside(Passage words) {
        var names = words.sub(label(words).length()).split(BETWEEN);
        return names.stream().allMatch(name -> name.has(SURNAME_FIRST)) ? names : List.of();
    }
}
