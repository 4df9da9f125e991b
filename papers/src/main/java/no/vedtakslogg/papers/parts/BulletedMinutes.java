package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;

/**
 * Takes away the bullets that stand before what has a mark of its own, as where all of the minutes are set as one list:
 * «• 3. Driftsmidler», «• - Ikke alle har søkt», «• Konklusjon: Fristen utsettes».
 */
final class BulletedMinutes {
    private static final Pattern BULLET = Pattern.compile("^[-–—•·∙●○◦▪■□➢►➔➤*o\\uf0b7\\uf0a7]\\s+(?=\\S)");
    private static final Pattern COUNT =
            Pattern.compile("^(?:(?iu:sak|pkt\\.?|punkt)\\s+)?(\\d{1,3})\\s?[.):]\\s*(?=[\\p{Lu}«\"])");
    private static final Pattern MARKED = Pattern.compile("^[-–—•*]\\s|^\\p{Lu}[\\p{L}/ ]{2,25}:\\s*(?:\\S|$)");
    private static final int FEWEST = 3;

    private BulletedMinutes() {}

    /** The blocks without such bullets; the same ones where no bullets stand before cases that are counted and told of. */
    static List<Block> restored(List<Block> blocks) {
        if (!tellOfCases(blocks)) {
            return blocks;
        }
        var restored = new ArrayList<Block>();
        for (var block : blocks) {
            restored.add(block instanceof Line line ? restored(line) : block);
        }
        return restored;
    }

    private static Line restored(Line line) {
        var bare = bare(line);
        return bare.isBlank()
                ? line
                : line.with(bare.has(COUNT) || bare.has(MARKED) ? bare : line.words())
                        .apart();
    }

    // the words behind the bullet; none where the line has no bullet
    private static Passage bare(Line line) {
        var bullet = line.words().matcher(BULLET);
        return bullet.find() ? line.words().sub(bullet.end()) : line.words().none();
    }

    // they count on by one, and most have something else below them
    private static boolean tellOfCases(List<Block> blocks) {
        var next = 1;
        var told = 0;
        for (var i = 0; i < blocks.size(); i++) {
            if (count(blocks.get(i)) == next) {
                next++;
                told += i + 1 < blocks.size() && count(blocks.get(i + 1)) < 0 ? 1 : 0;
            }
        }
        return next > FEWEST && told * 3 >= (next - 1) * 2;
    }

    private static int count(Block block) {
        if (!(block instanceof Line line)) {
            return -1;
        }
        var count = bare(line).matcher(COUNT);
        return count.find() ? Integer.parseInt(count.group(1)) : -1;
    }
}
