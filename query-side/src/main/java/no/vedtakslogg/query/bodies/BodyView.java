package no.vedtakslogg.query.bodies;

import java.time.LocalDate;
import java.util.UUID;
import no.vedtakslogg.events.bodies.BodyKind;
import no.vedtakslogg.events.bodies.Side;
import org.jspecify.annotations.Nullable;

/** A body as it is on a day. */
public record BodyView(
        UUID id,
        UUID partnershipId,
        String name,
        String shortName,
        BodyKind kind,
        Side side,
        @Nullable UUID parentId,
        @Nullable String mandate,
        LocalDate establishedOn,
        boolean dissolved,
        @Nullable LocalDate dissolvedOn,
        @Nullable UUID successorId,
        @Nullable UUID obligationsTo) {}
