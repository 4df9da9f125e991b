package no.vedtakslogg.papers.layouts;

import java.util.ArrayList;
import java.util.List;

/** A paper as its writer thinks of it, block for block, that can be set as text, Markdown or a page of HTML. */
final class Sheet {
    sealed interface Block {}

    record Heading(int level, String words) implements Block {}

    record Paragraph(String words) implements Block {}

    record Label(String label, String value) implements Block {}

    /** A label that stands alone, and what it opens below it. */
    record Section(String label) implements Block {}

    record Items(Mark mark, List<Item> items) implements Block {
        /** Items with nothing below them. */
        static Items of(Mark mark, List<String> words) {
            return new Items(
                    mark, words.stream().map(one -> new Item(one, List.of())).toList());
        }
    }

    record Item(String words, List<String> below) {}

    record Rows(List<String> names, List<List<String>> rows) implements Block {}

    /** Lines straight below each other. */
    record Lines(List<String> lines) implements Block {}

    enum Mark {
        NUMBERS,
        NUMBERS_IN_BRACKETS,
        LETTERS,
        BULLETS,
        DASHES;

        String at(int index) {
            return switch (this) {
                case NUMBERS -> (index + 1) + ".";
                case NUMBERS_IN_BRACKETS -> (index + 1) + ")";
                case LETTERS -> (char) ('a' + index) + ")";
                case BULLETS -> "•";
                case DASHES -> "-";
            };
        }
    }

    private final List<Block> blocks = new ArrayList<>();

    Sheet add(Block block) {
        blocks.add(block);
        return this;
    }

    String set(String format, Draw draw) {
        return switch (format) {
            case "md" -> new MarkdownSheet(draw).set(blocks);
            case "html" -> new HtmlSheet(draw).set(blocks);
            default -> new TextSheet(draw).set(blocks);
        };
    }
}
