package no.vedtakslogg.command.imports;

import java.util.regex.Pattern;
import no.vedtakslogg.papers.Paper;
import no.vedtakslogg.papers.text.Format;
import no.vedtakslogg.papers.text.Found;

/** Running text with its paragraphs and lists, where the file tells them; a PDF breaks lines where the page ends. */
final class Paragraphs {
    private static final Pattern MARKS = Pattern.compile("^\\h*(?:#{1,6}\\h+|>\\h*)|\\*\\*|__|</?\\w[^>]*>");
    private static final Pattern ITEM = Pattern.compile("^\\h*(?:[-–•·*]|o|\\d{1,2}[.)]|[a-zæøå][.)])\\h+.*");
    private static final Pattern RULE = Pattern.compile("^\\h*(?:-{3,}|\\*{3,})\\h*$");

    private Paragraphs() {}

    static String of(Paper paper, Found<String> found) {
        if (paper.format() == Format.PDF) {
            return found.value();
        }
        var text = new StringBuilder();
        var open = false;
        var raw = paper.text().substring(found.span().from(), found.span().to());
        for (var line : raw.split("\n")) {
            var words = RULE.matcher(line).matches()
                    ? ""
                    : MARKS.matcher(line).replaceAll("").strip();
            if (words.isEmpty()) {
                open = false;
            } else {
                var goesOn = open && !ITEM.matcher(line).matches();
                text.append(text.isEmpty() ? "" : goesOn ? " " : "\n").append(words);
                open = true;
            }
        }
        return text.toString();
    }
}
