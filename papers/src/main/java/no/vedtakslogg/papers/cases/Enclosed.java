package no.vedtakslogg.papers.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Certainty;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.text.Line;
import no.vedtakslogg.papers.text.Passage;

/** The list of a case's attachments (vedlegg). */
final class Enclosed {
    private static final Pattern MARKER = Pattern.compile(
            "^(?:[-–•·●○▪*]|o(?=\\s))\\s*|^(?:vedlegg\\s+)?\\d{1,2}\\s*[.:)]?\\s+(?=\\p{L})",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NONE = Pattern.compile("(?iu)^(?:ingen?|-|–|nei)\\.?$");

    private Enclosed() {}

    static List<Found<String>> of(List<Line> lines) {
        var attachments = new ArrayList<Passage>();
        var listed = false;
        for (var line : lines) {
            var words = line.words();
            var marker = words.matcher(MARKER);
            var marked = false;
            while (marker.find() && marker.end() > 0) {
                marked = true;
                words = words.sub(marker.end());
                marker = words.matcher(MARKER);
            }
            if (marked || attachments.isEmpty() || !listed) {
                if (!marked && listed || !marked && line.afterGap() && !attachments.isEmpty()) {
                    break;
                }
                listed |= marked;
                attachments.add(words.strip());
            } else if (line.afterGap()) {
                break; // the list is over, what follows is no attachment
            } else {
                attachments.set(attachments.size() - 1, attachments.getLast().then(words));
            }
        }
        attachments.removeIf(words -> words.isBlank() || words.has(NONE));
        return attachments.stream()
                .map(words -> Found.words(words, Certainty.CERTAIN))
                .toList();
    }
}
