package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.CaseNumbers;
import org.jspecify.annotations.Nullable;

/**
 * An agenda that no title stands above: points counted from the first, which are those that meetings begin or end with;
 * points of a list that name one case each; or rows of a programme, each later than the one above it on its day.
 */
final class UntitledAgenda {
    private static final Pattern COUNTED = Pattern.compile(
            "^(?:(?iu:(?<point>pkt|punkt))\\.?\\s*)?(?<count>\\d{1,2})\\s?[.):–-]?\\s+(?<title>[\\p{Lu}«\"].*)$");
    private static final Pattern FIRST = Pattern.compile(
            "(?iu)^(?:godkjenning|godkjennelse) av (?:møte)?(?:innkalling|saks?liste|dagsorden|referat|protokoll)|^(?:velkom|åpning av møtet|opning av møtet|møteinnkalling)");
    private static final Pattern OPENING = Pattern.compile(
            "(?iu)^(?:velkom(?:men|en)|registrering|oppmøte|(?:møte)?(?:åpning|opning))(?!\\p{L})(?! til\\b)[^.!]{0,40}(?:\\(.*\\)|min\\.)?$");
    private static final Pattern LAST =
            Pattern.compile("(?iu)^(?:eventuelt|ymse|neste møte|avslutning|avslutting)\\b.{0,20}$");
    // «09:45-10:00    Opning ved ordførar Kari Nord»
    private static final Pattern TIMED = Pattern.compile(
            "(?iu)^(?:[-–•*]\\s+)?(?:kl\\.?\\s*)?(?<hour>\\d{1,2})[.:](?<minute>[0-5]\\d)(?:\\s*[-–]\\s*(?:kl\\.?\\s*)?\\d{1,2}[.:][0-5]\\d)?[\\s:–-]+(?=[\\p{L}«\"]|\\d{1,4}(?:[/-]\\d{1,4}|[.)])?[\\s:–-]+\\p{Lu})");
    // «Torsdag 18. juni» above the rows of another day, which begin early again
    private static final Pattern DAY =
            Pattern.compile("(?iu)^(?:(?:man|tirs|tys|ons|tors|fre|lør|laur|søn)dag|dag \\d)\\b");
    private static final Pattern MARK = Pattern.compile("^(?:[-–•*]|\\d{1,2}[.)])\\s+");
    private static final Pattern BULLET = Pattern.compile("^[-–•*]\\s");
    private static final Pattern OF_YEAR = Pattern.compile("^\\d{1,3}-\\d{2}\\s+(?=\\p{Lu})");
    private static final int FEWEST = 3;
    private static final int MOST_BETWEEN = 3;

    private UntitledAgenda() {}

    /** Whether the first row of a programme stands at a place among some blocks. */
    static boolean isProgramme(List<Block> blocks, int at) {
        var last = time(blocks.get(at));
        var count = last < 0 ? 0 : 1;
        var between = 0;
        var newDay = false;
        for (var i = at + 1; count > 0 && count < FEWEST && i < blocks.size() && between < MOST_BETWEEN; i++) {
            var time = time(blocks.get(i));
            if (time >= 0 && time < last && !newDay) {
                return false;
            }
            newDay = time < 0
                    && (newDay
                            || blocks.get(i) instanceof Line line
                                    && line.words().has(DAY));
            between = time < 0 ? between + 1 : 0;
            count += time < 0 ? 0 : 1;
            last = time < 0 ? last : time;
        }
        return count >= FEWEST;
    }

    /** Whether what a meeting begins with stands there, straight above a row that has a time or a number: «Velkommen». */
    static boolean isOpening(List<Block> blocks, int at) {
        return at + 1 < blocks.size()
                && blocks.get(at) instanceof Line line
                && blocks.get(at + 1) instanceof Line next
                && line.words().has(OPENING)
                && AgendaEnds.beginsRow(next);
    }

    /** Whether the first of the points of a list stands there that name one case each: «• Sak 4/26 Budsjett», in a call «• 4/26 Budsjett» too. */
    static boolean areCases(List<Block> blocks, int at, boolean calls) {
        if (!calls && areNumbered(blocks, at)) {
            return true;
        }
        var count = named(blocks.get(at), calls) ? 1 : 0;
        var between = 0;
        for (var i = at + 1; count > 0 && count < FEWEST && i < blocks.size() && between < MOST_BETWEEN; i++) {
            between = named(blocks.get(i), calls) ? 0 : between + 1;
            count += between == 0 ? 1 : 0;
        }
        return count >= FEWEST;
    }

    /** Whether the first of the points of a list stands there that a meeting begins or ends with: «• Godkjenning av referat», «• Eventuelt». */
    static boolean areListed(List<Block> blocks, int at) {
        var points = new ArrayList<Passage>();
        for (var i = at;
                i < blocks.size()
                        && blocks.get(i) instanceof Line line
                        && line.words().has(BULLET)
                        && (i == at || !line.afterGap() || blocks.get(at).afterGap());
                i++) {
            points.add(unmarked(line.words()));
        }
        return points.size() >= FEWEST
                && (points.getFirst().has(FIRST) || points.getLast().has(LAST));
    }

    private static Passage unmarked(Passage words) {
        var mark = words.matcher(MARK);
        return mark.find() ? words.sub(mark.end()).strip() : words;
    }

    // nothing between them: they are listed, and none is told of
    private static boolean areNumbered(List<Block> blocks, int at) {
        return at + FEWEST <= blocks.size()
                && blocks.subList(at, at + FEWEST).stream().allMatch(block -> named(block, true));
    }

    private static boolean named(Block block, boolean calls) {
        var mark = block instanceof Line line ? line.words().matcher(MARK) : null;
        return mark != null
                && mark.find()
                && (CaseNumbers.atStart(((Line) block).words().sub(mark.end()))
                                .filter(start -> (calls || start.named())
                                        && !start.rest().isBlank())
                                .isPresent()
                        || calls && ((Line) block).words().sub(mark.end()).has(OF_YEAR));
    }

    private static int time(Block block) {
        if (!(block instanceof Line line)) {
            return -1;
        }
        var time = line.words().matcher(TIMED);
        return time.find() ? Integer.parseInt(time.group("hour")) * 60 + Integer.parseInt(time.group("minute")) : -1;
    }

    /** Whether the first of points that are counted stands there; in a call any will do, unless a label stands above them. */
    static boolean areCounted(List<Block> blocks, int at, boolean calls) {
        var first = point(blocks, at, 1);
        if (first == null) {
            return false;
        }
        var any = calls
                && !(at > 0
                        && blocks.get(at - 1) instanceof Line above
                        && above.text().strip().endsWith(":"));
        var count = 1;
        var last = first;
        for (var i = at + 1; i < blocks.size() && blocks.get(i) instanceof Line line; i++) {
            var next = point(blocks, i, count + 1);
            if (next != null) {
                last = next;
                count++;
            } else if (!any && line.indent() <= ((Line) blocks.get(at)).indent() + 1) {
                break;
            }
        }
        return count >= FEWEST
                && (any
                        || first.named
                        || FIRST.matcher(first.title).find()
                        || LAST.matcher(last.title).matches());
    }

    private record Point(String title, boolean named) {}

    private static @Nullable Point point(List<Block> blocks, int at, int count) {
        if (!(blocks.get(at) instanceof Line line)) {
            return null;
        }
        var match = line.words().matcher(COUNTED);
        return match.find() && Integer.parseInt(match.group("count")) == count
                ? new Point(match.group("title").strip(), match.group("point") != null)
                : null;
    }
}
