package no.vedtakslogg.query.decisionlog;

import static no.vedtakslogg.query.Asu.by;
import static no.vedtakslogg.query.Asu.point;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.followups.DeadlineKind;
import no.vedtakslogg.events.followups.FollowUpEvent;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentReported;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.meetings.MeetingEvent;
import no.vedtakslogg.query.Asu;
import no.vedtakslogg.query.QuerySideRunning;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.projections.Moment;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is found without a look at the whole log stands as it does in the whole log. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PointsInOrderTest {
    private static final Moment TODAY = Moment.on(LocalDate.of(2026, 1, 1));
    private static final List<String> RESPONSIBLE = List.of("AU", "Bodø", "Sekretariatet", "Ålesund, Volda");

    private final QuerySideRunning querySide = new QuerySideRunning();
    private final Asu asu = new Asu();
    private final Random random = new Random(7);

    @BeforeAll
    void many_decisions_are_recorded() {
        querySide.record(asu.body, asu.established());
        var meeting = new ArrayList<MeetingEvent>();
        for (var n = 1; n <= 60; n++) {
            var aCase = CaseId.random();
            if (n % 7 == 0) {
                meeting.add(asu.postponed(aCase, n + "/24", "Utsatt", someDeadline("utsatt")));
                continue;
            }
            var decided =
                    point("1", "Noen bes gjøre noe.", random.nextBoolean() ? PointEffect.REQUESTED : PointEffect.NOTED);
            meeting.add(asu.adopted(aCase, n + "/24", "Sak", decided));
            for (var followUps = random.nextInt(4); followUps > 0; followUps--) {
                var id = FollowUpId.random();
                var events = new ArrayList<FollowUpEvent>();
                events.add(asu.opened(
                        id,
                        aCase,
                        decided,
                        null,
                        "Gjør noe",
                        RESPONSIBLE.get(random.nextInt(4)),
                        someDeadline("innen")));
                if (random.nextInt(3) == 0) {
                    events.add(new FulfilmentReported(id, "Gjort", null, LocalDate.of(2024, 12, 1)));
                }
                querySide.record(id, events.toArray(FollowUpEvent[]::new));
            }
        }
        querySide.record(asu.meeting, meeting.toArray(MeetingEvent[]::new));
        querySide.json("/api/answers/decision-log");
    }

    @AfterAll
    void stop() {
        querySide.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date",
                "-date",
                "case",
                "-body",
                "deadline",
                "-deadline",
                "responsible",
                "-responsible",
                "status",
                "-status"
            })
    void the_first_of_many_are_the_first_of_all(String sort) {
        for (var filter : List.of(
                Map.<String, String>of(), Map.of("q", "noe"), Map.of("status", "OPEN", "decidedTo", "2030-01-01"))) {
            var asked = new HashMap<>(filter);
            asked.put("sort", sort);
            var question = LogQuestion.read(new Asked(asked));
            var all = new ArrayList<UUID>();
            log().each(question, TODAY, row -> all.add(row.pointId()));

            assertThat(all).as("%s %s", sort, filter).hasSizeGreaterThan(5);
            for (var size : List.of(1, 4, 7, all.size(), all.size() + 5)) {
                var paged = new ArrayList<UUID>();
                for (var offset = 0; offset < all.size(); offset += size) {
                    paged.addAll(points().ofMany(question, offset, size, TODAY));
                }
                assertThat(paged).as("%s %s by %d", sort, filter, size).isEqualTo(all);
            }
        }
    }

    @Test
    void every_status_has_its_place_in_the_order() {
        assertThat(LogStatus.byUrgency()).containsExactlyInAnyOrder(LogStatus.values());
    }

    private Deadline someDeadline(String words) {
        if (random.nextInt(4) == 0) {
            return new Deadline(DeadlineKind.CONDITION, words + " føringer", null, null, null);
        }
        var day = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(12)).toString();
        return by(words + " " + day, null, day);
    }

    private DecisionLog log() {
        return querySide.context().getBean(DecisionLog.class);
    }

    private PointsInOrder points() {
        return querySide.context().getBean(PointsInOrder.class);
    }
}
