package no.vedtakslogg.papers.text;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import no.vedtakslogg.papers.text.Unreadable.Why;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.rendering.ImageType;

/** Draws the pages of a PDF as they look. What a file may cost is bounded, and nothing in it is ever run. */
public final class PageImages {
    /** The most that a packed stream of the file may hold. */
    static final long UNPACKED = 200L << 20;

    /** A page larger than this is drawn smaller than it was asked for. */
    private static final double MOST_PIXELS = 6_000_000;

    private static final float POINTS_PER_INCH = 72;

    private PageImages() {}

    /**
     * One page as a PNG picture.
     *
     * @param page the page's number, from 1
     * @throws NoSuchPage where the file has no such page
     * @throws Unreadable where the file cannot be drawn
     */
    public static byte[] png(byte[] pdf, int page, int dpi) throws Unreadable {
        if (dpi < 1) {
            throw new IllegalArgumentException("A picture has at least one dot per inch: " + dpi);
        }
        PdfWeight.check(pdf, UNPACKED);
        try (var document = Loader.loadPDF(new RandomAccessReadBuffer(pdf), IOUtils.createTempFileOnlyStreamCache())) {
            if (page < 1 || page > document.getNumberOfPages()) {
                throw new NoSuchPage(page, document.getNumberOfPages());
            }
            return png(draw(document, page, dpi));
        } catch (InvalidPasswordException encrypted) {
            throw new Unreadable(Why.ENCRYPTED);
        } catch (NoSuchPage missing) {
            throw missing;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw new Unreadable(Why.BROKEN);
        }
    }

    private static BufferedImage draw(PDDocument document, int page, int dpi) throws IOException {
        var box = document.getPage(page - 1).getCropBox();
        var area = Math.max(1.0, (double) box.getWidth() * box.getHeight());
        var scale = Math.min(dpi / POINTS_PER_INCH, (float) Math.sqrt(MOST_PIXELS / area));
        return new BoundedRenderer(document).renderImage(page - 1, scale, ImageType.RGB);
    }

    private static byte[] png(BufferedImage image) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", out);
        }
        return bytes.toByteArray();
    }

    /** A page was asked for that the file does not have. */
    public static final class NoSuchPage extends RuntimeException {
        NoSuchPage(int page, int pages) {
            super("There is no page %d; the last one is %d.".formatted(page, pages));
        }
    }
}
