package no.vedtakslogg.query.cases;

import static no.vedtakslogg.query.projections.Moment.sees;
import static no.vedtakslogg.query.projections.Moment.seesFact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.vedtakslogg.events.cases.Attachment;
import no.vedtakslogg.events.cases.CaseKind;
import no.vedtakslogg.events.cases.LinkKind;
import no.vedtakslogg.events.cases.PaperKind;
import no.vedtakslogg.events.decisions.Point;
import no.vedtakslogg.events.decisions.PointId;
import no.vedtakslogg.events.persons.PersonId;
import no.vedtakslogg.query.access.CaseAccess;
import no.vedtakslogg.query.cases.CaseDetails.LinkView;
import no.vedtakslogg.query.cases.CaseDetails.PaperView;
import no.vedtakslogg.query.cases.CaseDetails.ProposalView;
import no.vedtakslogg.query.cases.CaseDetails.RecommendationView;
import no.vedtakslogg.query.json.Json;
import no.vedtakslogg.query.meetings.TreatmentReader;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.words.Names;
import no.vedtakslogg.query.words.PersonView;
import no.vedtakslogg.query.words.Persons;
import no.vedtakslogg.query.words.Ref;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads one case, whole: its papers, proposals, treatments, links, referrals and recommendations. */
@Repository
public class CaseReader {
    private static final String CASE = """
            select c.id, c.partnership_id, c.title, c.kind, c.responsible, c.handlers, c.legal_basis, c.archive_reference,
                   c.opened_on, c.closed_on, c.closed_because
              from answers.case_file c
             where c.id = :aCase and %s
            """.formatted(sees("c"));

    private static final String PAPERS = """
            select p.paper_id, p.version, p.kind, p.title, p.effective_on, p.background, p.facts, p.assessment,
                   p.attachments, p.quotes
              from answers.case_paper p
             where p.case_id = :aCase and %s
             order by p.effective_on, p.position
            """.formatted(seesFact("p"));

    private static final String PROPOSALS = """
            select p.proposal_id, p.effective_on, p.made_by, p.points, w.effective_on as withdrawn_on,
                   w.reason as withdrawn_because
              from answers.proposal p
              left join answers.proposal_withdrawal w on w.proposal_id = p.proposal_id and %s
             where p.case_id = :aCase and %s
             order by p.effective_on, p.position
            """.formatted(seesFact("w"), seesFact("p"));

    private static final String LINKS = """
            select l.case_id, l.kind, l.other_case_id, l.measure_id, l.words
              from answers.case_link l
             where (l.case_id = :aCase or l.other_case_id = :aCase) and %s
               and not exists (select from answers.case_unlinking u
                                where u.case_id = l.case_id and u.other_case_id = l.other_case_id and u.kind = l.kind
                                  and u.position > l.position and %s)
             order by l.effective_on, l.position
            """.formatted(seesFact("l"), seesFact("u"));

    private static final String RECOMMENDATIONS = """
            select r.id, r.report, r.text, r.disposition, r.reason
              from answers.recommendation r
             where r.case_id = :aCase and %s
             order by r.report, r.known_from, r.id
            """.formatted(sees("r"));

    private final JdbcClient jdbc;
    private final Cases cases;
    private final Referrals referrals;
    private final TreatmentReader treatments;
    private final Quotes quotes;
    private final Persons persons;
    private final Names names;
    private final CaseAccess access;

    CaseReader(
            JdbcClient jdbc,
            Cases cases,
            Referrals referrals,
            TreatmentReader treatments,
            Quotes quotes,
            Persons persons,
            Names names,
            CaseAccess access) {
        this.jdbc = jdbc;
        this.cases = cases;
        this.referrals = referrals;
        this.treatments = treatments;
        this.quotes = quotes;
        this.persons = persons;
        this.names = names;
        this.access = access;
    }

    record CaseRow(
            UUID id,
            UUID partnershipId,
            String title,
            CaseKind kind,
            String responsible,
            String handlers,
            @Nullable String legalBasis,
            @Nullable String archiveReference,
            LocalDate openedOn,
            @Nullable LocalDate closedOn,
            @Nullable String closedBecause) {}

