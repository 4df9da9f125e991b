package no.vedtakslogg.papers.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import no.vedtakslogg.papers.text.Unreadable.Why;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** How large a page of a PDF is as it is looked at, in points: the sheet that its {@link Box boxes} lie on. */
public record PageSize(float width, float height) {

    /**
     * The sizes of all pages, in their order.
     *
     * @throws Unreadable where the file cannot be opened
     */
    public static List<PageSize> of(byte[] pdf) throws Unreadable {
        PdfWeight.check(pdf, PageImages.UNPACKED);
        try (var document = Loader.loadPDF(new RandomAccessReadBuffer(pdf), IOUtils.createTempFileOnlyStreamCache())) {
            var sizes = new ArrayList<PageSize>();
            document.getPages().forEach(page -> sizes.add(of(page)));
            return sizes;
        } catch (InvalidPasswordException encrypted) {
            throw new Unreadable(Why.ENCRYPTED);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new Unreadable(Why.BROKEN);
        }
    }

    private static PageSize of(PDPage page) {
        var box = page.getCropBox();
        return page.getRotation() % 180 == 0
                ? new PageSize(box.getWidth(), box.getHeight())
                : new PageSize(box.getHeight(), box.getWidth());
    }
}
