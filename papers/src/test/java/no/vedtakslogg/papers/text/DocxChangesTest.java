package no.vedtakslogg.papers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A Word file keeps what was struck, moved away or hidden beside what is to be read. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DocxChangesTest {
    @Test
    void only_what_the_paper_says_now_is_read() throws IOException, Unreadable {
        try (var docx = new XWPFDocument()) {
            var paragraph = docx.createParagraph();
            paragraph.createRun().setText("Kostnaden tas opp med ");
            var xml = paragraph.getCTP();
            xml.addNewDel().addNewR().addNewDelText().setStringValue("direktøren");
            xml.addNewIns().addNewR().addNewT().setStringValue("ledelsen");
            xml.addNewMoveFrom().addNewR().addNewT().setStringValue(" i mai");
            var hidden = xml.addNewR();
            hidden.addNewRPr().addNewVanish();
            hidden.addNewT().setStringValue(" (utkast)");
            xml.addNewMoveTo().addNewR().addNewT().setStringValue(" i juni.");

            var bytes = new ByteArrayOutputStream();
            docx.write(bytes);
            var read = FileReader.read(bytes.toByteArray(), "referat.docx", 1_000_000, 10, 10_000);

            assertThat(read.blocks()).singleElement().isInstanceOfSatisfying(Line.class, line -> assertThat(line.text())
                    .isEqualTo("Kostnaden tas opp med ledelsen i juni."));
        }
    }
}
