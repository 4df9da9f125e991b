package no.vedtakslogg.query.projections;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.vedtakslogg.query.asking.MissingThen;
import no.vedtakslogg.query.asking.NotOnRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;

/** Says when something was first recorded, to a reader who looked for it at a moment before that. */
@Component
class Beginnings implements MissingThen {
    private static final String FIRST = """
            select e.recorded_at, e.effective_on
              from log.event e
             where e.aggregate_id = :id and e.version = 0
             union all
            select e.recorded_at, p.valid_from
              from (select d.known_from, d.valid_from from answers.decision_point d
                     where d.id = cast(:id as uuid) order by d.known_from, d.valid_from limit 1) p
              join log.event e on e.position = p.known_from
             limit 1
            """;

    private final JdbcClient jdbc;

    Beginnings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Beginning(Instant recordedAt, @Nullable LocalDate effectiveOn) {}

    @Override
    public String words(NotOnRecord missing, HttpServletRequest request) {
        var asked = MomentAsked.of(request);
        if (asked == null || !asked.past()) {
            return missing.words();
        }
        return id(request)
                .flatMap(this::beginning)
                .map(began -> missing.words() + then(asked) + ". " + came(began))
                .orElse(missing.words());
    }

    private static String then(MomentAsked asked) {
        var known =
                asked.until() == null ? "det som er kjent nå" : "det som var kjent " + Moments.inWords(asked.until());
        return " i %s og gjaldt %s"
                .formatted(known, Moments.inWords(asked.moment().validOn()));
    }

    private static String came(Beginning began) {
        var recorded = "Det ble først ført " + Moments.inWords(began.recordedAt());
        return began.effectiveOn() == null
                ? recorded + "."
                : recorded + ", og gjelder fra " + Moments.inWords(began.effectiveOn()) + ".";
    }

    private Optional<Beginning> beginning(UUID id) {
        return jdbc.sql(FIRST)
                .param("id", id.toString())
                .query((row, n) -> new Beginning(
                        row.getObject(1, OffsetDateTime.class).toInstant(), row.getObject(2, LocalDate.class)))
                .optional();
    }

    /** What the address names, as {@code …/{id}}. */
    private static Optional<UUID> id(HttpServletRequest request) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables) {
            for (var value : variables.values()) {
                try {
                    return Optional.of(UUID.fromString(String.valueOf(value)));
                } catch (IllegalArgumentException noId) {
                    // another part of the address
                }
            }
        }
        return Optional.empty();
    }
}
