package no.vedtakslogg.papers.layouts;

import java.util.List;
import java.util.Map;
import no.vedtakslogg.papers.layouts.Sheet.Item;
import no.vedtakslogg.papers.layouts.Sheet.Items;
import no.vedtakslogg.papers.layouts.Sheet.Label;
import no.vedtakslogg.papers.layouts.Sheet.Mark;
import no.vedtakslogg.papers.layouts.Sheet.Paragraph;
import no.vedtakslogg.papers.layouts.Sheet.Section;

/** What a case paper proposes: its label, and the points below it. */
final class CasePaperProposal {
    private final Desk desk;
    private final SectionHeading heading;
    private final List<Item> points;
    private final String label;
    private final boolean sentence;
    private final String leadingIn;
    private final Mark mark;
    private final boolean unmarked;
    private final boolean inline;

    CasePaperProposal(Desk desk, SectionHeading heading, PutForward forward) {
        this.desk = desk;
        this.heading = heading;
        points = forward.points();
        var draw = desk.draw();
        if (forward.asks()) {
            sentence = true;
            label = desk.one("asking", ProposalLabels.ASKING);
        } else {
            sentence = draw.yes("proposal in a sentence", 2);
            label = desk.one("proposal label", sentence ? ProposalLabels.SENTENCES : ProposalLabels.LABELS);
        }
        var led = desk.one("leading in", ProposalLabels.LEADING_IN);
        leadingIn = sentence || points.size() < 2 ? "none" : led;
        mark = draw.one(
                "mark",
                List.of(
                        Mark.NUMBERS,
                        Mark.NUMBERS,
                        Mark.NUMBERS,
                        Mark.NUMBERS_IN_BRACKETS,
                        Mark.LETTERS,
                        Mark.BULLETS,
                        Mark.DASHES));
        unmarked = draw.yes("points without marks", 1) && !forward.asks();
        inline = draw.yes("proposal in the label's line", 3);
    }

    /** Sets it, as the section of this number. */
    void write(int number) {
        if (points.isEmpty()) {
            return;
        }
        if (points.size() == 1 && inline) {
            desk.add(new Label(
                    filled(label).replaceFirst(":?$", ":"), points.getFirst().words()));
            return;
        }
        label(number);
        if (!leadingIn.equals("none")) {
            desk.add(new Paragraph(filled(leadingIn)));
        }
        var belowAny = points.stream().anyMatch(point -> !point.below().isEmpty());
        if (points.size() == 1 || unmarked && !belowAny) {
            points.forEach(point -> desk.add(new Paragraph(point.words())));
        } else {
            desk.add(new Items(belowAny && mark == Mark.LETTERS ? Mark.NUMBERS : mark, points));
        }
    }

    private void label(int number) {
        if (sentence) {
            desk.add(new Section(filled(label)));
        } else {
            heading.write(number, filled(label));
        }
    }

    private String filled(String words) {
        return Template.filled(words, Map.of("B", desk.told().body));
    }
}
