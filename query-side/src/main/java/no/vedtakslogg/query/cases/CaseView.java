package no.vedtakslogg.query.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.events.cases.CaseKind;
import org.jspecify.annotations.Nullable;

/** A case in a list, with every number it has had. */
public record CaseView(
        UUID id,
        UUID partnershipId,
        String title,
        CaseKind kind,
        LocalDate openedOn,
        @Nullable LocalDate closedOn,
        List<NumberView> numbers) {

    /** A number that a body gave the case. */
    public record NumberView(
            UUID caseId, UUID bodyId, @Nullable String body, UUID meetingId, String number) {}
}