    record PaperRow(
            UUID paperId,
            int version,
            PaperKind kind,
            String title,
            LocalDate effectiveOn,
            @Nullable String background,
            @Nullable String facts,
            @Nullable String assessment,
            String attachments,
            String quotes) {}

    record ProposalRow(
            UUID proposalId,
            LocalDate effectiveOn,
            @Nullable String madeBy,
            String points,
            @Nullable LocalDate withdrawnOn,
            @Nullable String withdrawnBecause) {}

    record LinkRow(
            UUID caseId,
            LinkKind kind,
            @Nullable UUID otherCaseId,
            @Nullable UUID measureId,
            @Nullable String words) {}

    /** The case, where it is on record and the reader may see it. */
    public Optional<CaseDetails> read(UUID id, Moment moment) {
        if (access.hiddenCases().contains(id)) {
            return Optional.empty();
        }
        return of(CASE, id, moment).query(CaseRow.class).optional().map(row -> read(row, moment));
    }

    private CaseDetails read(CaseRow row, Moment moment) {
        var numbers = cases.numbers(List.of(row.id()), moment).getOrDefault(row.id(), List.of());
        return new CaseDetails(
                new CaseView(
                        row.id(),
                        row.partnershipId(),
                        row.title(),
                        row.kind(),
                        row.openedOn(),
                        row.closedOn(),
                        numbers),
                people(row.responsible()),
                people(row.handlers()),
                row.legalBasis(),
                row.archiveReference(),
                row.closedBecause(),
                papers(row.id(), moment),
                of(PROPOSALS, row.id(), moment).query(ProposalRow.class).list().stream()
                        .map(each -> new ProposalView(
                                each.proposalId(),
                                each.effectiveOn(),
                                each.madeBy(),
                                Json.list(each.points(), Point.class),
                                each.withdrawnOn(),
                                each.withdrawnBecause()))
                        .toList(),
                treatments.ofCase(row.id(), moment),
                links(row.id(), moment),
                referrals.ofCase(row.id(), moment),
                of(RECOMMENDATIONS, row.id(), moment)
                        .query(RecommendationView.class)
                        .list());
    }

    private List<PersonView> people(String json) {
        var ids = Json.list(json, PersonId.class).stream().map(PersonId::value).toList();
        var views = persons.views(ids);
        return ids.stream().map(id -> Persons.in(views, id)).toList();
    }

    private List<PaperView> papers(UUID id, Moment moment) {
        return of(PAPERS, id, moment).query(PaperRow.class).list().stream()
                .map(row -> new PaperView(
                        row.paperId(),
                        row.version(),
                        row.kind(),
                        row.title(),
                        row.effectiveOn(),
                        row.background(),
                        row.facts(),
                        row.assessment(),
                        Json.list(row.attachments(), Attachment.class),
                        quotes.of(Json.list(row.quotes(), PointId.class), moment)))
                .toList();
    }

    private List<LinkView> links(UUID id, Moment moment) {
        var hidden = access.hiddenCases();
        var rows = of(LINKS, id, moment).query(LinkRow.class).list().stream()
                .filter(row -> !hidden.contains(other(row, id).id()))
                .toList();
        var refs = new ArrayList<Ref>();
        rows.forEach(row -> refs.add(other(row, id)));
        var known = names.of(refs, moment);
        return rows.stream()
                .map(row -> {
                    var other = other(row, id);
                    return new LinkView(
                            row.kind(),
                            row.caseId().equals(id),
                            other.kind() == Ref.Kind.CASE ? other.id() : null,
                            row.measureId(),
                            known.of(other),
                            row.words());
                })
                .toList();
    }

    private static Ref other(LinkRow row, UUID id) {
        if (row.measureId() != null) {
            return new Ref(Ref.Kind.MEASURE, row.measureId());
        }
        var other = row.caseId().equals(id) && row.otherCaseId() != null ? row.otherCaseId() : row.caseId();
        return new Ref(Ref.Kind.CASE, other);
    }

    private JdbcClient.StatementSpec of(String sql, UUID aCase, Moment moment) {
        return jdbc.sql(sql).param("aCase", aCase).params(moment.parameters());
    }
}
