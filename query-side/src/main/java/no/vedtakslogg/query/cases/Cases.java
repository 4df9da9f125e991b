package no.vedtakslogg.query.cases;

import static java.util.stream.Collectors.groupingBy;
import static no.vedtakslogg.query.access.CaseAccess.maySee;
import static no.vedtakslogg.query.projections.Moment.sees;
import static no.vedtakslogg.query.projections.Moment.seesFact;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.events.cases.CaseKind;
import no.vedtakslogg.events.cases.CaseNumber;
import no.vedtakslogg.query.access.CaseAccess;
import no.vedtakslogg.query.asking.AnswerPage;
import no.vedtakslogg.query.asking.PageAsked;
import no.vedtakslogg.query.cases.CaseView.NumberView;
import no.vedtakslogg.query.projections.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers which cases there are, and by which numbers. */
@Repository
public class Cases {
    private static final String ASKED_FOR = """
              from answers.case_file c
             where %s
               and %s
               and (cast(:partnership as uuid) is null or c.partnership_id = :partnership)
               and (cast(:kind as text) is null or c.kind = :kind)
               and (cast(:closed as boolean) is null or (c.closed_on is not null) = :closed)
               and (cast(:text as text) is null or strpos(lower(c.title), lower(:text)) > 0)
               and ((cast(:body as uuid) is null and cast(:year as integer) is null and cast(:sequence as integer) is null)
                    or exists (select 1 from answers.case_number n
                                where n.case_id = c.id and %s
                                  and (cast(:body as uuid) is null or n.body_id = :body)
                                  and (cast(:year as integer) is null or n.year = :year)
                                  and (cast(:sequence as integer) is null or n.sequence = :sequence)))
            """.formatted(sees("c"), maySee("c.id"), seesFact("n"));

    private static final String CASES =
            "select c.id, c.partnership_id, c.title, c.kind, c.opened_on, c.closed_on " + ASKED_FOR + """
             order by c.opened_on desc, c.title, c.id
             limit :limit offset :offset
            """;

    private static final String COUNT = "select count(*) " + ASKED_FOR;

    private static final String NUMBERS = """
            select n.case_id, n.body_id, n.meeting_id, n.year, n.sequence,
                   (select b.short_name from answers.body b where b.id = n.body_id and %s) as body
              from answers.case_number n
             where n.case_id in (:cases) and %s
             order by n.effective_on, n.position
            """.formatted(sees("b"), seesFact("n"));

    private final JdbcClient jdbc;
    private final CaseAccess access;

    Cases(JdbcClient jdbc, CaseAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** Which cases a reader asks for; what is null does not narrow. */
    public record CasesAsked(
            @Nullable UUID partnership,
            @Nullable UUID body,
            @Nullable Integer year,
            @Nullable CaseNumber number,
            @Nullable CaseKind kind,
            @Nullable Boolean closed,
            @Nullable String text) {}

    record CaseRow(
            UUID id,
            UUID partnershipId,
            String title,
            CaseKind kind,
            LocalDate openedOn,
            @Nullable LocalDate closedOn) {
        CaseView with(List<NumberView> numbers) {
            return new CaseView(id, partnershipId, title, kind, openedOn, closedOn, numbers);
        }
    }

    record NumberRow(
            UUID caseId,
            UUID bodyId,
            UUID meetingId,
            int year,
            int sequence,
            @Nullable String body) {
        NumberView view() {
            return new NumberView(caseId, bodyId, body, meetingId, new CaseNumber(year, sequence).toString());
        }
    }

    /** The cases, the latest first. */
    public AnswerPage<CaseView> list(CasesAsked asked, PageAsked page, Moment moment) {
        var rows = ask(CASES, asked, moment)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(CaseRow.class)
                .list();
        var numbers = numbers(rows.stream().map(CaseRow::id).toList(), moment);
        var total = ask(COUNT, asked, moment).query(Long.class).single();
        return AnswerPage.of(rows, page, total).map(row -> row.with(numbers.getOrDefault(row.id(), List.of())));
    }

    /** The numbers of cases, each case's in the order it got them. */
    Map<UUID, List<NumberView>> numbers(List<UUID> cases, Moment moment) {
        if (cases.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql(NUMBERS)
                .param("cases", cases)
                .params(moment.parameters())
                .query(NumberRow.class)
                .list()
                .stream()
                .map(NumberRow::view)
                .collect(groupingBy(NumberView::caseId));
    }

    private JdbcClient.StatementSpec ask(String sql, CasesAsked asked, Moment moment) {
        var number = asked.number();
        return jdbc.sql(sql)
                .param("hidden", access.hidden())
                .param("partnership", asked.partnership())
                .param("body", asked.body())
                .param("year", number == null ? asked.year() : Integer.valueOf(number.year()))
                .param("sequence", number == null ? null : Integer.valueOf(number.sequence()))
                .param("kind", asked.kind() == null ? null : asked.kind().name())
                .param("closed", asked.closed())
                .param("text", asked.text())
                .params(moment.parameters());
    }
}
