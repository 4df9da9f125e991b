package no.vedtakslogg.papers.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Drafts.DraftLine;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads HTML: headings, paragraphs, lists with their numbers, and tables. Scripts and styles are passed over. */
final class HtmlFile {
    private static final Set<String> PASSED_OVER = Set.of(
            "script",
            "style",
            "head",
            "nav",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "footer",
            "button",
            "form");
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "main",
            "header",
            "li",
            "dt",
            "dd",
            "blockquote",
            "pre",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "address",
            "figure",
            "figcaption",
            "fieldset",
            "body",
            "ul",
            "ol",
            "dl",
            "aside",
            "center",
            "details",
            "summary",
            "hr");
    private static final int DEEPEST = 200;

    private static final Pattern ENDS_WORD = Pattern.compile("[\\p{Ll}\\d.!?)»]");
    private static final Pattern BEGINS = Pattern.compile("\\p{Lu}\\p{Ll}+\\b");

    private final Drafts drafts;
    private final StringBuilder words = new StringBuilder();
    private List<DraftLine> lines = new ArrayList<>();
    private boolean inCell;
    private int heading;
    private int letters;
    private int boldLetters;
    private int italicLetters;
    private boolean gap = true;
    private double indent;
    private String marker = "";

    private HtmlFile(int characters) {
        drafts = new Drafts(characters);
    }

    static Document read(String html, int characters) {
        var file = new HtmlFile(characters);
        file.children(Jsoup.parse(html).body(), false, false, 0);
        file.endLine();
        return file.drafts.close(Format.HTML, null);
    }

    private void children(Node node, boolean bold, boolean italic, int depth) {
        if (depth < DEEPEST && !drafts.isFull()) {
            for (var child : node.childNodes()) {
                switch (child) {
                    case TextNode text -> text(text.getWholeText(), bold, italic);
                    case Element element -> element(element, bold, italic, depth + 1);
                    default -> {}
                }
            }
        }
    }

    private void text(String text, boolean bold, boolean italic) {
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (Passage.blank(character)) {
                if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                    words.append(' ');
                }
            } else if (character != '\u00ad' && character != '\u200b') {
                words.append(character);
                letters++;
                boldLetters += bold ? 1 : 0;
                italicLetters += italic ? 1 : 0;
            }
        }
    }

    private void element(Element element, boolean bold, boolean italic, int depth) {
        var name = element.normalName();
        if (PASSED_OVER.contains(name)) {
            return;
        }
        if (name.equals("br")) {
            endLine();
            gap = false;
        } else if (name.equals("table")) {
            table(element, depth);
        } else if (BLOCKS.contains(name)) {
            block(element, name, bold, italic, depth);
        } else {
            if (standsBelow(element)) {
                endLine();
                gap = false;
            }
            children(
                    element,
                    bold
                            || name.equals("b")
                            || name.equals("strong")
                            || name.equals("th")
                            || style(element).contains("font-weight:bold")
                            || style(element).contains("font-weight:700"),
                    italic || name.equals("i") || name.equals("em"),
                    depth);
        }
    }

    // «<b>Sak 4/26 Referat</b><span>Referatet ligg ved</span>»: no blank between, since a style sets each on a line of
    // its own
    private boolean standsBelow(Element element) {
        return element.previousSibling() instanceof Element before
                && !before.normalName().equals("br")
                && !words.isEmpty()
                && ENDS_WORD.matcher(words.substring(words.length() - 1)).matches()
                && BEGINS.matcher(element.text()).lookingAt();
    }

    private static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    }

    private void block(Element element, String name, boolean bold, boolean italic, int depth) {
        endLine();
        gap = true;
        var isList = name.equals("ul") || name.equals("ol");
        indent += isList ? 3 : 0;
        if (name.matches("h[1-6]")) {
            heading = name.charAt(1) - '0';
        }
        if (name.equals("li")) {
            marker = marker(element);
        }
        children(element, bold || style(element).contains("font-weight:bold"), italic, depth);
        endLine();
        heading = 0;
        marker = "";
        indent -= isList ? 3 : 0;
        gap = true;
    }

    private static String marker(Element item) {
        var list = item.parent();
        if (list == null || !list.normalName().equals("ol")) {
            return "•";
        }
        var start = list.attr("start").matches("\\d{1,4}") ? Integer.parseInt(list.attr("start")) : 1;
        var at = start;
        for (var sibling : list.children()) {
            if (sibling == item) {
                break;
            }
            at += sibling.normalName().equals("li") ? 1 : 0;
        }
        var type = list.attr("type")
                + (style(list).contains("lower-alpha") ? "a" : style(list).contains("lower-roman") ? "i" : "");
        return switch (type) {
            case "a" -> (char) ('a' + Math.floorMod(at - 1, 26)) + ".";
            case "A" -> (char) ('A' + Math.floorMod(at - 1, 26)) + ".";
            case "i" ->
                List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
                                .get(Math.clamp(at - 1, 0, 9)) + ".";
            default -> at + ".";
        };
    }

    private void endLine() {
        var text = words.toString().strip();
        if (!text.isEmpty()) {
            var style = new Style(
                    heading, boldLetters == letters && letters > 0, italicLetters == letters && letters > 0, false);
            var line = drafts.write(
                    marker.isEmpty() ? text : marker + " " + text, style, indent, gap && !(inCell && lines.isEmpty()));
            if (inCell) {
                lines.add(line);
            } else {
                drafts.place(line);
            }
            marker = "";
            gap = false;
        }
        words.setLength(0);
        letters = boldLetters = italicLetters = 0;
    }

    private void table(Element table, int depth) {
        endLine();
        var rows = table.select("tr").stream()
                .filter(row -> row.closest("table") == table)
                .toList();
        if (inCell || rows.stream().allMatch(row -> row.childrenSize() < 2)) {
            for (var row : rows) { // a table that only lays out the page, or stands within a cell
                row.children().forEach(cell -> block(cell, "div", false, false, depth));
            }
            return;
        }
        var drawn = new ArrayList<List<List<DraftLine>>>();
        var spans = new RowSpans();
        for (var row : rows) {
            drawn.add(cells(row, spans, depth));
        }
        drafts.place(drawn);
        gap = true;
    }

    private List<List<DraftLine>> cells(Element row, RowSpans spans, int depth) {
        var cells = new ArrayList<List<DraftLine>>();
        for (var cell : row.children()) {
            while (spans.takes(cells.size())) {
                cells.add(List.of());
            }
            inCell = true;
            lines = new ArrayList<>();
            children(cell, cell.normalName().equals("th"), false, depth);
            endLine();
            var width = RowSpans.span(cell, "colspan");
            spans.begin(cell, cells.size(), width);
            cells.add(lines);
            inCell = false;
            for (var i = 1; i < width; i++) {
                cells.add(List.of());
            }
        }
        for (var column = cells.size(); column < spans.columns(); column++) {
            if (spans.takes(column)) {
                cells.add(List.of());
            }
        }
        return cells;
    }
}
