package no.vedtakslogg.query.cases;

import static no.vedtakslogg.query.projections.Moment.seesFact;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.words.Names;
import no.vedtakslogg.query.words.Ref;
import no.vedtakslogg.query.words.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells the life of a case across bodies and years. */
@Repository
public class CaseLives {
    private static final String LIFE = """
            select l.position, l.effective_on, l.kind, l.words, l.follow_up_id, l.meeting_id,
                   coalesce(l.body_id, m.body_id, o.body_id) as body_id
              from answers.case_life l
              left join lateral (
                   select x.body_id from answers.meeting x
                    where x.id = l.meeting_id and x.known_from <= :knownAt and x.known_to > :knownAt
                    limit 1) m on true
              left join lateral (
                   select x.case_id, x.body_id from answers.case_life x
                    where x.follow_up_id = l.follow_up_id and x.case_id is not null and x.position <= :knownAt
                    limit 1) o on true
             where (l.case_id = :aCase
                    or l.follow_up_id = any (array(select x.follow_up_id from answers.case_life x
                                                    where x.case_id = :aCase and x.follow_up_id is not null
                                                      and x.position <= :knownAt)))
               and %s
             order by l.effective_on, l.position
            """.formatted(seesFact("l"));

    private final JdbcClient jdbc;
    private final Names names;

    CaseLives(JdbcClient jdbc, Names names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    record LifeRow(
            long position,
            LocalDate effectiveOn,
            LifeKind kind,
            String words,
            @Nullable UUID followUpId,
            @Nullable UUID meetingId,
            @Nullable UUID bodyId) {
        Stream<Ref> refs() {
            var said = new Sentence(words).refs().stream();
            return bodyId == null ? said : Stream.concat(said, Stream.of(new Ref(Ref.Kind.BODY, bodyId)));
        }
    }

    /** What happened in a case, in the order of the days. */
    public List<LifeEntry> of(UUID aCase, Moment moment) {
        var rows = jdbc.sql(LIFE)
                .param("aCase", aCase)
                .params(moment.parameters())
                .query(LifeRow.class)
                .list();
        var known = names.of(rows.stream().flatMap(LifeRow::refs).distinct().toList(), moment);
        return rows.stream().map(row -> entry(row, known)).toList();
    }

    private static LifeEntry entry(LifeRow row, Names.Known known) {
        var sentence = new Sentence(row.words());
        return new LifeEntry(
                row.position(),
                row.effectiveOn(),
                row.kind(),
                row.bodyId(),
                row.bodyId() == null ? null : known.of(new Ref(Ref.Kind.BODY, row.bodyId())),
                row.meetingId(),
                row.followUpId(),
                sentence.text(known),
                sentence.pieces(known));
    }
}
