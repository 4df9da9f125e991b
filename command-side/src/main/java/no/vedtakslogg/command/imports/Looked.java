package no.vedtakslogg.command.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.vedtakslogg.command.bodies.Bodies.Standing;
import no.vedtakslogg.command.imports.Known.KnownBody;
import no.vedtakslogg.command.imports.Known.KnownCase;
import no.vedtakslogg.command.imports.Known.KnownFollowUp;
import no.vedtakslogg.command.imports.Known.KnownMeeting;
import no.vedtakslogg.command.imports.Known.KnownPartnership;
import no.vedtakslogg.command.imports.Known.KnownPerson;
import no.vedtakslogg.command.imports.Known.KnownPlan;
import no.vedtakslogg.events.actionplan.MeasureId;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.meetings.MeetingId;
import org.jspecify.annotations.Nullable;

/** What the record says while one draft is made: each thing is looked up once, however often the paper names it. */
final class Looked {
    private final OnRecord record;
    private final Map<BodyId, List<KnownMeeting>> ofBodies = new HashMap<>();
    private final Map<MeetingId, Optional<KnownMeeting>> meetings = new HashMap<>();
    private final Map<CaseId, Optional<KnownCase>> cases = new HashMap<>();
    private final Map<Numbered, Optional<KnownCase>> numbered = new HashMap<>();
    private final Map<MeetingId, List<KnownFollowUp>> followUps = new HashMap<>();
    private @Nullable List<KnownPlan> plans;

    private record Numbered(BodyId body, CaseNumber number) {}

    Looked(OnRecord record) {
        this.record = record;
    }

    List<KnownPartnership> partnerships() {
        return record.partnerships();
    }

    List<KnownBody> bodies() {
        return record.bodies();
    }

    /** How the body stood on a day. */
    Standing standing(BodyId body, LocalDate day) {
        return record.standing(body, day);
    }

    List<KnownPerson> persons() {
        return record.persons();
    }

    List<KnownPlan> plans() {
        if (plans == null) {
            plans = record.plans();
        }
        return plans;
    }

    @Nullable KnownPlan plan(@Nullable UUID id) {
        return plans().stream()
                .filter(plan -> plan.id().value().equals(id))
                .findFirst()
                .orElse(null);
    }

    List<KnownMeeting> meetings(BodyId body) {
        return ofBodies.computeIfAbsent(body, record::meetings);
    }

    Optional<KnownMeeting> meeting(BodyId body, LocalDate day) {
        return meetings(body).stream()
                .filter(meeting -> meeting.time().on().equals(day))
                .findFirst();
    }

    @Nullable KnownMeeting of(MeetingId id) {
        return meetings.computeIfAbsent(id, record::meeting).orElse(null);
    }

    @Nullable KnownCase of(CaseId id) {
        return cases.computeIfAbsent(id, record::find).orElse(null);
    }

    Optional<KnownCase> numbered(BodyId body, CaseNumber number) {
        return numbered.computeIfAbsent(
                new Numbered(body, number), wanted -> record.numbered(wanted.body(), wanted.number()));
    }

    KnownFollowUp of(FollowUpId id) {
        return record.followUp(id);
    }

    /** Whether a measure was neither dropped nor carried over. */
    boolean isInItsPlan(MeasureId id) {
        return record.isInItsPlan(id);
    }

    List<KnownFollowUp> followUps(MeetingId meeting) {
        return followUps.computeIfAbsent(meeting, record::followUps);
    }
}
