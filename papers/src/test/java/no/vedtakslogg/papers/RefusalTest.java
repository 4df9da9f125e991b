package no.vedtakslogg.papers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.vedtakslogg.papers.Refusal.Reason;
import no.vedtakslogg.papers.samples.DocxSample;
import no.vedtakslogg.papers.samples.PdfSample;
import no.vedtakslogg.papers.text.Document;
import no.vedtakslogg.papers.text.FileReader;
import no.vedtakslogg.papers.text.Unreadable;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusalTest {
    static final String MINUTES = """
            MØTEREFERAT

            Utvalg: Fagråd 1
            Møtedato: 4. mars 2025 kl. 09.00 – 11.00

            Sak 1/25 Godkjenning av innkalling

            Vedtak:
            1. Innkallingen godkjennes.
            """;

    @Test
    void an_empty_file_is_empty() {
        assertThat(refused(new byte[0], "tom.pdf")).isEqualTo(Reason.EMPTY);
        assertThat(refused(" \n\t\n ".getBytes(UTF_8), "blank.txt")).isEqualTo(Reason.EMPTY);
    }

    @Test
    void a_file_above_the_limit_is_not_read_to_its_end() {
        var limits = new Limits(1 << 20, 1 << 24, 100, 1 << 20);
        var endless = new InputStream() {
            private long given;

            @Override
            public int read() {
                given++;
                return 'a';
            }
        };
        var refusal = (Refusal) Papers.read(endless, "stor.txt", limits);
        assertThat(refusal.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal.sentence()).isEqualTo("Filen er for stor. Grensen er 1 MB.");
        assertThat(endless.given).isLessThan(1 << 21);
    }

    @Test
    void a_PDF_with_a_password_says_so() throws IOException, Unreadable {
        var bytes = new ByteArrayOutputStream();
        try (var pdf = Loader.loadPDF(pdf())) {
            pdf.protect(new StandardProtectionPolicy("eier", "bruker", new AccessPermission()));
            pdf.save(bytes);
        }
        assertThat(refused(bytes.toByteArray(), "laast.pdf")).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void a_Word_file_with_a_password_says_so() throws IOException, GeneralSecurityException, Unreadable {
        var bytes = new ByteArrayOutputStream();
        try (var files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("hemmelig");
            try (var out = encryptor.getDataStream(files)) {
                out.write(DocxSample.of(document()));
            }
            files.writeFilesystem(bytes);
        }
        assertThat(refused(bytes.toByteArray(), "laast.docx")).isEqualTo(Reason.ENCRYPTED);
    }

    @Test
    void half_a_file_is_broken() throws Unreadable {
        var docx = DocxSample.of(document());
        assertThat(refused(Arrays.copyOf(docx, docx.length / 2), "halv.docx")).isEqualTo(Reason.BROKEN);
        assertThat(refused("%PDF-1.7\nnothing that belongs in one".getBytes(UTF_8), "halv.pdf"))
                .isEqualTo(Reason.BROKEN);
        assertThat(refused(new byte[] {0, 1, 2, 3, 4, 5}, "rot.pdf")).isEqualTo(Reason.BROKEN);
    }

    @Test
    void a_PDF_cut_short_is_refused_unless_only_its_index_is_missing() throws Unreadable {
        var pdf = pdf();
        var whole = ((Paper) read(pdf, "hel.pdf")).text();
        for (var part = 1; part < 10; part++) {
            switch (read(Arrays.copyOf(pdf, pdf.length * part / 10), "halv.pdf")) {
                case Refusal refusal -> assertThat(refusal.reason()).isIn(Reason.BROKEN, Reason.NO_TEXT);
                case Paper paper -> assertThat(paper.text()).isEqualTo(whole);
            }
        }
        assertThat(refused(Arrays.copyOf(pdf, pdf.length / 5), "halv.pdf")).isIn(Reason.BROKEN, Reason.NO_TEXT);
    }

    @Test
    void every_reason_has_a_sentence_that_says_what_is_wrong() {
        for (var reason : Reason.values()) {
            var sentence = Refusal.of(reason, 50).sentence();
            assertThat(sentence).matches("\\p{Lu}.{10,}[.?]").doesNotContain("%");
        }
    }

    @Test
    void a_file_of_500_MB_on_disk_is_refused_by_its_size_alone() throws IOException {
        var file = Files.createTempFile("stor", ".pdf");
        try (var sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(500L << 20);
            assertThat(((Refusal) Papers.read(file)).reason()).isEqualTo(Reason.TOO_LARGE);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void a_PDF_without_text_has_none() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(bytes);
        }
        assertThat(refused(bytes.toByteArray(), "skannet.pdf")).isEqualTo(Reason.NO_TEXT);
    }

    @Test
    void a_picture_is_a_picture_whatever_it_is_called() {
        var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        assertThat(refused(png, "referat.pdf")).isEqualTo(Reason.PICTURE);
        assertThat(refused(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 1}, "bilde.jpg"))
                .isEqualTo(Reason.PICTURE);
    }

    @Test
    void a_zip_bomb_is_weighed_and_not_unpacked() throws IOException {
        var bomb = zip("word/document.xml", 300 << 20);
        assertThat(bomb.length).isLessThan(1 << 20);
        assertThat(refused(bomb, "bombe.docx")).isEqualTo(Reason.UNPACKS_TOO_LARGE);
        assertThat(refused(zip("word/media/image1.png", 300 << 20), "bombe.docx"))
                .isEqualTo(Reason.UNPACKS_TOO_LARGE);
    }

    @Test
    void another_packed_file_is_of_a_kind_we_do_not_read() throws IOException {
        assertThat(refused(zip("xl/workbook.xml", 100), "ark.xlsx")).isEqualTo(Reason.UNKNOWN_FORMAT);
    }

    @Test
    void a_PDF_with_a_script_is_read_and_the_script_is_not() throws IOException, Unreadable {
        var bytes = new ByteArrayOutputStream();
        try (var pdf = Loader.loadPDF(pdf())) {
            pdf.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('nei');"));
            pdf.save(bytes);
        }
        var paper = (Paper) read(bytes.toByteArray(), "skript.pdf");
        assertThat(paper.cases()).hasSize(1);
        assertThat(paper.text()).doesNotContain("alert");
    }

    @Test
    void a_letter_is_no_meeting_paper() {
        var letter = "Kjære alle\n\nVi ønsker dere en god sommer.\n\nHilsen naboen\n";
        var refusal = (Refusal) read(letter.getBytes(UTF_8), "brev.txt");
        assertThat(refusal.reason()).isEqualTo(Reason.NOT_A_MEETING_PAPER);
        assertThat(refusal.sentence()).startsWith("Vi fant verken møte");
    }

    @Test
    void the_minutes_of_two_meetings_in_one_file_are_to_be_divided() {
        var other = MINUTES.replace("4. mars", "8. april").replace("1/25", "2/25");
        var refusal = (Refusal) read((MINUTES + "\n\n\n\n" + other).getBytes(UTF_8), "to.txt");
        assertThat(refusal.reason()).isEqualTo(Reason.SEVERAL_MEETINGS);
        assertThat(refusal.sentence()).contains("4. mars 2025 og 8. april 2025");
    }

    @Test
    void earlier_minutes_enclosed_in_a_notice_belong_to_it() {
        var notice = """
                MØTEINNKALLING

                Utvalg: Fagråd 1
                Møtedato: 8. april 2025 kl. 09.00 – 11.00

                SAKLISTE

                Sak 2/25 Godkjenning av referat
                Sak 3/25 Eventuelt



                """;
        var paper = (Paper) read((notice + MINUTES).getBytes(UTF_8), "innkalling.txt");
        assertThat(paper.kind().value()).isEqualTo(Kind.NOTICE);
        assertThat(paper.agenda()).hasSize(2);
        assertThat(paper.cases()).filteredOn(read -> !read.earlier()).isEmpty();
    }

    static byte[] pdf() throws Unreadable {
        return PdfSample.of(document(), "Fagråd 1", true);
    }

    static Document document() throws Unreadable {
        return FileReader.read(MINUTES.getBytes(UTF_8), "referat.txt", 1 << 20, 10, 1 << 20);
    }

    private static byte[] zip(String name, int size) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            var chunk = new byte[1 << 16];
            for (var left = size; left > 0; left -= chunk.length) {
                zip.write(chunk, 0, Math.min(left, chunk.length));
            }
        }
        return bytes.toByteArray();
    }

    private static Reason refused(byte[] bytes, String name) {
        return ((Refusal) read(bytes, name)).reason();
    }

    private static Reading read(byte[] bytes, String name) {
        return Papers.read(new ByteArrayInputStream(bytes), name, Limits.USUAL);
    }
}
