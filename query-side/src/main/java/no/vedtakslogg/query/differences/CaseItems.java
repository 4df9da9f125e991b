package no.vedtakslogg.query.differences;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.vedtakslogg.events.cases.Disposition;
import no.vedtakslogg.query.asking.Asked;
import no.vedtakslogg.query.cases.CaseDetails;
import no.vedtakslogg.query.cases.CaseReader;
import no.vedtakslogg.query.decisionlog.DecisionLog;
import no.vedtakslogg.query.decisionlog.DecisionLogView;
import no.vedtakslogg.query.decisionlog.LogQuestion;
import no.vedtakslogg.query.differences.Item.Shown;
import no.vedtakslogg.query.differences.Origin.Source;
import no.vedtakslogg.query.followups.FollowUpQuestion;
import no.vedtakslogg.query.followups.FollowUps;
import no.vedtakslogg.query.projections.Moment;
import no.vedtakslogg.query.words.Names;
import no.vedtakslogg.query.words.PersonView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a case as items: what it is, its papers, what was proposed and decided, what follows it up, where it was sent. */
@Component
class CaseItems implements Told.Whole {
    private final CaseReader cases;
    private final DecisionLog log;
    private final FollowUps followUps;
    private final Names names;

    CaseItems(CaseReader cases, DecisionLog log, FollowUps followUps, Names names) {
        this.cases = cases;
        this.log = log;
        this.followUps = followUps;
        this.names = names;
    }

    @Override
    public List<Told> at(UUID id, Moment moment, Moment naming) {
        return cases.read(id, moment)
                .map(details -> items(details, moment, naming))
                .orElse(List.of());
    }

    private List<Told> items(CaseDetails details, Moment moment, Moment naming) {
        var id = details.summary().id();
        var items = new ArrayList<Told>();
        items.add(theCase(details));
        CasePaperItems.of(details).forEach(items::add);
        points(id, moment, naming).forEach(items::add);
        var ofCase = FollowUpQuestion.read(new Asked(Map.of("caseId", id.toString())));
        followUps.each(
                ofCase, moment, view -> items.add(Told.of(FollowUpItems.item(view), view.id(), Source.FOLLOW_UP)));
        details.referrals().forEach(referral -> {
            var shown = new Shown()
                    .of(Field.REFERRED_FROM, referral.fromBody())
                    .of(Field.REFERRED_TO, referral.toBody())
                    .of(Field.REFERRED_ON, Words.day(referral.referredOn()))
                    .of(Field.REQUEST, referral.request())
                    .of(Field.ANSWER_DUE, Words.unlessBlank(referral.answerWords()))
                    .of(Field.STATUS, Words.label(referral.status()))
                    .of(Field.ANSWERED_ON, Words.day(referral.answeredOn()))
                    .of(Field.ANSWER, referral.answer());
            var name = Words.TEXT.of("change.referral", Words.orUnknown(referral.toBody()));
            items.add(Told.of(
                    item(id, referral.id(), ItemKind.REFERRAL, name, shown, !referral.open(), "#oversendt"),
                    referral.id(),
                    Source.REFERRAL));
        });
        details.recommendations().forEach(one -> {
            var shown = new Shown()
                    .of(Field.REPORT, one.report())
                    .of(Field.TEXT, one.text())
                    .of(Field.DISPOSITION, Words.label(one.disposition()))
                    .of(Field.REASON, one.reason());
            var closed = one.disposition() != null && one.disposition() != Disposition.FOLLOW_UP;
            items.add(Told.of(
                    item(id, one.id(), ItemKind.RECOMMENDATION, one.text(), shown, closed, "#anbefalinger"),
                    one.id(),
                    Source.RECOMMENDATION));
        });
        return items;
    }

    private static Told theCase(CaseDetails details) {
        var summary = details.summary();
        var shown = new Shown()
                .of(Field.CASE_TITLE, summary.title())
                .of(Field.CASE_KIND, Words.label(summary.kind()))
                .of(
                        Field.NUMBERS,
                        Words.listed(summary.numbers(), one -> Words.orUnknown(one.body()) + " " + one.number()))
                .of(Field.RESPONSIBLE, people(details.responsible()))
                .of(Field.HANDLERS, people(details.handlers()))
                .of(Field.LEGAL_BASIS, details.legalBasis())
                .of(Field.ARCHIVE_REFERENCE, details.archiveReference())
                .of(Field.LINKS, Words.listed(details.links(), CaseItems::link))
                .of(Field.OPENED_ON, Words.day(summary.openedOn()))
                .of(Field.CLOSED_ON, Words.day(summary.closedOn()))
                .of(Field.CLOSED_BECAUSE, details.closedBecause());
        return Told.of(
                item(summary.id(), summary.id(), ItemKind.CASE, summary.title(), shown, summary.closedOn() != null, ""),
                summary.id(),
                Source.CASE,
                Source.CASE_NUMBER,
                Source.CASE_LINK,
                Source.CASE_LINKED,
                Source.CASE_UNLINKING,
                Source.CASE_UNLINKED);
    }

    /** The points by themselves: what follows them up is told beside them. */
    private List<Told> points(UUID id, Moment moment, Moment naming) {
        var rows = new ArrayList<DecisionLogView>();
        log.each(LogQuestion.read(new Asked(Map.of("caseId", id.toString()))), moment, rows::add);
        var known = names.of(rows.stream().flatMap(LogItems::names).distinct().toList(), naming);
        return rows.stream()
                .map(row -> Told.of(LogItems.item(row, known), row.pointId(), Source.DECISION_POINT))
                .toList();
    }

    static Item item(UUID aCase, UUID id, ItemKind kind, String name, Shown shown, boolean closed, String where) {
        return Item.of(id, kind, name, shown, closed, "/saker/" + aCase + where, "/api/answers/cases/" + aCase);
    }

    private static String link(CaseDetails.LinkView link) {
        var words = link.words() == null ? "" : " («" + link.words() + "»)";
        return Words.TEXT.of(
                        (link.outgoing() ? "link." : "link-back.") + link.kind().name()) + " " + link.name() + words;
    }

    private static @Nullable String people(Collection<PersonView> people) {
        return people.isEmpty() ? null : people.stream().map(PersonView::name).collect(joining(", "));
    }
}
