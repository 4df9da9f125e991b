package no.vedtakslogg.command.api;

import com.github.victools.jsonschema.generator.SchemaBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import no.vedtakslogg.command.Command;
import no.vedtakslogg.command.CommandCatalogue;
import no.vedtakslogg.command.Creating;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Describes the write API (OpenAPI 3.1): what is the same for all commands is written by hand, the rest is computed. */
@Component
class CommandOpenApiDocument {
    private static final String FRAME = "openapi-frame.json";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final List<String> HEADERS =
            List.of("IdempotencyKey", "IfMatch", "OnBehalfOf", "CorrelationId", "Source", "AcceptLanguage");
    private static final List<String> PROBLEMS =
            List.of("400", "401", "403", "404", "409", "412", "413", "415", "422", "503");

    private final Sentences sentences;

    CommandOpenApiDocument(Sentences sentences) {
        this.sentences = sentences;
    }

    ObjectNode in(Locale language) {
        var document = frame();
        var paths = (ObjectNode) document.get("paths");
        var schemas = CommandSchemas.builder();
        for (var family : CommandCatalogue.FAMILIES) {
            for (var kind : CommandCatalogue.all()) {
                if (family.isAssignableFrom(kind)) {
                    paths.putObject(CommandController.PATH + "/" + kind.getSimpleName())
                            .set("post", operation(kind, family, schemas, language));
                }
            }
        }
        ((ObjectNode) document.path("components").path("schemas"))
                .setAll((ObjectNode) schemas.collectDefinitions("components/schemas"));
        return document;
    }

    private ObjectNode operation(
            Class<? extends Command> kind, Class<?> family, SchemaBuilder schemas, Locale language) {
        var name = kind.getSimpleName();
        var operation = JSON.createObjectNode().put("operationId", name);
        operation.putArray("tags").add(family.getSimpleName().replace("Command", ""));
        operation.put("summary", sentences.of("command." + name, List.of(), language));
        var parameters = operation.putArray("parameters");
        HEADERS.forEach(header -> parameters.addObject().put("$ref", "#/components/parameters/" + header));
        operation
                .putObject("requestBody")
                .put("required", true)
                .putObject("content")
                .putObject("application/json")
                .set("schema", schemas.createSchemaReference(kind));
        var responses = operation.putObject("responses");
        var done = kind.isAnnotationPresent(Creating.class) ? "201" : "200";
        responses.putObject(done).put("$ref", "#/components/responses/Recorded");
        PROBLEMS.forEach(status -> responses.putObject(status).put("$ref", "#/components/responses/Problem" + status));
        return operation;
    }

    private static ObjectNode frame() {
        try (var frame = Objects.requireNonNull(CommandOpenApiDocument.class.getResourceAsStream(FRAME), FRAME)) {
            return (ObjectNode) JSON.readTree(frame.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
