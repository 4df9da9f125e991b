package no.vedtakslogg.papers.points;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.points.Marker.Kind;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Wrapping;

/**
 * A line without a number or a bullet below the last point that is open: it wrapped there, says more, or ends the list.
 *
 * @param width how long the longest of the lines is
 */
record UnmarkedLine(List<Line> lines, int at, OpenPoint point, int width) {
    private static final Pattern TELLS_WHEN =
            Pattern.compile("^(?:innen|innan|før|senest|seinest|i løpet av|når|etter at|slik at)\\b");
    private static final Pattern SMALL_START = Pattern.compile("^[(\\p{Ll}]");
    private static final int ROOM = 10;

    Line line() {
        return lines.get(at);
    }

    /** Whether it goes on with a sentence that the point has not ended. */
    boolean isWrapped() {
        return !point.lastWords().endsWith(PointTree.ENDED)
                && (startsSmall() || point.lastWords().endsWith(PointTree.GOES_ON));
    }

    /** Whether it is a sentence of its own straight below a point, which may be complete without a stop. */
    boolean isAnotherSentence() {
        return !startsSmall() && !point.lastWords().endsWith(PointTree.GOES_ON);
    }

    private boolean startsSmall() {
        return line().words().has(SMALL_START);
    }

    /**
     * Whether it may end the sentence that stands above a list: «Rådet ber om å», «- lage …», «- sende …» and behind them «før
     * planen vedtas.»
     */
    boolean mayEndSentenceAbove() {
        return startsSmall()
                && !point.lastWords().endsWith(PointTree.ENDED)
                && !point.lastWords().endsWith(PointTree.GOES_ON)
                && standsApart();
    }

    // and is not what a point of the list wrapped into
    private boolean standsApart() {
        var length = above().words().length();
        return line().afterGap()
                || !Wrapping.hadTo(line(), length + ROOM, width)
                || (line().indent() < point.indent - Line.SAME_INDENT
                                || line().words().has(TELLS_WHEN))
                        && !Wrapping.hadTo(line(), length, width);
    }

    private Line above() {
        return lines.get(at - 1);
    }

    /**
     * Whether it stands below a list of letters or numbers, as «Endringene tas opp med sykehuset.» below «a) …» and «b) …»: it
     * neither wrapped nor leads to «c)».
     */
    boolean closesList() {
        return !point.isBullet()
                && !startsSmall()
                && line().words().has(PointTree.SENTENCE_END)
                && line().indent() <= point.indent + Line.SAME_INDENT
                && (line().afterGap() || !Wrapping.hadTo(line(), above().words().length(), width))
                && next().map(marker -> new OpenPoints(point)
                                .continues(marker)
                                .filter(open -> open != point)
                                .isPresent())
                        .orElse(!line().afterGap());
    }

    /** Whether a number further down still belongs to a list that is open here. */
    boolean isWithinList() {
        return next().map(marker -> new OpenPoints(point).continues(marker).isPresent())
                .orElse(false);
    }

    private Optional<Marker> next() {
        return lines.subList(at + 1, lines.size()).stream()
                .flatMap(line -> Marker.of(line.words()).stream())
                .filter(marker -> marker.kind() != Kind.BULLET)
                .findFirst();
    }
}
