package no.vedtakslogg.papers.points;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.points.Marker.Kind;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import org.jspecify.annotations.Nullable;

/** Builds the tree of points from lines: by the numbers that follow each other, and by how far in the lines begin. */
final class PointTree {
    static final Pattern ENDED = Pattern.compile("[.!?:;»\"]\\s*$");
    static final Pattern SENTENCE_END = Pattern.compile("[.!?»\"]\\s*$");
    static final Pattern SENTENCE_OR_COLON = Pattern.compile("[.:]\\s*$");
    static final Pattern GOES_ON = Pattern.compile(
            "(?U)(?:,|-|–|\\bog|\\beller|\\bav|\\bfor|\\btil|\\bi|\\bmed|\\bpå|\\bom|\\bå|\\bder|\\bsom)\\s*$");

    private final List<Line> lines;
    private final int width;
    private final List<OpenPoint> top = new ArrayList<>();
    private final LeadIn leadIn;
    private final List<Line> closing = new ArrayList<>();
    private final List<Line> rest = new ArrayList<>();
    private @Nullable OpenPoint last;

    PointTree(List<Line> lines, boolean decided) {
        this.lines = lines;
        this.leadIn = new LeadIn(decided);
        this.width =
                lines.stream().mapToInt(line -> line.words().length()).max().orElse(0);
    }

    Points read() {
        for (var i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var marker = rest.isEmpty() ? marker(line) : Optional.<Marker>empty();
            var point = last;
            if (marker.isPresent()) {
                place(marker.get(), line);
            } else if (point != null && point.isBullet() && rest.isEmpty() && point.marker.isAlso(line.words())) {
                last = new OpenPoint(point.marker.with(line.words().sub(1)), point.indent, point.above);
                if (point.above == null) {
                    top.add(last);
                }
            } else if (last == null) {
                leadIn.add(line);
            } else if (rest.isEmpty()) {
                withoutMarker(new UnmarkedLine(lines, i, last, width));
            } else {
                rest.add(line);
            }
        }
        return last == null ? Paragraphs.asPoints(Paragraphs.of(lines), false) : close();
    }

    private Points close() {
        if (leadIn.isOf(top)) {
            return belowParagraph();
        }
        rest.addAll(0, closing);
        var introduction = leadIn.words();
        var points = new ArrayList<Point>();
        for (var point : top) {
            if (point.hasWords()) {
                points.add(point.close(List.of(points.size() + 1)));
            }
        }
        var found = introduction == null ? null : Found.words(introduction, Certainty.LIKELY);
        return new Points(found, points, left());
    }

    // «Styret ber om at:» with bullets below is a point with its parts, and what stands above it are points too
    private Points belowParagraph() {
        var paragraphs = leadIn.paragraphs();
        var opened = new OpenPoint(new Marker(Kind.DECIMAL, "", List.of(1), paragraphs.removeLast()), -1, null);
        opened.below.addAll(top);
        top.getLast().endList(opened);
        closing.forEach(line -> opened.goesOn(line.words()));
        opened.doubt(Certainty.LIKELY);
        var above = Paragraphs.asPoints(paragraphs, true);
        var points = new ArrayList<>(above.points());
        points.add(opened.close(List.of(points.size() + 1)));
        var all = new Points(above.introduction(), points, List.of());
        return closing.isEmpty() && above.isEmpty() ? all.and(notPoints(left())) : all.and(sentencesBelow());
    }

    // where paragraphs are points, so are the sentences below the list
    private Points sentencesBelow() {
        var paragraphs = Paragraphs.of(rest);
        var sentences = paragraphs.stream()
                .takeWhile(words -> words.has(SENTENCE_OR_COLON))
                .toList();
        var others = paragraphs.stream()
                .skip(sentences.size())
                .map(words -> Found.words(words, Certainty.CERTAIN))
                .toList();
        return Paragraphs.asPoints(new ArrayList<>(sentences), false).and(notPoints(others));
    }

    private static Points notPoints(List<Found<String>> others) {
        return new Points(null, List.of(), others);
    }

    private List<Found<String>> left() {
        return rest.stream()
                .map(line -> Found.words(line.words(), Certainty.CERTAIN))
                .toList();
    }

