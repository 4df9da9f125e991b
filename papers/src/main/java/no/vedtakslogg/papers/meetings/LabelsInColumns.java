package no.vedtakslogg.papers.meetings;

import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Label;
import no.vedtakslogg.papers.words.Labels;

/** Labels in the lines of a meeting's head that are set apart from their values by gaps, without a colon. */
final class LabelsInColumns {
    // «Sted        Rådhuset»
    private static final Pattern IN_COLUMNS = Pattern.compile("^(\\p{L}+)(?:\\s{4,}|\\t)(?=\\S)");
    private static final Pattern GAP = Pattern.compile("\\s{2,}|\\t");

    private final HeadFacts facts;
    private List<Label> above = List.of();

    LabelsInColumns(HeadFacts facts) {
        this.facts = facts;
    }

    /** Tells the values in a line straight below one that names its columns: «Styre      Møtedato». */
    void below(Passage words) {
        if (above.isEmpty()) {
            return;
        }
        var columns = NameList.columns(words);
        for (var at = 0; columns.size() == above.size() && at < above.size(); at++) {
            facts.value(above.get(at), columns.get(at));
        }
        above = List.of();
    }

    /** Takes a line that holds such labels. */
    boolean takes(Passage words) {
        if (pairs(words)) {
            return true;
        }
        var name = words.matcher(IN_COLUMNS);
        if (!name.find()) {
            return false;
        }
        var label = Labels.alone(words.group(name, 1));
        var value = words.sub(name.end());
        if (label.isPresent() && Labels.alone(value).isPresent()) {
            above = List.of(label.get(), Labels.alone(value).get());
        } else {
            label.ifPresent(found -> facts.value(found, value));
        }
        return label.isPresent();
    }

    // «Møtedato  11.11.2025     Møtestad  Storesalen»: labels and values by turns, all with gaps between them
    private boolean pairs(Passage words) {
        var columns = words.split(GAP);
        if (columns.size() < 2 || columns.size() % 2 > 0) {
            return false;
        }
        for (var at = 0; at < columns.size(); at++) {
            if (Labels.alone(columns.get(at)).isPresent() != (at % 2 == 0)) {
                return false;
            }
        }
        for (var at = 0; at < columns.size(); at += 2) {
            var value = columns.get(at + 1);
            Labels.alone(columns.get(at)).ifPresent(label -> facts.value(label, value));
        }
        return true;
    }
}
