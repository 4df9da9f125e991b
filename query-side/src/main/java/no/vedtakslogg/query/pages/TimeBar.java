package no.vedtakslogg.query.pages;

import java.time.LocalDate;
import java.util.Map;
import no.vedtakslogg.query.steps.StepView;
import org.jspecify.annotations.Nullable;

/**
 * The bar on every page that says which moment it shows, and leads to others.
 *
 * @param sentence what a reader who looks at the past is told; null where the page shows now
 * @param now the address of the same page as it is now
 * @param path where the form sends the two times
 * @param kept what else the address asks for, kept when the times are set
 * @param knownAt what stands in the field, and {@code knownAtType} what kind of field takes it
 * @param here the event that the page has come to; null where the subject has none
 * @param previous the address of the page before that event
 * @param next the address of the page after the next event, and {@code nextStep} that event
 * @param changes the address of what has changed since the moment of the page; null where it shows nothing that is compared
 * @param choice where the events for the slider are fetched
 */
public record TimeBar(
        @Nullable String sentence,
        String now,
        String path,
        Map<String, String> kept,
        @Nullable String knownAt,
        String knownAtType,
        @Nullable String validOn,
        LocalDate today,
        @Nullable StepView here,
        @Nullable String previous,
        @Nullable String next,
        @Nullable StepView nextStep,
        @Nullable String changes,
        String choice) {

    /** Whether the page shows another moment than now. */
    public boolean past() {
        return sentence != null;
    }
}
