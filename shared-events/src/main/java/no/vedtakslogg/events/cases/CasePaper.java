package no.vedtakslogg.events.cases;

import java.util.List;
import java.util.Objects;
import no.vedtakslogg.events.decisions.PointId;
import org.jspecify.annotations.Nullable;

/**
 * What a case paper (saksfremlegg) says, in its fixed form.
 *
 * @param background bakgrunn og saksopplysninger
 * @param facts faktiske opplysninger
 * @param assessment vurdering og anbefaling
 * @param quotes earlier decision points that the paper quotes; their text is looked up, so it cannot drift
 */
public record CasePaper(
        PaperKind kind,
        String title,
        @Nullable String background,
        @Nullable String facts,
        @Nullable String assessment,
        List<Attachment> attachments,
        List<PointId> quotes) {
    public CasePaper {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(title, "title");
        attachments = attachments == null ? List.of() : List.copyOf(attachments);
        quotes = quotes == null ? List.of() : List.copyOf(quotes);
    }
}
