package no.vedtakslogg.query.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReadInTest {
    private static final String HASH = "0123456789abcdef".repeat(4);

    @Test
    void a_source_in_a_paper_tells_the_file_and_the_page() {
        assertThat(ReadIn.told("import:" + HASH + "#page=3&characters=120-240 møte 29.10.pdf"))
                .hasValue(new ReadIn("/innlesing/filer/" + HASH + "#page=3", "møte 29.10.pdf", 3));
        assertThat(ReadIn.told("import:" + HASH + " plan.docx"))
                .hasValue(new ReadIn("/innlesing/filer/" + HASH, "plan.docx", null));
    }

    @Test
    void any_other_source_tells_no_place() {
        assertThat(ReadIn.told(null)).isEmpty();
        assertThat(ReadIn.told("api")).isEmpty();
        assertThat(ReadIn.told("import:javascript:alert(1) x")).isEmpty();
    }
}
