package no.vedtakslogg.papers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.util.Matrix;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The words of a PDF are those that its page shows, however its letters were drawn. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PdfWordsTest {
    private static final PDFont TIMES = new PDType1Font(FontName.TIMES_ROMAN);

    @Test
    void words_that_the_page_makes_smaller_keep_their_blanks() throws IOException, Unreadable {
        var line = read((pdf, out) -> {
                    out.transform(Matrix.getScaleInstance(0.5f, 0.5f));
                    begin(out, TIMES, 22, 140, 1400);
                    out.showTextWithPositioning(new Object[] {"Ola", 70f, " Anders", 80f, " Tveit (leiar), lege"});
                    out.endText();
                })
                .getFirst();
        assertThat(line.text()).isEqualTo("Ola Anders Tveit (leiar), lege");
        assertThat(line.words().span().boxes().getFirst().height()).isEqualTo(11f);
    }

    @Test
    void a_blank_that_is_drawn_parts_words_however_near_the_next_letter_is() throws IOException, Unreadable {
        assertThat(texts((pdf, out) -> {
                    begin(out, TIMES, 11, 70, 700);
                    out.showTextWithPositioning(new Object[] {"Sist", 120f, " Ytre", 50f, " Vest"});
                    out.endText();
                }))
                .containsExactly("Sist Ytre Vest");
    }

    @Test
    void letters_that_stand_apart_are_one_word_where_blanks_are_drawn() throws IOException, Unreadable {
        assertThat(texts((pdf, out) -> {
                    begin(out, TIMES, 14, 70, 700);
                    out.setCharacterSpacing(5);
                    out.showText("VEDTAK I SAKA");
                    out.setCharacterSpacing(0);
                    out.endText();
                }))
                .containsExactly("VEDTAK I SAKA");
    }

    @Test
    void letters_that_the_font_joins_are_spelled_out_and_stand_where_they_were_drawn() throws IOException, Unreadable {
        var line = read((pdf, out) -> {
                    try (var font = PDDocument.class.getResourceAsStream(
                            "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
                        begin(out, PDType0Font.load(pdf, font), 11, 70, 700);
                    }
                    out.showText("Dei \ufb01re \ufb02ytta");
                    out.endText();
                })
                .getFirst();
        assertThat(line.text()).isEqualTo("Dei fire flytta");
        var match = line.words().matcher(Pattern.compile("flytta"));
        assertThat(match.find()).isTrue();
        var box = line.words().group(match, 0).span().boxes().getFirst();
        assertThat(box.x()).isBetween(100f, 120f);
        assertThat(box.x() + box.width())
                .isEqualTo(line.words().span().boxes().getFirst().x()
                        + line.words().span().boxes().getFirst().width());
    }

    @Test
    void so_are_those_that_were_copied_into_plain_text() {
        var line = (Line)
                PlainText.read("**Dei \ufb01re** anska\ufb00elsane").blocks().getFirst();
        assertThat(line.text()).isEqualTo("Dei fire anskaffelsane");
        assertThat(line.words().sub(4, 8).span().from()).isEqualTo(6);
        assertThat(line.words().sub(4, 8).span().to()).isEqualTo(9);
    }

    @Test
    void dots_and_squares_painted_before_lines_are_their_bullets() throws IOException, Unreadable {
        assertThat(texts((pdf, out) -> {
                    for (var point : List.of("Kommunane melder inn behov.", "Sjukehuset svarar i mai.")) {
                        var y = point.startsWith("K") ? 700f : 686f;
                        begin(out, TIMES, 11, 90, y);
                        out.showText(point);
                        out.endText();
                        out.addRect(78, y + 1.5f, 3.5f, 3.5f);
                        out.fill();
                    }
                }))
                .containsExactly("• Kommunane melder inn behov.", "• Sjukehuset svarar i mai.");
    }

    @Test
    void what_is_painted_among_words_or_far_from_them_is_none() throws IOException, Unreadable {
        assertThat(texts((pdf, out) -> {
                    begin(out, TIMES, 11, 90, 700);
                    out.showText("Sak 4/26");
                    out.newLineAtOffset(60, 0);
                    out.showText("Budsjett");
                    out.endText();
                    for (var left : new float[] {140, 30}) {
                        out.addRect(left, 701.5f, 3.5f, 3.5f);
                        out.fill();
                    }
                }))
                .containsExactly("Sak 4/26 Budsjett");
    }

    private interface Drawing {
        void on(PDDocument pdf, PDPageContentStream out) throws IOException;
    }

    private static void begin(PDPageContentStream out, PDFont font, float size, float x, float y) throws IOException {
        out.beginText();
        out.setFont(font, size);
        out.newLineAtOffset(x, y);
    }

    private static List<String> texts(Drawing drawing) throws IOException, Unreadable {
        return read(drawing).stream().map(Line::text).toList();
    }

    private static List<Line> read(Drawing drawing) throws IOException, Unreadable {
        try (var pdf = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            try (var out = new PDPageContentStream(pdf, page)) {
                drawing.on(pdf, out);
            }
            var bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return FileReader.read(bytes.toByteArray(), "ord.pdf", 10_000_000, 10, 10_000).blocks().stream()
                    .map(Line.class::cast)
                    .toList();
        }
    }
}
