package no.vedtakslogg.query.followups;

import static no.vedtakslogg.query.projections.Moment.sees;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.query.projections.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers which decisions may have moved a deadline or accepted what was done: those made since, the latest first. */
@Repository
class LaterDecisions {
    private static final String SINCE = """
            select p.meeting_id, p.case_id, p.id as point_id, b.short_name as body, p.decided_on, p.case_year, p.case_sequence,
                   p.number, p.text
              from answers.decision_point p
              left join answers.body b on b.id = p.body_id and %s
             where %s
               and p.partnership_id = :partnership
               and p.decided_on >= :since
             order by p.decided_on desc, p.case_year desc, p.case_sequence desc, p.sort_order
             limit 100
            """.formatted(sees("b"), sees("p"));

    private final JdbcClient jdbc;

    LaterDecisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A decision point to choose. */
    record Choice(
            UUID meetingId,
            UUID caseId,
            UUID pointId,
            @Nullable String body,
            LocalDate decidedOn,
            int caseYear,
            int caseSequence,
            String number,
            String text) {

        public String caseNumber() {
            return new CaseNumber(caseYear, caseSequence).toString();
        }

        /** The beginning of what was decided. */
        public String beginning() {
            return text.length() <= 80 ? text : text.substring(0, 80) + "…";
        }
    }

    List<Choice> since(LocalDate day, UUID partnership, Moment moment) {
        return jdbc.sql(SINCE)
                .param("since", day)
                .param("partnership", partnership)
                .param("knownAt", moment.knownAt())
                .param("validOn", moment.validOn())
                .query(Choice.class)
                .list();
    }
}
