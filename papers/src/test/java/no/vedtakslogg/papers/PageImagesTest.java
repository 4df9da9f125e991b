package no.vedtakslogg.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import javax.imageio.ImageIO;
import no.vedtakslogg.papers.text.PageImages;
import no.vedtakslogg.papers.text.Unreadable;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PageImagesTest {
    static final String DRAW_THE_PICTURE = "q 500 0 0 500 10 10 cm /Im0 Do Q";

    @Test
    void a_page_is_drawn_in_its_size_with_something_on_it() throws IOException, Unreadable {
        var image = image(PageImages.png(RefusalTest.pdf(), 1, 72));
        assertThat(image.getWidth()).isBetween(594, 596);
        assertThat(image.getHeight()).isBetween(840, 843);
        assertThat(dark(image)).isGreaterThan(500);
        assertThat(image(PageImages.png(RefusalTest.pdf(), 1, 144)).getWidth()).isBetween(1188, 1192);
    }

    @Test
    void a_page_that_the_file_does_not_have_is_named() {
        assertThatThrownBy(() -> PageImages.png(RefusalTest.pdf(), 7, 72))
                .isInstanceOf(PageImages.NoSuchPage.class)
                .hasMessage("There is no page 7; the last one is 1.");
        assertThatThrownBy(() -> PageImages.png(RefusalTest.pdf(), 0, 72)).isInstanceOf(PageImages.NoSuchPage.class);
    }

    @Test
    void a_huge_page_is_drawn_smaller() throws IOException, Unreadable {
        var image = image(PageImages.png(page(new PDRectangle(14000, 14000), 10, ""), 1, 300));
        assertThat(image.getWidth() * image.getHeight()).isBetween(5_000_000, 6_010_000);
    }

    @Test
    void a_picture_too_large_to_hold_is_left_out() throws IOException, Unreadable {
        assertThat(dark(image(PageImages.png(page(PDRectangle.A4, 100, DRAW_THE_PICTURE), 1, 72))))
                .isPositive();
        assertThat(dark(image(PageImages.png(page(PDRectangle.A4, 40_000, DRAW_THE_PICTURE), 1, 72))))
                .isZero();
    }

    @Test
    void a_stream_that_unpacks_without_end_is_not_unpacked() throws IOException {
        var bomb = page(PDRectangle.A4, 10, " ".repeat(210 << 20));
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThatThrownBy(() -> PageImages.png(bomb, 1, 72))
                .isInstanceOfSatisfying(Unreadable.class, unreadable -> assertThat(unreadable.why())
                        .isEqualTo(Unreadable.Why.UNPACKS_TOO_LARGE));
        assertThat(((Refusal) Papers.read(bomb, "bombe.pdf", Limits.USUAL)).reason())
                .isEqualTo(Refusal.Reason.UNPACKS_TOO_LARGE);
    }

    @Test
    void what_is_no_PDF_is_broken() {
        assertThatThrownBy(() -> PageImages.png(new byte[] {1, 2, 3}, 1, 72)).isInstanceOf(Unreadable.class);
    }

    private static byte[] page(PDRectangle size, int side, String drawn) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            var page = new PDPage(size);
            pdf.addPage(page);
            page.setContents(new PDStream(
                    pdf, new ByteArrayInputStream(drawn.getBytes(StandardCharsets.US_ASCII)), COSName.FLATE_DECODE));
            var pictures = new COSDictionary();
            pictures.setItem(COSName.getPDFName("Im0"), blackSquare(pdf, side));
            var resources = new PDResources();
            resources.getCOSObject().setItem(COSName.XOBJECT, pictures);
            page.setResources(resources);
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static COSStream blackSquare(PDDocument pdf, int side) throws IOException {
        var stream = new PDStream(pdf, new ByteArrayInputStream(new byte[10_000]), COSName.FLATE_DECODE).getCOSObject();
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, side);
        stream.setInt(COSName.HEIGHT, side);
        stream.setInt(COSName.BITS_PER_COMPONENT, 8);
        stream.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        return stream;
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
    }

    private static int dark(BufferedImage image) {
        var dark = 0;
        for (var y = 0; y < image.getHeight(); y++) {
            for (var x = 0; x < image.getWidth(); x++) {
                dark += (image.getRGB(x, y) & 0xff) < 100 ? 1 : 0;
            }
        }
        return dark;
    }
}
