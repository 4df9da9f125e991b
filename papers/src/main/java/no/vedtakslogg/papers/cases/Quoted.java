package no.vedtakslogg.papers.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.points.Points;
import no.vedtakslogg.papers.references.Reference;
import no.vedtakslogg.papers.references.References;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.words.CaseNumber;
import org.jspecify.annotations.Nullable;

/** Finds earlier decisions that a paper quotes, so that they are not taken for what it decides itself. */
final class Quoted {
    private static final Pattern DECIDED =
            Pattern.compile("(?iu)\\bvedt(?:ak|ok|att|eke|atte)|\\bbeslutt|\\bbeslutn|\\bvedtaks");
    private static final Pattern ANNOUNCES =
            Pattern.compile("(?iu)(?::|følgende|følgjande|slikt vedtak|slik[t]?)\\s*:?\\s*$");
    private static final Pattern DECISION_IN_CASE =
            Pattern.compile("(?iu)^(?:vedtak|vedtaket)\\s+(?:til|i|fra|frå)\\s+.{0,30}\\bsak\\b");

    private Quoted() {}

    static List<EarlierDecision> in(List<Line> lines, @Nullable Found<CaseNumber> own) {
        var quoted = new ArrayList<EarlierDecision>();
        for (var i = 0; i < lines.size(); i++) {
            if (!announces(lines.get(i), own)) {
                continue;
            }
            var until = i + 1;
            while (until < lines.size() && !announces(lines.get(until), own)) {
                until++;
            }
            var points = Points.decided(lines.subList(i + 1, until));
            if (!points.isEmpty() && hasList(points)) {
                var words = lines.get(i).words();
                quoted.add(new EarlierDecision(Found.words(words, Certainty.CERTAIN), References.in(words), points));
            }
            i = until - 1;
        }
        return quoted;
    }

    private static boolean hasList(Points points) {
        return points.points().stream().anyMatch(point -> !point.label().isEmpty());
    }

    private static boolean announces(Line line, @Nullable Found<CaseNumber> own) {
        var words = line.words();
        if (!words.has(DECIDED) || !(words.has(ANNOUNCES) || words.has(DECISION_IN_CASE))) {
            return false;
        }
        return References.in(words).stream()
                .anyMatch(reference -> reference.kind() == Reference.Kind.MEETING || other(reference, own));
    }

    private static boolean other(Reference reference, @Nullable Found<CaseNumber> own) {
        var number = reference.caseNumber();
        return number != null && (own == null || !own.value().sameAs(number));
    }
}
