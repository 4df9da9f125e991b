package no.vedtakslogg.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import no.vedtakslogg.events.Event;
import no.vedtakslogg.events.EventCatalogue;
import no.vedtakslogg.events.bodies.BodyEvent.BodyEstablished;
import no.vedtakslogg.events.bodies.BodyEvent.MemberAppointed;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.bodies.BodyKind;
import no.vedtakslogg.events.bodies.SeatId;
import no.vedtakslogg.events.bodies.SeatRole;
import no.vedtakslogg.events.bodies.Side;
import no.vedtakslogg.events.cases.CaseEvent.CaseOpened;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseKind;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.DecisionForm;
import no.vedtakslogg.events.decisions.DecisionId;
import no.vedtakslogg.events.decisions.DecisionMode;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.followups.FollowUpEvent.DeadlineExtended;
import no.vedtakslogg.events.followups.FollowUpEvent.FollowUpOpened;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentAccepted;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentReported;
import no.vedtakslogg.events.followups.FollowUpEvent.ProgressReported;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.followups.Responsible;
import no.vedtakslogg.events.followups.ResponsibleKind;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseTabled;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionAdopted;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionCorrected;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingScheduled;
import no.vedtakslogg.events.meetings.MeetingForm;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.events.meetings.MeetingKind;
import no.vedtakslogg.events.meetings.MeetingTime;
import no.vedtakslogg.events.partnerships.PartnershipEvent.PartnershipFormed;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.events.persons.PersonId;
import no.vedtakslogg.eventstore.EventSerializer;
import org.postgresql.PGConnection;

/**
 * Ten years of ten helsefellesskap with twenty bodies each, day by day in the order in which it became known: every meeting
 * decides six cases with four points each, one point is followed up. Every seventh set of minutes is entered four months
 * late, every twentieth decision is corrected a month after its minutes, every third deadline is extended. Every body has ten
 * members, and every helsefellesskap three action plans. The secretariat has every third follow-up, and thirty others share the
 * rest.
 */
public final class TenYears {
    static final LocalDate FIRST = LocalDate.of(2016, 1, 1);
    static final LocalDate LAST = LocalDate.of(2025, 12, 31);
    private static final int BODIES = 200;
    private static final int SEATS = 10;
    private static final int POINTS_OF_A_MEETING = 24;
    private static final int EVENTS_OF_A_COPY = 50_000;
    private static final EventSerializer SERIALIZER = new EventSerializer();

    private final Random random = new Random(20_160_101);
    private final TreeMap<LocalDate, List<Entry>> toCome = new TreeMap<>();
    private final Map<String, Integer> versions = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<PartnershipId> partnerships = new ArrayList<>();
    private final List<Body> bodies = new ArrayList<>();
    private final Connection connection;
    private StringBuilder text = new StringBuilder();
    private long written;

    private TenYears(Connection connection) {
        this.connection = connection;
    }

    private record Body(PartnershipId partnership, BodyId id) {}

    private record Entry(String aggregateId, Event event) {}

    /** Fills the log with at least so many decision points, and gives how many events it took. */
    public static long fill(BenchDatabase database, int points) throws SQLException, IOException {
        try (var connection = database.owner().getConnection()) {
            var years = new TenYears(connection);
            years.live(points);
            try (var statement = connection.createStatement()) {
                statement.execute("analyze log.event");
            }
            return years.written;
        }
    }

    private void live(int points) throws SQLException, IOException {
        establish();
        var meetings = Math.ceilDiv(points, POINTS_OF_A_MEETING);
        var days = (int) (LAST.toEpochDay() - FIRST.toEpochDay()) - 240;
        for (var n = 0; n < meetings; n++) {
            // spread evenly, so that memory holds no more than what is still to come
            var day = FIRST.plusDays(60 + (long) days * n / meetings);
            recordUntil(day.minusDays(60));
            meet(bodies.get(n % BODIES), day);
        }
        recordUntil(LAST.plusYears(1));
        copy();
    }

