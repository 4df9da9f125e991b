package no.vedtakslogg.papers.layouts;

import java.util.Map;
import no.vedtakslogg.papers.layouts.Sheet.Heading;
import no.vedtakslogg.papers.layouts.Sheet.Paragraph;

/** Whose minutes these are, above all else. */
record Title(Desk desk, Days days) {
    void write() {
        if (desk.draw().yes("letterhead", 3)) {
            desk.add(new Paragraph(desk.draw()
                    .one("letterhead words", "Storvik kommune", "HELSEFELLESSKAPET NORDFJELLA", "Viknes sykehus HF")));
        }
        var title = desk.one("title", HeadLabels.TITLES);
        desk.add(new Heading(1, Template.filled(title, Map.of("B", desk.told().body, "D", days.inTitle()))));
    }
}
