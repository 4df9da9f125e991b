package no.vedtakslogg.system.browser;

import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A paper of one page, as a PDF, that somebody lets go of over the page where papers are read in. */
record DroppedPaper(String name, String text) {

    /** Minutes of ASU with two cases: in one a point of the proposal was decided otherwise, the other has a title to choose. */
    static String minutes(String proposed, String decided, String title) {
        return """
                MØTEREFERAT

                Utvalg: Administrativt samarbeidsutvalg (ASU)
                Møtedato: 12.03.2025 kl. 10.00 – 12.00
                Møtested: Rådhuset
                Møteleder: Solveig Gråspurv

                Til stede: Solveig Gråspurv, Torbjørn Kjøttmeis
                Forfall: Unni Svarttrost

                Sak 4/25 Felles kompetanseplan

                Forslag til vedtak
                1. Planen tas til orientering.
                2. %s

                Vedtak
                1. Planen tas til orientering.
                2. %s

                Sak 5/25 %s

                Vedtak
                1. Saken tas til orientering.
                """.formatted(proposed, decided, title);
    }

    /** Lets go of it over the page, as somebody does who drags it there. */
    void over(Page page) throws IOException {
        var dropped = page.evaluateHandle(
                """
                ({name, content}) => {
                  const files = new DataTransfer();
                  files.items.add(new File([Uint8Array.from(atob(content), one => one.charCodeAt(0))], name));
                  return files;
                }""", Map.of("name", name, "content", Base64.getEncoder().encodeToString(pdf())));
        page.dispatchEvent("form.slipp", "drop", Map.of("dataTransfer", dropped));
    }

    private byte[] pdf() throws IOException {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (var lines = new PDPageContentStream(document, page)) {
                lines.setFont(new PDType1Font(FontName.HELVETICA), 11);
                lines.beginText();
                lines.setLeading(16);
                lines.newLineAtOffset(60, 780);
                for (var line : text.split("\n")) {
                    lines.showText(line);
                    lines.newLine();
                }
                lines.endText();
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