    // a line that a sentence wrapped into may begin with «1.» of «1. august» or a year: only a marker that fits is one
    private Optional<Marker> marker(Line line) {
        return Marker.of(line.words()).or(() -> counted(line)).filter(marker -> fits(marker, line));
    }

    // «1 Rådet ber om …» first of all, or apart below the words that open the list, and «2 …» below such a point
    private Optional<Marker> counted(Line line) {
        return Marker.loose(line.words())
                .filter(marker -> last == null
                        ? marker.ordinal() == 1 && (leadIn.isEmpty() || line.afterGap() || leadIn.endsWithColon())
                        : open().continues(marker)
                                .filter(above -> above.marker.isLoose())
                                .isPresent());
    }

    private boolean fits(Marker marker, Line line) {
        if (last == null || marker.kind() == Kind.BULLET || line.afterGap()) {
            return true;
        }
        // «… som vist i alternativ» and below it «3.» alone is no point either
        var sentenceGoesOn = last.lastWords().endsWith(GOES_ON)
                || marker.rest().isBlank() && !last.lastWords().endsWith(ENDED);
        return !sentenceGoesOn
                || open().continues(marker).isPresent()
                || marker.ordinal() == 1
                || marker.asRoman().filter(roman -> roman.ordinal() == 1).isPresent();
    }

    private void place(Marker read, Line line) {
        var marker = open().asTheOpenLists(read);
        var above = open().above(marker, line);
        last = new OpenPoint(marker, line.indent(), above.point());
        if (above.certainty() != Certainty.CERTAIN) {
            last.doubt(above.certainty());
        }
        if (above.point() == null) {
            top.add(last);
        }
    }

    private void withoutMarker(UnmarkedLine unmarked) {
        var line = unmarked.line();
        var point = unmarked.point();
        var owner = open().find(open -> open.indent < line.indent() - Line.SAME_INDENT);
        if (!point.hasWords()) {
            point.goesOn(line.words()); // «3.» stands alone, and air below it
        } else if (unmarked.mayEndSentenceAbove() && isOpenAbove(point)) {
            behindList(point, line);
        } else if (owner.isPresent()) {
            goesOn(owner.get(), line);
        } else if (!unmarked.isWrapped()
                && point.above != null
                && point.above.below.size() > 1
                && unmarked.closesList()) {
            goesOn(point.above, line);
            point.above.doubt(Certainty.LIKELY);
        } else if (unmarked.isWrapped() || !line.afterGap() && !(point.isBullet() && unmarked.isAnotherSentence())) {
            if (!unmarked.isWrapped()
                    && point.lastWords().endsWith(SENTENCE_END)
                    && OpenPoints.near(point.indent, line.indent())) {
                point.goesOnWithSentence(line.words());
            } else {
                point.goesOn(line.words());
            }
        } else if (Paragraphs.isSum(line)) {
            point.goesOn(line.words());
        } else if (unmarked.isWithinList()) {
            var numbered = open().find(open -> !open.isBullet()).orElse(point);
            goesOn(numbered, line);
            numbered.doubt(Certainty.LIKELY);
        } else if (!line.afterGap() && point.above != null) {
            goesOn(open().find(open -> !open.isBullet()).orElse(point), line);
        } else {
            rest.add(line);
        }
    }

    private void goesOn(OpenPoint point, Line line) {
        point.goesOn(line.words());
        last = point;
    }

    // whether the sentence above the list that a point is in has not ended
    private boolean isOpenAbove(OpenPoint point) {
        var above = point.above;
        return above == null
                ? leadIn.isOf(top) && (top.size() > 1 || leadIn.goesOnIn(top.getFirst()))
                : above.leadsInWith(LeadIn.TO_VERB)
                        || above.below.size() > 1 && !above.lastWords().endsWith(SENTENCE_END);
    }

    private void behindList(OpenPoint point, Line line) {
        if (point.above == null) {
            closing.add(line);
        } else {
            goesOn(point.above, line);
        }
    }

    private OpenPoints open() {
        return new OpenPoints(last);
    }
}
