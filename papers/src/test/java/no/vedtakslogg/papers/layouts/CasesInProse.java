package no.vedtakslogg.papers.layouts;

import java.util.List;
import no.vedtakslogg.papers.layouts.Sheet.Heading;
import no.vedtakslogg.papers.layouts.Sheet.Items;
import no.vedtakslogg.papers.layouts.Sheet.Label;
import no.vedtakslogg.papers.layouts.Sheet.Mark;
import no.vedtakslogg.papers.layouts.Sheet.Paragraph;
import no.vedtakslogg.papers.layouts.Sheet.Section;
import no.vedtakslogg.papers.layouts.Told.Case;
import no.vedtakslogg.papers.layouts.Told.Order;

/** The cases one below the other, each with what was said, proposed and decided. */
final class CasesInProse {
    private final Desk desk;
    private final Told told;
    private final CaseHeading heading;
    private final boolean proposals;
    private final String discussionLabel;
    private final String proposalLabel;
    private final String decisionLabel;
    private final String vote;
    private final Mark mark;
    private final boolean inline;
    private final String under;

    CasesInProse(Desk desk, Numbering numbering, ToldFacts facts) {
        this.desk = desk;
        told = desk.told();
        var draw = desk.draw();
        heading = CaseHeading.drawn(desk, numbering);
        proposals = draw.yes("proposals", 5);
        discussionLabel = desk.one("discussion label", CaseLabels.DISCUSSION);
        proposalLabel = desk.one("proposal label", CaseLabels.PROPOSAL);
        decisionLabel = desk.one("decision label", CaseLabels.DECISION);
        vote = draw.one("vote", "none", "none", "before", "label before", "after");
        mark = draw.one("mark", List.of(Mark.NUMBERS, Mark.NUMBERS, Mark.LETTERS, Mark.BULLETS, Mark.DASHES));
        inline = draw.yes("single decision in the label's line", 4);
        under = draw.one(
                "under heading",
                "none",
                "none",
                "none",
                "handler",
                "archive",
                "responsible",
                "attached",
                "presented",
                "type");
        facts.cases(proposals);
    }

    void write() {
        if (desk.draw().yes("heading over cases", 3)) {
            desk.add(new Heading(2, desk.one("over cases", CaseLabels.OVER_CASES)));
        }
        told.cases.forEach(this::write);
    }

    private void write(Case one) {
        heading.write(one);
        underHeading();
        if (!discussionLabel.equals("none")) {
            desk.add(new Section(discussionLabel));
        }
        one.said().forEach(sentence -> desk.add(new Paragraph(sentence)));
        if (proposals && !one.proposal().isEmpty()) {
            points(proposalLabel, one.proposal());
        }
        voteBefore();
        points(decisionLabel, one.decision());
        if (vote.equals("after")) {
            desk.add(new Paragraph(told.by("Vedtaket var enstemmig.", "Vedtaket var samrøystes.")));
        }
    }

    private void underHeading() {
        switch (under) {
            case "handler" -> desk.add(new Label(told.by("Saksbehandler:", "Sakshandsamar:"), "Tone Berg"));
            case "archive" -> desk.add(new Label("Arkivsak:", "26/1234"));
            case "responsible" -> desk.add(new Label(told.by("Saksansvarlig:", "Saksansvarleg:"), "Tone Berg"));
            case "attached" -> desk.add(new Label("Vedlegg:", "Rapport fra gruppen"));
            case "presented" -> desk.add(new Paragraph(told.by("Innleder: Tone Berg", "Innleiar: Tone Berg")));
            case "type" -> desk.add(new Label("Sakstype:", "Vedtakssak"));
            default -> {}
        }
    }

    private void voteBefore() {
        if (vote.equals("label before")) {
            desk.add(new Section(told.by("Votering:", "Røysting:")));
            desk.add(new Paragraph(told.by("Forslaget ble enstemmig vedtatt.", "Framlegget vart samrøystes vedteke.")));
        } else if (vote.equals("before")) {
            desk.add(new Paragraph(told.by("Enstemmig vedtatt.", "Samrøystes vedteke.")));
        }
    }

    private void points(String label, List<Order> points) {
        var words = points.stream().map(Order::words).toList();
        if (words.size() > 1) {
            desk.add(new Section(label));
            desk.add(Items.of(mark, words));
        } else if (inline && label.endsWith(":")) {
            desk.add(new Label(label, words.getFirst()));
        } else {
            desk.add(new Section(label));
            desk.add(new Paragraph(words.getFirst()));
        }
    }
}
