package no.vedtakslogg.papers.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.vedtakslogg.papers.text.Unreadable.Why;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Reads PDF: lines, tables and paragraphs from where the characters stand. Scripts in the file are never looked at. */
final class PdfFile {
    private PdfFile() {}

    static Document read(byte[] bytes, long unpackedBytes, int pages, int characters) throws Unreadable {
        PdfWeight.check(bytes, unpackedBytes);
        try (var document =
                Loader.loadPDF(new RandomAccessReadBuffer(bytes), IOUtils.createTempFileOnlyStreamCache())) {
            if (document.getNumberOfPages() > pages) {
                throw new Unreadable(Why.TOO_MANY_PAGES);
            }
            return read(document, characters);
        } catch (InvalidPasswordException encrypted) {
            throw new Unreadable(Why.ENCRYPTED);
        } catch (IOException | RuntimeException broken) {
            throw new Unreadable(Why.BROKEN);
        }
    }

    private static Document read(PDDocument document, int characters) throws IOException, Unreadable {
        var stripper = new PdfGlyphs(characters);
        var pages = new ArrayList<PdfPage>();
        for (var number = 1; number <= document.getNumberOfPages() && !stripper.isFull(); number++) {
            var page = document.getPage(number - 1);
            var words = stripper.of(document, number);
            var painted = painted(page, words);
            var glyphs = new ArrayList<>(words);
            glyphs.addAll(DrawnBullets.of(painted.shapes(), words));
            pages.add(new PdfPage(
                    number,
                    page.getCropBox().getWidth(),
                    page.getCropBox().getHeight(),
                    glyphs,
                    Grid.of(painted.lines())));
        }
        if (pages.stream().allMatch(PdfPage::isBlank)) {
            throw new Unreadable(Why.NO_TEXT);
        }
        RunningHeads.takeOut(pages);
        return new PdfText(pages, characters).document();
    }

    private static Rulings.Painted painted(org.apache.pdfbox.pdmodel.PDPage page, List<Glyph> glyphs) {
        try {
            return glyphs.isEmpty() ? Rulings.Painted.NOTHING : Rulings.of(page);
        } catch (IOException | RuntimeException unreadable) {
            return Rulings.Painted.NOTHING; // a table without its lines is better than no page
        }
    }
}
