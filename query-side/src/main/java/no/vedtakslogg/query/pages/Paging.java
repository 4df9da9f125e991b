package no.vedtakslogg.query.pages;

import java.util.Map;
import java.util.TreeMap;
import no.vedtakslogg.query.asking.AnswerPage;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a page of a list stands among the others, and the addresses of those beside it. */
public record Paging(
        long page,
        long pages,
        long total,
        @Nullable String previous,
        @Nullable String next) {

    public static Paging of(AnswerPage<?> answer, String path, Map<String, String> parameters) {
        return new Paging(
                answer.page(),
                answer.pages(),
                answer.total(),
                answer.page() > 1 ? address(path, parameters, Math.min(answer.page() - 1L, answer.pages())) : null,
                answer.page() < answer.pages() ? address(path, parameters, answer.page() + 1L) : null);
    }

    /** The same question at another address or another page of the answer. */
    public static String address(String path, Map<String, String> parameters, @Nullable Object page) {
        var asked = new TreeMap<>(parameters);
        asked.remove("page");
        asked.remove("atLeast");
        asked.values().removeIf(String::isBlank);
        var address = UriComponentsBuilder.fromPath(path);
        asked.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        if (page != null) {
            address.queryParam("page", page);
        }
        return address.encode().buildAndExpand(asked).toUriString();
    }
}
