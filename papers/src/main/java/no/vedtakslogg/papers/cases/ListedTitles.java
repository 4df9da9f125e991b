package no.vedtakslogg.papers.cases;

import java.util.List;
import java.util.Locale;
import no.vedtakslogg.papers.meetings.AgendaRow;
import no.vedtakslogg.papers.parts.CaseText;
import no.vedtakslogg.papers.text.Passage;

/** What the agenda calls a case, so that a title which goes on in the next line is known for what it is. */
record ListedTitles(List<String> titles) {
    static ListedTitles of(CaseText text, List<AgendaRow> agenda) {
        var number = text.number();
        return new ListedTitles(agenda.stream()
                .filter(row -> number != null
                        && row.number() != null
                        && row.number().value().sameAs(number.value()))
                .map(row -> bare(row.title().value()))
                .toList());
    }

    /** Whether a line is the next piece of a title. */
    boolean goOn(Passage title, Passage line) {
        var both = bare(title.toString()) + bare(line.toString());
        return !line.isBlank() && titles.stream().anyMatch(listed -> listed.startsWith(both));
    }

    private static String bare(String title) {
        return title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "");
    }
}
