package no.vedtakslogg.papers.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import no.vedtakslogg.papers.text.Block;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Style;
import no.vedtakslogg.papers.words.CaseNumbers;
import no.vedtakslogg.papers.words.Headings;
import no.vedtakslogg.papers.words.Labels;
import no.vedtakslogg.papers.words.Names;

/** The cases of minutes that do not number them: a title above what was said, and a decision before the next title. */
final class TitledCases {
    private static final Pattern TITLE = Pattern.compile("^[\\p{Lu}«\"][^:;]{3,}(?<![.!?,])$");
    private static final Pattern THEME = Pattern.compile("^\\p{Lu}[^:.;!?]{3,}:$");
    private static final Pattern BULLET = Pattern.compile("^[-–•*·o]\\s|^\\p{L}?\\d*[.)]\\s");
    private static final Pattern COUNT = Pattern.compile("^(\\d{1,2})[.)]\\s+(?=\\p{L})");
    private static final Pattern CELLS = Pattern.compile("\\S\\s{3,}\\S");
    private static final int LONGEST_TITLE = 110;
    private static final Pattern PROSE = Pattern.compile("^\\p{Lu}[^:]*\\s\\p{Ll}+\\s+\\p{Ll}+");
    private static final int SHORTEST_PROSE = 40;
    private static final int FEWEST = 2;

    private final List<Block> blocks;
    private final List<Integer> decisions = new ArrayList<>();

    private TitledCases(List<Block> blocks) {
        this.blocks = blocks;
        for (var i = 0; i < blocks.size(); i++) {
            if (SignsOfMinutes.decides(blocks.get(i))) {
                decisions.add(i);
            }
        }
    }

    /** The lines that are titles of cases; none where fewer than two are decided or stand as headings. */
    static Map<Integer, CaseHeading> in(List<Block> blocks) {
        var cases = new TitledCases(blocks);
        return cases.decisions.size() < FEWEST ? cases.undecided() : cases.titles();
    }

    private Map<Integer, CaseHeading> undecided() {
        var headings = headings();
        var bold = headings.isEmpty() ? boldTitles() : headings;
        return bold.isEmpty() ? themes() : bold;
    }

    // «Erfaringer fra vinteren» in bold letters above what was said of it
    private Map<Integer, CaseHeading> boldTitles() {
        return belowWhoMet(at -> isTitle(at) && line(at).style().bold() && isToldOf(at), words -> words);
    }

    // «Legevakt om natta:» alone in its line above what was said of it
    private Map<Integer, CaseHeading> themes() {
        return belowWhoMet(
                at -> line(at).words().length() <= LONGEST_TITLE
                        && line(at).words().has(THEME)
                        && look(at).textStraightBelow,
                words -> words.sub(0, words.length() - 1));
    }