    private void establish() {
        for (var n = 0; n < BODIES; n++) {
            if (n % 20 == 0) {
                form("Helsefellesskap " + n / 20);
            }
            establish(new Body(partnerships.getLast(), BodyId.random()), n);
        }
    }

    private void form(String name) {
        var partnership = PartnershipId.random();
        partnerships.add(partnership);
        happens(FIRST, partnership.toString(), new PartnershipFormed(partnership, name, FIRST));
        var plans = new Plans(partnership, random, this::happens);
        plans.fromTo(2016, 2018, true);
        plans.fromTo(2019, 2021, true);
        plans.fromTo(2022, LAST.getYear(), false);
    }

    private void establish(Body body, int n) {
        bodies.add(body);
        happens(
                FIRST,
                body.id().toString(),
                new BodyEstablished(
                        body.id(),
                        body.partnership(),
                        "Utvalg " + n,
                        "U" + n,
                        BodyKind.COUNCIL,
                        Side.values()[0],
                        null,
                        null,
                        null,
                        FIRST));
        for (var seat = 0; seat < SEATS; seat++) {
            happens(
                    FIRST,
                    body.id().toString(),
                    new MemberAppointed(
                            body.id(),
                            SeatId.random(),
                            PersonId.random(),
                            SeatRole.MEMBER,
                            Side.values()[seat % Side.values().length],
                            "Kommunene",
                            null,
                            null,
                            null,
                            null,
                            FIRST));
        }
    }

    private void meet(Body body, LocalDate day) {
        var meeting = MeetingId.random();
        var minutes = random.nextInt(7) == 0 ? day.plusDays(120) : day.plusDays(7);
        happens(
                day.minusDays(60),
                meeting.toString(),
                new MeetingScheduled(
                        meeting,
                        body.partnership(),
                        body.id(),
                        MeetingKind.ORDINARY,
                        new MeetingTime(day, LocalTime.of(13, 0), LocalTime.of(17, 0)),
                        "Møterom 1",
                        MeetingForm.MIXED,
                        true,
                        day.minusDays(60)));
        for (var n = 0; n < 6; n++) {
            treat(body, meeting, day, minutes);
        }
    }

    private void treat(Body body, MeetingId meeting, LocalDate day, LocalDate minutes) {
        var caseId = CaseId.random();
        var number = new CaseNumber(day.getYear(), numbers.merge(body.id() + "/" + day.getYear(), 1, Integer::sum));
        var title = "Sak om samarbeidet nr. " + number;
        happens(
                day.minusDays(30),
                caseId.toString(),
                new CaseOpened(
                        caseId,
                        body.partnership(),
                        title,
                        CaseKind.DECISION,
                        List.of(),
                        List.of(),
                        null,
                        null,
                        day.minusDays(30)));
        happens(
                day.minusDays(14),
                meeting.toString(),
                new CaseTabled(
                        meeting,
                        body.id(),
                        caseId,
                        number,
                        title,
                        20,
                        List.of("Sekretariatet"),
                        false,
                        null,
                        day.minusDays(14)));
        var decision = new DecisionId(UUID.randomUUID());
        var asked = point("4", "Utvalget ber sekretariatet følge opp saken og melde tilbake.", PointEffect.REQUESTED);
        var points = List.of(
                point(
                        "1",
                        "Utvalget tar saken til orientering og ber om å bli holdt løpende oppdatert.",
                        PointEffect.NOTED),
                point("2", "Utvalget viser til det som kom fram i møtet, og til tidligere vedtak.", PointEffect.NOTED),
                point("3", "Utvalget slutter seg til vurderingene i saken.", PointEffect.NOTED),
                asked);
        happens(
                minutes,
                meeting.toString(),
                new DecisionAdopted(
                        meeting,
                        body.partnership(),
                        body.id(),
                        caseId,
                        number,
                        title,
                        decision,
                        DecisionForm.WITHOUT_PROPOSAL,
                        DecisionMode.CONSENSUS,
                        null,
                        points,
                        List.of(),
                        day));
        if (random.nextInt(20) == 0) {
            var first = points.getFirst();
            var corrected = new ArrayList<>(points);
            corrected.set(
                    0,
                    new Point(
                            first.id(),
                            "1",
                            "Utvalget tar saken til etterretning.",
                            PointEffect.NOTED,
                            null,
                            List.of()));
            happens(
                    minutes.plusDays(30),
                    meeting.toString(),
                    new DecisionCorrected(meeting, caseId, decision, corrected, "Skrivefeil i møteboken", day));
        }
        followUp(body, new DecidedAt(meeting, caseId, asked.id()), day, minutes);
    }

