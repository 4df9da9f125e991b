package no.vedtakslogg.query.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class XlsxTest {

    @Test
    void a_day_is_a_day_and_the_names_of_the_columns_stay_in_sight() throws IOException {
        var sheet = sheet("Organ", "Dato", "Antall");
        assertThat(sheet).contains("<pane", "ySplit=\"1\"", "state=\"frozen\"", "autoFilter ref=\"A1:C3\"");
        assertThat(sheet).contains("<v>45594.0</v>", "<v>7</v>"); // 29 October 2024, as a spreadsheet counts the days
    }

    @Test
    void a_formula_is_text_and_what_xml_cannot_hold_is_left_out() throws IOException {
        assertThat(sheet("=1+1", "a\u0001b", "<script>")).doesNotContain("<f>", "<script>", "\u0001");
    }

    @Test
    void a_table_without_rows_is_a_workbook_too() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Xlsx(out, "Vedtakslogg")) {
            workbook.row("Organ");
        }
        assertThat(Workbook.parts(out.toByteArray())).containsKey("xl/worksheets/sheet1.xml");
    }

    private static String sheet(String one, String two, String three) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Xlsx(out, "Vedtakslogg")) {
            workbook.row(one, two, three);
            workbook.row("ASU", LocalDate.of(2024, 10, 29), 7);
            workbook.row(null, null, null);
        }
        return String.valueOf(Workbook.parts(out.toByteArray()).get("xl/worksheets/sheet1.xml"));
    }
}
