package no.vedtakslogg.papers.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What stands behind every heading of a level alike is of the page and of none of them, such as «Til toppen av siden», a link
 * that leads the reader back.
 */
final class HeadingFurniture {
    // two words or more, the first with a capital
    private static final Pattern BEGINNING = Pattern.compile("(?<=\\S\\s)\\p{Lu}\\p{L}*(?=\\s+\\S)");
    // «Vedtak i Utvalg for helse» names the body in the heading's own sentence
    private static final Pattern GOES_ON =
            Pattern.compile("(?iu)(?:^|\\s)(?:i|på|av|for|fra|frå|til|med|mellom|og|ved|om)$");
    private static final int FEWEST = 3;

    private HeadingFurniture() {}

    static List<Block> takenOut(List<Block> blocks) {
        var levels = new HashMap<Integer, String>();
        for (var level = 1; level <= 6; level++) {
            var at = level;
            levels.put(
                    level,
                    behind(blocks.stream()
                            .filter(block -> level(block) == at)
                            .map(block -> ((Line) block).text().strip())
                            .toList()));
        }
        return blocks.stream().map(block -> without(block, levels)).toList();
    }

    private static int level(Block block) {
        return block instanceof Line line ? line.style().heading() : 0;
    }

    private static Block without(Block block, Map<Integer, String> levels) {
        var behind = levels.getOrDefault(level(block), "");
        return block instanceof Line line && !behind.isEmpty()
                ? line.with(line.words()
                        .strip()
                        .sub(0, line.text().strip().length() - behind.length())
                        .strip())
                : block;
    }

    // the longest end that all of them have, where what is left of each is its own
    private static String behind(List<String> headings) {
        if (headings.size() < FEWEST) {
            return "";
        }
        var beginning = BEGINNING.matcher(headings.getFirst());
        while (beginning.find()) {
            var end = headings.getFirst().substring(beginning.start());
            if (headings.stream().allMatch(heading -> heading.endsWith(" " + end)) && areApart(headings, end)) {
                return end;
            }
        }
        return "";
    }

    private static boolean areApart(List<String> headings, String end) {
        var left = new HashSet<String>();
        return headings.stream()
                .map(heading ->
                        heading.substring(0, heading.length() - end.length()).strip())
                .allMatch(heading ->
                        left.add(heading) && !GOES_ON.matcher(heading).find());
    }
}
