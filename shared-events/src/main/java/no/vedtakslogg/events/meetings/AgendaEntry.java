package no.vedtakslogg.events.meetings;

import java.util.List;
import java.util.Objects;
import no.vedtakslogg.events.cases.CaseId;
import org.jspecify.annotations.Nullable;

/**
 * One line of an agenda (sakliste): a case that is tabled, or a break or a heading where there is no case.
 *
 * @param minutes how long it takes; the clock times follow from the order
 * @param presenters who presents, in the paper's words
 */
public record AgendaEntry(@Nullable CaseId caseId, String title, int minutes, List<String> presenters) {
    public AgendaEntry {
        Objects.requireNonNull(title, "title");
        presenters = presenters == null ? List.of() : List.copyOf(presenters);
        if (minutes < 0) {
            throw new IllegalArgumentException("An agenda entry takes no less than 0 minutes: " + minutes);
        }
    }
}