    private Responsible responsible() {
        return random.nextInt(3) == 0
                ? new Responsible(ResponsibleKind.ROLE, "sekretariatet", null)
                : new Responsible(ResponsibleKind.ROLE, "arbeidsgruppe " + (1 + random.nextInt(30)), null);
    }

    private void followUp(Body body, DecidedAt at, LocalDate day, LocalDate minutes) {
        var id = FollowUpId.random();
        happens(
                minutes,
                id.toString(),
                new FollowUpOpened(
                        id,
                        body.partnership(),
                        body.id(),
                        at,
                        null,
                        "Følge opp saken",
                        List.of(responsible()),
                        Deadline.on(day.plusDays(90), "innen tre måneder"),
                        day));
        happens(
                minutes.plusDays(40),
                id.toString(),
                new ProgressReported(id, "Arbeidet er i gang.", 1, 3, null, day.plusDays(40)));
        if (random.nextInt(3) == 0) {
            happens(
                    minutes.plusDays(60),
                    id.toString(),
                    new DeadlineExtended(
                            id, Deadline.on(day.plusDays(180), "innen et halvt år"), at, null, day.plusDays(60)));
        }
        if (random.nextInt(5) > 0) {
            happens(minutes.plusDays(90), id.toString(), new FulfilmentReported(id, "Gjort.", null, day.plusDays(90)));
            happens(
                    minutes.plusDays(110),
                    id.toString(),
                    new FulfilmentAccepted(id, body.id(), null, null, day.plusDays(110)));
        }
    }

    private static Point point(String number, String words, PointEffect effect) {
        return new Point(new PointId(UUID.randomUUID()), number, words, effect, null, List.of());
    }

    private void happens(LocalDate recordedOn, String aggregateId, Event event) {
        toCome.computeIfAbsent(recordedOn, any -> new ArrayList<>()).add(new Entry(aggregateId, event));
    }

    private void recordUntil(LocalDate day) throws SQLException, IOException {
        while (!toCome.isEmpty() && toCome.firstKey().isBefore(day)) {
            var today = toCome.pollFirstEntry();
            for (var entry : today.getValue()) {
                write(today.getKey(), entry);
            }
            if (written % EVENTS_OF_A_COPY < today.getValue().size()) {
                copy();
            }
        }
    }

    private void write(LocalDate recordedOn, Entry entry) {
        var event = entry.event();
        var version = versions.merge(entry.aggregateId(), 1, Integer::sum) - 1;
        var at = recordedOn.atTime(8, 0).plusNanos(written % 40_000 * 1_000_000);
        written++;
        // JSON has no tabs and no line breaks of its own; its backslashes are doubled for COPY
        text.append(written)
                .append('\t')
                .append(entry.aggregateId())
                .append("\tbenchmark\t")
                .append(version)
                .append('\t')
                .append(UUID.randomUUID())
                .append('\t')
                .append(EventCatalogue.nameOf(event.getClass()))
                .append('\t')
                .append(EventCatalogue.revisionOf(event.getClass()))
                .append('\t')
                .append(at)
                .append("Z\t")
                .append(event.effectiveOn())
                .append('\t')
                .append(SERIALIZER.write(event).replace("\\", "\\\\"))
                .append("\t{\"actor\":\"sekretaer-")
                .append(written % 5)
                .append("\"}\n");
    }

    private void copy() throws SQLException, IOException {
        connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(
                        "copy log.event (position, aggregate_id, aggregate_type, version, event_id, type, revision,"
                                + " recorded_at, effective_on, payload, metadata) from stdin",
                        new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)));
        text = new StringBuilder();
    }
}
