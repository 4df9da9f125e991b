package no.vedtakslogg.command.meetings;

import java.util.Collection;
import no.vedtakslogg.command.BesideTheLog;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.meetings.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The points taken so far, in the transaction of the command that decides; of two that take the same one the second waits. */
@Component
class PointIdsOnRecord implements PointIds {
    private static final String TAKE = """
            insert into command.decided_point (point_id, meeting_id, case_id)
            select point, :meeting, :case
              from unnest(array[:points]) point
             order by point
                on conflict do nothing
            """;

    private static final String OF_ANOTHER_DECISION = """
            select exists (select 1
                             from command.decided_point
                            where point_id in (:points)
                              and (meeting_id, case_id) <> (:meeting, :case))
            """;

    private final JdbcClient jdbc;

    PointIdsOnRecord(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean take(MeetingId meeting, CaseId caseId, Collection<PointId> points) {
        BesideTheLog.mustBeInTransaction();
        about(TAKE, meeting, caseId, points).update();
        return !about(OF_ANOTHER_DECISION, meeting, caseId, points)
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec about(String sql, MeetingId meeting, CaseId caseId, Collection<PointId> points) {
        return jdbc.sql(sql)
                .param("meeting", meeting.value())
                .param("case", caseId.value())
                .param("points", points.stream().map(PointId::value).toList());
    }
}
