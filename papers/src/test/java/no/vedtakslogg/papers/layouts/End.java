package no.vedtakslogg.papers.layouts;

import java.util.List;
import no.vedtakslogg.papers.layouts.Sheet.Lines;
import no.vedtakslogg.papers.layouts.Sheet.Paragraph;

/** What minutes end in. */
record End(Desk desk) {
    void write() {
        var told = desk.told();
        switch (desk.draw().one("end", "none", "closed", "signed", "next meeting", "closed sentence", "noted by")) {
            case "closed" ->
                desk.add(new Paragraph(told.by("Møtet ble hevet kl. ", "Møtet vart heva kl. ")
                        + told.to.toString().replace(":", ".") + "."));
            case "signed" ->
                desk.add(new Lines(List.of(told.met().getFirst().name(), told.by("møteleder", "møteleiar"))));
            case "closed sentence" ->
                desk.add(new Paragraph(told.by("Møtet ble avsluttet kl. ", "Møtet slutta kl. ")
                        + told.to
                        + told.by(" og lederen takket for oppmøtet.", " og leiaren takka for oppmøtet.")));
            case "noted by" -> desk.add(new Paragraph("Storvik, 20. mars 2026"));
            case "next meeting" -> desk.add(new Paragraph("Neste møte: 20. mai 2026"));
            default -> {}
        }
    }
}
