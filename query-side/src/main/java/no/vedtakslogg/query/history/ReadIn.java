package no.vedtakslogg.query.history;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The place in a paper where recorded words were read, told by an event's source.
 *
 * @param file the file's address, on the page where it can be told
 * @param name the file's name
 * @param page the page, from 1; nothing where the words follow from the paper as a whole
 */
public record ReadIn(String file, String name, @Nullable Integer page) {
    private static final Pattern SOURCE =
            Pattern.compile("import:([0-9a-f]{64})(?:#page=(\\d{1,5})&characters=\\d+-\\d+)? (.+)");

    static Optional<ReadIn> told(@Nullable String source) {
        var match = SOURCE.matcher(source == null ? "" : source);
        if (!match.matches()) {
            return Optional.empty();
        }
        var page = match.group(2) == null ? null : Integer.valueOf(match.group(2));
        return Optional.of(new ReadIn(
                "/innlesing/filer/" + match.group(1) + (page == null ? "" : "#page=" + page), match.group(3), page));
    }
}
