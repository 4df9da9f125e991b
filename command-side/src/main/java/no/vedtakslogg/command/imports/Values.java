package no.vedtakslogg.command.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import no.vedtakslogg.events.cases.CaseNumber;
import org.jspecify.annotations.Nullable;

/** Reads the values that people write in the fields of a draft; nothing where a value cannot be read. */
final class Values {
    private static final DateTimeFormatter NORWEGIAN_DAY =
            DateTimeFormatter.ofPattern("d.M.uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter CLOCK =
            new DateTimeFormatterBuilder().appendPattern("[H:mm[:ss]][H.mm]").toFormatter();
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,5})(?:\\s*/\\s*(\\d{2}|\\d{4}))?");
    private static final Pattern BETWEEN_NAMES = Pattern.compile("\\s*(?:[/;,\\n]|\\bog\\b)\\s*");
    private static final int MOST_MINUTES = 24 * 60;

    private Values() {}

    static @Nullable LocalDate day(Field field) {
        var text = field.text().strip();
        for (var form : List.of(DateTimeFormatter.ISO_LOCAL_DATE, NORWEGIAN_DAY)) {
            try {
                return LocalDate.parse(text, form);
            } catch (DateTimeException other) {
                continue;
            }
        }
        return null;
    }

    static @Nullable LocalTime time(Field field) {
        try {
            return LocalTime.parse(field.text().strip(), CLOCK);
        } catch (DateTimeException other) {
            return null;
        }
    }

    /** The number, in the meeting's year where it says none. */
    static @Nullable CaseNumber number(Field field, @Nullable LocalDate meeting) {
        var match = NUMBER.matcher(field.text().strip());
        if (!match.matches()) {
            return null;
        }
        var year = match.group(2) != null ? Integer.parseInt(match.group(2)) : meeting == null ? 0 : meeting.getYear();
        try {
            return new CaseNumber(
                    match.group(2) != null && year < 100 ? 2000 + year : year, Integer.parseInt(match.group(1)));
        } catch (IllegalArgumentException outOfRange) {
            return null;
        }
    }

    static int minutes(Field field) {
        try {
            return Math.clamp(Integer.parseInt(field.text().strip()), 0, MOST_MINUTES);
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    static @Nullable Integer year(Field field) {
        return field.text().strip().matches("(19|20|21)\\d\\d")
                ? Integer.valueOf(field.text().strip())
                : null;
    }

    static <E extends Enum<E>> E constant(Class<E> kind, Field field, E otherwise) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> constant.name().equals(field.text()))
                .findFirst()
                .orElse(otherwise);
    }

    static List<String> names(Field field) {
        return Arrays.stream(BETWEEN_NAMES.split(field.text()))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }
}
