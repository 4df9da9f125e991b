package no.vedtakslogg.query.decisionlog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.events.cases.CaseId;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.events.decisions.DecidedAt;
import no.vedtakslogg.events.decisions.DecisionForm;
import no.vedtakslogg.events.decisions.DecisionMode;
import no.vedtakslogg.events.decisions.PointEffect;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.meetings.MeetingId;
import no.vedtakslogg.query.followups.DeadlineColumns;
import org.jspecify.annotations.Nullable;

/** Reads a row of the log. */
final class LogRow {
    private LogRow() {}

    static DecisionLogView read(ResultSet row, int n) throws SQLException {
        var id = uuid(row, "id");
        var status = LogStatus.valueOf(row.getString("status"));
        var caseId = uuid(row, "case_id");
        var meetingId = uuid(row, "meeting_id");
        var form = row.getString("form");
        return new DecisionLogView(
                id,
                uuid(row, "partnership_id"),
                uuid(row, "body_id"),
                row.getString("short_name"),
                row.getString("body_name"),
                meetingId,
                caseId,
                new CaseNumber(row.getInt("case_year"), row.getInt("case_sequence")).toString(),
                row.getString("case_title"),
                row.getObject("decided_on", LocalDate.class),
                uuid(row, "decision_id"),
                row.getObject("parent_point_id", UUID.class),
                row.getString("number"),
                row.getString("text"),
                PointEffect.valueOf(row.getString("effect")),
                row.getString("outcome"),
                form == null ? null : DecisionForm.valueOf(form),
                DecisionMode.valueOf(row.getString("mode")),
                status,
                status.words(),
                row.getBoolean("overdue"),
                row.getString("responsible"),
                DeadlineColumns.read(row),
                row.getString("remark"),
                row.getBoolean("corrected"),
                row.getString("previous_text"),
                row.getString("correction_reason"),
                supersededBy(row),
                List.of(),
                Map.of(
                        "self", "/api/answers/decision-log/" + id,
                        "case", "/api/answers/cases/" + caseId,
                        "meeting", "/api/answers/meetings/" + meetingId,
                        "followUps", "/api/answers/follow-ups?point=" + id));
    }

    private static @Nullable DecidedAt supersededBy(ResultSet row) throws SQLException {
        var point = row.getObject("superseded_by_point_id", UUID.class);
        return point == null
                ? null
                : new DecidedAt(
                        new MeetingId(uuid(row, "superseded_by_meeting_id")),
                        new CaseId(uuid(row, "superseded_by_case_id")),
                        new PointId(point));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
