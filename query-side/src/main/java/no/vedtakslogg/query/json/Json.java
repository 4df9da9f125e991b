package no.vedtakslogg.query.json;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads what is kept as JSON text in one column: a list of names, a tree of points. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Json() {}

    public static String of(List<?> values) {
        return MAPPER.writeValueAsString(values);
    }

    public static <T> List<T> list(String json, Class<T> kind) {
        return MAPPER.readerForListOf(kind).readValue(json);
    }
}
