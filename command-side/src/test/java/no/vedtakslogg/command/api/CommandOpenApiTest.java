package no.vedtakslogg.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.vedtakslogg.command.CommandCatalogue;
import no.vedtakslogg.command.Creating;
import no.vedtakslogg.events.decisions.PointEffect;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CommandOpenApiTest {
    static final JsonNode DOCUMENT = new CommandOpenApiDocument(new Sentences()).in(Sentences.NORWEGIAN);

    @Test
    void it_is_served() {
        var server = ApiServer.shared();

        var norwegian = server.get("/api/openapi.json");
        var english = server.get("/api/openapi.json", "Accept-Language", "en");

        assertThat(norwegian.status()).isEqualTo(200);
        assertThat(norwegian.json()).isEqualTo(DOCUMENT);
        assertThat(english.text()).contains("Puts a case on the agenda.");
    }

    @Test
    void every_command_is_in_it_with_its_fields_and_answers() {
        assertThat(DOCUMENT.path("openapi").asString()).isEqualTo("3.1.0");
        for (var kind : CommandCatalogue.all()) {
            var name = kind.getSimpleName();
            var operation = DOCUMENT.path("paths").path("/api/commands/" + name).path("post");
            assertThat(operation.path("operationId").asString()).isEqualTo(name);
            assertThat(operation.path("summary").asString()).isNotEmpty().doesNotStartWith("command.");
            assertThat(operation.path("responses").has(kind.isAnnotationPresent(Creating.class) ? "201" : "200"))
                    .isTrue();
            var schema = resolve(operation
                    .at("/requestBody/content/application~1json/schema/$ref")
                    .asString());
            assertThat(names(schema.path("properties")))
                    .as(name)
                    .containsExactlyInAnyOrder(Arrays.stream(kind.getRecordComponents())
                            .map(RecordComponent::getName)
                            .toArray(String[]::new));
            assertThat(schema.path("additionalProperties").asBoolean(true)).isFalse();
        }
    }

    @Test
    void every_reference_leads_somewhere() {
        var references = new ArrayList<String>();
        collect(DOCUMENT, references);

        assertThat(references).hasSizeGreaterThan(500);
        assertThat(new HashSet<>(references)).allSatisfy(CommandOpenApiTest::resolve);
    }

    @Test
    void what_is_required_and_what_may_be_nothing_is_told_as_it_is_read() {
        var table = resolve("#/components/schemas/TableCase");

        assertThat(texts(table.path("required"))).containsExactlyInAnyOrder("meetingId", "caseId", "minutes");
        assertThat(table.at("/properties/meetingId/format").asString()).isEqualTo("uuid");
        assertThat(table.at("/properties/effectiveOn/format").asString()).isEqualTo("date");
        assertThat(texts(table.at("/properties/title/type"))).containsExactly("string", "null");
        assertThat(table.at("/properties/minutes/type").asString()).isEqualTo("integer");
        assertThat(table.at("/properties/number").toString()).contains("42/24").contains("null");
        assertThat(resolve("#/components/schemas/Deadline")
                        .at("/properties/meetingId")
                        .toString())
                .contains("uuid", "null");
    }

    @Test
    void points_are_trees_and_effects_are_words_from_a_list() {
        var point = resolve("#/components/schemas/Point");

        assertThat(texts(point.path("required"))).containsExactlyInAnyOrder("number", "text");
        assertThat(point.at("/properties/points/items/$ref").asString()).isEqualTo("#/components/schemas/Point");
        assertThat(texts(resolve(point.at("/properties/effect/$ref").asString()).path("enum")))
                .hasSize(PointEffect.values().length);
    }

    private static JsonNode resolve(String reference) {
        assertThat(reference).startsWith("#/");
        var found = DOCUMENT.at(reference.substring(1));
        assertThat(found.isMissingNode()).as(reference).isFalse();
        return found;
    }

    private static void collect(JsonNode node, List<String> references) {
        if (node.has("$ref")) {
            references.add(node.get("$ref").asString());
        }
        node.forEach(child -> collect(child, references));
    }

    private static Set<String> names(JsonNode object) {
        return new HashSet<>(object.propertyNames());
    }

    private static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).toList();
    }
}
