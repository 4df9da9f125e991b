package no.vedtakslogg.papers.layouts;

import java.util.List;
import no.vedtakslogg.papers.layouts.Sheet.Items;
import no.vedtakslogg.papers.layouts.Sheet.Label;
import no.vedtakslogg.papers.layouts.Sheet.Lines;
import no.vedtakslogg.papers.layouts.Sheet.Mark;
import no.vedtakslogg.papers.layouts.Sheet.Paragraph;
import no.vedtakslogg.papers.layouts.Sheet.Section;
import no.vedtakslogg.papers.layouts.Told.Person;

/** What stands around the agenda of a call: who is called, how to tell of being prevented, what is enclosed, who signs. */
final class CallSurroundings {
    private final Desk desk;
    private final Told told;
    private final Draw draw;
    private final Days days;
    private final boolean calledAbove;
    private final boolean preventedAbove;

    CallSurroundings(Desk desk, Days days) {
        this.desk = desk;
        this.days = days;
        told = desk.told();
        draw = desk.draw();
        calledAbove = draw.yes("called above agenda", 7);
        preventedAbove = draw.yes("prevented above agenda", 5);
    }

    void above() {
        if (calledAbove) {
            called();
        }
        if (preventedAbove) {
            prevented();
        }
    }

    void below() {
        if (!calledAbove) {
            called();
        }
        if (!preventedAbove) {
            prevented();
        }
        enclosed();
        signed();
    }

    private void called() {
        var people =
                told.people.stream().filter(person -> person.metFor().isEmpty()).toList();
        var label = desk.one("called label", CallLabels.CALLED) + ":";
        switch (draw.one("called", "none", "none", "in a line", "one a line", "items", "chair only")) {
            case "in a line" -> inALine(label, people);
            case "one a line" -> {
                desk.add(new Section(label));
                desk.add(new Lines(Naming.onALine(draw).each(people)));
            }
            case "items" -> {
                desk.add(new Section(label));
                desk.add(Items.of(Mark.BULLETS, Naming.onALine(draw).each(people)));
            }
            case "chair only" ->
                desk.add(new Label(
                        desk.one("chair label", HeadLabels.CHAIR) + ":",
                        people.getFirst().name()));
            default -> {}
        }
    }

    private void inALine(String label, List<Person> people) {
        var naming = Naming.inALine(draw);
        desk.add(new Label(label, String.join(naming.holdsComma() ? "; " : ", ", naming.each(people))));
    }

    private void prevented() {
        if (draw.yes("prevented", 6)) {
            desk.add(new Paragraph(desk.one("prevented words", CallStock.PREVENTED)));
        }
        if (draw.yes("remark", 3)) {
            desk.add(new Paragraph(desk.one("remark words", CallStock.REMARKS)));
        }
    }

    private void enclosed() {
        var label = desk.one("enclosures label", CallLabels.ENCLOSURES) + ":";
        var papers = CallStock.PAPERS.subList(0, 3).stream().map(told::in).toList();
        switch (draw.one("enclosures", "none", "none", "items", "numbered", "lines")) {
            case "items" -> enclosed(label, Items.of(Mark.BULLETS, papers));
            case "numbered" -> enclosed(label, Items.of(Mark.NUMBERS, papers));
            case "lines" -> enclosed(label, new Lines(papers));
            default -> {}
        }
    }

    private void enclosed(String label, Sheet.Block papers) {
        desk.add(new Section(label));
        desk.add(papers);
    }

    private void signed() {
        if (draw.yes("greeting", 4)) {
            desk.add(new Paragraph(desk.one("greeting words", CallStock.GREETINGS)));
        }
        var name = told.people.getFirst().name();
        switch (draw.one("signed", "none", "name and office", "place and day", "day behind place, name")) {
            case "name and office" -> desk.add(new Lines(List.of(name, told.by("leder", "leiar"))));
            case "place and day" -> desk.add(new Paragraph("Storvik, " + days.of(told.day.minusDays(9))));
            case "day behind place, name" -> {
                desk.add(new Paragraph("Storvik " + days.of(told.day.minusDays(12))));
                desk.add(new Lines(List.of(name, told.by("møteleder", "møteleiar"))));
            }
            default -> {}
        }
    }
}
