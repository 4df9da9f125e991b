package no.vedtakslogg.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Draws the minutes of a long meeting as a PDF: attendance in a table with lines, and cases that each fill a few pages. */
final class LongMinutes {
    private static final String TALK =
            "Utvalget gikk gjennom tallene for innleggelser og utskrivninger i alle kommunene, og"
                    + " drøftet hva som kan gjøres for at pasientene skal møte de samme rutinene hvor de enn bor. ";
    private static final float LEFT = 71;

    private final PDDocument pdf = new PDDocument();
    private final PDFont plain = new PDType1Font(FontName.TIMES_ROMAN);
    private final PDFont bold = new PDType1Font(FontName.TIMES_BOLD);
    private final List<PDPageContentStream> open = new ArrayList<>();
    private float y;

    private LongMinutes() {}

    static byte[] ofPages(int pages) throws IOException {
        var minutes = new LongMinutes();
        minutes.front();
        for (var number = 1; minutes.pdf.getNumberOfPages() < pages; number++) {
            minutes.treatment(number);
        }
        return minutes.bytes(pages);
    }

    private void front() throws IOException {
        line("MØTEPROTOKOLL", bold, 0);
        line("Utvalg: Samarbeidsutvalget", plain, 0);
        line("Møtedato: 12. mars 2026 kl. 09.00 – 15.30", plain, 0);
        line("Møtested: Rådhuset, møterom 2", plain, 0);
        gap();
        for (var person = 1; person <= 24; person++) {
            row(
                    "Navn Nr" + (char) ('A' + person % 26) + " Navnesen, Kommune " + person,
                    person % 5 == 0 ? "Forfall" : "Møtte");
        }
    }

    private void treatment(int number) throws IOException {
        gap();
        line("Sak " + number + "/26 Rutiner for samhandling, del " + number, bold, 0);
        line("Saksbehandler: Kari Eksempel", plain, 0);
        for (var section : List.of("Bakgrunn", "Vurdering")) {
            gap();
            line(section, bold, 0);
            for (var paragraph = 0; paragraph < 7; paragraph++) {
                wrapped(TALK.repeat(4), 0);
                gap();
            }
        }
        decision("Forslag til vedtak");
        gap();
        line("Behandling", bold, 0);
        wrapped(TALK.repeat(3), 0);
        decision("Vedtak");
        line("Enstemmig vedtatt.", plain, 0);
    }

    private void decision(String heading) throws IOException {
        gap();
        line(heading, bold, 0);
        wrapped("1. Utvalget tar saken til orientering og ber sekretariatet om å sende rutinen til kommunene.", 0);
        wrapped("2. Utvalget ber arbeidsgruppen om å:", 0);
        wrapped("a) samle erfaringene fra kommunene og sykehuset innen 1. juni 2026", 20);
        wrapped("b) legge fram en felles plan på første møte etter sommeren", 20);
        wrapped("3. Saken legges fram på nytt når ny avtale foreligger.", 0);
    }

    private void wrapped(String words, float indent) throws IOException {
        var line = new StringBuilder();
        for (var word : words.strip().split(" ")) {
            if (plain.getStringWidth(line + word) / 1000 * 11 > 450 - indent) {
                line(line.toString().strip(), plain, indent);
                line.setLength(0);
            }
            line.append(word).append(' ');
        }
        line(line.toString().strip(), plain, indent);
    }

    private void row(String left, String right) throws IOException {
        line(left, plain, 4);
        var page = open.getLast();
        text(right, plain, LEFT + 350, y);
        for (var x : new float[] {LEFT, LEFT + 340, LEFT + 450}) {
            page.moveTo(x, y - 4);
            page.lineTo(x, y + 10);
        }
        for (var edge : new float[] {y - 4, y + 10}) {
            page.moveTo(LEFT, edge);
            page.lineTo(LEFT + 450, edge);
        }
        page.stroke();
    }

    private void gap() {
        y -= 8;
    }

    private void line(String words, PDFont font, float indent) throws IOException {
        y -= 14;
        if (open.isEmpty() || y < 75) {
            newPage();
        }
        text(words, font, LEFT + indent, y);
    }

    private void newPage() throws IOException {
        var page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        if (!open.isEmpty()) {
            open.getLast().close();
        }
        open.add(new PDPageContentStream(pdf, page));
        y = 770;
        text("Samarbeidsutvalget 12.03.2026", plain, LEFT, 805);
        text("Side " + pdf.getNumberOfPages(), plain, 280, 30);
    }

    private void text(String words, PDFont font, float x, float baseline) throws IOException {
        var page = open.getLast();
        page.beginText();
        page.setFont(font, 11);
        page.newLineAtOffset(x, baseline);
        page.showText(words);
        page.endText();
    }

    private byte[] bytes(int pages) throws IOException {
        open.getLast().close();
        while (pdf.getNumberOfPages() > pages) {
            pdf.removePage(pages);
        }
        var bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        pdf.close();
        return bytes.toByteArray();
    }
}
