package no.vedtakslogg.papers.points;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.points.Marker.Kind;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import org.jspecify.annotations.Nullable;

/** What stands above the first point of a list: it may only tell who decided, or be the point that the list is part of. */
final class LeadIn {
    static final Pattern TO_VERB = Pattern.compile("(?U)\\b(?:å|at|skal|bør|må)$");
    private static final Pattern ASKS = Pattern.compile(
            "(?iU)^\\p{L}+(?: \\p{L}+){0,5}? (?:ber|bes|bør|skal|må|anbefaler|tilrår|forutsetter|føreset)\\b.*[\\p{L}\\d]$");
    private static final Pattern COLON = Pattern.compile(":\\s*$");
    private static final Pattern SAYS_FOLLOWING = Pattern.compile(
            "(?iu)\\b(?:følgende|slikt?|følgjande|dette) (?:enstemmige |samrøystes )?(?:vedtak|innstilling|tilråding|forslag|beslutning)\\b.*:?$|fattet vedtak:?$");

    private final boolean decided;
    private final List<Line> lines = new ArrayList<>();

    LeadIn(boolean decided) {
        this.decided = decided;
    }

    void add(Line line) {
        lines.add(line);
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    boolean endsWithColon() {
        return lines.getLast().words().has(COLON);
    }

    /** Whether bullets or letters below are parts of its last sentence. */
    boolean isOf(List<OpenPoint> points) {
        return !isEmpty()
                && points.stream().allMatch(point -> point.isBullet() || point.marker.kind() == Kind.ALPHA)
                && points.stream().anyMatch(OpenPoint::hasWords)
                && (lines.getLast().words().has(decided ? PointTree.SENTENCE_OR_COLON : COLON)
                        || goesOnIn(points.getFirst()))
                && !SAYS_FOLLOWING.matcher(lines.getLast().text()).find();
    }

    /** Whether «Sykehuset bes om å», «Rådet ber kommunen» goes on in each of «- lage …», «- foreslå …». */
    boolean goesOnIn(OpenPoint first) {
        var last = lines.getLast().words();
        return first.startsSmall() && (last.has(TO_VERB) || decided && last.has(ASKS));
    }

    List<Passage> paragraphs() {
        return Paragraphs.of(lines);
    }

    /** All its words; nothing where the list stands first. */
    @Nullable Passage words() {
        return isEmpty() ? null : Passage.join(lines.stream().map(Line::words).toList());
    }
}
