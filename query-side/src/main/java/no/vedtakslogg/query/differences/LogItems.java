package no.vedtakslogg.query.differences;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.vedtakslogg.query.decisionlog.DecisionLogView;
import no.vedtakslogg.query.differences.Item.Shown;
import no.vedtakslogg.query.followups.FollowUpView;
import no.vedtakslogg.query.words.Names.Known;
import no.vedtakslogg.query.words.Ref;

/** Tells a row of the decision log, with its follow-ups, as an item. */
final class LogItems {
    private LogItems() {}

    static Item item(DecisionLogView row, Known names) {
        var shown = new Shown()
                .of(Field.CASE_NUMBER, row.caseNumber())
                .of(Field.CASE_TITLE, row.caseTitle())
                .of(Field.DECIDED_ON, Words.day(row.decidedOn()))
                .of(Field.POINT_NUMBER, row.point())
                .of(Field.DECISION, row.text())
                .of(Field.EFFECT, Words.effect(row.effect()))
                .of(Field.OUTCOME, Words.TEXT.of("outcome." + row.outcome()))
                .of(Field.FORM, Words.label(row.form()))
                .of(Field.MODE, Words.label(row.mode()))
                .of(Field.POSTPONED_UNTIL, row.outcome().equals("POSTPONED") ? Words.deadline(row.deadline()) : null)
                .of(Field.RETURNED_TO, row.outcome().equals("RETURNED") ? row.responsible() : null)
                .of(Field.CORRECTION, row.correctionReason());
        var by = row.supersededBy();
        if (by != null) {
            shown.of(
                    Field.SUPERSEDED_BY,
                    Words.TEXT.of(
                            "change.by-decision",
                            names.of(new Ref(Ref.Kind.CASE, by.caseId().value())),
                            names.of(new Ref(Ref.Kind.POINT, by.pointId().value()))));
        }
        for (var followUp : row.followUps()) {
            var part = followUp.id().toString();
            FollowUpItems.show(followUp, part, shown.part(part, followUp.task()));
        }
        return new Item(
                row.pointId().toString(),
                ItemKind.DECISION_POINT,
                row.caseTitle(),
                Stream.of(
                                row.body() == null ? "" : row.body(),
                                row.caseNumber(),
                                Words.TEXT.of("change.point", row.point()))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")),
                shown.fields(),
                shown.parts(),
                by != null,
                row.followUps().stream()
                        .filter(FollowUpView::overdue)
                        .map(followUp -> followUp.id().toString())
                        .collect(Collectors.toUnmodifiableSet()),
                "/saker/" + row.caseId(),
                "/api/answers/decision-log/" + row.pointId());
    }

    /** What has to be named before the row can be told. */
    static Stream<Ref> names(DecisionLogView row) {
        var by = row.supersededBy();
        return by == null
                ? Stream.empty()
                : Stream.of(
                        new Ref(Ref.Kind.CASE, by.caseId().value()),
                        new Ref(Ref.Kind.POINT, by.pointId().value()));
    }
}
