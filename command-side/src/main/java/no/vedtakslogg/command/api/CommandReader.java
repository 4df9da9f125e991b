package no.vedtakslogg.command.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import no.vedtakslogg.command.Command;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON of a command strictly: what is unknown, missing or of the wrong kind is refused, all of it named. */
@Component
class CommandReader {
    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final int DEEPEST = 60;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(100)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final Clock clock;

    CommandReader(Clock clock) {
        this.clock = clock;
    }

    /** The JSON as a tree, or a refusal that says where it stops being JSON. */
    JsonNode tree(byte[] body) {
        try {
            var tree = JSON.readTree(body);
            if (tree.isMissingNode()) {
                throw new WrongInput(FieldProblem.at("$", "body.empty"));
            }
            return tree;
        } catch (JacksonException malformed) {
            throw new WrongInput(problemWith(malformed));
        }
    }

    private static FieldProblem problemWith(JacksonException malformed) {
        var place = malformed.getLocation();
        var message = Objects.requireNonNullElse(malformed.getOriginalMessage(), "");
        var words = Texts.isClean(message) ? message.lines().findFirst().orElse("") : "";
        return place == null
                ? FieldProblem.at("$", "body.malformed", 1, 1, words)
                : FieldProblem.at(
                        "$", "body.malformed", Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()), words);
    }

    /** One line of a batch. */
    BatchLine line(String text) {
        return record(BatchLine.class, tree(text.getBytes(UTF_8)));
    }

    /** The command that the fields stand for. */
    <C extends Command> C command(Class<C> kind, JsonNode fields) {
        return record(kind, fields);
    }

    private <R> R record(Class<R> kind, JsonNode json) {
        var reading = new Reading(LocalDate.now(clock.withZone(NORWAY)));
        var record = reading.record(kind, json, "$");
        if (record == null) {
            throw new WrongInput(List.copyOf(reading.problems()));
        }
        return record;
    }
}
