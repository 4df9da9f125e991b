package no.vedtakslogg.papers.layouts;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Fills a way of writing, as «Sak n: Title», with what some of its words stand for. */
final class Template {
    private Template() {}

    static String filled(String way, Map<String, String> values) {
        var words = values.keySet().stream()
                .sorted((one, other) -> other.length() - one.length())
                .collect(Collectors.joining("|", "(?<!\\p{L})(?:", ")(?!\\p{L})"));
        return Pattern.compile(words)
                .matcher(way)
                .replaceAll(word -> Matcher.quoteReplacement(Objects.requireNonNull(values.get(word.group()))));
    }
}
