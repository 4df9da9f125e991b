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

    @Test
    void the_next_page_may_go_on_straight_below_a_foot() {
        assertThat(
                        PageEdges.in(
                                "Saken utsettes.\n\nProtokoll rådet      1\nSak 2/26 Plan\n\nGodkjent.\n\nProtokoll rådet      2\n"))
                .containsExactlyInAnyOrder(2, 7);
    }

    @Test
    void a_foot_may_have_another_line_below_the_number() {
        assertThat(
                        PageEdges.in(
                                "Saken utsettes.\n\nNordli      Side 1 av 2\nPostboks 4\n\nSak 2/26 Plan\n\nNordli      Side 2 av 2\nPostboks 4\n"))
                .containsExactlyInAnyOrder(2, 3, 7, 8);
    }
}
