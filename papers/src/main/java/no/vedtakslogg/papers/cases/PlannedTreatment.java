package no.vedtakslogg.papers.cases;

import java.time.LocalDate;
import no.vedtakslogg.papers.text.Found;
import no.vedtakslogg.papers.words.CaseNumber;
import org.jspecify.annotations.Nullable;

/** A meeting that is to treat a case, and the number the case has there. */
public record PlannedTreatment(
        @Nullable Found<CaseNumber> number,
        @Nullable Found<String> body,
        @Nullable Found<LocalDate> on) {
    PlannedTreatment numbered(@Nullable Found<CaseNumber> number) {
        return new PlannedTreatment(number, body, on);
    }
}
