package no.vedtakslogg.papers.meetings;

import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Names;
import no.vedtakslogg.papers.words.Offices;
import no.vedtakslogg.papers.words.Organisations;

/** Tells by its cells the column of an agenda that names who presents the cases: persons, and among them offices and bodies. */
final class PresenterCells {
    private static final Pattern FIGURE = Pattern.compile("\\d");
    private static final int LONGEST = 60;

    private PresenterCells() {}

    /** Whether most of them name somebody, and at least one a person. */
    static boolean are(List<Passage> cells) {
        return cells.stream().anyMatch(PresenterCells::namesPerson)
                && cells.stream().filter(PresenterCells::namesSomebody).count() * 3 >= cells.size() * 2L;
    }

    /** Whether a cell begins with somebody. */
    static boolean namesSomebody(Passage cell) {
        return namesPerson(cell) || Offices.isName(cell) || Organisations.isName(cell);
    }

    private static boolean namesPerson(Passage cell) {
        var parts = cell.length() > LONGEST || cell.has(FIGURE) ? List.<Passage>of() : Names.parts(Presenter.of(cell));
        return !parts.isEmpty() && Presenter.is(parts.getFirst());
    }
}
