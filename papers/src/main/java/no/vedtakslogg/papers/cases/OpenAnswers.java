package no.vedtakslogg.papers.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.vedtakslogg.papers.cases.CaseSections.Text;
import no.vedtakslogg.papers.parts.AnsweredRow;
import no.vedtakslogg.papers.text.Line;
import org.jspecify.annotations.Nullable;

/** Who answers for what was decided in a case, and by when, while its lines and tables are read. */
final class OpenAnswers {
    private static final int MOST = 20; // nobody writes down more of them for one decision

    final List<AnsweredRow> rows = new ArrayList<>();
    private @Nullable AnswerLabels labels;
    private @Nullable Text told;
    private int from;
    private int to;

    void add(AnsweredRow row) {
        rows.add(row);
    }

    /** Takes a line of labels, which tell of all that stands above it in what was decided, up to the labels of another point. */
    boolean take(Line line, @Nullable Text decided) {
        var found =
                decided == null || decided.lines().isEmpty() ? Optional.<AnswerLabels>empty() : AnswerLabels.in(line);
        if (decided == null || found.isEmpty()) {
            labels = null;
            return false;
        }
        if (labels == null) {
            from = decided == told ? Math.min(to, decided.lines().size() - 1) : 0;
            told = decided;
            to = decided.lines().size();
            labels = found.get();
        } else if (labels.who().size() < MOST
                && (labels.by() == null || found.get().by() == null)) {
            rows.removeLast();
            labels = labels.and(found.get());
        } else {
            return true;
        }
        rows.add(labels.of(decided.lines().subList(from, to)));
        return true;
    }
}
