package no.vedtakslogg.papers.layouts;

import java.util.Map;
import no.vedtakslogg.papers.layouts.Sheet.Heading;
import no.vedtakslogg.papers.layouts.Sheet.Paragraph;

/** What a paper is called and whose it is, above all else. */
record Title(Desk desk, Days days) {
    void letterhead() {
        if (desk.draw().yes("letterhead", 3)) {
            desk.add(new Paragraph(desk.draw()
                    .one("letterhead words", "Storvik kommune", "HELSEFELLESSKAPET NORDFJELLA", "Viknes sykehus HF")));
        }
    }

    void write(String title) {
        desk.add(new Heading(1, Template.filled(title, Map.of("B", desk.told().body, "D", days.inTitle()))));
    }
}
