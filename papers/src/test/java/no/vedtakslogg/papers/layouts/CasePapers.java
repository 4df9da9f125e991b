package no.vedtakslogg.papers.layouts;

import java.util.List;
import no.vedtakslogg.papers.layouts.Sheet.Heading;
import no.vedtakslogg.papers.layouts.Sheet.Paragraph;

/** Papers that put one case forward (saksfremlegg), set in one of the many ways in which secretariats set theirs. */
final class CasePapers {
    private CasePapers() {}

    static Composed of(long seed) {
        var desk = Desk.of(seed);
        var days = Days.drawn(desk);
        var forward = PutForward.drawn(desk);
        var facts = new ToldFacts(desk.told());
        var naming = CaseNaming.drawn(desk);
        var head = new CasePaperHead(desk, days, naming, forward);
        if (desk.draw().yes("letterhead", 3)) {
            desk.add(new Paragraph(desk.draw()
                    .one("letterhead words", "Storvik kommune", "HELSEFELLESSKAPET NORDFJELLA", "Viknes sykehus HF")));
        }
        var kind = naming.tellsKind() ? "none" : kind(desk, forward);
        if (!kind.equals("none")) {
            desk.add(new Heading(1, head.filled(kind)));
        }
        if (desk.draw().yes("head above heading", 6)) {
            head.write();
            naming.write(desk, forward.one());
        } else {
            naming.write(desk, forward.one());
            head.write();
        }
        new CasePaperBody(desk, days, forward).write();
        facts.add("fields", "kind CASE_PAPER");
        head.tell(facts, kind);
        tell(facts, head.number(), forward);
        return desk.composed(facts.all());
    }

    // a paper that proposes nothing must say that it is one
    private static String kind(Desk desk, PutForward forward) {
        return desk.one("kind", forward.points().isEmpty() ? CasePaperLabels.KINDS_TOLD : CasePaperLabels.KINDS);
    }

    private static void tell(ToldFacts facts, String number, PutForward forward) {
        facts.add("cases", number + " «" + forward.one().title() + "» own");
        for (var i = 0; i < forward.points().size(); i++) {
            var point = forward.points().get(i);
            var place = number + " proposal " + (i + 1);
            facts.add("points", place + " «" + point.words() + "»");
            below(facts, place, point.below());
        }
    }

    private static void below(ToldFacts facts, String place, List<String> points) {
        for (var i = 0; i < points.size(); i++) {
            facts.add("points", place + "." + (i + 1) + " «" + points.get(i) + "»");
        }
    }
}
