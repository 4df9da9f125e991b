package no.vedtakslogg.command.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import no.vedtakslogg.papers.Paper;
import no.vedtakslogg.papers.text.Box;
import no.vedtakslogg.papers.text.PageSize;
import no.vedtakslogg.papers.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * The paper as it is shown beside what was read in it: the pages of a PDF with boxes over them, or else its text in
 * pieces; a box or a piece says what was read there.
 *
 * @param pages the pages of a PDF; none for other formats
 * @param text the pieces of any other paper's text, in their order
 */
record PaperSheet(List<Page> pages, List<Piece> text) {

    /** A page with what was read on it; the smallest comes last, so that it lies on top. */
    record Page(int number, int width, int height, List<Marked> boxes) {}

    /** A rectangle where something was read. */
    record Marked(String what, float x, float y, float width, float height) {
        float area() {
            return width * height;
        }
    }

    /** A piece of text, and what was read in it, apart by spaces; the most exact first. */
    record Piece(int from, String words, String what) {}

    /** Something that was read or is to be looked at, and its place. */
    record Mark(String what, Span place) {}

    static PaperSheet of(Paper paper, List<PageSize> sizes, List<Mark> marks) {
        return sizes.isEmpty()
                ? new PaperSheet(List.of(), pieces(paper.text(), marks))
                : new PaperSheet(pages(sizes, marks), List.of());
    }

    /** Where a link to the place leads without script. */
    static String anchor(@Nullable Span place, boolean drawn) {
        return place == null ? "" : drawn ? "side-" + place.page() : "sted-" + place.from();
    }

    private static List<Page> pages(List<PageSize> sizes, List<Mark> marks) {
        var pages = new ArrayList<Page>();
        for (var i = 0; i < sizes.size(); i++) {
            var number = i + 1;
            var boxes = marks.stream()
                    .flatMap(mark -> mark.place().boxes().stream()
                            .filter(box -> box.page() == number)
                            .map(box -> marked(mark.what(), box)))
                    .sorted(Comparator.comparingDouble(Marked::area).reversed())
                    .toList();
            pages.add(new Page(
                    number,
                    Math.round(sizes.get(i).width()),
                    Math.round(sizes.get(i).height()),
                    boxes));
        }
        return pages;
    }

    private static Marked marked(String what, Box box) {
        return new Marked(what, box.x() - 1, box.y() - 1, box.width() + 2, box.height() + 2);
    }

    private static List<Piece> pieces(String text, List<Mark> marks) {
        var inOrder = marks.stream()
                .filter(mark -> mark.place().from() < Math.min(mark.place().to(), text.length()))
                .sorted(Comparator.comparingInt((Mark mark) -> mark.place().from()))
                .toList();
        var edges = edges(text, inOrder);
        var open = new ArrayList<Mark>();
        var pieces = new ArrayList<Piece>();
        var coming = 0;
        int from = 0;
        for (var to : edges) {
            var start = from;
            open.removeIf(mark -> mark.place().to() <= start);
            while (coming < inOrder.size() && inOrder.get(coming).place().from() <= start) {
                open.add(inOrder.get(coming++));
            }
            open.sort(Comparator.comparingInt(
                    mark -> mark.place().to() - mark.place().from()));
            pieces.add(new Piece(
                    start,
                    text.substring(start, to),
                    String.join(" ", open.stream().map(Mark::what).toList())));
            from = to;
        }
        return pieces;
    }

    private static Set<Integer> edges(String text, List<Mark> marks) {
        var edges = new TreeSet<Integer>();
        for (var mark : marks) {
            edges.add(mark.place().from());
            edges.add(Math.min(mark.place().to(), text.length()));
        }
        edges.add(text.length());
        edges.remove(0);
        return edges;
    }

    /** The marks of all fields that were read somewhere. */
    static List<Mark> marks(Map<String, Field> fields) {
        var marks = new ArrayList<Mark>();
        fields.forEach((path, field) -> {
            if (field.place() != null) {
                marks.add(new Mark(path, field.place()));
            }
        });
        return marks;
    }
}
