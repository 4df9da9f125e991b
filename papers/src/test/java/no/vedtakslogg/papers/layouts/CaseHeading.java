package no.vedtakslogg.papers.layouts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.vedtakslogg.papers.layouts.Sheet.Heading;
import no.vedtakslogg.papers.layouts.Sheet.Label;
import no.vedtakslogg.papers.layouts.Sheet.Lines;
import no.vedtakslogg.papers.layouts.Sheet.Section;
import no.vedtakslogg.papers.layouts.Told.Case;

/** The number and title over each case: «n» stands for the number, «Sak n» for it behind «Sak», a comma for a new line. */
record CaseHeading(Desk desk, Numbering numbering, String way, boolean heading) {
    private static final List<String> WAYS = List.of(
            "Sak n Title",
            "n Title",
            "Sak n: Title",
            "Sak n – Title",
            "Sak n, Title",
            "n, Title",
            "SAK n, Title",
            "n TITLE",
            "SAK n TITLE",
            "Sak nr. n – Title",
            "Sak nr n: Title",
            "Saksnr. n Title",
            "Saksnr: n, Sak: Title",
            "Saksnummer: n, Sakstittel: Title",
            "ASU-sak n Title",
            "AU-sak n: Title",
            "AU n: Title",
            "Ad sak n: Title",
            "Ad n Title",
            "Til sak n: Title",
            "Sak: n Title",
            "V-sak n Title",
            "Vedtakssak n: Title",
            "Drøftingssak n Title",
            "Title (sak n)",
            "Title – sak n",
            "Sak n. Title",
            "n: Title",
            "n – Title",
            "Sak n | Title",
            "Punkt n: Title",
            "Sak n / Title");

    static CaseHeading drawn(Desk desk, Numbering numbering) {
        var way = desk.draw().one("case heading", WAYS);
        var level = desk.draw().one("case heading level", "heading", "heading", "paragraph");
        return new CaseHeading(desk, numbering, way, level.equals("heading"));
    }

    void write(Case one) {
        var lines = List.of(way.split(", "));
        if (lines.size() == 1) {
            var words = filled(way, one);
            desk.add(heading ? new Heading(2, words) : new Section(words));
        } else if (lines.getFirst().contains(":")) {
            lines.forEach(line -> {
                var label = line.split(" ");
                desk.add(new Label(label[0], filled(label[1], one)));
            });
        } else if (heading) {
            desk.add(new Heading(2, filled(lines.getFirst(), one)));
            desk.add(new Heading(3, filled(lines.getLast(), one)));
        } else {
            desk.add(new Lines(lines.stream().map(line -> filled(line, one)).toList()));
        }
    }

    private String filled(String words, Case one) {
        return Template.filled(
                words,
                Map.of(
                        "n",
                        numbering.of(one),
                        "Sak n",
                        numbering.withSak(one),
                        "SAK n",
                        numbering.withSak(one).toUpperCase(Locale.ROOT),
                        "Title",
                        one.title(),
                        "TITLE",
                        one.title().toUpperCase(Locale.ROOT)));
    }
}
