package no.vedtakslogg.papers.parts;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.words.Names;

/** The lines of a paper that may be the names of columns: short, without figures, and nobody's names. */
final class FlatHeads {
    private static final Pattern VALUE = Pattern.compile(":\\s*\\S");
    private static final int LONGEST = 45;
    private static final int LONGEST_SHORTENED = 12; // «Saksnr.»

    private final List<Block> blocks;
    private final List<Boolean> known;
    private final int most;

    /** @param most how many columns a table may have; there may be one name more */
    FlatHeads(List<Block> blocks, FlatSort sort, int most) {
        this.blocks = blocks;
        this.known = blocks.stream().map(block -> isKnown(block, sort)).toList();
        this.most = most;
    }

    private static boolean isKnown(Block block, FlatSort sort) {
        return block instanceof Line line
                && line.words().length() <= LONGEST
                && !sort.holds(line.text().strip()).isEmpty();
    }

    /** How many lines from one on may be such names: straight below each other, or each apart as the cells below them are. */
    int from(int first) {
        var apart = from(first, at -> isApart(at) && isKnown(at) && isKnown(at - 1));
        return apart > 1 && isApart(first + apart) ? apart : from(first, at -> !isApart(at));
    }

    private int from(int first, IntPredicate goesOn) {
        var count = 0;
        while (count <= most
                && mayName(first + count)
                && (count == 0 || goesOn.test(first + count) && isClosed(first + count) == isClosed(first))) {
            count++;
        }
        return count;
    }

    private boolean isApart(int at) {
        return at < blocks.size() && blocks.get(at).afterGap();
    }

    private boolean mayName(int at) {
        return at < blocks.size()
                && blocks.get(at) instanceof Line line
                && !line.words().has(VALUE)
                && line.words().length() <= LONGEST
                && !line.words().hasFigure()
                && !(line.words().length() > LONGEST_SHORTENED
                        && CellWords.areSentence(line.words().strip()))
                && !Names.isName(line.words().strip());
    }

    // «Navn:», where the others end so too
    private boolean isClosed(int at) {
        return ((Line) blocks.get(at)).text().strip().endsWith(":");
    }

    /** Whether columns of such tables are called so. */
    boolean isKnown(int at) {
        return known.get(at);
    }

    /** How many lines from one to another such columns are called like. */
    int known(int from, int to) {
        return (int) IntStream.range(from, Math.min(to, known.size()))
                .filter(this::isKnown)
                .count();
    }

    /** Whether lines stand again at another place, as at the top of the next page. */
    static boolean areAgain(List<Line> names, List<Block> blocks, int at) {
        return at + names.size() <= blocks.size()
                && IntStream.range(0, names.size())
                        .allMatch(name -> blocks.get(at + name) instanceof Line line
                                && line.text()
                                        .strip()
                                        .equals(names.get(name).text().strip()));
    }
}
