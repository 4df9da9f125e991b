package no.vedtakslogg.command.meetings;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.vedtakslogg.command.bodies.Bodies;
import no.vedtakslogg.command.bodies.Bodies.Standing;
import no.vedtakslogg.command.cases.CaseNumbers;
import no.vedtakslogg.command.cases.Cases;
import no.vedtakslogg.command.rules.UnknownReference;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.bodies.RulesOfProcedure;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.cases.ProposalId;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.meetings.Attendance;
import no.vedtakslogg.events.meetings.MeetingEvent;
import no.vedtakslogg.events.meetings.MeetingEvent.AttendanceRecorded;
import no.vedtakslogg.events.meetings.MeetingEvent.CaseTabled;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingCancelled;
import no.vedtakslogg.events.meetings.MeetingEvent.MeetingScheduled;
import no.vedtakslogg.events.meetings.MeetingEvent.NoticeIssued;
import no.vedtakslogg.events.meetings.MeetingForm;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.events.meetings.MeetingKind;
import no.vedtakslogg.events.meetings.MeetingTime;
import no.vedtakslogg.events.meetings.Presence;
import no.vedtakslogg.events.partnerships.PartnershipId;
import no.vedtakslogg.events.persons.PersonId;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.FixtureConfiguration;
import org.axonframework.test.aggregate.TestExecutor;
import org.jspecify.annotations.Nullable;

/** A meeting of a council with two members, and the bodies and cases around it, for the tests of its rules. */
class MeetingExample {
    static final PartnershipId PARTNERSHIP = PartnershipId.random();
    static final PartnershipId ANOTHER_PARTNERSHIP = PartnershipId.random();
    static final MeetingId MEETING = MeetingId.random();
    static final BodyId ASU = BodyId.random();

    static final LocalDate CALLED = LocalDate.of(2024, 10, 1);
    static final LocalDate NOTICE = LocalDate.of(2024, 10, 8);
    static final LocalDate DAY = LocalDate.of(2024, 10, 29);
    static final LocalDate AFTERWARDS = LocalDate.of(2024, 11, 4);
    static final LocalDate DISSOLVED = LocalDate.of(2026, 1, 1);
    static final MeetingTime TIME = at(DAY);

    static final CaseId CASE = CaseId.random();
    static final CaseId ANOTHER_CASE = CaseId.random();
    static final CaseId CLOSED_CASE = CaseId.random();
    static final CaseId CASE_ELSEWHERE = CaseId.random();
    static final CaseNumber NUMBER = CaseNumber.of("42/24");
    static final CaseNumber ANOTHER_NUMBER = CaseNumber.of("43/24");
    static final String TITLE = "Rekrutterings- og samhandlingstilskudd";

    static final ProposalId PROPOSAL = ProposalId.random();
    static final ProposalId PROPOSAL_WITH_A_BLANK = ProposalId.random();
    static final Point PROPOSED_UNDER = point("1.a", "AU rapporterer til ASU");
    static final Point PROPOSED = new Point(
            PointId.random(), "1", "ASU slutter seg til planen", PointEffect.ENDORSED, null, List.of(PROPOSED_UNDER));

    static final PointId POINT_ELSEWHERE = PointId.random();

    static final PersonId KARI = PersonId.random();
    static final PersonId OLA = PersonId.random();
    static final PersonId PERSONAL_DEPUTY_OF_KARI = PersonId.random();
    static final PersonId RANKED_DEPUTY_OF_OLA = PersonId.random();
    static final PersonId OBSERVER = PersonId.random();
    static final PersonId STRANGER = PersonId.random();

    static final DecidedAt LATER_DECISION = decidedAt();
    static final DecidedAt EARLIER_DECISION = decidedAt();
    static final DecidedAt DECISION_ELSEWHERE = decidedAt();

    final FixtureConfiguration<Meeting> fixture = new AggregateTestFixture<>(Meeting.class);
    final Numbers numbers = new Numbers();
    final Deadlines deadlines = new Deadlines();

    private MeetingExample(@Nullable RulesOfProcedure rules) {
        fixture.registerInjectableResource((Bodies) (body, day) -> standing(body, day, rules))
                .registerInjectableResource(new KnownCases())
                .registerInjectableResource(numbers)
                .registerInjectableResource(deadlines)
                .registerInjectableResource((Decisions) MeetingExample::decided)
                .registerInjectableResource((PointIds) (meeting, caseId, points) -> !points.contains(POINT_ELSEWHERE));
    }

    static MeetingExample withoutRules() {
        return new MeetingExample(null);
    }

    /** A week's notice for an extraordinary meeting, and no decision on what was not sent out. */
    static MeetingExample withTheRulesOfHelgeland() {
        return new MeetingExample(new RulesOfProcedure(7, 7, 7, 7, null, false, "4-3"));
    }

    static MeetingExample withAQuorumOf(int quorum) {
        return new MeetingExample(new RulesOfProcedure(null, null, null, null, quorum, true, null));
    }

    TestExecutor<Meeting> given(MeetingEvent... since) {
        return fixture.given(scheduled(MeetingKind.ORDINARY)).andGiven((Object[]) since);
    }

