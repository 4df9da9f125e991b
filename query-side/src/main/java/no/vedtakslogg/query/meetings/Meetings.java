package no.vedtakslogg.query.meetings;

import static no.vedtakslogg.query.projections.Moment.sees;
import static no.vedtakslogg.query.projections.Moment.seesFact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.vedtakslogg.events.meetings.MeetingKind;
import no.vedtakslogg.query.asking.AnswerPage;
import no.vedtakslogg.query.asking.PageAsked;
import no.vedtakslogg.query.projections.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers which meetings there are. */
@Repository
public class Meetings {
    private static final String ASKED_FOR = """
              from answers.meeting m
             where %s
               and (cast(:meeting as uuid) is null or m.id = :meeting)
               and (cast(:partnership as uuid) is null or m.partnership_id = :partnership)
               and (cast(:body as uuid) is null or m.body_id = :body)
               and (cast(:year as integer) is null or extract(year from m.held_on) = :year)
               and (cast(:kind as text) is null or m.kind = :kind)
               and (cast(:status as text) is null or m.status = :status)
               and (cast(:from as date) is null or m.held_on >= :from)
               and (cast(:to as date) is null or m.held_on <= :to)
            """.formatted(sees("m"));

    private static final String COLUMNS = """
            select m.id, m.partnership_id, m.body_id, m.kind, m.status, m.held_on, m.starts_at, m.ends_at, m.place, m.form,
                   m.open, m.reason,
                   (select b.short_name from answers.body b where b.id = m.body_id and %s) as body,
                   (select count(*) from answers.agenda_item a
                     where a.meeting_id = m.id and a.case_id is not null and %s) as cases,
                   (select max(n.effective_on) from answers.notice n
                     where n.meeting_id = m.id and %s) as notice_issued_on,
                   (select max(n.effective_on) from answers.minutes n
                     where n.meeting_id = m.id and %s) as minutes_published_on
            """.formatted(sees("b"), sees("a"), seesFact("n"), seesFact("n"));

    private static final String LIMITED = " limit :limit offset :offset";

    private static final String MEETINGS =
            COLUMNS + ASKED_FOR + " order by m.held_on desc nulls first, m.starts_at desc, m.id" + LIMITED;

    private static final String NEXT_FIRST = COLUMNS + ASKED_FOR + """
             order by (m.held_on < :today) nulls first,
                      case when m.held_on >= :today then m.held_on end, case when m.held_on >= :today then m.starts_at end,
                      m.held_on desc, m.starts_at desc, m.id
            """ + LIMITED;

    private static final String IN_ORDER = COLUMNS + ASKED_FOR + " order by m.held_on, m.starts_at, m.id";

    private static final String COUNT = "select count(*) " + ASKED_FOR;

    private final JdbcClient jdbc;

    Meetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Which meetings a reader asks for; what is null does not narrow. */
    public record MeetingsAsked(
            @Nullable UUID partnership,
            @Nullable UUID body,
            @Nullable Integer year,
            @Nullable MeetingKind kind,
            @Nullable MeetingStatus status) {
        public static final MeetingsAsked ALL = new MeetingsAsked(null, null, null, null, null);
    }

    /** The meetings, those without a date first and then the latest first. */
    public AnswerPage<MeetingView> list(MeetingsAsked asked, PageAsked page, Moment moment) {
        var meetings = ask(MEETINGS, asked, null, moment)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(MeetingView.class)
                .list();
        var total = ask(COUNT, asked, null, moment).query(Long.class).single();
        return AnswerPage.of(meetings, page, total);
    }

    /** The meetings for somebody who works: those without a date, the coming ones with the next first, and those that were held. */
    AnswerPage<MeetingView> nextFirst(MeetingsAsked asked, PageAsked page, LocalDate today, Moment moment) {
        var meetings = ask(NEXT_FIRST, asked, null, moment)
                .param("today", today)
                .param("limit", page.size())
                .param("offset", page.offset())
                .query(MeetingView.class)
                .list();
        var total = ask(COUNT, asked, null, moment).query(Long.class).single();
        return AnswerPage.of(meetings, page, total);
    }

    /** The meetings from one day to another, in order. */
    List<MeetingView> between(LocalDate from, LocalDate to, MeetingsAsked asked, Moment moment) {
        return ask(IN_ORDER, asked, null, moment)
                .param("from", from)
                .param("to", to)
                .query(MeetingView.class)
                .list();
    }

    /** One meeting. */
    public Optional<MeetingView> meeting(UUID id, Moment moment) {
        return ask(MEETINGS, MeetingsAsked.ALL, id, moment)
                .param("limit", 1)
                .param("offset", 0)
                .query(MeetingView.class)
                .optional();
    }

    private JdbcClient.StatementSpec ask(String sql, MeetingsAsked asked, @Nullable UUID meeting, Moment moment) {
        return jdbc.sql(sql)
                .param("meeting", meeting)
                .param("partnership", asked.partnership())
                .param("body", asked.body())
                .param("year", asked.year())
                .param("kind", asked.kind() == null ? null : asked.kind().name())
                .param("status", asked.status() == null ? null : asked.status().name())
                .param("from", null)
                .param("to", null)
                .params(moment.parameters());
    }
}
