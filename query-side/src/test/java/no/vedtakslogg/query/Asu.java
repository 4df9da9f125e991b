package no.vedtakslogg.query;

import java.time.LocalDate;
import java.util.List;
import no.vedtakslogg.events.bodies.BodyEvent.BodyEstablished;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.bodies.BodyKind;
import no.vedtakslogg.events.bodies.Side;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.DecisionForm;
import no.vedtakslogg.events.decisions.DecisionId;
import no.vedtakslogg.events.decisions.DecisionMode;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.followups.Deadline;
import no.vedtakslogg.events.followups.DeadlineKind;
import no.vedtakslogg.events.followups.FollowUpEvent.FollowUpOpened;
import no.vedtakslogg.events.followups.FollowUpId;
import no.vedtakslogg.events.followups.Responsible;
import no.vedtakslogg.events.followups.ResponsibleKind;
import no.vedtakslogg.events.meetings.MeetingEvent.CasePostponed;
import no.vedtakslogg.events.meetings.MeetingEvent.DecisionAdopted;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.events.partnerships.PartnershipId;
import org.jspecify.annotations.Nullable;

/** The meeting of ASU on 29 October 2024, as far as tests of the log need it. */
public final class Asu {
    public static final LocalDate DAY = LocalDate.of(2024, 10, 29);

    public final PartnershipId partnership = PartnershipId.random();
    public final BodyId body = BodyId.random();
    public final MeetingId meeting = MeetingId.random();

    public BodyEstablished established() {
        return new BodyEstablished(
                body,
                partnership,
                "Administrativt samarbeidsutvalg",
                "ASU",
                BodyKind.COUNCIL,
                Side.JOINT,
                null,
                null,
                null,
                LocalDate.of(2022, 1, 1));
    }

    public static Point point(String number, String text, PointEffect effect, Point... under) {
        return new Point(PointId.random(), number, text, effect, null, List.of(under));
    }

    public DecisionAdopted adopted(CaseId caseId, String number, String title, Point... points) {
        return new DecisionAdopted(
                meeting,
                partnership,
                body,
                caseId,
                CaseNumber.of(number),
                title,
                DecisionId.random(),
                DecisionForm.AS_PROPOSED,
                DecisionMode.CONSENSUS,
                null,
                List.of(points),
                List.of(),
                DAY);
    }

    public CasePostponed postponed(CaseId caseId, String number, String title, Deadline until) {
        return new CasePostponed(
                meeting,
                partnership,
                body,
                caseId,
                CaseNumber.of(number),
                title,
                DecisionId.random(),
                PointId.random(),
                "Saken tas opp igjen senere.",
                until,
                DecisionMode.CONSENSUS,
                DAY);
    }

    public FollowUpOpened opened(
            FollowUpId id,
            CaseId caseId,
            Point point,
            @Nullable FollowUpId parent,
            String task,
            String responsible,
            Deadline deadline) {
        return new FollowUpOpened(
                id,
                partnership,
                body,
                new DecidedAt(meeting, caseId, point.id()),
                parent,
                task,
                List.of(new Responsible(ResponsibleKind.ROLE, responsible, null)),
                deadline,
                DAY);
    }

    public static Deadline by(String words, @Nullable String earliest, String latest) {
        return new Deadline(
                DeadlineKind.PERIOD,
                words,
                earliest == null ? null : LocalDate.parse(earliest),
                LocalDate.parse(latest),
                null);
    }
}
