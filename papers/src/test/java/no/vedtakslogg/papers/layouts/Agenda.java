package no.vedtakslogg.papers.layouts;

import java.util.ArrayList;
import java.util.List;
import no.vedtakslogg.papers.layouts.Sheet.Heading;
import no.vedtakslogg.papers.layouts.Sheet.Items;
import no.vedtakslogg.papers.layouts.Sheet.Lines;
import no.vedtakslogg.papers.layouts.Sheet.Mark;
import no.vedtakslogg.papers.layouts.Sheet.Rows;
import no.vedtakslogg.papers.layouts.Sheet.Section;
import no.vedtakslogg.papers.layouts.Told.Case;

/** The list of the cases above their treatment, which some minutes have. */
final class Agenda {
    private final Desk desk;
    private final Draw draw;
    private final Numbering numbering;
    private final ToldFacts facts;
    private final List<Case> cases;

    Agenda(Desk desk, Numbering numbering, ToldFacts facts) {
        this.desk = desk;
        this.numbering = numbering;
        this.facts = facts;
        draw = desk.draw();
        cases = desk.told().cases;
    }

    void write() {
        var how = draw.one(
                "agenda",
                "none",
                "none",
                "lines",
                "lines with Sak",
                "items",
                "table",
                "table with pages",
                "grouped lines");
        if (how.equals("none")) {
            return;
        }
        facts.agenda();
        var name = desk.one("agenda name", AgendaLabels.NAMES);
        desk.add(draw.yes("agenda name is a heading", 6) ? new Heading(2, name) : new Section(name + ":"));
        switch (how) {
            case "lines" ->
                desk.add(new Lines(cases.stream().map(numbering::withTitle).toList()));
            case "lines with Sak" -> desk.add(new Lines(withSak(cases)));
            case "items" -> desk.add(Items.of(Mark.BULLETS, withSak(cases)));
            case "grouped lines" -> groups();
            case "table" -> table();
            default -> tableWithPages();
        }
    }

    private List<String> withSak(List<Case> some) {
        return some.stream().map(numbering::withSakAndTitle).toList();
    }

    private void groups() {
        desk.add(new Section("Vedtakssaker"));
        desk.add(new Lines(withSak(cases.subList(0, 2))));
        desk.add(new Section("Orienteringssaker"));
        desk.add(new Lines(withSak(cases.subList(2, cases.size()))));
    }

    private void table() {
        desk.add(new Rows(
                List.of(desk.one("number column", AgendaLabels.NUMBER), desk.one("title column", AgendaLabels.TITLE)),
                cases.stream()
                        .map(one -> List.of(numbering.of(one), one.title()))
                        .toList()));
    }

    private void tableWithPages() {
        var rows = new ArrayList<List<String>>();
        for (var one : cases) {
            rows.add(List.of(numbering.of(one), one.title(), String.valueOf(2 + rows.size())));
        }
        desk.add(new Rows(List.of("Saksnr.", "Tittel", "Side"), rows));
    }
}
