package no.vedtakslogg.query.pages;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.vedtakslogg.events.decisions.PointEffect;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes values as JSON for a script: what a button knows of the form that it opens, or an option of what it stands for. */
@Component
public class FieldValues {
    private final JsonMapper json;

    FieldValues(JsonMapper json) {
        this.json = json.rebuild()
                .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
                .build();
    }

    /** What a decision point may do. */
    public PointEffect[] effects() {
        return PointEffect.values();
    }

    /** The values of fields: a name, its value, the next name, its value. What is null is left out. */
    public String of(@Nullable Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (var i = 0; i + 1 < namesAndValues.length; i += 2) {
            var value = namesAndValues[i + 1];
            if (value != null) {
                fields.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return json.writeValueAsString(fields);
    }

    /** Texts as a field that takes one on each line has them. */
    public String lines(@Nullable List<String> texts) {
        return texts == null ? "" : String.join("\n", texts);
    }
}
