package no.vedtakslogg.papers.points;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.points.Marker.Kind;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Growing;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.text.Wrapping;
import org.jspecify.annotations.Nullable;

/** Builds the tree of points from lines: by the numbers that follow each other, and by how far in the lines begin. */
final class PointTree {
    private static final Pattern ENDED = Pattern.compile("[.!?:;»\"]\\s*$");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?»\"]\\s*$");
    private static final Pattern COLON = Pattern.compile(":\\s*$");
    private static final Pattern SENTENCE_OR_COLON = Pattern.compile("[.:]\\s*$");
    private static final Pattern GOES_ON = Pattern.compile(
            "(?U)(?:,|-|–|\\bog|\\beller|\\bav|\\bfor|\\btil|\\bi|\\bmed|\\bpå|\\bom|\\bå|\\bder|\\bsom)\\s*$");
    static final Pattern LEADS_IN = Pattern.compile("(?U)\\b(?:å|at|skal|bør|må)$");
    private static final Pattern ASKS = Pattern.compile(
            "(?iU)^\\p{L}+(?: \\p{L}+){0,5}? (?:ber|bes|bør|skal|må|anbefaler|tilrår|forutsetter|føreset)\\b.*[\\p{L}\\d]$");
    private static final Pattern TELLS_WHEN =
            Pattern.compile("^(?:innen|innan|før|senest|seinest|i løpet av|når|etter at|slik at)\\b");
    private static final int ROOM = 10;
    private static final Pattern SMALL_START = Pattern.compile("^[(\\p{Ll}]");
    private static final Pattern SAYS_FOLLOWING = Pattern.compile(
            "(?iu)\\b(?:følgende|slikt?|følgjande|dette) (?:enstemmige |samrøystes )?(?:vedtak|innstilling|tilråding|forslag|beslutning)\\b.*:?$|fattet vedtak:?$");

    private final List<Line> lines;
    private final boolean decided;
    private final int width;
    private final List<OpenPoint> top = new ArrayList<>();
    private final List<Line> before = new ArrayList<>();
    private final List<Line> closing = new ArrayList<>();
    private final List<Line> rest = new ArrayList<>();
    private @Nullable OpenPoint last;

    PointTree(List<Line> lines, boolean decided) {
        this.lines = lines;
        this.decided = decided;
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
                before.add(line);
            } else if (rest.isEmpty()) {
                withoutMarker(line, last, i);
            } else {
                rest.add(line);
            }
        }
        return last == null ? Paragraphs.asPoints(Paragraphs.of(lines), false) : close();
    }

    private Points close() {
        if (introducesBullets()) {
            return belowParagraph();
        }
        rest.addAll(0, closing);
        var introduction = before.isEmpty()
                ? null
                : Passage.join(before.stream().map(Line::words).toList());
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
        var paragraphs = Paragraphs.of(before);
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

    private boolean introducesBullets() {
        return !before.isEmpty()
                && top.stream().allMatch(point -> point.isBullet() || point.marker.kind() == Kind.ALPHA)
                && top.stream().anyMatch(OpenPoint::hasWords)
                && (before.getLast().words().has(decided ? SENTENCE_OR_COLON : COLON) || leadsIn())
                && !SAYS_FOLLOWING.matcher(before.getLast().text()).find();
    }

    // «Sykehuset bes om å», «Rådet ber kommunen» goes on in each of «- lage …», «- foreslå …»
    private boolean leadsIn() {
        var above = before.getLast().words();
        return top.getFirst().startsSmall() && (above.has(LEADS_IN) || decided && above.has(ASKS));
    }

    // a line that a sentence wrapped into may begin with «1.» of «1. august» or a year: only a marker that fits is one
    private Optional<Marker> marker(Line line) {
        return Marker.of(line.words()).or(() -> counted(line)).filter(marker -> fits(marker, line));
    }

    // «1 Rådet ber om …» first of all, or apart below the words that open the list, and «2 …» below such a point
    private Optional<Marker> counted(Line line) {
        return Marker.loose(line.words())
                .filter(marker -> last == null
                        ? marker.ordinal() == 1
                                && (before.isEmpty()
                                        || line.afterGap()
                                        || before.getLast().words().has(COLON))
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

    private void withoutMarker(Line line, OpenPoint point, int at) {
        var words = point.lastWords();
        var unfinished = !words.endsWith(ENDED) && (line.words().has(SMALL_START) || words.endsWith(GOES_ON));
        var owner = open().find(open -> open.indent < line.indent() - Line.SAME_INDENT);
        if (!point.hasWords()) {
            point.goesOn(line.words()); // «3.» stands alone, and air below it
        } else if (endsSentenceAboveList(point, line, at)) {
            behindList(point, line);
        } else if (owner.isPresent()) {
            goesOn(owner.get(), line);
        } else if (!unfinished && point.above != null && point.above.below.size() > 1 && closesList(point, line, at)) {
            goesOn(point.above, line);
            point.above.doubt(Certainty.LIKELY);
        } else if (unfinished || !line.afterGap() && !(point.isBullet() && anotherSentence(words, line))) {
            if (!unfinished && words.endsWith(SENTENCE_END) && OpenPoints.near(point.indent, line.indent())) {
                point.goesOnWithSentence(line.words());
            } else {
                point.goesOn(line.words());
            }
        } else if (Paragraphs.isSum(line)) {
            point.goesOn(line.words());
        } else if (listGoesOn(at)) {
            var numbered = open().find(open -> !open.isBullet()).orElse(point);
            goesOn(numbered, line);
            numbered.doubt(Certainty.LIKELY);
        } else if (!line.afterGap() && point.above != null) {
            goesOn(open().find(open -> !open.isBullet()).orElse(point), line);
        } else {
            rest.add(line);
        }
    }

    // «a) …», «b) …» and below them «Endringene tas opp med sykehuset.», which neither wrapped nor leads to «c)»
    private boolean closesList(OpenPoint point, Line line, int at) {
        return !point.isBullet()
                && !line.words().has(SMALL_START)
                && line.words().has(SENTENCE_END)
                && line.indent() <= point.indent + Line.SAME_INDENT
                && (line.afterGap()
                        || !Wrapping.hadTo(line, lines.get(at - 1).words().length(), width))
                && next(at).map(marker -> open().continues(marker)
                                .filter(open -> open != point)
                                .isPresent())
                        .orElse(!line.afterGap());
    }

    private void goesOn(OpenPoint point, Line line) {
        point.goesOn(line.words());
        last = point;
    }

    // «Rådet ber om å», «- lage …», «- sende …» and behind them «før planen vedtas.»
    private boolean endsSentenceAboveList(OpenPoint point, Line line, int at) {
        var above = point.above;
        return line.words().has(SMALL_START)
                && !point.lastWords().endsWith(ENDED)
                && !point.lastWords().endsWith(GOES_ON)
                && standsApart(point, line, lines.get(at - 1))
                && (above == null ? introducesBullets() && (top.size() > 1 || leadsIn()) : isOpen(above));
    }

    // and is not what a point of the list wrapped into
    private boolean standsApart(OpenPoint point, Line line, Line above) {
        var length = above.words().length();
        return line.afterGap()
                || !Wrapping.hadTo(line, length + ROOM, width)
                || (line.indent() < point.indent - Line.SAME_INDENT
                                || line.words().has(TELLS_WHEN))
                        && !Wrapping.hadTo(line, length, width);
    }

    private static boolean isOpen(OpenPoint above) {
        return above.leadsInWith(LEADS_IN)
                || above.below.size() > 1 && !above.lastWords().endsWith(SENTENCE_END);
    }

    private void behindList(OpenPoint point, Line line) {
        if (point.above == null) {
            closing.add(line);
        } else {
            goesOn(point.above, line);
        }
    }

    private static boolean anotherSentence(Growing words, Line line) {
        return !line.words().has(SMALL_START) && !words.endsWith(GOES_ON);
    }

    // whether a number further down still belongs to a list that is open here
    private boolean listGoesOn(int at) {
        return next(at).map(marker -> open().continues(marker).isPresent()).orElse(false);
    }

    private Optional<Marker> next(int at) {
        return lines.subList(at + 1, lines.size()).stream()
                .flatMap(line -> Marker.of(line.words()).stream())
                .filter(marker -> marker.kind() != Kind.BULLET)
                .findFirst();
    }

    private OpenPoints open() {
        return new OpenPoints(last);
    }
}
