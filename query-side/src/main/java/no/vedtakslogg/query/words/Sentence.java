package no.vedtakslogg.query.words;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in Norwegian. What it names stands in it as references ({@code ⟦case:…⟧}), never as names, so that a rename or
 * an erasure is heard in every sentence that was ever said.
 */
public record Sentence(String stored) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH.mm");
    private static final Pattern REFERENCE = Pattern.compile("⟦([a-z_]+):([0-9a-f-]{36})⟧");
    private static final int LONGEST_QUOTE = 300;

    /** Nothing said. */
    static final Sentence SILENCE = new Sentence("");

    /** One piece of a sentence: words as they stand, or a reference with its name. */
    public record Piece(String text, @Nullable Ref ref) {}

    /** Fills the values into the places marked {@code {}}, in order. */
    public static Sentence say(String pattern, Object... values) {
        var text = new StringBuilder();
        var from = 0;
        for (var value : values) {
            var place = pattern.indexOf("{}", from);
            if (place < 0) {
                throw new IllegalArgumentException("More values than places: " + pattern);
            }
            text.append(pattern, from, place).append(spoken(value));
            from = place + 2;
        }
        if (pattern.indexOf("{}", from) >= 0) {
            throw new IllegalArgumentException("More places than values: " + pattern);
        }
        return new Sentence(text.append(pattern, from, pattern.length()).toString());
    }

    /** The same, or silence where there is no value to tell. */
    static Sentence when(@Nullable Object value, String pattern) {
        return value == null ? SILENCE : say(pattern, value);
    }

    /** The parts one after the other, with commas and a last «og». */
    public static Sentence list(List<?> values) {
        var all = values.stream().map(Sentence::spoken).toList();
        if (all.size() < 2) {
            return new Sentence(String.join("", all));
        }
        var last = all.size() - 1;
        return new Sentence(String.join(", ", all.subList(0, last)) + " og " + all.get(last));
    }

    /** What the sentence names. */
    public List<Ref> refs() {
        return REFERENCE
                .matcher(stored)
                .results()
                .map(match -> ref(match.group(1), match.group(2)))
                .distinct()
                .toList();
    }

    /** The sentence in pieces, with every reference named. */
    public List<Piece> pieces(Names.Known names) {
        var pieces = new ArrayList<Piece>();
        var matcher = REFERENCE.matcher(stored);
        var from = 0;
        while (matcher.find()) {
            if (matcher.start() > from) {
                pieces.add(new Piece(stored.substring(from, matcher.start()), null));
            }
            var ref = ref(matcher.group(1), matcher.group(2));
            pieces.add(new Piece(names.of(ref), ref));
            from = matcher.end();
        }
        if (from < stored.length()) {
            pieces.add(new Piece(stored.substring(from), null));
        }
        if (!pieces.isEmpty()) {
            var first = pieces.getFirst();
            pieces.set(0, new Piece(capitalized(first.text()), first.ref()));
        }
        return List.copyOf(pieces);
    }

    /** The sentence as a reader sees it, with every reference named. */
    public String text(Names.Known names) {
        return pieces(names).stream().map(Piece::text).collect(Collectors.joining());
    }

    private static String capitalized(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static Ref ref(String kind, String id) {
        return new Ref(Ref.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), UUID.fromString(id));
    }

    private static String spoken(Object value) {
        return switch (value) {
            case Sentence sentence -> sentence.stored;
            case Ref ref -> "⟦" + ref.kind().stored() + ":" + ref.id() + "⟧";
            case LocalDate day -> DAY.format(day);
            case LocalTime time -> TIME.format(time);
            case String typed -> quotable(typed);
            default -> value.toString();
        };
    }

    /** What somebody typed: on one line, cut where it is long, and unable to pass for a reference. */
    private static String quotable(String typed) {
        var line = typed.strip().replaceAll("\\s+", " ").replace('⟦', '[').replace('⟧', ']');
        return line.codePointCount(0, line.length()) <= LONGEST_QUOTE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_QUOTE)).stripTrailing() + "…";
    }
}
