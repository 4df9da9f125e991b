package no.vedtakslogg.papers.points;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Growing;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Wrapping;

/** Reads a proposal or decision without numbers or bullets: each paragraph is a point. */
final class Paragraphs {
    private static final Pattern ENDED = Pattern.compile("[.!?:»\"]\\s*$");
    private static final Pattern SENTENCE = Pattern.compile("^\\p{Lu}.*\\p{L}{2}[.!?]$");
    private static final Pattern SENTENCE_END = Pattern.compile("(?:\\p{L}{2}|\\d{4})[.!?]$");
    private static final Pattern GREAT_START = Pattern.compile("^\\p{Lu}");
    // «Som leder velges: Kari Nord» above «Som nestleder velges: Ola Moe»
    private static final Pattern ELECTED = Pattern.compile(
            "(?u)^\\p{Lu}[^:.]{3,90}\\s(?i:velges|veljast|oppnevnes|oppnemnast|foreslås|valgt|vald):\\s+\\p{Lu}[^:]{2,60}$");
    // «Skole og oppvekst          - 400 000»
    private static final Pattern SUM =
            Pattern.compile("^\\p{Lu}.*(?:\\S\\s{3,}[-–]?\\s?\\d[\\d ]*|\\p{L}\\s+[-–]?\\s?\\d{1,3}(?: \\d{3})+)$");
    private static final int MARGIN = 4;
    private static final int SHORTEST_FULL = 40;
    private static final int UNWRAPPED = 150; // no column is so wide: each line is a paragraph
    private static final Pattern SMALL_START = Pattern.compile("^[(\\p{Ll}]");

    // «Et enstemmig utvalg vedtok:» tells who decided, not what
    private static final Pattern INTRODUCES = Pattern.compile(
            "(?iu)^.{0,80}\\b(?:vedtok|vedtar|vedtek|fattet|fatta|gjorde)(?!.*\\b(?:merknad|endring|tillegg)).{0,40}:$");

    private static final Pattern COLON = Pattern.compile(":\\s*$");
    private static final Pattern THAT = Pattern.compile("^[Aa]t\\s");

    private Paragraphs() {}

    static boolean elects(Line line) {
        return line.words().has(ELECTED);
    }

    static boolean isSum(Line line) {
        return line.words().has(SUM);
    }

    /** The lines joined to paragraphs. */
    static List<Passage> of(List<Line> lines) {
        var paragraphs = new ArrayList<Growing>();
        var width = lines.stream().mapToInt(line -> line.words().length()).max().orElse(0);
        Line above = null;
        var wrapped = false;
        for (var line : lines) {
            var broken = above != null && isBroken(above, wrapped, line, width);
            wrapped = above != null && !broken && hadTo(line, above, width);
            var goesOn = above != null && !broken && goesOn(paragraphs.getLast(), above, line);
            above = line;
            if (goesOn) {
                paragraphs.getLast().then(line.words());
            } else {
                paragraphs.add(new Growing(line.words()));
            }
        }
        return new ArrayList<>(paragraphs.stream().map(Growing::passage).toList());
    }

    /** The paragraphs as points; the first may only tell who decided, where more come. */
    static Points asPoints(List<Passage> paragraphs, boolean moreFollow) {
        var introduced = (moreFollow ? !paragraphs.isEmpty() : paragraphs.size() > 1)
                && paragraphs.getFirst().has(INTRODUCES);
        var introduction = introduced ? paragraphs.removeFirst() : null;
        var points = new ArrayList<Point>();
        for (var paragraph : paragraphs) {
            if (!points.isEmpty() && isPartOf(points.getLast(), paragraph)) {
                points.add(withPart(points.removeLast(), paragraph));
            } else {
                points.add(point(List.of(points.size() + 1), likely(paragraph), List.of()));
            }
        }
        return new Points(introduction == null ? null : Found.words(introduction, Certainty.LIKELY), points, List.of());
    }

    // «settes følgende vilkår:» above «At eiendommen drives forsvarlig» and «At boplikten oppfylles»
    private static boolean isPartOf(Point above, Passage paragraph) {
        return COLON.matcher(above.text().value()).find() && paragraph.has(THAT);
    }

    private static Point withPart(Point above, Passage part) {
        var parts = new ArrayList<>(above.points());
        parts.add(point(List.of(above.place().getLast(), parts.size() + 1), likely(part), List.of()));
        return point(above.place(), above.text(), parts);
    }

    private static Point point(List<Integer> place, Found<String> words, List<Point> below) {
        return new Point("", place, words, below, null);
    }

    private static Found<String> likely(Passage words) {
        return Found.words(words, Certainty.LIKELY);
    }

    // a sentence was ended on purpose where the next word had room in its line
    private static boolean isBroken(Line above, boolean wrapped, Line line, int width) {
        return line.words().has(GREAT_START)
                && (width > UNWRAPPED
                        || !hadTo(line, above, width)
                                && (above.words().has(SENTENCE)
                                        || elects(above) && elects(line)
                                        || wrapped && above.words().has(SENTENCE_END)));
    }

    private static boolean hadTo(Line line, Line above, int width) {
        return Wrapping.hadTo(line, above.words().length() + MARGIN, width);
    }

    // over a gap, as between two pages, only what filled its line: «sende ut plan» above «varsle kommunene» are two
    // tasks
    private static boolean goesOn(Growing paragraph, Line above, Line line) {
        return !line.afterGap()
                || above.words().length() > SHORTEST_FULL
                        && !paragraph.endsWith(ENDED)
                        && line.words().has(SMALL_START);
    }
}
