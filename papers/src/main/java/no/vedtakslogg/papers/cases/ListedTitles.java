package no.vedtakslogg.papers.cases;

import java.util.List;
import no.vedtakslogg.papers.meetings.AgendaRow;
import no.vedtakslogg.papers.parts.CaseText;
import no.vedtakslogg.papers.text.Passage;
import no.vedtakslogg.papers.words.Letters;

/** What the agenda calls a case, so that a title which goes on in the next line is known for what it is. */
record ListedTitles(List<String> titles) {
    static ListedTitles of(CaseText text, List<AgendaRow> agenda) {
        return new ListedTitles(agenda.stream()
                .filter(row -> row.isOf(text.number()))
                .map(row -> Letters.of(row.title().value()))
                .toList());
    }

    /** Whether a line is the next piece of a title. */
    boolean goOn(Passage title, Passage line) {
        var both = Letters.of(title.toString()) + Letters.of(line.toString());
        return !line.isBlank() && titles.stream().anyMatch(listed -> listed.startsWith(both));
    }
}
