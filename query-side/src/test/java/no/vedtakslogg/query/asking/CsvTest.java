package no.vedtakslogg.query.asking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CsvTest {
    @Test
    void fields_are_quoted_where_they_must_be() throws IOException {
        assertThat(csv(',', "ASU", "42/24", "a,b", "si «\"hei\"»", "to\nlinjer", null, 3))
                .isEqualTo("\uFEFFASU,42/24,\"a,b\",\"si «\"\"hei\"\"»\",\"to\nlinjer\",,3\r\n");
    }

    @Test
    void a_spreadsheet_in_norwegian_gets_semicolons() throws IOException {
        assertThat(csv(';', "a,b", "c;d")).isEqualTo("\uFEFFa,b;\"c;d\"\r\n");
    }

    @Test
    void what_a_spreadsheet_would_compute_is_made_harmless() throws IOException {
        assertThat(csv(',', "=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(A1)", "\t=1", "1-2"))
                .isEqualTo("\uFEFF\"'=HYPERLINK(\"\"http://x\"\")\",'+1,'-1,'@SUM(A1),'\t=1,1-2\r\n");
    }

    private static String csv(char separator, @Nullable Object... fields) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var csv = new Csv(out, separator)) {
            csv.row(fields);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
