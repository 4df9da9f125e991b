package no.vedtakslogg.query.history;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import no.vedtakslogg.events.Provenance;
import no.vedtakslogg.eventstore.EventLog;
import no.vedtakslogg.eventstore.StoredEvent;
import no.vedtakslogg.query.projections.Moment;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes a part of the trail as CloudEvents 1.0, each on a line of its own and as it is stored; persons are ids in it, as
 * they are in the log. {@code time} is when it happened: a day has no clock, so it is the beginning of that day in Norway.
 * {@code recordedtime} is when it was recorded, and {@code sequence} its position, as text that sorts as the log does.
 */
@Component
class CloudEvents {
    /** The media type of JSON lines; each line by itself is {@code application/cloudevents+json}. */
    static final String LINES = "application/jsonl;charset=UTF-8";

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final History history;
    private final EventLog log;
    private final String source;

    CloudEvents(History history, EventLog log, @Value("${vedtakslogg.base-url:}") String baseUrl) {
        this.history = history;
        this.log = log;
        this.source = baseUrl.isBlank() ? "urn:vedtakslogg:log" : baseUrl.replaceFirst("/$", "") + "/sporing";
    }

    /** Writes all that is asked for; however much it is, no more than some hundred events are held at a time. */
    void write(HistoryAsked asked, Moment moment, OutputStream out) throws IOException {
        var lines = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        history.eachPage(asked, moment, page -> {
            var positions = page.stream().map(HistoryEntry::position).distinct().toList();
            log.stored(positions).forEach(stored -> line(stored, lines));
        });
        lines.flush();
    }

    private void line(StoredEvent event, Writer lines) {
        try {
            lines.write(json(event));
            lines.write('\n');
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    String json(StoredEvent event) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringProperty("specversion", "1.0");
            json.writeStringProperty("id", event.eventId());
            json.writeStringProperty("source", source);
            json.writeStringProperty("type", "no.vedtakslogg." + event.type());
            json.writeStringProperty("subject", HistoryQuestion.family(event.type()) + "/" + event.aggregateId());
            json.writeStringProperty("time", beginning(event.effectiveOn()));
            json.writeStringProperty("recordedtime", event.recordedAt().toString());
            json.writeStringProperty("sequence", "%019d".formatted(event.position()));
            json.writeNumberProperty("aggregateversion", event.version());
            metadata(json, "actor", event.metadata().get(Provenance.ACTOR));
            metadata(json, "onbehalfof", event.metadata().get(Provenance.ON_BEHALF_OF));
            metadata(json, "correlationid", event.metadata().get(Provenance.CORRELATION));
            metadata(json, "causationid", event.metadata().get(Provenance.CAUSE));
            metadata(json, "recordedfrom", event.metadata().get(Provenance.SOURCE));
            json.writeStringProperty("datacontenttype", "application/json");
            json.writeStringProperty(
                    "dataschema", "urn:vedtakslogg:event:%s:%d".formatted(event.type(), event.revision()));
            json.writeName("data");
            json.writeRawValue(oneLine(event.payload()));
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void metadata(JsonGenerator json, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            json.writeStringProperty(name, value);
        }
    }

    private static String beginning(LocalDate day) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(day.atStartOfDay(NORWAY));
    }

    private static String oneLine(String payload) {
        return payload.indexOf('\n') < 0 && payload.indexOf('\r') < 0
                ? payload
                : JSON.writeValueAsString(JSON.readTree(payload));
    }
}
