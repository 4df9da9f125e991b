package no.vedtakslogg.papers.points;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Growing;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;

/** Reads a proposal or decision without numbers or bullets: each paragraph is a point. */
final class Paragraphs {
    private static final Pattern ENDED = Pattern.compile("[.!?:»\"]\\s*$");
    private static final Pattern SENTENCE = Pattern.compile("^\\p{Lu}.*\\p{L}{2}[.!?]$");
    private static final Pattern GREAT_START = Pattern.compile("^\\p{Lu}");
    private static final Pattern FIRST_WORD = Pattern.compile("^\\S+");
    private static final int MARGIN = 4;
    private static final Pattern SMALL_START = Pattern.compile("^[(\\p{Ll}]");

    // «Et enstemmig utvalg vedtok:» tells who decided, not what
    private static final Pattern INTRODUCES = Pattern.compile(
            "(?iu)^.{0,80}\\b(?:vedtok|vedtar|vedtek|fattet|fatta|gjorde)(?!.*\\b(?:merknad|endring|tillegg)).{0,40}:$");

    private Paragraphs() {}

    /** The lines joined to paragraphs. */
    static List<Passage> of(List<Line> lines) {
        var paragraphs = new ArrayList<Growing>();
        var width = lines.stream().mapToInt(line -> line.words().length()).max().orElse(0);
        Line above = null;
        for (var line : lines) {
            var broken = above != null && isBroken(above, line, width);
            above = line;
            if (!broken && !paragraphs.isEmpty() && goesOn(paragraphs.getLast(), line)) {
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
            var place = List.of(points.size() + 1);
            points.add(new Point("", place, Found.words(paragraph, Certainty.LIKELY), List.of(), null));
        }
        return new Points(introduction == null ? null : Found.words(introduction, Certainty.LIKELY), points, List.of());
    }

    // a sentence was ended on purpose where the next word had room in its line
    private static boolean isBroken(Line above, Line line, int width) {
        var word = line.words().matcher(FIRST_WORD);
        return word.find()
                && above.words().length() + 1 + word.end() + MARGIN <= width
                && above.words().has(SENTENCE)
                && line.words().has(GREAT_START);
    }

    private static boolean goesOn(Growing paragraph, Line line) {
        return !line.afterGap() || !paragraph.endsWith(ENDED) && line.words().has(SMALL_START);
    }
}
