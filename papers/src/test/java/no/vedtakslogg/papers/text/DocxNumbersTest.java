package no.vedtakslogg.papers.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Word keeps the numbers of lists and headings out of the text, and often in the style alone. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DocxNumbersTest {
    @Test
    void headings_have_the_numbers_of_their_style_and_of_the_one_it_is_based_on() throws IOException, Unreadable {
        try (var docx = new XWPFDocument()) {
            var list = list(docx);
            style(docx, "Heading1", "heading 1", null, list, 0);
            style(docx, "Heading2", "heading 2", null, list, 1);
            style(docx, "Sakstittel", "Sakstittel", "Heading1", null, 0);
            paragraph(docx, "Heading1", "Felles innkjøp");
            paragraph(docx, null, "Rådet drøftet saken.");
            paragraph(docx, "Heading2", "Konklusjon");
            paragraph(docx, "Sakstittel", "Eventuelt");

            assertThat(words(docx))
                    .containsExactly("1. Felles innkjøp", "Rådet drøftet saken.", "1.1 Konklusjon", "2. Eventuelt");
        }
    }

    @Test
    void a_paragraph_that_is_taken_out_of_the_list_of_its_style_has_none() throws IOException, Unreadable {
        try (var docx = new XWPFDocument()) {
            style(docx, "Heading1", "heading 1", null, list(docx), 0);
            paragraph(docx, "Heading1", "Felles innkjøp");
            docx.getParagraphs().getLast().setNumID(BigInteger.ZERO);
            paragraph(docx, "Heading1", "Eventuelt");

            assertThat(words(docx)).containsExactly("Felles innkjøp", "1. Eventuelt");
        }
    }

    @Test
    void a_heading_with_the_number_of_its_case_is_not_counted_too() throws IOException, Unreadable {
        try (var docx = new XWPFDocument()) {
            style(docx, "Heading1", "heading 1", null, list(docx), 0);
            paragraph(docx, "Heading1", "Bakgrunn");
            paragraph(docx, "Heading1", "Sak 14/26 Felles innkjøp");

            assertThat(words(docx)).containsExactly("1. Bakgrunn", "Sak 14/26 Felles innkjøp");
        }
    }

    private static List<String> words(XWPFDocument docx) throws IOException, Unreadable {
        var bytes = new ByteArrayOutputStream();
        docx.write(bytes);
        return FileReader.read(bytes.toByteArray(), "nummer.docx", 1 << 20, 10, 1 << 20).blocks().stream()
                .map(block -> ((Line) block).text())
                .toList();
    }

    private static void paragraph(XWPFDocument docx, @Nullable String style, String words) {
        var paragraph = docx.createParagraph();
        if (style != null) {
            paragraph.setStyle(style);
        }
        paragraph.createRun().setText(words);
    }

    private static void style(
            XWPFDocument docx, String id, String name, @Nullable String basis, @Nullable BigInteger list, int level) {
        var style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        if (basis != null) {
            style.addNewBasedOn().setVal(basis);
        }
        if (list != null) {
            var numbers = style.addNewPPr().addNewNumPr();
            numbers.addNewNumId().setVal(list);
            numbers.addNewIlvl().setVal(BigInteger.valueOf(level));
        }
        (docx.getStyles() == null ? docx.createStyles() : docx.getStyles()).addStyle(new XWPFStyle(style));
    }

    private static BigInteger list(XWPFDocument docx) {
        var abstractList = CTAbstractNum.Factory.newInstance();
        abstractList.setAbstractNumId(BigInteger.ONE);
        for (var level = 0; level < 2; level++) {
            var of = abstractList.addNewLvl();
            of.setIlvl(BigInteger.valueOf(level));
            of.addNewStart().setVal(BigInteger.ONE);
            of.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
            of.addNewLvlText().setVal(level == 0 ? "%1." : "%1.%2");
        }
        var numbering = docx.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(abstractList)));
    }
}
