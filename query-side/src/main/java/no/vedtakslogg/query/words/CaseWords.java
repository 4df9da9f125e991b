package no.vedtakslogg.query.words;

import static no.vedtakslogg.query.words.Naming.because;
import static no.vedtakslogg.query.words.Naming.by;
import static no.vedtakslogg.query.words.Naming.deadline;
import static no.vedtakslogg.query.words.Naming.people;
import static no.vedtakslogg.query.words.Naming.ref;
import static no.vedtakslogg.query.words.Sentence.say;
import static no.vedtakslogg.query.words.Sentence.when;

import no.vedtakslogg.events.cases.CaseEvent;
import no.vedtakslogg.events.cases.CaseEvent.ArchiveReferenceRegistered;
import no.vedtakslogg.events.cases.CaseEvent.CaseClosed;
import no.vedtakslogg.events.cases.CaseEvent.CaseHandlersAssigned;
import no.vedtakslogg.events.cases.CaseEvent.CaseLinked;
import no.vedtakslogg.events.cases.CaseEvent.CaseLinkedToMeasure;
import no.vedtakslogg.events.cases.CaseEvent.CaseOpened;
import no.vedtakslogg.events.cases.CaseEvent.CasePaperFiled;
import no.vedtakslogg.events.cases.CaseEvent.CaseReferred;
import no.vedtakslogg.events.cases.CaseEvent.CaseUnlinked;
import no.vedtakslogg.events.cases.CaseEvent.ProposalMade;
import no.vedtakslogg.events.cases.CaseEvent.ProposalWithdrawn;
import no.vedtakslogg.events.cases.CaseEvent.RecommendationDisposed;
import no.vedtakslogg.events.cases.CaseEvent.RecommendationRegistered;
import no.vedtakslogg.events.cases.CaseEvent.ReferralAccepted;
import no.vedtakslogg.events.cases.CaseEvent.ReferralRefused;
import no.vedtakslogg.events.cases.CaseEvent.ReferralReturned;
import no.vedtakslogg.events.cases.CaseJournalEvent;
import no.vedtakslogg.events.cases.CaseJournalEvent.CaseNumbered;
import no.vedtakslogg.events.cases.Disposition;
import no.vedtakslogg.events.cases.LinkKind;
import no.vedtakslogg.events.cases.PaperKind;
import no.vedtakslogg.events.decisions.Point;

/** Says what happened to a case and in the journals where cases get their numbers. */
final class CaseWords {
    private CaseWords() {}

    static Sentence of(CaseJournalEvent event) {
        return switch (event) {
            case CaseNumbered numbered ->
                say(
                        "{} fikk nummer {} i {} til {}",
                        ref(numbered.caseId()),
                        numbered.number(),
                        ref(numbered.journalId().bodyId()),
                        ref(numbered.meetingId()));
        };
    }

    static Sentence of(CaseEvent event) {
        return switch (event) {
            case CaseOpened opened ->
                say(
                        "Saken «{}» ble opprettet. Saksansvarlig: {}. Saksbehandler: {}",
                        opened.title(),
                        people(opened.responsible()),
                        people(opened.handlers()));
            case ArchiveReferenceRegistered archived ->
                say("{} fikk arkivreferansen {}", ref(archived.caseId()), archived.archiveReference());
            case CaseHandlersAssigned assigned ->
                say(
                        "{} fikk ny bemanning. Saksansvarlig: {}. Saksbehandler: {}",
                        ref(assigned.caseId()),
                        people(assigned.responsible()),
                        people(assigned.handlers()));
            case CasePaperFiled filed ->
                say(
                        "{} «{}» versjon {} ble lagt til {}",
                        paper(filed.paper().kind()),
                        filed.paper().title(),
                        filed.version(),
                        ref(filed.caseId()));
            case ProposalMade made ->
                say(
                        "Det ble lagt frem et forslag til vedtak i {} med {} punkter{}",
                        ref(made.caseId()),
                        made.points().stream().flatMap(Point::all).count(),
                        when(made.madeBy(), ", fra {}"));
            case ProposalWithdrawn withdrawn ->
                say("Et forslag til vedtak i {} ble trukket{}", ref(withdrawn.caseId()), because(withdrawn.reason()));
            case CaseLinked linked ->
                say(
                        "{} {} {}{}",
                        ref(linked.caseId()),
                        link(linked.kind()),
                        ref(linked.otherCaseId()),
                        when(linked.words(), " («{}»)"));
            case CaseUnlinked unlinked ->
                say(
                        "Det ble tatt tilbake at {} {} {}{}",
                        ref(unlinked.caseId()),
                        link(unlinked.kind()),
                        ref(unlinked.otherCaseId()),
                        because(unlinked.reason()));
            case CaseLinkedToMeasure linked ->
                say(
                        "{} {} tiltaket {}{}",
                        ref(linked.caseId()),
                        link(linked.kind()),
                        ref(linked.measureId()),
                        when(linked.words(), " («{}»)"));
            case CaseReferred referred ->
                say(
                        "{} oversendte {} til {}: «{}». Svar ventes: {}{}",
                        ref(referred.fromBodyId()),
                        ref(referred.caseId()),
                        ref(referred.toBodyId()),
                        referred.request(),
                        deadline(referred.answerBy()),
                        by(referred.decidedAt()));
            case ReferralAccepted accepted ->
                say(
                        "{} tok imot oversendelsen av {}{}",
                        ref(accepted.bodyId()),
                        ref(accepted.caseId()),
                        when(accepted.note(), ": «{}»"));
            case ReferralReturned returned ->
                say(
                        "{} svarte og sendte {} tilbake: «{}»",
                        ref(returned.bodyId()),
                        ref(returned.caseId()),
                        returned.answer());
            case ReferralRefused refused ->
                say(
                        "{} avviste oversendelsen av {}{}",
                        ref(refused.bodyId()),
                        ref(refused.caseId()),
                        because(refused.reason()));
            case RecommendationRegistered registered ->
                say(
                        "En anbefaling fra «{}» ble ført på {}: «{}»",
                        registered.report(),
                        ref(registered.caseId()),
                        registered.text());
            case RecommendationDisposed disposed ->
                say(
                        "En anbefaling i {} {}{}{}",
                        ref(disposed.caseId()),
                        disposition(disposed.disposition()),
                        by(disposed.decidedAt()),
                        because(disposed.reason()));
            case CaseClosed closed -> say("{} ble avsluttet{}", ref(closed.caseId()), because(closed.reason()));
        };
    }

    private static String paper(PaperKind kind) {
        return switch (kind) {
            case CASE_PAPER -> "Saksfremlegget";
            case REPORT -> "Rapporten";
            case PRESENTATION -> "Presentasjonen";
            case LETTER -> "Brevet";
        };
    }

    private static String link(LinkKind kind) {
        return switch (kind) {
            case FOLLOWS_UP -> "ble ført som oppfølging av";
            case SAME_MATTER -> "ble ført som samme sak som";
            case REALISES_MEASURE -> "ble ført som gjennomføring av";
            case SEE_ALSO -> "ble sett i sammenheng med";
        };
    }

    private static String disposition(Disposition disposition) {
        return switch (disposition) {
            case FOLLOW_UP -> "følges opp";
            case NOT_PURSUED -> "følges ikke opp videre";
            case MUNICIPAL_MATTER -> "er et kommunalt anliggende";
            case DONE -> "er gjennomført";
        };
    }
}
