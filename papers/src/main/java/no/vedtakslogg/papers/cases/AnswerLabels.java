package no.vedtakslogg.papers.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.parts.AnsweredRow;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;
import org.jspecify.annotations.Nullable;

/** What a line of its own below a decision tells by labels: «Ansvar: Kommunene. Frist: 1. oktober», «(Ansvarlig: AU)». */
record AnswerLabels(List<Passage> who, @Nullable Passage by) {
    private static final String WHO =
            "ansvar(?:l[ie]ge?)?(?: for oppfølging(?:en|a)?)?|ansv\\.?|oppfølgingsansvar(?:l[ie]g)?";
    private static final Pattern LABEL =
            Pattern.compile("(?iu)(?:^[(\\s]*|[.;,|/)–-]\\s*|\\s)(?:(?<both>ansvar(?:l[ie]g)?"
                    + "\\s?(?:/|og)\\s?frist)|(?<who>" + WHO + ")|(?<by>(?:tids)?frist))\\s*:\\s*");
    private static final Pattern END = Pattern.compile("[\\s.;,|/()–-]+$");

    /** What a line tells that holds nothing but such labels. */
    static Optional<AnswerLabels> in(Line line) {
        var words = line.words();
        var label = words.matcher(LABEL);
        if (!label.find() || label.start() > 0) {
            return Optional.empty();
        }
        var who = new ArrayList<Passage>();
        Passage by = null;
        for (var more = true; more; ) {
            var isWho = label.group("by") == null;
            var isBy = label.group("who") == null;
            var from = label.end();
            more = label.find();
            var value = withoutEnd(words.sub(from, more ? label.start() : words.length()));
            if (isWho && !value.isBlank()) {
                who.add(value);
            }
            by = isBy && !value.isBlank() ? value : by;
        }
        return who.isEmpty() && by == null ? Optional.empty() : Optional.of(new AnswerLabels(who, by));
    }

    private static Passage withoutEnd(Passage value) {
        var end = value.matcher(END);
        return (end.find() ? value.sub(0, end.start()) : value).strip();
    }

    /** Those of two lines straight below each other as one. */
    AnswerLabels and(AnswerLabels next) {
        var both = new ArrayList<>(who);
        both.addAll(next.who);
        return new AnswerLabels(both, by == null ? next.by : by);
    }

    /** They tell of what stands above them. */
    AnsweredRow of(List<Line> above) {
        return new AnsweredRow(Passage.join(above.stream().map(Line::words).toList()), who, by);
    }
}
