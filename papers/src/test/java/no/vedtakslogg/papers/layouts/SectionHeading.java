package no.vedtakslogg.papers.layouts;

import no.vedtakslogg.papers.layouts.Sheet.Heading;
import no.vedtakslogg.papers.layouts.Sheet.Section;

/** How the headings of a paper's sections are set, all of them alike. */
record SectionHeading(Desk desk, String way, String numbers) {
    static SectionHeading drawn(Desk desk) {
        var draw = desk.draw();
        return new SectionHeading(
                desk,
                draw.one("section heading", "heading", "heading", "label", "label with colon", "heading with colon"),
                draw.one("section numbers", "none", "none", "none", "none", "none", "n.", "n", "n)"));
    }

    void write(int number, String name) {
        var counted = numbers.equals("none") ? name : numbers.replace("n", String.valueOf(number)) + " " + name;
        var words = way.endsWith("colon") && !counted.endsWith(":") ? counted + ":" : counted;
        desk.add(way.startsWith("heading") ? new Heading(2, words) : new Section(words));
    }
}
