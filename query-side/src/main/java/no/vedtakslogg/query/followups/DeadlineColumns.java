package no.vedtakslogg.query.followups;

import static no.vedtakslogg.query.projections.Moment.sees;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import no.vedtakslogg.query.followups.DeadlineView.FollowedMeeting;
import org.jspecify.annotations.Nullable;

/** Reads a deadline, and the meeting that it follows, from the columns of whatever has it. */
public final class DeadlineColumns {
    private DeadlineColumns() {}

    /** What {@link #read} reads of the meeting that a deadline follows; {@code alias} is the table's that has the deadline. */
    public static String ofMeeting(String alias) {
        return "%s.deadline_meeting_id, followed_by.short_name as followed_body, followed.held_on as followed_on, followed.status as followed_status"
                .formatted(alias);
    }

    /** The meeting that a deadline follows, and its body; {@code alias} is the table's that has the deadline. */
    public static String meeting(String alias) {
        return """
                left join answers.meeting followed on followed.id = %s.deadline_meeting_id and %s
                left join answers.body followed_by on followed_by.id = followed.body_id and %s
                """.formatted(alias, sees("followed"), sees("followed_by"));
    }

    /** The deadline of a row, or null where it has none. */
    public static @Nullable DeadlineView read(ResultSet row) throws SQLException {
        return DeadlineView.of(
                row.getString("deadline_kind"),
                row.getString("deadline_words"),
                row.getObject("deadline_earliest", LocalDate.class),
                row.getObject("deadline_latest", LocalDate.class),
                followed(row));
    }

    private static @Nullable FollowedMeeting followed(ResultSet row) throws SQLException {
        var meeting = row.getObject("deadline_meeting_id", UUID.class);
        return meeting == null
                ? null
                : new FollowedMeeting(
                        meeting,
                        row.getString("followed_body"),
                        row.getObject("followed_on", LocalDate.class),
                        "CANCELLED".equals(row.getString("followed_status")));
    }
}
