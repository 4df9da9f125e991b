package no.vedtakslogg.papers.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.points.NamedPoints;
import no.vedtakslogg.papers.points.Points;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;

/**
 * Lines below a point that only tell who answers for it, and by when: «Ansvar: AU    Frist: 1. juli». They are no words of
 * the point itself.
 */
final class AnswerLines {
    private static final String WHO =
            "(?:ansvar(?:lig|leg)?e?(?: for (?:oppfølging(?:en|a)?|dette))?|ansv\\.?|oppfølgingsansvar(?:lig|leg)?)";
    private static final String BY = "(?:(?:tids)?frist(?: for (?:oppfølging(?:en|a)?|dette))?)";
    private static final Pattern LABEL = Pattern.compile("(?iu)(?<![\\p{L}-])(?:(?<both>" + WHO + "\\s?(?:/|og)\\s?"
            + BY + "|" + BY + "\\s?(?:/|og)\\s?" + WHO + ")|(?<who>" + WHO + ")|(?<by>" + BY + "))\\s*:\\s*");
    private static final Pattern AT_START = Pattern.compile("^\\(?" + LABEL.pattern());
    // «Planen sendes ut. Ansvarlig: AU. Frist: 1. juli» tells it behind the point's own words
    private static final Pattern WITHIN = Pattern.compile(
            "(?<=[\\p{L}\\d)»][.!?])\\s+(?=\\(?" + "(?iu:" + WHO + ")\\s*:\\s.*\\s(?iu:" + BY + ")\\s*:\\s)");
    private static final Pattern GOES_ON = Pattern.compile("(?iu)(?::|,|\\bog|&|/)\\s*$");
    private static final Pattern END = Pattern.compile("(?:[\\s.,;|/–-]|(?<!\\([^()]{0,40})\\))+$");

    private final List<Answered> answered = new ArrayList<>();
    private final List<Line> others = new ArrayList<>();
    private final List<Passage> told = new ArrayList<>();
    private int point; // where the point begins that the next such lines tell of

    private AnswerLines(List<Line> lines) {
        for (var each : lines) {
            var line = each;
            var within = each.words().matcher(WITHIN);
            if (!isOne(each) && within.find()) {
                close();
                others.add(each.with(each.words().sub(0, within.start())));
                line = each.with(each.words().sub(within.end())).together();
            }
            if (isOne(line) && !others.isEmpty()
                    || !told.isEmpty() && told.getLast().has(GOES_ON) && !line.afterGap()) {
                told.add(line.words());
            } else {
                close();
                others.add(line);
            }
        }
        close();
    }

    /** Whether the line begins with such a label, and without a number or bullet. */
    static boolean isOne(Line line) {
        return line.words().has(AT_START);
    }

    /** The other lines. */
    static List<Line> without(List<Line> lines) {
        return new AnswerLines(lines).others;
    }

    /** What such lines tell, each of the point above it. */
    static List<Answered> in(List<Line> lines) {
        return new AnswerLines(lines).answered;
    }

    private void close() {
        if (told.isEmpty()) {
            return;
        }
        var all = Passage.join(told);
        var who = new ArrayList<Found<String>>();
        Found<String> by = null;
        var labels = all.matcher(LABEL);
        var more = labels.find();
        while (more) {
            var names = labels.group("by") == null;
            var dates = labels.group("who") == null;
            var from = labels.end();
            more = labels.find();
            var value = bare(all.sub(from, more ? labels.start() : all.length()));
            if (names && !value.isBlank()) {
                who.add(Found.words(value, Certainty.CERTAIN));
            }
            by = dates && !value.isBlank() ? Found.words(value, Certainty.CERTAIN) : by;
        }
        if (by != null || !who.isEmpty()) {
            var above = NamedPoints.areNamed(all) ? joined(others) : above();
            answered.add(new Answered(Found.words(above, Certainty.LIKELY), who, by));
        }
        told.clear();
        point = others.size();
    }

    // the words of the point above, from its number or from the last gap
    private Passage above() {
        var from = others.size() - 1;
        while (from > point && !others.get(from).afterGap() && Points.isContinuation(others.get(from))) {
            from--;
        }
        return joined(others.subList(from, others.size()));
    }

    private static Passage joined(List<Line> lines) {
        return Passage.join(lines.stream().map(Line::words).toList());
    }

    private static Passage bare(Passage value) {
        var end = value.matcher(END);
        return end.find() ? value.sub(0, end.start()) : value;
    }
}
