package no.vedtakslogg.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import no.vedtakslogg.papers.deadlines.DeadlineReader;
import no.vedtakslogg.papers.deadlines.Standpoint;
import no.vedtakslogg.papers.samples.PdfSample;
import no.vedtakslogg.papers.text.FileReader;
import no.vedtakslogg.papers.text.Unreadable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A paper is written down as JSON as it is: what was read and where, and nothing of how it is kept while it is read. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WrittenDownTest {
    @Test
    void a_paper_tells_what_was_read_and_where() throws IOException, Unreadable {
        var json = JsonMapper.shared().<JsonNode>valueToTree(paper("styreprotokoll.txt"));
        assertThat(json.at("/kind/value").asString()).isEqualTo("MINUTES");
        assertThat(json.at("/meeting/date/span/boxes/0").propertyNames())
                .containsExactlyInAnyOrder("page", "x", "y", "width", "height");
        assertThat(json.at("/cases/0/number/value").propertyNames())
                .containsExactlyInAnyOrder("series", "number", "year");
        assertThat(json.at("/cases/0/decision/points/0").propertyNames())
                .containsExactlyInAnyOrder("label", "place", "text", "points", "closing");
        assertThat(json.at("/cases/0/decision").propertyNames())
                .containsExactlyInAnyOrder("introduction", "points", "rest");
        assertThat(json.at("/meeting/date/value").asString()).matches("\\d{4}-\\d\\d-\\d\\d");
    }

    @Test
    void nothing_else_is_told() throws IOException, Unreadable {
        for (var name : List.of("styreprotokoll.txt", "innkalling-liste.txt", "vedtakslogg.html")) {
            var names = new TreeSet<String>();
            names(JsonMapper.shared().valueToTree(paper(name)), names);
            assertThat(names)
                    .doesNotContain("passage", "words.blank", "blank", "empty", "source", "glyphs", "at", "style");
        }
    }

    @Test
    void a_time_tells_by_name_what_it_hangs_on() {
        var spoken = Standpoint.decided(LocalDate.of(2024, 10, 29), "ASU");
        assertThat(anchor("innen 1. mars 2025", spoken).at("/kind").asString()).isEqualTo("CALENDAR");
        var meeting = anchor("til neste møte", spoken);
        assertThat(meeting.at("/kind").asString()).isEqualTo("MEETING");
        assertThat(meeting.at("/meeting/which").asString()).isEqualTo("NEXT");
        assertThat(anchor("to ganger i året", spoken).at("/frequency/unit").asString())
                .isEqualTo("YEAR");
    }

    private static JsonNode anchor(String words, Standpoint spoken) {
        var time = new DeadlineReader().deadline(words, spoken).orElseThrow();
        return JsonMapper.shared().<JsonNode>valueToTree(time).at("/anchor");
    }

    private static void names(JsonNode node, TreeSet<String> names) {
        names.addAll(node.propertyNames());
        node.forEach(below -> names(below, names));
    }

    private static Paper paper(String name) throws IOException, Unreadable {
        try (var file = WrittenDownTest.class.getResourceAsStream("/papers/own/" + name)) {
            var bytes = Objects.requireNonNull(file).readAllBytes();
            var drawn = PdfSample.of(FileReader.read(bytes, name, 1 << 20, 1, 1 << 20), "Eksempel", true);

            return (Paper) Papers.read(new ByteArrayInputStream(drawn), name + ".pdf", Limits.USUAL);
        }
    }
}
