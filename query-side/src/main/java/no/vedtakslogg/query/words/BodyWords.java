package no.vedtakslogg.query.words;

import static no.vedtakslogg.query.words.Naming.because;
import static no.vedtakslogg.query.words.Naming.by;
import static no.vedtakslogg.query.words.Naming.ref;
import static no.vedtakslogg.query.words.Sentence.say;
import static no.vedtakslogg.query.words.Sentence.when;

import no.vedtakslogg.events.bodies.BodyEvent;
import no.vedtakslogg.events.bodies.BodyEvent.BodyDissolved;
import no.vedtakslogg.events.bodies.BodyEvent.BodyEstablished;
import no.vedtakslogg.events.bodies.BodyEvent.BodyPlaced;
import no.vedtakslogg.events.bodies.BodyEvent.BodyReestablished;
import no.vedtakslogg.events.bodies.BodyEvent.BodyRenamed;
import no.vedtakslogg.events.bodies.BodyEvent.DeputyAppointed;
import no.vedtakslogg.events.bodies.BodyEvent.DeputyReleased;
import no.vedtakslogg.events.bodies.BodyEvent.MemberAppointed;
import no.vedtakslogg.events.bodies.BodyEvent.MemberReplaced;
import no.vedtakslogg.events.bodies.BodyEvent.ObligationsTransferred;
import no.vedtakslogg.events.bodies.BodyEvent.OfficerElected;
import no.vedtakslogg.events.bodies.BodyEvent.RulesOfProcedureAdopted;
import no.vedtakslogg.events.bodies.BodyEvent.SeatVacated;
import no.vedtakslogg.events.bodies.BodyEvent.TermExtended;
import no.vedtakslogg.events.bodies.BodyId;
import no.vedtakslogg.events.bodies.BodyKind;
import no.vedtakslogg.events.bodies.Office;
import no.vedtakslogg.events.bodies.SeatRole;
import org.jspecify.annotations.Nullable;

/** Says what happened to a body and in its seats. */
final class BodyWords {
    private BodyWords() {}

    static Sentence of(BodyEvent event) {
        return switch (event) {
            case BodyEstablished established ->
                say(
                        "{} «{}» ({}) ble etablert{}{}",
                        kind(established.kind()),
                        established.name(),
                        established.shortName(),
                        under(established.parentId()),
                        by(established.decidedAt()));
            case BodyRenamed renamed ->
                say("{} fikk navnet «{}» ({})", ref(renamed.bodyId()), renamed.name(), renamed.shortName());
            case BodyPlaced placed ->
                placed.parentId() == null
                        ? say("{} ble lagt øverst i strukturen{}", ref(placed.bodyId()), because(placed.reason()))
                        : say(
                                "{} ble lagt{}{}",
                                ref(placed.bodyId()),
                                under(placed.parentId()),
                                because(placed.reason()));
            case BodyReestablished again ->
                say(
                        "{} tok opp igjen arbeidet{}{}",
                        ref(again.bodyId()),
                        when(again.mandate(), " med mandatet «{}»"),
                        because(again.reason()));
            case BodyDissolved dissolved ->
                say(
                        "{} ble lagt ned{}{}",
                        ref(dissolved.bodyId()),
                        dissolved.successorId() == null
                                ? Sentence.SILENCE
                                : say(", og {} tok over det som stod igjen", ref(dissolved.successorId())),
                        because(dissolved.reason()));
            case ObligationsTransferred transferred ->
                say(
                        "Det {} hadde ansvar for, ble lagt under {}{}",
                        ref(transferred.bodyId()),
                        ref(transferred.toBodyId()),
                        because(transferred.reason()));
            case RulesOfProcedureAdopted adopted ->
                say(
                        "{} fikk nye regler for arbeidet sitt{}",
                        ref(adopted.bodyId()),
                        when(adopted.rules().source(), " ({})"));
            case MemberAppointed appointed ->
                say(
                        "{} ble {} i {} for {}{}{}{}",
                        ref(appointed.personId()),
                        role(appointed.role()),
                        ref(appointed.bodyId()),
                        appointed.represents(),
                        when(appointed.appointedBy(), ", oppnevnt av {}"),
                        when(appointed.termEndsOn(), ", til {}"),
                        by(appointed.decidedAt()));
            case MemberReplaced replaced ->
                say(
                        "{} erstattet {} i {}{}{}",
                        ref(replaced.personId()),
                        ref(replaced.replacedPersonId()),
                        ref(replaced.bodyId()),
                        because(replaced.reason()),
                        by(replaced.decidedAt()));
            case SeatVacated vacated ->
                say("{} gikk ut av {}{}", ref(vacated.personId()), ref(vacated.bodyId()), because(vacated.reason()));
            case DeputyAppointed deputy ->
                say(
                        "{} ble {} i {}",
                        ref(deputy.personId()),
                        deputy.seatId() != null
                                ? say("personlig vara")
                                : deputy.rank() == null ? say("vara") : say("{}. vara", deputy.rank()),
                        ref(deputy.bodyId()));
            case DeputyReleased released ->
                say(
                        "{} er ikke lenger {} i {}{}",
                        ref(released.personId()),
                        released.seatId() == null ? say("vara") : say("personlig vara"),
                        ref(released.bodyId()),
                        because(released.reason()));
            case OfficerElected elected ->
                say(
                        "{} ble valgt til {} i {}{}{}{}",
                        ref(elected.personId()),
                        office(elected.office()),
                        ref(elected.bodyId()),
                        when(elected.electedBy(), " av {}"),
                        when(elected.termEndsOn(), ", til {}"),
                        by(elected.decidedAt()));
            case TermExtended extended ->
                say(
                        "Funksjonstiden {} {} ble forlenget til {}{}",
                        extended.seatId() == null ? "for" : "for én plass i",
                        ref(extended.bodyId()),
                        extended.termEndsOn(),
                        by(extended.decidedAt()));
        };
    }

    private static Sentence under(@Nullable BodyId parent) {
        return parent == null ? Sentence.SILENCE : say(" under {}", ref(parent));
    }

    private static String kind(BodyKind kind) {
        return switch (kind) {
            case COUNCIL -> "Organet";
            case EXECUTIVE_COMMITTEE -> "Arbeidsutvalget";
            case EXPERT_COUNCIL -> "Fagrådet";
            case WORKING_GROUP -> "Arbeidsgruppen";
            case SECRETARIAT -> "Sekretariatet";
        };
    }

    private static String role(SeatRole role) {
        return switch (role) {
            case MEMBER -> "medlem";
            case OBSERVER -> "observatør";
            case SECRETARY -> "sekretær";
            case GUEST -> "gjest";
        };
    }

    private static String office(Office office) {
        return switch (office) {
            case CHAIR -> "leder";
            case DEPUTY_CHAIR -> "nestleder";
        };
    }
}
