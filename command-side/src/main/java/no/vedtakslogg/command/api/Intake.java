package no.vedtakslogg.command.api;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import no.vedtakslogg.command.Command;
import no.vedtakslogg.command.CommandCatalogue;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Takes in one command in JSON, from whichever door: reads it, gets it recorded, and counts how it went. */
@Component
class Intake {
    private static final String UNKNOWN = "unknown";

    private final CommandReader reader;
    private final Recording recording;
    private final MeterRegistry meters;

    Intake(CommandReader reader, Recording recording, MeterRegistry meters) {
        this.reader = reader;
        this.recording = recording;
        this.meters = meters;
    }

    /** How the caller wants it recorded. */
    record Terms(@Nullable String key, @Nullable Long expectedVersion, Asked.Asker asker) {}

    /** Records the command with this name, whose fields are read when it is known that there is such a command. */
    Answer take(String name, Supplier<JsonNode> fields, Terms terms) {
        var timer = Timer.start(meters);
        var kind = CommandCatalogue.named(name).orElse(null);
        var outcome = "failed";
        try {
            if (kind == null) {
                throw new Refused(Problems.unknownCommand(name, NearMatches.of(name, names())));
            }
            var answer = take(kind, fields.get(), terms);
            outcome = answer.repeated() ? "repeated" : "recorded";
            return answer;
        } catch (RuntimeException failure) {
            var problem = Problems.of(failure);
            outcome = problem.isRule() ? "refused" : problem.name();
            throw failure instanceof Refused refused ? refused : new Refused(problem);
        } finally {
            timer.stop(meters.timer(
                    "vedtakslogg.commands",
                    "command",
                    kind == null ? UNKNOWN : kind.getSimpleName(),
                    "outcome",
                    outcome.toLowerCase(Locale.ROOT)));
        }
    }

    private Answer take(Class<? extends Command> kind, JsonNode fields, Terms terms) {
        var command = reader.command(kind, fields);
        var fingerprint = Fingerprint.of(kind.getSimpleName(), fields);
        var answer =
                recording.record(new Asked(command, fingerprint, terms.key(), terms.expectedVersion(), terms.asker()));
        if (!answer.repeated()) {
            answer.types().forEach(type -> meters.counter("vedtakslogg.events", "type", type)
                    .increment());
        }
        return answer;
    }

    private static List<String> names() {
        return CommandCatalogue.all().stream().map(Class::getSimpleName).toList();
    }
}
