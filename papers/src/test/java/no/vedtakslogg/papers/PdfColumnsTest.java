package no.vedtakslogg.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.vedtakslogg.papers.text.FileReader;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Table;
import no.vedtakslogg.papers.text.Unreadable;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A page set in two columns is read column by column; names and cells beside each other are not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PdfColumnsTest {
    static final PDType1Font FONT = new PDType1Font(FontName.TIMES_ROMAN);
    static final float SIZE = 10;
    static final List<String> HEAD = List.of(
            "Referat fra møte i Samarbeidsrådet for Fjordlandet 4. mars 2026, holdt i det store møterommet på Storvik rådhus",
            "Til stede: Runa Hellesø, Isak Myrvoll, Torgeir Vikse");
    static final List<String> LEFT = List.of(
            "Sak 1/26 Felles vaktrom",
            "Rådet fikk høre om prøveordningen med felles vaktrom ved akuttmottaket, som har vart i ett år og blitt brukt av alle kommunene.",
            "Vedtak:",
            "1. Rådet ber sykehuset om å gjøre ordningen fast, og om å melde fra til kommunene når den er det.",
            "2. Kommunene melder inn hvem som er kontaktperson for ordningen, senest ved utgangen av mai.");
    static final List<String> RIGHT = List.of(
            "Sak 2/26 Transport mellom sykehus og sykehjem",
            "Torgeir Vikse la fram tall for de siste tre månedene. De viser at mange venter lenge på skyss hjem fra sykehuset.",
            "Vedtak:",
            "Rådet tar tallene til orientering, og ber om å få dem lagt fram på nytt når det har gått et halvt år.",
            "Sak 3/26 Eventuelt",
            "Ingen hadde noe å ta opp, og møtet sluttet en halv time før det skulle etter innkallingen.");

    @Test
    void two_columns_of_text_are_read_one_after_the_other() throws IOException {
        var paper = read(LEFT, RIGHT, 0);

        assertThat(paper.attendance()).extracting(one -> one.name().value()).contains("Torgeir Vikse");
        assertThat(paper.cases())
                .extracting(read -> read.title() == null ? "" : read.title().value())
                .containsExactly("Felles vaktrom", "Transport mellom sykehus og sykehjem", "Eventuelt");
        assertThat(paper.cases().getFirst().decision().all().toList())
                .extracting(point -> point.text().value())
                .containsExactly(LEFT.get(3).substring(3), LEFT.get(4).substring(3));
        assertThat(paper.cases().get(1).decision().all().toList())
                .extracting(point -> point.text().value())
                .containsExactly(RIGHT.get(3));
    }

    @Test
    void so_are_they_where_their_lines_stand_at_other_heights() throws IOException {
        var paper = read(LEFT, RIGHT, 5);

        assertThat(paper.cases())
                .extracting(read -> read.decision()
                        .all()
                        .map(point -> point.text())
                        .map(Found::value)
                        .toList())
                .containsExactly(
                        List.of(LEFT.get(3).substring(3), LEFT.get(4).substring(3)), List.of(RIGHT.get(3)), List.of());
    }

    @Test
    void cells_beside_each_other_stay_in_their_rows() throws IOException, Unreadable {
        try (var pdf = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (var out = new PDPageContentStream(pdf, page)) {
                var y = 780f;
                for (var row : List.of(
                        List.of(LEFT.get(1), RIGHT.get(1)),
                        List.of(LEFT.get(3), RIGHT.get(3)),
                        List.of(LEFT.get(4), RIGHT.get(5)))) {
                    var below = draw(out, List.of(row.getFirst()), 60, 285, y);
                    y = Math.min(below, draw(out, List.of(row.getLast()), 310, 540, y));
                }
            }
            var blocks = FileReader.read(bytes(pdf), "celler.pdf", 1 << 20, 1, 1 << 20)
                    .blocks();

            assertThat(blocks).singleElement().isInstanceOfSatisfying(Table.class, table -> assertThat(table.rows())
                    .extracting(row -> row.text(0))
                    .containsExactly(LEFT.get(1), LEFT.get(3), LEFT.get(4)));
        }
    }

    @Test
    void whoever_presents_a_row_of_a_programme_may_stand_in_a_column_of_its_own() throws IOException {
        var programme = List.of(
                List.of("10.00", "Kaffe og registrering", ""),
                List.of("10.15", "Felles vaktrom", "Runa Hellesø"),
                List.of("11.00", "Transport mellom sykehus og sykehjem", "Torgeir Vikse"),
                List.of("12.00", "Avslutning", "Isak Myrvoll"));
        try (var pdf = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (var out = new PDPageContentStream(pdf, page)) {
                var y = draw(
                        out,
                        List.of(
                                "Innkalling til møte i Samarbeidsrådet 4. mars 2026",
                                "Sted: Storvik rådhus",
                                "Program"),
                        60,
                        540,
                        780);
                for (var row : programme) {
                    draw(out, List.of(row.get(0)), 60, 110, y);
                    draw(out, List.of(row.get(1)), 115, 400, y);
                    y = draw(out, List.of(row.get(2)), 405, 540, y);
                }
            }
            var paper = (Paper) Papers.read(bytes(pdf), "program.pdf", Limits.USUAL);

            assertThat(paper.agenda())
                    .extracting(row -> row.title().value())
                    .containsExactly(
                            "Kaffe og registrering",
                            "Felles vaktrom",
                            "Transport mellom sykehus og sykehjem",
                            "Avslutning");
            assertThat(paper.agenda())
                    .extracting(row ->
                            row.responsible() == null ? "" : row.responsible().value())
                    .containsExactly("", "Runa Hellesø", "Torgeir Vikse", "Isak Myrvoll");
        }
    }

    @Test
    void boxes_at_the_side_of_an_agenda_are_read_by_themselves() throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (var out = new PDPageContentStream(pdf, page)) {
                var y = draw(out, List.of("Innkalling til møte i Samarbeidsrådet"), 60, 540, 780);
                draw(
                        out,
                        List.of(
                                "Saksliste",
                                "Sak 4/26 Godkjenning av innkalling",
                                "Sak 5/26 Felles vaktrom ved akuttmottaket",
                                "Sak 6/26 Transport mellom sykehus og sykehjem",
                                "Sak 7/26 Eventuelt"),
                        60,
                        360,
                        y - 20);
                box(out, List.of("Dato", "4. mars 2026", "Sted", "Storvik rådhus, møterom 3"), y - 12);
                box(out, List.of("Forfall", "Meldes til Runa Hellesø innen 1. mars"), y - 105);
            }
            var paper = (Paper) Papers.read(bytes(pdf), "ruter.pdf", Limits.USUAL);

            assertThat(paper.agenda())
                    .extracting(row -> row.title().value())
                    .containsExactly(
                            "Godkjenning av innkalling",
                            "Felles vaktrom ved akuttmottaket",
                            "Transport mellom sykehus og sykehjem",
                            "Eventuelt");
            assertThat(paper.meeting().date()).extracting(Found::value).hasToString("2026-03-04");
            assertThat(paper.meeting().place()).extracting(Found::value).isEqualTo("Storvik rådhus, møterom 3");
            assertThat(paper.attendance()).isEmpty();
        }
    }

    private static void box(PDPageContentStream out, List<String> lines, float top) throws IOException {
        var bottom = draw(out, lines, 390, 540, top - 14);
        out.addRect(380, bottom, 170, top - bottom);
        out.stroke();
    }

    private static byte[] bytes(PDDocument pdf) throws IOException {
        var bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    private static Paper read(List<String> left, List<String> right, float lower) throws IOException {
        try (var pdf = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (var out = new PDPageContentStream(pdf, page)) {
                var y = draw(out, HEAD, 60, 540, 780);
                draw(out, left, 60, 285, y - 20);
                draw(out, right, 310, 540, y - 20 - lower);
            }
            return (Paper) Papers.read(bytes(pdf), "spalter.pdf", Limits.USUAL);
        }
    }

    private static float draw(PDPageContentStream out, List<String> paragraphs, float from, float to, float top)
            throws IOException {
        var y = top;
        for (var paragraph : paragraphs) {
            for (var line : wrapped(paragraph, to - from)) {
                out.beginText();
                out.setFont(FONT, SIZE);
                out.newLineAtOffset(from, y);
                out.showText(line);
                out.endText();
                y -= 12;
            }
            y -= 6;
        }
        return y;
    }

    private static List<String> wrapped(String words, float width) throws IOException {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : words.split(" ")) {
            if (!line.isEmpty() && FONT.getStringWidth(line + " " + word) / 1000 * SIZE > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
