package no.vedtakslogg.papers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Lines of a PDF go on with each other where they were broken for want of room, and not where somebody ended them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PdfParagraphsTest {
    private static final PDFont PLAIN = new PDType1Font(FontName.TIMES_ROMAN);
    private static final PDFont BOLD = new PDType1Font(FontName.TIMES_BOLD);
    private static final PDFont ITALIC = new PDType1Font(FontName.TIMES_ITALIC);

    @Test
    void a_word_with_a_hyphen_of_its_own_goes_on_without_a_blank() throws IOException, Unreadable {
        assertThat(texts(out -> {
                    draw(
                            out,
                            PLAIN,
                            70,
                            700,
                            "Sykehuset tar imot henvisninger fra alle kommunene og følger selv opp KOLS-");
                    draw(
                            out,
                            PLAIN,
                            70,
                            686,
                            "pasientersomskrivesut. Det gjelder også henvendelser til sekretariatet fra Dag-");
                    draw(
                            out,
                            PLAIN,
                            70,
                            672,
                            "Ingebrigtsvollen Solvik. Fra og med årsskiftet meldes alle avvik gjennom EPJ-");
                    draw(out, PLAIN, 70, 658, "og meldingssystemet.");
                }))
                .containsExactly(
                        "Sykehuset tar imot henvisninger fra alle kommunene og følger selv opp KOLS-pasientersomskrivesut."
                                + " Det gjelder også henvendelser til sekretariatet fra Dag-Ingebrigtsvollen Solvik."
                                + " Fra og med årsskiftet meldes alle avvik gjennom EPJ- og meldingssystemet.");
    }

    @Test
    void a_value_goes_on_below_itself_though_its_label_is_bold_or_not() throws IOException, Unreadable {
        assertThat(texts(out -> {
                    draw(out, PLAIN, 70, 700, "SAKA GJELD:");
                    draw(out, BOLD, 200, 700, "Ambulant team for eldre med samansette behov, frå prosjekt");
                    draw(out, BOLD, 200, 686, "til fast teneste i heile regionen");
                    draw(out, PLAIN, 70, 672, "ARKIVSAK:");
                    draw(out, BOLD, 200, 672, "2026/118");
                }))
                .containsExactly(
                        "SAKA GJELD: Ambulant team for eldre med samansette behov, frå prosjekt til fast teneste i heile regionen",
                        "ARKIVSAK: 2026/118");
    }

    @Test
    void lines_that_end_far_before_a_table_does_are_not_full() throws IOException, Unreadable {
        assertThat(texts(out -> {
                    draw(out, PLAIN, 70, 714, "Til stede:");
                    draw(out, PLAIN, 150, 714, "Gunnvald Stein, samhandlingskoordinator (møteleder)");
                    draw(out, PLAIN, 150, 700, "Martine Hipp, fagsjef for helse i Vestre Dal kommune");
                    draw(out, PLAIN, 150, 686, "Knut Ragnar Rogn, kommuneoverlege, til klokka 11.00");
                    for (var row : List.of("1/26 Godkjenning av innkalling", "2/26 Felles anskaffelse")) {
                        var y = row.startsWith("1") ? 640 : 620;
                        out.addRect(70, y, 50, 20);
                        out.addRect(120, y, 405, 20);
                        out.stroke();
                        draw(out, PLAIN, 75, y + 6, row.substring(0, 4));
                        draw(out, PLAIN, 125, y + 6, row.substring(5));
                    }
                }))
                .containsExactly(
                        "Til stede: Gunnvald Stein, samhandlingskoordinator (møteleder)",
                        "Martine Hipp, fagsjef for helse i Vestre Dal kommune",
                        "Knut Ragnar Rogn, kommuneoverlege, til klokka 11.00");
    }

    @Test
    void words_in_italics_that_begin_anew_are_told_beside_those_above() throws IOException, Unreadable {
        var above = "Ny ordning for transport av pasienter mellom sykehuset og kommunene i hele Nordfjord";
        assertThat(texts(out -> {
                    draw(out, PLAIN, 70, 700, above);
                    draw(out, ITALIC, 70, 686, "Erfaringer etter tre måneder");
                }))
                .containsExactly(above, "Erfaringer etter tre måneder");
    }

    @Test
    void in_a_table_without_lines_the_rest_of_a_cell_stands_closer_than_the_next_row_does()
            throws IOException, Unreadable {
        assertThat(rows(out -> {
                    draw(out, PLAIN, 70, 700, "Berit Anne");
                    draw(out, PLAIN, 170, 700, "Vestre Dal kommune");
                    draw(out, PLAIN, 320, 700, "på Teams");
                    draw(out, PLAIN, 70, 686, "Solvik");
                    draw(out, PLAIN, 70, 668, "Gunnvald Stein");
                    draw(out, PLAIN, 170, 668, "Fagråd for rus");
                    draw(out, PLAIN, 320, 668, "leder");
                    draw(out, PLAIN, 70, 650, "Knut Rogn");
                    draw(out, PLAIN, 170, 650, "Avdeling for akutt");
                    draw(out, PLAIN, 320, 650, "vara for");
                    draw(out, PLAIN, 170, 636, "Medisin");
                    draw(out, PLAIN, 320, 636, "Martine Hipp");
                    draw(out, PLAIN, 70, 618, "Tone Lise");
                    draw(out, PLAIN, 170, 618, "Søre Dal kommune");
                    draw(out, PLAIN, 70, 604, "Bergan");
                }))
                .containsExactly(
                        "Berit Anne Solvik | Vestre Dal kommune | på Teams",
                        "Gunnvald Stein | Fagråd for rus | leder",
                        "Knut Rogn | Avdeling for akutt Medisin | vara for Martine Hipp",
                        "Tone Lise Bergan | Søre Dal kommune");
    }

    @Test
    void columns_of_a_table_without_lines_are_told_by_the_row_that_leaves_them_the_most_room()
            throws IOException, Unreadable {
        assertThat(rows(out -> {
                    draw(out, PLAIN, 70, 700, "Gunnvald Stein Berget");
                    draw(out, PLAIN, 192, 700, "Statsforvalteren");
                    draw(out, PLAIN, 300, 700, "observatør");
                    draw(out, PLAIN, 70, 684, "Knut Rogn");
                    draw(out, PLAIN, 192, 684, "Sekretariatet");
                    draw(out, PLAIN, 300, 684, "referent");
                }))
                .containsExactly(
                        "Gunnvald Stein Berget | Statsforvalteren | observatør",
                        "Knut Rogn | Sekretariatet | referent");
    }

    private interface Drawing {
        void on(PDPageContentStream out) throws IOException;
    }

    private static void draw(PDPageContentStream out, PDFont font, float x, float y, String words) throws IOException {
        out.beginText();
        out.setFont(font, 12);
        out.newLineAtOffset(x, y);
        out.showText(words);
        out.endText();
    }

    private static List<String> texts(Drawing drawing) throws IOException, Unreadable {
        return blocks(drawing).stream()
                .filter(Line.class::isInstance)
                .map(block -> ((Line) block).text())
                .toList();
    }

    private static List<String> rows(Drawing drawing) throws IOException, Unreadable {
        return blocks(drawing).stream()
                .filter(Table.class::isInstance)
                .flatMap(block -> ((Table) block).rows().stream())
                .map(row -> row.filled().stream()
                        .map(cell -> cell.words().toString())
                        .collect(Collectors.joining(" | ")))
                .toList();
    }

    private static List<Block> blocks(Drawing drawing) throws IOException, Unreadable {
        try (var pdf = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (var out = new PDPageContentStream(pdf, page)) {
                drawing.on(out);
            }
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return FileReader.read(bytes.toByteArray(), "avsnitt.pdf", 10_000_000, 10, 10_000)
                    .blocks();
        }
    }
}
