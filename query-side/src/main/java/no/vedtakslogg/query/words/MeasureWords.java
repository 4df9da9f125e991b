package no.vedtakslogg.query.words;

import static no.vedtakslogg.query.words.Naming.because;
import static no.vedtakslogg.query.words.Naming.by;
import static no.vedtakslogg.query.words.Naming.ref;
import static no.vedtakslogg.query.words.Naming.responsible;
import static no.vedtakslogg.query.words.Sentence.say;

import no.vedtakslogg.events.actionplan.Colour;
import no.vedtakslogg.events.actionplan.MeasureEvent;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureAdded;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureCarriedOver;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureDropped;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureLinked;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureReworded;
import no.vedtakslogg.events.actionplan.MeasureEvent.MeasureStatusReported;
import no.vedtakslogg.events.actionplan.MeasureLinkKind;

/** Says what happened to a measure. */
final class MeasureWords {
    private MeasureWords() {}

    static Sentence of(MeasureEvent event) {
        return switch (event) {
            case MeasureAdded added ->
                say(
                        "Tiltak {} ble ført inn i {}: «{}». Ansvarlig: {}{}",
                        added.number(),
                        ref(added.planId()),
                        added.text(),
                        responsible(added.responsible()),
                        by(added.decidedAt()));
            case MeasureLinked linked ->
                say(
                        "Tiltaket {} {} {} («{}»)",
                        ref(linked.measureId()),
                        link(linked.kind()),
                        linked.otherMeasureId() == null
                                ? say("et tiltak som ikke finnes i planen")
                                : ref(linked.otherMeasureId()),
                        linked.words());
            case MeasureReworded reworded ->
                say(
                        "Tiltaket {} fikk ny ordlyd: «{}»{}{}",
                        ref(reworded.measureId()),
                        reworded.text(),
                        by(reworded.decidedAt()),
                        because(reworded.reason()));
            case MeasureStatusReported reported ->
                say(
                        "Tiltaket {} ble satt til {}: «{}»{}",
                        ref(reported.measureId()),
                        colour(reported.colour()),
                        reported.comment(),
                        reported.reportedBy() == null
                                ? Sentence.SILENCE
                                : say(" (meldt av {})", reported.reportedBy().words()));
            case MeasureCarriedOver carried ->
                say("Tiltaket {} ble ført videre til {}", ref(carried.measureId()), ref(carried.toPlanId()));
            case MeasureDropped dropped ->
                say(
                        "Tiltaket {} gikk ut av planen{}{}",
                        ref(dropped.measureId()),
                        by(dropped.decidedAt()),
                        because(dropped.reason()));
        };
    }

    private static String link(MeasureLinkKind kind) {
        return switch (kind) {
            case SAME_AS -> "ble ført som samme tiltak som";
            case SEE_WITH -> "ses i helhet med";
            case DEPENDS_ON -> "er avhengig av";
        };
    }

    private static String colour(Colour colour) {
        return switch (colour) {
            case GREEN -> "grønn (måloppnåelse)";
            case YELLOW -> "gul (delvis måloppnåelse)";
            case RED -> "rød (ikke gjennomført eller prioritert)";
        };
    }
}
