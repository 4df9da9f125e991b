package no.vedtakslogg.papers.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The lines that are no words of a paper are counted as the paper's reader counts them. */
class PageEdgesTest {
    @Test
    void the_number_of_a_page_is_left_out() {
        assertThat(PageEdges.in("Sak 1/26 Budsjett\r\n\r\nSide 1 av 2\r\n\r\nSak 2/26 Plan\r\n"))
                .containsExactly(2);
    }

    @Test
    void a_return_alone_ends_no_line() {
        assertThat(PageEdges.in("Sak 1/26 Budsjett\rog plan\n\nSide 1 av 2\n\nSak 2/26 Plan\n"))
                .containsExactly(2);
    }
}
