package no.vedtakslogg.eventstore;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.cases.Attachment;
import no.vedtakslogg.events.cases.CaseJournalId;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.followups.DeadlineKind;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.events.meetings.MeetingTime;
import no.vedtakslogg.events.partnerships.OrganisationNumber;

/** One event of a kind with every field filled; always the same for the same kind. */
public final class Samples {
    private static final LocalDate JUNE_19 = LocalDate.of(2024, 6, 19);
    private static final UUID AN_ID = UUID.nameUUIDFromBytes("sample".getBytes(StandardCharsets.UTF_8));

    private static final Map<Class<?>, Object> WITH_RULES_OF_THEIR_OWN = Map.ofEntries(
            Map.entry(String.class, "Tekst på norsk: æøå"),
            Map.entry(LocalDate.class, JUNE_19),
            Map.entry(LocalTime.class, LocalTime.of(13, 0)),
            Map.entry(UUID.class, AN_ID),
            Map.entry(int.class, 2),
            Map.entry(Integer.class, 2),
            Map.entry(boolean.class, true),
            Map.entry(CaseNumber.class, CaseNumber.of("42/24")),
            Map.entry(CaseJournalId.class, new CaseJournalId(new BodyId(AN_ID), 2024)),
            Map.entry(OrganisationNumber.class, new OrganisationNumber("123456785")),
            Map.entry(MeetingTime.class, new MeetingTime(JUNE_19, LocalTime.of(13, 0), LocalTime.of(17, 0))),
            Map.entry(
                    Attachment.class, new Attachment("Rapport", "2.0", "0".repeat(64), "https://example.org/rapport")),
            Map.entry(
                    Deadline.class,
                    new Deadline(
                            DeadlineKind.MEETING, "møtet 19.06.24", JUNE_19, JUNE_19, "møtet", new MeetingId(AN_ID))),
            Map.entry(Point.class, point("1", point("1.a"))));

    private Samples() {}

    public static Event of(Class<? extends Event> kind) {
        return kind.cast(sample(kind));
    }

    private static Point point(String number, Point... under) {
        return new Point(
                new PointId(AN_ID),
                number,
                "Saken tas til orientering.",
                PointEffect.NOTED,
                new PointId(AN_ID),
                List.of(under));
    }

    private static Object sample(Type type) {
        if (type instanceof ParameterizedType list) {
            return List.of(sample(list.getActualTypeArguments()[0]));
        }
        var kind = (Class<?>) type;
        var known = WITH_RULES_OF_THEIR_OWN.get(kind);
        if (known != null) {
            return known;
        }
        return kind.isEnum() ? kind.getEnumConstants()[0] : filled(kind);
    }

    private static Object filled(Class<?> kind) {
        var components = kind.getRecordComponents();
        var values = Stream.of(components).map(RecordComponent::getGenericType).map(Samples::sample);
        try {
            return kind.getDeclaredConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values.toArray());
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(kind.getName(), failed);
        }
    }
}
