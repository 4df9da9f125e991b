package no.vedtakslogg.system;

import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** How much an answer holds, so that one that has lost something is told from one that has not. */
final class Weight {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern ROW = Pattern.compile("<(tr|li|article)\\b");

    private Weight() {}

    /** The total of a list, the number of its parts, or the rows of a page. */
    static long of(String answer) {
        if (answer.startsWith("<")) {
            return answer.contains("</html>") ? ROW.matcher(answer).results().count() : 0;
        }
        var json = JSON.readTree(answer);
        if (json.has("total")) {
            return json.get("items").isEmpty() ? 0 : json.get("total").asLong();
        }
        return json.has("entries") ? json.get("entries").size() : json.size();
    }
}
