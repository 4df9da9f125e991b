package no.vedtakslogg.command.api;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import no.vedtakslogg.command.rules.Rule;
import no.vedtakslogg.command.rules.RuleBroken;
import no.vedtakslogg.command.rules.UnknownReference;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;

/** Tells from what went wrong what the caller is answered. */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    private Problems() {}

    static Problem of(Throwable failure) {
        return switch (failure) {
            case Refused refused -> refused.problem();
            case WrongInput wrong ->
                Problem.of(
                                HttpStatus.BAD_REQUEST,
                                "wrong-input",
                                wrong.problems().size())
                        .withErrors(wrong.problems());
            case RuleBroken broken ->
                broken.<Rule>getDetails().map(rule -> Problem.rule(rule.name())).orElseGet(() -> unexpected(broken));
            case UnknownReference unknown ->
                unknown.<UnknownReference.Reference>getDetails()
                        .map(reference -> unknownReference(reference.kind(), reference.id()))
                        .orElseGet(() -> unexpected(unknown));
            case AggregateNotFoundException unknown ->
                unknownReference("record", String.valueOf(unknown.getAggregateIdentifier()));
            case CompletionException wrapped when wrapped.getCause() != null -> of(wrapped.getCause());
            default -> ofOther(failure);
        };
    }

    private static Problem ofOther(Throwable failure) {
        if (failure instanceof IOException) {
            LOG.debug("The caller went away", failure);
            return Problem.of(HttpStatus.BAD_REQUEST, "unreadable");
        }
        if (DatabaseAway.isCauseOf(failure)) {
            LOG.warn("The database is away: {}", failure.toString());
            return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "database-away");
        }
        if (LostRace.isCauseOf(failure) || failure instanceof ConcurrencyException) {
            return Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "too-busy");
        }
        return unexpected(failure);
    }

    static Problem unknownReference(String kind, String id) {
        return Problem.of(HttpStatus.NOT_FOUND, "unknown-reference", new ProblemText.Kind(kind), id)
                .with(Map.of("reference", Map.of("kind", kind, "id", id)));
    }

    static Problem unknownCommand(String name, List<String> near) {
        var shown = Texts.isClean(name) && name.length() <= 100 ? name : "?";
        return near.isEmpty()
                ? Problem.of(HttpStatus.NOT_FOUND, "unknown-command", shown)
                : Problem.of(HttpStatus.NOT_FOUND, "unknown-command-near", shown, String.join(", ", near))
                        .with(Map.of("near", near));
    }

    private static Problem unexpected(Throwable failure) {
        LOG.error("Something went wrong that should not", failure);
        return Problem.of(HttpStatus.INTERNAL_SERVER_ERROR, "unexpected");
    }
}
