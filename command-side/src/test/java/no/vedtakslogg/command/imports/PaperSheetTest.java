package no.vedtakslogg.command.imports;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.vedtakslogg.command.imports.PaperSheet.Mark;
import no.vedtakslogg.command.imports.PaperSheet.Piece;
import no.vedtakslogg.papers.Paper;
import no.vedtakslogg.papers.Papers;
import no.vedtakslogg.papers.text.Box;
import no.vedtakslogg.papers.text.PageSize;
import no.vedtakslogg.papers.text.Span;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PaperSheetTest {
    private final Paper paper = (Paper) Papers.read(
            AtTheDropZone.minutes("ASU", "Saken utsettes.").getBytes(java.nio.charset.StandardCharsets.UTF_8),
            "referat.txt",
            no.vedtakslogg.papers.Limits.USUAL);

    private static Mark mark(String what, int from, int to) {
        return new Mark(what, new Span(1, from, to, List.of(new Box(1, from, 10, to - from, 12))));
    }

    @Test
    void the_pieces_of_a_text_are_the_whole_text_and_say_what_was_read_the_most_exact_first() {
        var sheet =
                PaperSheet.of(paper, List.of(), List.of(mark("all", 2, 12), mark("inner", 4, 8), mark("late", 10, 14)));
        assertThat(sheet.text().stream().map(Piece::words).collect(joining())).isEqualTo(paper.text());
        assertThat(sheet.text().stream().map(Piece::what))
                .containsExactly("", "all", "inner all", "all", "late all", "late", "");
    }

    @Test
    void a_mark_that_reaches_past_the_end_ends_with_the_text() {
        var end = paper.text().length();
        var sheet = PaperSheet.of(paper, List.of(), List.of(mark("last", end - 2, end + 10)));
        assertThat(sheet.text().getLast().what()).isEqualTo("last");
        assertThat(sheet.text().stream().map(Piece::words).collect(joining())).isEqualTo(paper.text());
    }

    @Test
    void on_a_page_the_smallest_box_lies_on_top() {
        var sheet = PaperSheet.of(
                paper,
                List.of(new PageSize(595, 842), new PageSize(595, 842)),
                List.of(mark("small", 0, 4), mark("large", 0, 40)));
        assertThat(sheet.pages()).hasSize(2);
        assertThat(sheet.pages().getFirst().boxes())
                .extracting(PaperSheet.Marked::what)
                .containsExactly("large", "small");
        assertThat(sheet.pages().getLast().boxes()).isEmpty();
    }
}