    // lines apart that are no headings or labels of anything else
    private Map<Integer, CaseHeading> belowWhoMet(IntPredicate condition, UnaryOperator<Passage> title) {
        var titles = new TreeMap<Integer, CaseHeading>();
        for (var i = whoMetBegins() + 1; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Line line
                    && line.afterGap()
                    && condition.test(i)
                    && Headings.of(line).isEmpty()
                    && Labels.atStart(line.words()).isEmpty()) {
                titles.put(i, CaseHeading.titled(title.apply(line.words())));
            }
        }
        return titles.size() < FEWEST ? Map.of() : titles;
    }

    // where nothing is decided, what stands in the headings below those who met was talked of
    private Map<Integer, CaseHeading> headings() {
        var titles = new TreeMap<Integer, CaseHeading>();
        var from = whoMetBegins();
        var level = IntStream.range(from, blocks.size())
                .filter(this::isTitle)
                .map(at -> line(at).style().heading())
                .filter(heading -> heading > 0)
                .min();
        for (var i = from; i < blocks.size() && level.isPresent(); i++) {
            if (isTitle(i) && line(i).style().heading() == level.getAsInt() && isToldOf(i)) {
                titles.put(i, CaseHeading.titled(line(i).words()));
            }
        }
        return titles.size() < FEWEST ? Map.of() : titles;
    }

    private Line line(int at) {
        return (Line) blocks.get(at);
    }

    private Map<Integer, CaseHeading> titles() {
        var firsts = firstsAboveDecisions();
        var titles = new TreeMap<Integer, CaseHeading>();
        if (firsts.size() >= FEWEST) {
            var look = firsts.stream().map(this::look).toList();
            for (var i = firsts.getFirst(); i < blocks.size(); i++) {
                if (firsts.contains(i)
                        || isTitle(i) && look.contains(look(i)) && isToldOf(i)
                        || isHeadingAs(firsts, i)) {
                    titles.put(i, heading(line(i).words()));
                }
            }
        }
        return titles;
    }

    // «SFO», «3. Klasselister» and a name are titles too where all of them are headings of one level
    private boolean isHeadingAs(List<Integer> firsts, int at) {
        return blocks.get(at) instanceof Line line
                && line.style().heading() > 0
                && firsts.stream()
                        .allMatch(first ->
                                line(first).style().heading() == line.style().heading())
                && Headings.of(line).isEmpty()
                && Labels.atStart(line.words()).isEmpty()
                && !isGroup(line, at)
                && isToldOf(at);
    }

    private static CaseHeading heading(Passage words) {
        var count = words.matcher(COUNT);
        return count.find()
                ? CaseHeading.titled(
                        CaseNumbers.counted(words.sub(0, count.end()), Integer.parseInt(count.group(1)), null),
                        words.sub(count.end()),
                        false)
                : CaseHeading.titled(words);
    }

    // the head ends with its last label; after a decision the first line that may be a title is one
    private List<Integer> firstsAboveDecisions() {
        var firsts = new ArrayList<Integer>();
        var from = headEnds();
        for (var decision : decisions) {
            for (var i = from; i < decision; i++) {
                if (isTitle(i)) {
                    firsts.add(i);
                    break;
                }
            }
            from = decision + (endsOwnLine(decision) ? 2 : 1);
        }
        return firsts;
    }

    private int whoMetBegins() {
        return IntStream.range(0, blocks.size())
                .filter(at -> SignsOfMinutes.tellsWhoMet(blocks.get(at)))
                .findFirst()
                .orElse(0);
    }

    private int headEnds() {
        var first = decisions.getFirst();
        for (var i = first - 1; i >= 0; i--) {
            if (blocks.get(i) instanceof Line line
                    && (Labels.atStart(line.words()).isPresent()
                            || SignsOfMinutes.tellsWhoMet(line)
                            || PartKind.openedBy(line, false).isPresent())) {
                return i + 1;
            }
        }
        return 0;
    }

    // below «Vedtak:» alone the next line is the decision, however short
    private boolean endsOwnLine(int decision) {
        return blocks.get(decision) instanceof Line line
                && Headings.of(line).filter(titled -> titled.rest().isBlank()).isPresent();
    }

    private boolean isTitle(int at) {
        return blocks.get(at) instanceof Line line
                && (line.afterGap() || line.standsOut())
                && line.words().length() <= LONGEST_TITLE
                && line.words().has(TITLE)
                && !line.words().has(BULLET)
                && !line.words().has(CELLS)
                && Headings.of(line).isEmpty()
                && Labels.atStart(line.words()).isEmpty()
                && !namesSomebody(at)
                && !AgendaHeadings.isTitle(line)
                && !isGroup(line, at);
    }

    // a heading with nothing below it but a lower one divides the cases
    private boolean isGroup(Line line, int at) {
        return line.style().heading() > 0
                && at + 1 < blocks.size()
                && blocks.get(at + 1) instanceof Line next
                && next.style().heading() > line.style().heading();
    }

    // «RUNDE RUNDT BORDET» above a text has only capitals in common with a name
    private boolean namesSomebody(int at) {
        var look = look(at);
        return Names.isName(line(at).words()) && !(look.capitals && (look.textStraightBelow || isProse(at + 1)));
    }

    private boolean isProse(int at) {
        return at < blocks.size()
                && blocks.get(at) instanceof Line line
                && line.words().length() > SHORTEST_PROSE
                && line.words().has(PROSE);
    }

    private record Look(Style style, boolean capitals, boolean afterGap, boolean textStraightBelow) {}

    private Look look(int at) {
        var line = line(at);
        return new Look(
                line.style(),
                line.standsOut() && !line.style().standsOut(),
                line.afterGap(),
                at + 1 < blocks.size() && blocks.get(at + 1) instanceof Line below && !below.afterGap());
    }

    private boolean isToldOf(int at) {
        return at + 1 < blocks.size() && !isTitle(at + 1);
    }
}
