package no.vedtakslogg.papers.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From where a text is read: «neste møte» and «om 14 dager» mean nothing without it.
 *
 * @param documentOn the day of the paper
 * @param decidedOn the day of the decision, where it is known
 * @param body the body that speaks, as the paper names it, where it is known
 */
public record Standpoint(
        LocalDate documentOn,
        @Nullable LocalDate decidedOn,
        @Nullable String body) {
    /** A paper of which only the day is known. */
    public static Standpoint on(LocalDate day) {
        return new Standpoint(day, null, null);
    }

    /** A decision that a body makes on a day. */
    public static Standpoint decided(LocalDate day, String body) {
        return new Standpoint(day, day, body);
    }

    /** The day from which is counted: the decision's where it is known, else the paper's. */
    public LocalDate day() {
        return decidedOn == null ? documentOn : decidedOn;
    }

    Anchor anchor() {
        return decidedOn == null ? new Anchor.PaperDay(documentOn) : new Anchor.DecisionDay(decidedOn);
    }
}
