package no.vedtakslogg.query.words;

import static no.vedtakslogg.query.words.Naming.because;
import static no.vedtakslogg.query.words.Naming.by;
import static no.vedtakslogg.query.words.Naming.days;
import static no.vedtakslogg.query.words.Naming.deadline;
import static no.vedtakslogg.query.words.Naming.ref;
import static no.vedtakslogg.query.words.Naming.responsible;
import static no.vedtakslogg.query.words.Sentence.say;
import static no.vedtakslogg.query.words.Sentence.when;

import no.vedtakslogg.events.followups.FollowUpEvent;
import no.vedtakslogg.events.followups.FollowUpEvent.ConditionMet;
import no.vedtakslogg.events.followups.FollowUpEvent.DeadlineExtended;
import no.vedtakslogg.events.followups.FollowUpEvent.DeadlineMoved;
import no.vedtakslogg.events.followups.FollowUpEvent.DeadlineSet;
import no.vedtakslogg.events.followups.FollowUpEvent.FollowUpOpened;
import no.vedtakslogg.events.followups.FollowUpEvent.FollowUpWithdrawn;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentAccepted;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentRejected;
import no.vedtakslogg.events.followups.FollowUpEvent.FulfilmentReported;
import no.vedtakslogg.events.followups.FollowUpEvent.ProgressReported;
import no.vedtakslogg.events.followups.FollowUpEvent.ResponsibleAssigned;
import no.vedtakslogg.events.followups.Responsible;
import org.jspecify.annotations.Nullable;

/** Says what happened to a follow-up. */
final class FollowUpWords {
    private FollowUpWords() {}

    static Sentence of(FollowUpEvent event) {
        return switch (event) {
            case FollowUpOpened opened ->
                say(
                        "Oppfølging av {} i {} ble åpnet: «{}». Ansvarlig: {}. Frist: {}",
                        ref(opened.decidedAt().pointId()),
                        ref(opened.decidedAt().caseId()),
                        opened.task(),
                        responsible(opened.responsible()),
                        deadline(opened.deadline()));
            case ResponsibleAssigned assigned ->
                say(
                        "Oppfølgingen «{}» fikk ny ansvarlig: {}{}",
                        ref(assigned.followUpId()),
                        responsible(assigned.responsible()),
                        because(assigned.reason()));
            case DeadlineSet set ->
                say("Fristen for «{}» ble satt: {}", ref(set.followUpId()), deadline(set.deadline()));
            case DeadlineExtended extended ->
                say(
                        "Fristen for «{}» ble utsatt til {}{}{}",
                        ref(extended.followUpId()),
                        deadline(extended.deadline()),
                        by(extended.extendedBy()),
                        because(extended.reason()));
            case DeadlineMoved moved ->
                say(
                        "Fristen for «{}» fulgte {}, som ble flyttet fra {} til {}: {}",
                        ref(moved.followUpId()),
                        moved.deadline().meetingId() == null
                                ? say("møtet")
                                : ref(moved.deadline().meetingId()),
                        moved.meetingFrom(),
                        moved.meetingTo(),
                        days(moved.deadline()));
            case ConditionMet met -> say("Det «{}» ventet på, er på plass: {}", ref(met.followUpId()), met.note());
            case ProgressReported progress ->
                say(
                        "Status for «{}»: {}{}{}",
                        ref(progress.followUpId()),
                        progress.note(),
                        progress.done() == null || progress.of() == null
                                ? Sentence.SILENCE
                                : say(" ({} av {})", progress.done(), progress.of()),
                        delivered(progress.deliveredBy()));
            case FulfilmentReported reported ->
                say(
                        "«{}» ble meldt utført: {}{}",
                        ref(reported.followUpId()),
                        reported.note(),
                        delivered(reported.deliveredBy()));
            case FulfilmentAccepted accepted ->
                say(
                        "{} godtok «{}» som utført{}{}",
                        ref(accepted.bodyId()),
                        ref(accepted.followUpId()),
                        by(accepted.decidedAt()),
                        when(accepted.note(), ": {}"));
            case FulfilmentRejected rejected ->
                say(
                        "{} godtok ikke «{}» som utført{}",
                        ref(rejected.bodyId()),
                        ref(rejected.followUpId()),
                        because(rejected.reason()));
            case FollowUpWithdrawn withdrawn ->
                say(
                        "«{}» ble trukket tilbake{}{}",
                        ref(withdrawn.followUpId()),
                        by(withdrawn.decidedAt()),
                        because(withdrawn.reason()));
        };
    }

    private static Sentence delivered(@Nullable Responsible by) {
        return by == null ? Sentence.SILENCE : say(". Levert av {}", by.words());
    }
}
