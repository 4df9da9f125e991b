package no.vedtakslogg.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import no.vedtakslogg.query.QuerySideRunning;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** The trail as CloudEvents: what the standard asks for, and what it leaves to us. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CloudEventsTest {
    private static final Path SCHEMA =
            Path.of("..", "..", "shared", "standards", "cloudevents", "cloudevents.schema.json");

    @SuppressWarnings("NullAway.Init")
    private QuerySideRunning side;

    @SuppressWarnings("NullAway.Init")
    private Dispute dispute;

    @BeforeAll
    void start() {
        side = new QuerySideRunning();
        dispute = new Dispute(side).tell();
    }

    @AfterAll
    void stop() {
        side.close();
    }

    @Test
    void every_line_is_what_the_published_schema_asks_for() throws IOException {
        assumeTrue(
                Files.isRegularFile(SCHEMA),
                "Skipped: the schema is not at ../shared/standards/cloudevents beside the repository");
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                .getSchema(Files.readString(SCHEMA), InputFormat.JSON);
        var lines = lines("");
        assertThat(lines).hasSizeGreaterThan(20).allSatisfy(line -> assertThat(schema.validate(line, InputFormat.JSON))
                .as(line)
                .isEmpty());
        var one = lines.getFirst();
        for (var spoilt : List.of(
                one.replace("\"specversion\":\"1.0\",", ""),
                one.replaceFirst("\"source\":\"[^\"]*\"", "\"source\":\"\""),
                one.replaceFirst("\"time\":\"[^\"]*\"", "\"time\":\"i går\""))) {
            assertThat(spoilt).isNotEqualTo(one);
            assertThat(schema.validate(spoilt, InputFormat.JSON)).as(spoilt).isNotEmpty();
        }
    }

    @Test
    void time_is_when_it_happened_and_recordedtime_when_it_was_recorded() {
        var extended = events("?type=follow-up.deadline-extended").getFirst();
        assertThat(extended.get("time").asString()).isEqualTo("2024-10-29T00:00:00+01:00");
        var recorded = OffsetDateTime.parse(extended.get("recordedtime").asString());
        assertThat(recorded.getYear()).isGreaterThan(2024);
        assertThat(extended.get("actor").asString()).isEqualTo("ola");
        assertThat(extended.get("onbehalfof").asString()).isEqualTo("ASU");
        assertThat(extended.get("recordedfrom").asString()).isEqualTo("import:referat.txt");
        var entry = side.json("/api/answers/history?type=follow-up.deadline-extended")
                .at("/entries/0");
        assertThat(recorded.toInstant())
                .isEqualTo(
                        OffsetDateTime.parse(entry.get("recordedAt").asString()).toInstant());
    }

    @Test
    void the_sequence_sorts_as_text_as_the_log_does() {
        var sequences = events("?order=oldest").stream()
                .map(event -> event.get("sequence").asString())
                .toList();
        assertThat(sequences).isSorted().doesNotHaveDuplicates().allMatch(text -> text.matches("\\d{19}"));
        assertThat(Long.parseLong(sequences.getLast()))
                .isEqualTo(side.json("/api/answers/history?size=1")
                        .at("/entries/0/position")
                        .asLong());
    }

    @Test
    void attributes_have_the_names_that_the_standard_allows() {
        assertThat(events("")).allSatisfy(event -> assertThat(event.propertyNames())
                .allMatch(name -> name.matches("[a-z0-9]{1,20}")));
        assertThat(events("?case=" + dispute.pathway)).hasSize(12);
    }

    private List<JsonNode> events(String question) {
        return lines(question).stream().map(QuerySideRunning::read).toList();
    }

    private List<String> lines(String question) {
        var answer = side.ask("/sporing.jsonl" + question);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().lines().toList();
    }
}