    /** A meeting on its day, with one case before it and both members there. */
    TestExecutor<Meeting> givenInSession(MeetingEvent... since) {
        return given(tabled(CASE, NUMBER, null), noticed(), attended(met(KARI), met(OLA)))
                .andGiven((Object[]) since);
    }

    static MeetingScheduled scheduled(MeetingKind kind) {
        return new MeetingScheduled(MEETING, PARTNERSHIP, ASU, kind, TIME, "Møterom", MeetingForm.MIXED, true, CALLED);
    }

    static MeetingCancelled cancelled() {
        return new MeetingCancelled(MEETING, "Avlyst", CALLED);
    }

    static NoticeIssued noticed() {
        return new NoticeIssued(MEETING, List.of("Medlemmene"), List.of(), NOTICE);
    }

    static CaseTabled tabled(CaseId caseId, CaseNumber number, @Nullable String lateBecause) {
        return new CaseTabled(MEETING, ASU, caseId, number, TITLE, 30, List.of(), false, lateBecause, CALLED);
    }

    static AttendanceRecorded attended(Attendance... attendance) {
        return new AttendanceRecorded(MEETING, List.of(attendance), DAY);
    }

    static Attendance met(PersonId person) {
        return new Attendance(person, Presence.MET, null, null);
    }

    static Attendance metFor(PersonId deputy, PersonId missing) {
        return new Attendance(deputy, Presence.BY_VIDEO, missing, null);
    }

    static Attendance missing(PersonId person) {
        return new Attendance(person, Presence.ABSENT, null, null);
    }

    static Point point(String number, String text, Point... under) {
        return new Point(PointId.random(), number, text, PointEffect.REQUESTED, null, List.of(under));
    }

    static MeetingTime at(LocalDate day) {
        return new MeetingTime(day, LocalTime.of(13, 0), LocalTime.of(17, 0));
    }

    private static DecidedAt decidedAt() {
        return new DecidedAt(MeetingId.random(), CaseId.random(), PointId.random());
    }

    private static Standing standing(BodyId body, LocalDate day, @Nullable RulesOfProcedure rules) {
        if (!body.equals(ASU)) {
            throw new UnknownReference("body", body);
        }
        return new Standing(
                PARTNERSHIP,
                null,
                day.isBefore(DISSOLVED),
                rules,
                Set.of(KARI, OLA),
                Map.of(KARI, PERSONAL_DEPUTY_OF_KARI),
                Map.of(OLA, Set.of(RANKED_DEPUTY_OF_OLA)));
    }

    private static Decisions.Decided decided(DecidedAt point) {
        if (point.equals(LATER_DECISION)) {
            return new Decisions.Decided(PARTNERSHIP, ASU, AFTERWARDS);
        } else if (point.equals(EARLIER_DECISION)) {
            return new Decisions.Decided(PARTNERSHIP, ASU, CALLED);
        } else if (point.equals(DECISION_ELSEWHERE)) {
            return new Decisions.Decided(ANOTHER_PARTNERSHIP, BodyId.random(), AFTERWARDS);
        }
        throw new UnknownReference("decision point", point.pointId());
    }

    private static final class KnownCases implements Cases {
        @Override
        public Outline outlineOf(CaseId caseId) {
            if (caseId.equals(CASE) || caseId.equals(ANOTHER_CASE)) {
                return new Outline(PARTNERSHIP, TITLE, true);
            } else if (caseId.equals(CLOSED_CASE)) {
                return new Outline(PARTNERSHIP, TITLE, false);
            } else if (caseId.equals(CASE_ELSEWHERE)) {
                return new Outline(ANOTHER_PARTNERSHIP, TITLE, true);
            }
            throw new UnknownReference("case", caseId);
        }

        @Override
        public List<Point> pointsProposed(CaseId caseId, ProposalId proposal) {
            if (proposal.equals(PROPOSAL)) {
                return List.of(PROPOSED);
            } else if (proposal.equals(PROPOSAL_WITH_A_BLANK)) {
                return List.of(point("1", "Saken settes opp i møte xx.xx.24"));
            }
            throw new UnknownReference("proposal", proposal);
        }

        @Override
        public Set<PointId> pointsProposed(CaseId caseId) {
            return Set.of(PROPOSED.id());
        }
    }

    /** Remembers which deadlines were moved, and how far. */
    static final class Deadlines implements TiedDeadlines {
        final List<String> moved = new ArrayList<>();

        @Override
        public void move(FollowUpId followUp, MeetingId meeting, LocalDate from, LocalDate to, LocalDate effectiveOn) {
            moved.add("%s from %s to %s, on %s".formatted(followUp, from, to, effectiveOn));
        }
    }

    /** Hands out the same two numbers, and remembers for what. */
    static final class Numbers implements CaseNumbers {
        final List<String> handedOut = new ArrayList<>();

        @Override
        public CaseNumber next(BodyId body, int year, CaseId caseId, MeetingId meeting, LocalDate effectiveOn) {
            handedOut.add("next of " + year);
            return NUMBER;
        }

        @Override
        public CaseNumber enter(
                CaseNumber number, BodyId body, CaseId caseId, MeetingId meeting, LocalDate effectiveOn) {
            handedOut.add("entered " + number);
            return number;
        }
    }
}
