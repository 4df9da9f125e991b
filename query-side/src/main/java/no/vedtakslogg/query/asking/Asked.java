package no.vedtakslogg.query.asking;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The filters of one question, as they stand in the address. A value that makes no sense is remembered with a sentence that
 * says why, so that all of them can be named at once.
 */
public final class Asked {
    private static final Set<String> OF_EVERY_QUESTION = Set.of("knownAt", "validOn", "atLeast");
    private static final int SIZE = 50;
    private static final int MOST = 500;
    private static final int LONGEST_TEXT = 200;

    private final Map<String, String> parameters;
    private final Set<String> understood = new HashSet<>(OF_EVERY_QUESTION);
    private final Map<String, String> wrong = new LinkedHashMap<>();

    public Asked(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    /** The id that is asked for. */
    public @Nullable UUID id(String name) {
        return read(name, UUID::fromString, "er ikke en id");
    }

    /** A whole number between two others. */
    public @Nullable Integer number(String name, int from, int to) {
        return read(
                name,
                text -> {
                    var number = Integer.parseInt(text);
                    if (number < from || number > to) {
                        throw new IllegalArgumentException(text);
                    }
                    return number;
                },
                "er ikke et tall fra %d til %d".formatted(from, to));
    }

    /** A year. */
    public @Nullable Integer year(String name) {
        return number(name, 1900, 2999);
    }

    /** A place in the log. */
    public @Nullable Long position(String name) {
        return read(
                name,
                text -> {
                    var position = Long.parseLong(text);
                    if (position < 0) {
                        throw new IllegalArgumentException(text);
                    }
                    return position;
                },
                "er ikke en posisjon i loggen");
    }

    /** A day, written as 2024-10-29. */
    public @Nullable LocalDate day(String name) {
        return read(name, LocalDate::parse, "er ikke en dato som 2024-10-29");
    }

    /** One of the constants of an enum. */
    public <E extends Enum<E>> @Nullable E oneOf(String name, Class<E> kind) {
        var known = Arrays.stream(kind.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
        return read(name, text -> Enum.valueOf(kind, text), "er ikke en av " + known);
    }

    /** One or more of the constants of an enum, by their names, separated by commas. */
    public <E extends Enum<E>> @Nullable List<String> someOf(String name, Class<E> kind) {
        return read(
                name,
                text -> Arrays.stream(text.split(",", -1))
                        .map(one -> Enum.valueOf(kind, one.strip().toUpperCase(Locale.ROOT))
                                .name())
                        .toList(),
                "er ikke en eller flere av " + Arrays.toString(kind.getEnumConstants()));
    }

    /** Yes or no. */
    public @Nullable Boolean yesOrNo(String name) {
        return read(
                name,
                text -> switch (text) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw new IllegalArgumentException(text);
                },
                "er verken true eller false");
    }

    /** Something of one's own making, as a case number. */
    public <T> @Nullable T as(String name, Function<String, T> reader, String otherwise) {
        return read(name, reader, otherwise);
    }

    /** Words to look for. */
    public @Nullable String text(String name) {
        return read(
                name,
                text -> {
                    if (text.length() > LONGEST_TEXT || text.chars().anyMatch(Character::isISOControl)) {
                        throw new IllegalArgumentException(text);
                    }
                    return text;
                },
                "er for langt eller har tegn som ikke kan leses");
    }

    /** Which page of the answer. */
    public PageAsked page() {
        var page = number("page", 1, 1_000_000);
        var size = number("size", 1, MOST);
        return new PageAsked(page == null ? 1 : page, size == null ? SIZE : size);
    }

    /** Whether anything at all is said about it. */
    public boolean isAsked(String name) {
        var text = parameters.get(name);
        return text != null && !text.isBlank();
    }

    /** Says that a filter makes no sense beside the others. */
    public void contradicts(String name, String why) {
        wrong.put(name, why);
    }

    /** What is wrong with the question so far, by the name of the filter. */
    public Map<String, String> wrong() {
        return Map.copyOf(wrong);
    }

    /** Refuses the question where something is wrong with it, unknown filters among it. */
    public void refuseWhatIsWrong() {
        var unknown = new TreeSet<>(parameters.keySet());
        unknown.removeAll(understood);
        unknown.forEach(name -> wrong.put(
                name,
                "er ikke noe det kan spørres etter her; det kan "
                        + understood.stream().sorted().collect(Collectors.joining(", "))));
        if (!wrong.isEmpty()) {
            throw new WrongQuestion(wrong);
        }
    }

    private <T> @Nullable T read(String name, Function<String, T> reader, String otherwise) {
        understood.add(name);
        var text = parameters.get(name);
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return reader.apply(text.strip());
        } catch (IllegalArgumentException | DateTimeParseException e) {
            wrong.put(name, "«" + shortened(text.strip()) + "» " + otherwise);
            return null;
        }
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
