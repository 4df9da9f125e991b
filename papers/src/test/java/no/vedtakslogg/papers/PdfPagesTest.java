package no.vedtakslogg.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The head of the pages is no words of the paper, though the first page has none. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PdfPagesTest {
    static final PDType1Font FONT = new PDType1Font(FontName.TIMES_ROMAN);
    static final List<List<String>> PAGES = List.of(
            List.of(
                    "Referat fra møte 3. juni 2026 i Samarbeidsrådet for",
                    "legevakt i Dalstrøka",
                    "Til stede: Runa Hellesø, Isak Myrvoll, Torgeir Vikse",
                    "Sak 4/26 Ny felles legevaktsentral",
                    "Rådet drøftet hvor sentralen bør ligge.",
                    "Vedtak:",
                    "1. Rådet går inn for at sentralen legges til Storvik."),
            List.of(
                    "2. Storvik kommune lager en plan for flyttingen.",
                    "Sak 5/26 Felles innkjøp",
                    "Vedtak:",
                    "1. Saken utsettes til høsten."),
            List.of("2. Isak Myrvoll henter inn priser.", "Sak 6/26 Eventuelt", "Ingen hadde noe å ta opp."));

    @Test
    void a_head_that_begins_on_the_second_page_is_taken_out_where_it_is_small() throws IOException {
        assertThat(decided("Samarbeidsrådet – referat", 9, "")).isEqualTo(decided("", 9, ""));
    }

    @Test
    void so_is_one_as_large_as_the_words_where_the_pages_are_counted_through() throws IOException {
        assertThat(decided("Samarbeidsrådet – referat", 11, "Side %d av 3")).isEqualTo(decided("", 9, ""));
    }

    @Test
    void so_are_both_lines_of_one_that_wraps_as_the_title_of_the_paper_does() throws IOException {
        assertThat(decided("Samarbeidsrådet for\nlegevakt i Dalstrøka", 9, "")).isEqualTo(decided("", 9, ""));
    }

    private static List<String> decided(String head, float size, String foot) throws IOException {
        try (var pdf = new PDDocument()) {
            for (var lines : PAGES) {
                var page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (var out = new PDPageContentStream(pdf, page)) {
                    var y = 740f;
                    for (var line : lines) {
                        text(out, line, 11, y);
                        y -= 22;
                    }
                    y = 790;
                    for (var line : (pdf.getNumberOfPages() > 1 ? head : "").split("\n")) {
                        text(out, line, size, y);
                        y -= 12;
                    }
                    text(out, foot.formatted(pdf.getNumberOfPages()), 9, 40);
                }
            }
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            var paper = (Paper) Papers.read(bytes.toByteArray(), "sider.pdf", Limits.USUAL);
            return paper.cases().stream()
                    .flatMap(read -> read.decision().all())
                    .map(point -> point.text().value())
                    .toList();
        }
    }

    private static void text(PDPageContentStream out, String words, float size, float y) throws IOException {
        out.beginText();
        out.setFont(FONT, size);
        out.newLineAtOffset(70, y);
        out.showText(words);
        out.endText();
    }
}
