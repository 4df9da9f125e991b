package no.vedtakslogg.query.lineage;

import java.util.ArrayList;
import java.util.List;

/** What a box of a drawing says: what it is called, the beginning of what it says, and how it stands. */
final class BoxWords {
    private static final int LETTERS = 30;

    private BoxWords() {}

    static List<String> of(NodeView node) {
        var lines = new ArrayList<>(folded(node.name(), 2));
        if (node.text() != null) {
            lines.addAll(folded(node.text(), 2));
        }
        if (node.status() != null) {
            lines.addAll(folded(node.status(), 1));
        }
        return lines;
    }

    private static List<String> folded(String text, int most) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.strip().split("\\s+")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        var shown = new ArrayList<>(lines.subList(0, Math.min(most, lines.size())));
        shown.replaceAll(each -> each.length() > LETTERS ? each.substring(0, LETTERS - 1) + "…" : each);
        if (lines.size() > most) {
            var last = shown.removeLast();
            shown.add(last.substring(0, Math.min(last.length(), LETTERS - 1)) + " …");
        }
        return shown;
    }
}
