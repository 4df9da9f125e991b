package no.vedtakslogg.query.words;

import static no.vedtakslogg.query.words.Naming.because;
import static no.vedtakslogg.query.words.Naming.by;
import static no.vedtakslogg.query.words.Naming.ref;
import static no.vedtakslogg.query.words.Sentence.say;
import static no.vedtakslogg.query.words.Sentence.when;

import no.vedtakslogg.events.actionplan.ActionPlanEvent;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.ActionPlanAdopted;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.ActionPlanClosed;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.AreaAdded;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.GoalAdded;
import no.vedtakslogg.events.actionplan.ActionPlanEvent.MeasureNumbered;

/** Says what happened to an action plan as a whole. */
final class ActionPlanWords {
    private ActionPlanWords() {}

    static Sentence of(ActionPlanEvent event) {
        return switch (event) {
            case ActionPlanAdopted adopted ->
                say(
                        "Handlingsplanen «{}» for {}–{} ble vedtatt{}",
                        adopted.title(),
                        adopted.fromYear(),
                        adopted.toYear(),
                        by(adopted.decidedAt()));
            case AreaAdded area ->
                say("Område {} «{}» ble ført inn i {}", area.number(), area.title(), ref(area.planId()));
            case GoalAdded goal ->
                say(
                        "Mål {} ble ført inn i {}: «{}»{}",
                        goal.number(),
                        ref(goal.planId()),
                        goal.text(),
                        when(goal.provenance(), " ({})"));
            case MeasureNumbered numbered ->
                say(
                        "Tiltaket {} fikk nummer {} under {} i {}",
                        ref(numbered.measureId()),
                        numbered.number(),
                        ref(numbered.goalId()),
                        ref(numbered.planId()));
            case ActionPlanClosed closed ->
                say(
                        "{} ble avsluttet{}{}",
                        ref(closed.planId()),
                        closed.supersededBy() == null
                                ? Sentence.SILENCE
                                : say(" og avløst av {}", ref(closed.supersededBy())),
                        because(closed.reason()));
        };
    }
}
